#include "base/scaled.hpp"

#include "random.hpp"

#include <doctest/doctest.h>

namespace dutoan::scaled_test {

namespace {

Scaled random_scaled(Random& random) {
  std::int64_t value = 0;
  for (std::size_t digits = 1 + random.below(18); digits > 0; --digits)
    value = value * 10 + random.between(0, 9);
  return {random.once_in(2) ? value : -value, std::uint8_t(random.below(7))};
}

}  // namespace

TEST_CASE("a random scaled integer prints as its number and comes back from it") {
  Random random(7101);
  for (int i = 0; i < 3000; ++i) {
    const Scaled scaled = random_scaled(random);
    const Number number = to_number(scaled);
    CHECK(exact_text(scaled) == exact_text(number));
    CHECK(to_number(to_scaled(number).value()) == number);
  }
}

TEST_CASE("an amount of random scaled integers is the exact product, rounded") {
  Random random(7102);
  int amounts = 0;
  for (int i = 0; i < 6000; ++i) {
    const Scaled a = random_scaled(random);
    const Scaled b = random_scaled(random);
    const SmallFraction factor{
        std::int32_t(random.between(-2'000'000'000, 2'000'000'000)),
        std::int32_t(random.between(1, random.once_in(2) ? 30 : 2'000'000'000))};
    const auto amount = money_of(a, b, factor);
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a.value, b.value, &product)) {
      CHECK_FALSE(amount);
      continue;
    }
    const Number exact = to_number(a) * to_number(b) * Number(factor.numerator, factor.denominator);
    CHECK(amount == try_money(exact));
    amounts += amount ? 1 : 0;
  }
  CHECK(amounts > 1000);
}

}  // namespace dutoan::scaled_test
