#include "base/scaled.hpp"

#include <limits>

#include <doctest/doctest.h>

namespace dutoan::scaled_test {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::string dong(const Scaled& a, const Scaled& b, const SmallFraction& factor) {
  const auto money = money_of(a, b, factor);
  return money ? std::to_string(money->dong()) : "too large";
}

}  // namespace

TEST_CASE("powers of ten reach to the product of two scaled integers") {
  CHECK(dutoan::power_of_ten(0) == 1);
  CHECK(dutoan::power_of_ten(12) == 1'000'000'000'000);
}

TEST_CASE("a scaled integer is a number and prints as one") {
  CHECK(to_number(Scaled{1735, 1}) == Number(347, 2));
  CHECK(exact_text(Scaled{0, 0}) == "0");
  CHECK(exact_text(Scaled{0, 3}) == "0");
  CHECK(exact_text(Scaled{1735, 1}) == "173.5");
  CHECK(exact_text(Scaled{17350, 2}) == "173.5");
  CHECK(exact_text(Scaled{1200, 2}) == "12");
  CHECK(exact_text(Scaled{5, 6}) == "0.000005");
  CHECK(exact_text(Scaled{-5, 1}) == "-0.5");
  CHECK(exact_text(Scaled{-123456, 6}) == "-0.123456");
  CHECK(exact_text(Scaled{most, 6}) == "9223372036854.775807");
}

TEST_CASE("a number with few digits is a scaled integer") {
  CHECK(exact_text(dutoan::to_scaled(Number(8, 100)).value()) == "0.08");
  CHECK(dutoan::to_scaled(Number(12))->decimals == 0);
  CHECK(dutoan::to_scaled(Number(1, 1'000'000))->decimals == 6);
  CHECK_FALSE(dutoan::to_scaled(Number(1, 10'000'000)));
  CHECK_FALSE(dutoan::to_scaled(Number(1, 3)));
  CHECK_FALSE(dutoan::to_scaled(Number(most) + 1));
}

TEST_CASE("a fraction is small when both of its numbers fit 32 bits") {
  CHECK(dutoan::to_small_fraction(Number(-2, 25))->numerator == -2);
  CHECK(dutoan::to_small_fraction(Number(-2, 25))->denominator == 25);
  CHECK(dutoan::to_small_fraction(Number(2'147'483'647)));
  CHECK_FALSE(dutoan::to_small_fraction(Number(2'147'483'648)));
  CHECK_FALSE(dutoan::to_small_fraction(Number(1, 2'147'483'648)));
}

TEST_CASE("a product is rounded once, and exactly half goes away from zero") {
  CHECK(dong({15, 1}, {3, 0}, {1, 1}) == "5");  // 4.5
  CHECK(dong({-15, 1}, {3, 0}, {1, 1}) == "-5");
  CHECK(dong({149, 2}, {3, 0}, {1, 1}) == "4");                // 4.47
  CHECK(dong({1805, 1}, {674190, 0}, {1, 10}) == "12169130");  // 12.169.129,5
  CHECK(dong({1, 0}, {110, 0}, {10, 11}) == "100");
  CHECK(dong({1, 6}, {1, 6}, {1, 1}) == "0");
  CHECK(dong({5, 6}, {100'000, 0}, {1, 1}) == "1");  // 0.5
}

TEST_CASE("what is no amount of money is said to be none") {
  CHECK(dong({most, 0}, {1, 0}, {1, 1}) == "9223372036854775807");
  CHECK(dong({-most, 0}, {1, 0}, {1, 1}) == "-9223372036854775807");
  CHECK(dong({most, 0}, {1, 0}, {11, 10}) == "too large");
  CHECK(dong({std::numeric_limits<std::int64_t>::min(), 0}, {1, 0}, {1, 1}) == "too large");
  CHECK(dong({most, 0}, {2, 0}, {1, 1}) == "too large");
}

}  // namespace dutoan::scaled_test
