#include "review/change_cause.hpp"

#include <doctest/doctest.h>

namespace dutoan::change_cause_test {

namespace {

CauseSet all_of(std::initializer_list<ChangeCause> causes) {
  CauseSet set;
  for (const ChangeCause cause : causes)
    set |= only(cause);
  return set;
}

/// "quantity 125, price 125": what is not 0.
std::string shown(const CauseAmounts& amounts) {
  std::string text;
  for (std::size_t i = 0; i < change_causes; ++i) {
    if (amounts[i].is_zero()) continue;
    text += (text.empty() ? "" : ", ") + std::string(change_cause_words[i]) + " " +
            std::to_string(amounts[i].dong());
  }
  return text;
}

/// quantity × price × rate, each as it was or as it is.
FigureAt product(const std::array<Number, 3>& before, const std::array<Number, 3>& after) {
  return [=](const CauseSet& changed) -> std::optional<Number> {
    const auto pick = [&](std::size_t i, ChangeCause cause) {
      return has(changed, cause) ? after[i] : before[i];
    };
    return pick(0, ChangeCause::quantity) * pick(1, ChangeCause::price) *
           pick(2, ChangeCause::rate);
  };
}

const CauseSet product_causes =
    all_of({ChangeCause::quantity, ChangeCause::price, ChangeCause::rate});

CauseEffects effects(ChangeCause cause, const Number& effect, ChangeCause other = {},
                     const Number& other_effect = 0) {
  CauseEffects all;
  all[std::size_t(other)] = other_effect;
  all[std::size_t(cause)] = effect;
  return all;
}

}  // namespace

TEST_CASE("two causes share what both together do") {
  // 2 × 100 = 200 becomes 3 × 150 = 450. Quantity first: 100, then price 150; price first: 100,
  // then quantity 150.
  const auto figure = product({2, 100, 1}, {3, 150, 1});
  const auto means = mean_effects(product_causes, figure);
  REQUIRE(means);
  CHECK(shown(whole_dong(*means, Money(std::int64_t{250}))) == "quantity 125, price 125");
}

TEST_CASE("the mean is of the order and its reverse, not of all orders") {
  // 2 × 100 × 1 = 200 becomes 4 × 110 × 1.5 = 660.
  // In order: quantity 200, price 40, rate 220. In reverse: rate 100, price 30, quantity 330.
  const auto means = mean_effects(product_causes, product({2, 100, 1}, {4, 110, Number(3, 2)}));
  REQUIRE(means);
  CHECK(shown(whole_dong(*means, Money(std::int64_t{460}))) == "quantity 265, price 35, rate 160");
}

TEST_CASE("changing places negates every cause") {
  const std::array<Number, 3> before = {Number(7, 3), 100, Number(11, 10)};
  const std::array<Number, 3> after = {4, Number(333, 2), Number(27, 25)};
  const auto there = mean_effects(product_causes, product(before, after));
  const auto back = mean_effects(product_causes, product(after, before));
  REQUIRE(there);
  REQUIRE(back);
  for (std::size_t i = 0; i < change_causes; ++i)
    CHECK((*there)[i] == -(*back)[i]);
}

TEST_CASE("no cause, no effect") {
  const auto means = mean_effects({}, product({2, 100, 1}, {2, 100, 1}));
  REQUIRE(means);
  CHECK(shown(whole_dong(*means, Money())).empty());
}

TEST_CASE("one figure in between that cannot be told leaves all untold") {
  const FigureAt figure = [](const CauseSet& changed) -> std::optional<Number> {
    if (changed == only(ChangeCause::price)) return std::nullopt;
    return Number(std::int64_t(changed.count()));
  };
  CHECK_FALSE(mean_effects(all_of({ChangeCause::quantity, ChangeCause::price}), figure));
}

TEST_CASE("what is cut off goes to the causes in their order") {
  const Number half(1, 2);
  CHECK(shown(whole_dong(effects(ChangeCause::quantity, half, ChangeCause::rate, half),
                         Money(std::int64_t{1}))) == "quantity 1");
  CHECK(shown(whole_dong(effects(ChangeCause::quantity, -half, ChangeCause::rate, -half),
                         Money(std::int64_t{-1}))) == "quantity -1");
  // 10.75 and −3.75 come to 7: cut to 10 and −3, nothing is left.
  CHECK(shown(whole_dong(
            effects(ChangeCause::price, Number(43, 4), ChangeCause::norm, Number(-15, 4)),
            Money(std::int64_t{7}))) == "price 10, norm -3");
}

TEST_CASE("a đồng is given only to a cause that lost a part of one") {
  // 3 whole and twice 2/3 with 2/3 of rounding: 3 + 2 = 5, and 2 are left for the fractions.
  CauseEffects all = effects(ChangeCause::scope, 3, ChangeCause::price, Number(2, 3));
  all[std::size_t(ChangeCause::rate)] = Number(2, 3);
  CHECK(shown(whole_dong(all, Money(std::int64_t{5}))) == "scope 3, price 1, rate 1");
}

TEST_CASE("what the effects lack of the difference is rounding") {
  CHECK(shown(whole_dong(effects(ChangeCause::price, 10), Money(std::int64_t{12}))) ==
        "price 10, rounding 2");
}

TEST_CASE("where nothing can be compared no difference of 0 is told") {
  CauseAmounts causes{};
  CHECK(told_difference(Money(), causes, false) == Money());
  CHECK_FALSE(told_difference(Money(), causes, true));
  CHECK(told_difference(Money(std::int64_t{5}), causes, true) == Money(std::int64_t{5}));
  causes[std::size_t(ChangeCause::quantity)] = Money(std::int64_t{3});
  causes[std::size_t(ChangeCause::price)] = Money(std::int64_t{-3});
  CHECK(told_difference(Money(), causes, true) == Money());
}

}  // namespace dutoan::change_cause_test
