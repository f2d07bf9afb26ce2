#include "estimate/amount.hpp"

#include "plan_fixture.hpp"

namespace dutoan::amount_test {

namespace {

Money money(std::int64_t dong) {
  return Money(dong);
}

Value user(const Number& number) {
  return {number, Evidence::user};
}

Value missing(const std::string& id) {
  return dutoan::missing_value({.what = {id, {}}});
}

}  // namespace

TEST_CASE("an amount is rounded half away from zero") {
  CHECK(shown(to_amount(user(Number(5, 2)))) == "3");
  CHECK(shown(to_amount(user(Number(-5, 2)))) == "-3");
  CHECK(shown(to_amount(user(Number(249, 100)))) == "2");
}

TEST_CASE("an amount that is missing keeps what is known of it") {
  CHECK(shown(to_amount(missing("m"))) == "unknown");
  CHECK(shown(to_amount(dutoan::add(user(Number(199, 2)), missing("m")))) == "at least 99");
  const Value negative = dutoan::add(user(-5), user(3));
  CHECK(shown(to_amount(dutoan::add(negative, missing("m")))) == "known part -2");
}

TEST_CASE("an amount has the marks of its value") {
  Value value = user(7);
  value.marks = {.about = true, .illustrative = true};
  CHECK(shown(to_amount(value)) == "7, about, illustrative");
}

TEST_CASE("an amount beyond 64 bits throws") {
  const Number most(std::int64_t{9'223'372'036'854'775'807});
  CHECK(shown(to_amount(user(most))) == "9223372036854775807");
  CHECK_THROWS_AS((void)to_amount(user(most + Number(1, 2))), MoneyOverflow);
}

TEST_CASE("a sum is what both of its amounts are") {
  const Amount whole{.known = money(5)};
  const Amount part{.known = money(3), .complete = false};
  const Amount unknown{.known = std::nullopt, .complete = false};
  const Amount unbounded{.known = money(-4), .complete = false, .lower_bound = false};
  CHECK(shown(sum(whole, whole)) == "10");
  CHECK(shown(sum(whole, part)) == "at least 8");
  CHECK(shown(sum(unknown, whole)) == "at least 5");
  CHECK(shown(sum(unknown, unknown)) == "unknown");
  CHECK(shown(sum(unbounded, whole)) == "known part 1");
  const Amount about{.known = money(1), .marks = {.about = true}};
  const Amount more{.known = money(1), .marks = {.at_least = true, .illustrative = true}};
  CHECK(shown(sum(about, more)) == "2, about, or more, illustrative");
}

TEST_CASE("what is missing is listed once and stays sorted") {
  const auto item = [](const std::string& id) { return MissingItem{.what = {id, {}}}; };
  std::vector<MissingItem> items = {item("b"), item("d")};
  add_missing(items, {item("a"), item("b"), item("c")});
  CHECK(shown(items) == "a; b; c; d");
}

TEST_CASE("what is missing has its place as results write it") {
  const SourceFile file("/home/plan.yaml", "plan.yaml", "a: 1\nb: 2\n");
  const Value value = dutoan::missing_value(
      {.what = {"m", {}}, .remedy = Message{"r", {}}, .place = {&file, 8, 1}});
  const std::vector<MissingItem> items = dutoan::missing_items(value);
  REQUIRE(items.size() == 1);
  CHECK(items[0].place == "plan.yaml:2:4");
  CHECK(items[0].remedy->id == "r");
  CHECK(dutoan::missing_items(user(1)).empty());
}

TEST_CASE("amounts by evidence add up to the whole đồng") {
  const Value half_each =
      dutoan::add(Value(Number(1001, 2), Evidence::secondary), user(Number(1001, 2)));
  CHECK(evidence_amounts(half_each, money(1001)) ==
        EvidenceAmounts{money(0), money(501), money(500), money(0)});
  CHECK(evidence_amounts(Value(Number(9), Evidence::memory), money(9)) ==
        EvidenceAmounts{money(9), money(0), money(0), money(0)});
}

TEST_CASE("an amount is shared out in proportion") {
  const std::vector<Number> thirds = {2, 2, 2};
  CHECK(share_out(money(100), thirds) == std::vector{money(34), money(33), money(33)});
  const std::vector<Number> mixed = {150, -50};
  CHECK(share_out(money(100), mixed) == std::vector{money(150), money(-50)});
  const std::vector<Number> nothing = {0, 0};
  CHECK(share_out(money(100), nothing) == std::vector{money(100), money(0)});
  CHECK(share_out(money(100), {}).empty());
}

TEST_CASE("in a larger unit a bound is cut, also one that a paper states") {
  CHECK(known_in({.known = money(1'600)}, 1'000) == money(2));
  CHECK(known_in({.known = money(1'600), .complete = false}, 1'000) == money(1));
  CHECK(known_in({.known = money(1'600), .marks = {.at_least = true}}, 1'000) == money(1));
  CHECK(known_in({.known = money(1'600), .marks = {.about = true}}, 1'000) == money(2));
  CHECK(known_in({.known = money(1'600), .complete = false, .lower_bound = false}, 1'000) ==
        money(2));
}

}  // namespace dutoan::amount_test
