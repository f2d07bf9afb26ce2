#include "base/apportion.hpp"

#include "random.hpp"

#include <doctest/doctest.h>

namespace dutoan::apportion_test {

namespace {

/// Random shares that come to one; `signs` allows negative ones.
std::vector<Number> random_shares(Random& random, bool signs) {
  std::vector<Number> shares(1 + random.below(8));
  Number sum;
  for (Number& share : shares) {
    share = random.once_in(5) ? Number(0) : random.positive();
    if (signs && random.once_in(4)) share = -share;
    sum += share;
  }
  if (sum.is_zero()) {
    shares[0] += Number(1);
    sum = 1;
  }
  for (Number& share : shares)
    share /= sum;
  return shares;
}

void check_parts(std::int64_t total, const std::vector<Number>& shares) {
  CAPTURE(total);
  CAPTURE(shares.size());
  const std::vector<Money> parts = apportion(Money(total), shares);
  REQUIRE(parts.size() == shares.size());
  Money sum;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    sum += parts[i];
    CHECK(abs(to_number(parts[i]) - Number(total) * shares[i]) < Number(1));
  }
  CHECK(sum.dong() == total);
}

}  // namespace

TEST_CASE("random shares of any amount add up to it and no part is a đồng off") {
  Random random(31);
  for (int i = 0; i < 3000; ++i) {
    check_parts(random.between(-2'000'000'000, 2'000'000'000), random_shares(random, false));
    check_parts(random.between(-20, 20), random_shares(random, false));
  }
}

TEST_CASE("shares of both signs add up too") {
  Random random(32);
  for (int i = 0; i < 3000; ++i) {
    check_parts(random.between(-2'000, 2'000), random_shares(random, true));
  }
}

}  // namespace dutoan::apportion_test
