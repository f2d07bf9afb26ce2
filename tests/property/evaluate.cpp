#include "formula/evaluate.hpp"

#include "formula/spell.hpp"
#include "formula_fixture.hpp"
#include "random_formula.hpp"

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
  RandomFormula writer(random);
  int computed = 0;
  for (int i = 0; i < 6000; ++i) {
    const std::string formula =
        writer.write(random.one_of(RandomFormula::kinds), int(random.below(5)));
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
  RandomFormula writer(random);
  for (int i = 0; i < 3000; ++i) {
    const std::string formula =
        writer.write(random.one_of(RandomFormula::kinds), int(random.below(4)));
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
  RandomFormula writer(random);
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
