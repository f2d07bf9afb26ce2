#include "formula/evaluate.hpp"

#include "formula/spell.hpp"
#include "formula_fixture.hpp"
#include "random.hpp"

namespace dutoan::evaluate_test {

namespace {

/// What every random formula may name.
class World : public FormulaFixture {
 public:
  explicit World(const Given& unknown) {
    input("a", Given::number(6, Evidence::user));
    input("b", Given::number(Number(-7, 3), Evidence::secondary));
    input("zero", Given::number(0));
    input("m", unknown);
    input("s", Given::text("simple", Evidence::user));
    input("d", Given::date("2025-07-01"));
    input("q", Given::yes_no(true, Evidence::user));
    const auto use_case = [](const char* complexity, Given count) {
      return Given::record({{"complexity", Given::text(complexity)}, {"count", std::move(count)}});
    };
    input("rs", Given::list({use_case("simple", Given::number(3)), use_case("average", unknown),
                             use_case("odd", Given::number(1))}));
    input("xs", Given::list({Given::number(4), Given::number(-9, Evidence::memory)}));
    row("R", Given::number(1000).at_least());
    table(keyed("weight", {{"simple", cell(5, Evidence::secondary)},
                           {"average", cell(10)},
                           {"7", cell(2, Evidence::memory)},
                           {"torn", missing_cell("torn")}}));
    table(columned("two", {"low", "high"}, {Kind::number, Kind::number},
                   {{"simple", {cell(1), cell(2)}}, {"odd", {missing_cell("-"), cell(4)}}}));
    table(ladder("steps", {unbounded(48), from(1, 32), above(3, 20)}));
    table(brackets("rates", {from(0, Number(3, 100)), from(10, Number(1, 100))}));
    table(single("wage", cell(1'800'000)));
    Table gone = keyed("gone", {});
    gone.missing = "not read";
    table(gone);
    Table later = single("later", missing_cell("not read"));
    later.missing = "not read";
    table(later);
    prices({{"simple", Given::number(100)}});
    lines({{.group = "GMS", .category = "a", .kind = "hardware", .count = 2},
           {.group = "GTV", .category = "", .kind = "fee", .count = 1}},
          {Given::number(100), unknown});
  }
};

/// Random formulas of a wanted type, mostly right and now and then not.
class Writer {
 public:
  explicit Writer(Random& random) : random_(random) {}

  std::string write(Kind kind, int depth) {
    if (random_.once_in(60)) kind = random_.one_of(kinds);
    switch (kind) {
      case Kind::number: return number(depth);
      case Kind::yes_no: return yes_no(depth);
      case Kind::text: return text(depth);
      case Kind::date: return date(depth);
      default: return list(depth);
    }
  }

  bool asks_what_is_missing = true;  ///< whether missing(…) and known(…) may be used

  static constexpr std::array kinds = {Kind::number, Kind::yes_no, Kind::text, Kind::date,
                                       Kind::list};

 private:
  std::string of(Kind kind, int depth) { return "(" + write(kind, depth - 1) + ")"; }
  std::string n(int depth) { return of(Kind::number, depth); }
  std::string q(int depth) { return of(Kind::yes_no, depth); }
  std::string t(int depth) { return of(Kind::text, depth); }
  std::string d(int depth) { return of(Kind::date, depth); }

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
      case 5: return n(depth) + " ^ " + (random_.once_in(2) ? "2" : n(depth));
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
      default: return fold(depth, {"sum", "min", "max"}, Kind::number);
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
      default: return fold(depth, {"any", "all"}, Kind::yes_no);
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
  std::string fold(int depth, const std::vector<const char*>& words, Kind body) {
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

SpellStyle plain_style() {
  return {.number = [](const Number& number) { return exact_text(number); },
          .value = [](const Value& value) { return shown(value); }};
}

/// The spelled formula in the signs that are read.
std::string typed(std::string spelled) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> signs = {
      {{"×", "*"}, {"−", "-"}, {"≠", "!="}, {"≤", "<="}, {"≥", ">="}}};
  for (const auto& [sign, written] : signs) {
    for (auto at = spelled.find(sign); at != std::string::npos; at = spelled.find(sign)) {
      spelled.replace(at, sign.size(), written);
    }
  }
  return spelled;
}

void check_value(const Value& value, const std::string& type) {
  if (value.is_missing()) {
    CHECK_FALSE(value.gap->causes.empty());
    CHECK(std::holds_alternative<std::monostate>(value.content));
  } else {
    CHECK_FALSE(std::holds_alternative<std::monostate>(value.content));
    CHECK(std::holds_alternative<Number>(value.content) == (type == "number"));
    CHECK(std::holds_alternative<bool>(value.content) == (type == "yes_no"));
  }
  Number sum;
  for (const Number& part : evidence_parts(value))
    sum += part;
  const Number* known = value.known_number();
  CHECK(sum == (known == nullptr ? Number(0) : *known));
}

}  // namespace

TEST_CASE("a random formula that types is computed whatever is missing") {
  World world(Given::missing("m"));
  Random random(81);
  Writer writer(random);
  int computed = 0;
  for (int i = 0; i < 6000; ++i) {
    const std::string formula = writer.write(random.one_of(Writer::kinds), int(random.below(5)));
    CAPTURE(formula);
    const std::string type = world.type(formula);
    if (type.starts_with("formula-") || type.starts_with("exponent-")) continue;
    ++computed;
    world.frame.allow_unverified = random.once_in(2);
    const Expression& expression = world.expression(formula);
    Trace trace;
    const Value traced = evaluate(expression, world.frame, &trace);
    const Value value = evaluate(expression, world.frame, nullptr);
    CHECK(shown(value) == shown(traced));
    CHECK(value.marks == traced.marks);
    CHECK(value.evidence == traced.evidence);
    check_value(value, type);
    CHECK_FALSE(spell_values(trace, plain_style()).empty());
  }
  CHECK(computed > 2000);
}

TEST_CASE("a random formula has the same value when read from what is spelled of it") {
  World world(Given::missing("m"));
  world.frame.allow_unverified = true;
  Random random(82);
  Writer writer(random);
  for (int i = 0; i < 3000; ++i) {
    const std::string formula = writer.write(random.one_of(Writer::kinds), int(random.below(4)));
    CAPTURE(formula);
    if (!world.fault(formula).empty()) continue;
    const Expression& expression = world.expression(formula);
    const std::string spelled = typed(spell(expression.root, plain_style()));
    CAPTURE(spelled);
    REQUIRE(world.fault(spelled).empty());
    CHECK(shown(world.evaluate(spelled)) == shown(evaluate(expression, world.frame, nullptr)));
  }
}

TEST_CASE("what is known without an input is the same whatever the input turns out to be") {
  World unknown(Given::missing("m"));
  std::vector<std::unique_ptr<World>> worlds;
  for (const Number& value : {Number(0), Number(1), Number(-3), Number(22, 7)}) {
    worlds.push_back(std::make_unique<World>(Given::number(value)));
  }
  Random random(83);
  Writer writer(random);
  writer.asks_what_is_missing = false;
  int known = 0;
  for (int i = 0; i < 6000; ++i) {
    const std::string formula =
        writer.write(random.once_in(2) ? Kind::number : Kind::yes_no, int(random.below(5)));
    const std::string type = unknown.type(formula);
    if (type != "number" && type != "yes_no") continue;
    const Value value = unknown.evaluate(formula);
    if (value.is_missing()) continue;
    ++known;
    CAPTURE(formula);
    for (const auto& world : worlds)
      CHECK(shown(world->evaluate(formula)) == shown(value));
  }
  CHECK(known > 300);
}

}  // namespace dutoan::evaluate_test
