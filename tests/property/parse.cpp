#include "formula/parse.hpp"

#include "formula/check.hpp"
#include "random.hpp"

#include <doctest/doctest.h>

namespace dutoan::parse_test {

namespace {

constexpr std::array tokens = {
    "if ",   "then ", "else ",  " or ",     " and ",     "not ",    " in ", " where ", "yes",
    "no",    "a",     "count",  "sum",      "min(",      "max(",    "any(", "all(",    "count(",
    "sum(",  "abs(",  "days(",  "date(",    "contains(", "at(",     "1",    "0.5",     "65%",
    "1_000", "1__0",  "010",    "\"text\"", "\"",        "(",       ")",    "[",       "]",
    ",",     ":",     ".",      "+",        "-",         "*",       "/",    "^",       "=",
    "!=",    "<",     "<=",     ">",        ">=",        "!",       " ",    "\n",      "ế",
    "%",     "\xff",  "known(", "missing(", "in_force(", "t[\"k\"]"};

/// Whether every node lies within the formula and within the node above it.
bool places_nest(const Node& node, std::size_t from, std::size_t to) {
  if (node.op == Operator::none) return true;
  if (node.offset < from || node.offset + node.length > to) return false;
  for (const Node& operand : node.operands) {
    if (!places_nest(operand, node.offset, node.offset + node.length)) return false;
  }
  return true;
}

/// True when it was read.
bool check_reading(const std::string& text) {
  CAPTURE(text);
  auto parsed = parse_formula(text);
  if (const auto* fault = std::get_if<FormulaFault>(&parsed)) {
    CHECK(fault->offset + fault->length <= text.size());
    CHECK_FALSE(fault->message.id.empty());
    return false;
  }
  auto& expression = std::get<Expression>(parsed);
  CHECK(expression.text == text);
  CHECK(places_nest(expression.root, 0, text.size()));
  std::vector<FormulaFault> faults;
  (void)check_formula(expression, {}, faults);
  for (const FormulaFault& fault : faults)
    CHECK(fault.offset + fault.length <= text.size());
  return true;
}

}  // namespace

TEST_CASE("twenty thousand random strings of tokens are read or refused at a place") {
  Random random(71);
  int read = 0;
  for (int i = 0; i < 20'000; ++i)
    read += check_reading(random.pieces(tokens, 12)) ? 1 : 0;
  CHECK(read > 300);
}

TEST_CASE("random bytes are refused at a place") {
  Random random(72);
  for (int i = 0; i < 5000; ++i)
    check_reading(random.bytes(40));
}

TEST_CASE("a formula with one token changed or dropped or doubled is read or refused") {
  constexpr std::array formulas = {
      "sum(use_cases where count > 1: count * weight[complexity] * factor[priority, \"rate\"])",
      "if software = 0 then 0 else max(least, min(most, rate[software] * software)) ^ 2",
      "known(hourly_pay, sum(staff: count * pay) / sum(staff: count)) * (1 + 10%) - -1_000.5",
      "not missing(a) and (kind in [\"fee\", \"hardware\"] or d >= date(\"2025-07-01\"))",
      "any(t: key = \"B\" and value not in [1, 2, 3]) or at(wage, d)[k].low != GTB.before_tax"};
  Random random(73);
  for (int i = 0; i < 10'000; ++i) {
    std::string text = random.one_of(formulas);
    const std::size_t at = random.below(text.size());
    const std::size_t length = random.below(6);
    if (random.once_in(3)) {
      text.erase(at, length);
    } else if (random.once_in(2)) {
      text.insert(at, text.substr(at, length));
    } else {
      text.replace(at, length, random.one_of(tokens));
    }
    check_reading(text);
  }
}

TEST_CASE("random towers of brackets and signs never exhaust the stack") {
  constexpr std::array towers = {"(",        "[",       "-",       "not ",        "2^", "a[",
                                 "abs(",     "if ",     "sum(a: ", "a.b",         "1+", "1*",
                                 "yes and ", "yes or ", "min(",    "any(a where "};
  Random random(74);
  for (int i = 0; i < 300; ++i) {
    std::string text;
    const char* piece = random.one_of(towers);
    while (text.size() < 3990) {
      if (random.once_in(50)) piece = random.one_of(towers);
      text += piece;
    }
    check_reading(text.substr(0, 4000));
  }
}

}  // namespace dutoan::parse_test
