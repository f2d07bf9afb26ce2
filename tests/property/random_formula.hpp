// Random formulas over a world of fixed names: numbers a, b, zero, m and the row R; a text s, a
// date d, yes or no q; records rs and a list xs; tables weight, two, steps, rates, wage, gone and
// later; prices and lines.
#pragma once

#include "formula/type.hpp"
#include "random.hpp"

#include <array>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// Random formulas of a wanted type, mostly right and now and then not.
class RandomFormula {
 public:
  explicit RandomFormula(Random& random) : random_(random) {}

  std::string write(dutoan::Kind kind, int depth) {
    if (slips && random_.once_in(60)) kind = random_.one_of(kinds);
    switch (kind) {
      case dutoan::Kind::number: return number(depth);
      case dutoan::Kind::yes_no: return yes_no(depth);
      case dutoan::Kind::text: return text(depth);
      case dutoan::Kind::date: return date(depth);
      default: return list(depth);
    }
  }

  bool slips = true;                 ///< now and then a value of the wrong type
  bool small_powers = false;         ///< only squares: numbers stay short
  bool asks_what_is_missing = true;  ///< whether missing(…) and known(…) may be used

  static constexpr std::array kinds = {dutoan::Kind::number, dutoan::Kind::yes_no,
                                       dutoan::Kind::text, dutoan::Kind::date, dutoan::Kind::list};

 private:
  std::string of(dutoan::Kind kind, int depth) { return "(" + write(kind, depth - 1) + ")"; }
  std::string n(int depth) { return of(dutoan::Kind::number, depth); }
  std::string q(int depth) { return of(dutoan::Kind::yes_no, depth); }
  std::string t(int depth) { return of(dutoan::Kind::text, depth); }
  std::string d(int depth) { return of(dutoan::Kind::date, depth); }

  std::string number(int depth) {
    if (depth <= 0) {
      constexpr std::array leaves = {"a", "b", "zero", "m",   "R",       "wage", "later", "0",
                                     "1", "2", "7",    "65%", "1_000.5", "a",    "m"};
      return inside_ && random_.once_in(3) ? field_ : random_.one_of(leaves);
    }
    switch (random_.below(19)) {
      case 0: return n(depth) + " + " + n(depth);
      case 1: return n(depth) + " - " + n(depth);
      case 2: return n(depth) + " * " + n(depth);
      case 3: return n(depth) + " / " + n(depth);
      case 4: return "-" + n(depth);
      case 5: return n(depth) + " ^ " + (small_powers || random_.once_in(2) ? "2" : n(depth));
      case 6: return "if " + q(depth) + " then " + n(depth) + " else " + n(depth);
      case 7: return (random_.once_in(2) ? "min(" : "max(") + n(depth) + ", " + n(depth) + ")";
      case 8: return "abs(" + n(depth) + ")";
      case 9:
        return (random_.once_in(2) ? "days(" : "workdays(") + d(depth) + ", " + d(depth) + ")";
      case 10: return "weight[" + (random_.once_in(2) ? t(depth) : n(depth)) + "]";
      case 11: return "steps[" + n(depth) + "]";
      case 12: return "rates[" + n(depth) + "]";
      case 13: return "two[" + t(depth) + "]" + (random_.once_in(2) ? ".low" : ".high");
      case 14: return "two[" + t(depth) + ", \"high\"]";
      case 15:
        return "gone[" + t(depth) + "] + later[" + n(depth) + "] + price_of[" + t(depth) + "]";
      case 16: return asks_what_is_missing ? "known(" + n(depth) + ", " + n(depth) + ")" : "m";
      case 17: return lines();
      default: return fold(depth, {"sum", "min", "max"}, dutoan::Kind::number);
    }
  }

  std::string yes_no(int depth) {
    if (depth <= 0) return random_.once_in(2) ? "q" : random_.once_in(2) ? "yes" : "m > 1";
    constexpr std::array comparisons = {" = ", " != ", " < ", " <= ", " > ", " >= "};
    switch (random_.below(9)) {
      case 0: return n(depth) + random_.one_of(comparisons) + n(depth);
      case 1: return d(depth) + random_.one_of(comparisons) + d(depth);
      case 2: return t(depth) + (random_.once_in(2) ? " = " : " != ") + t(depth);
      case 3: return q(depth) + (random_.once_in(2) ? " and " : " or ") + q(depth);
      case 4: return "not " + q(depth);
      case 5: return n(depth) + (random_.once_in(2) ? " in " : " not in ") + list(depth);
      case 6: return t(depth) + (random_.once_in(2) ? " in weight" : " in gone");
      case 7: return asks_what_is_missing ? "missing(" + n(depth) + ")" : "m = 1";
      default: return fold(depth, {"any", "all"}, dutoan::Kind::yes_no);
    }
  }

  std::string text(int depth) {
    constexpr std::array leaves = {"s",        "\"average\"", "\"odd\"",
                                   "\"torn\"", "\"\"",        "\"nowhere\""};
    if (depth <= 0 || random_.once_in(2)) return random_.one_of(leaves);
    return "if " + q(depth) + " then " + t(depth) + " else " + t(depth);
  }

  std::string date(int depth) {
    if (depth <= 0) return random_.once_in(2) ? "d" : "date(\"2024-02-29\")";
    if (random_.once_in(3)) return "date(2025, " + n(depth) + ", 1)";
    return "add_months(" + d(depth) + ", " + n(depth) + ")";
  }

  std::string list(int depth) {
    if (depth <= 0) return random_.once_in(2) ? "xs" : "[1, m, a]";
    if (random_.once_in(6)) return "[]";
    if (random_.once_in(4)) return "(if " + q(depth) + " then xs else " + list(depth - 1) + ")";
    return "[" + n(depth) + ", " + n(depth) + ", later]";
  }

  /// A fold over records, a table, a missing table, or plain values.
  std::string fold(int depth, const std::vector<const char*>& words, dutoan::Kind body) {
    constexpr std::array over = {"rs", "weight", "two", "gone"};
    constexpr std::array fields = {"count", "value", "high", "value"};
    const std::size_t which = random_.below(over.size() + 2);
    const bool plain = which >= over.size();
    const std::string source = plain ? list(depth - 1) : over[which];
    const auto outer = std::pair(inside_, field_);
    inside_ = true;
    field_ = plain ? (random_.once_in(3) ? "position" : "value") : fields[which];
    std::string formula = std::string(random_.one_of(words)) + "(" + source;
    if (random_.once_in(2)) formula += " where " + q(depth);
    formula += ": " + of(body, depth) + ")";
    std::tie(inside_, field_) = outer;
    return formula;
  }

  std::string lines() {
    constexpr std::array sums = {"sum(lines: amount)", "count(lines)",
                                 "sum(lines where group = \"GMS\": amount)",
                                 "sum(lines where category = \"a\": amount)"};
    return random_.one_of(sums);
  }

  Random& random_;
  bool inside_ = false;
  std::string field_;
};
