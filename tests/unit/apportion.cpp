#include "base/apportion.hpp"

#include <doctest/doctest.h>

using dutoan::apportion;
using dutoan::Money;
using dutoan::Number;

namespace {

std::vector<std::int64_t> parts(std::int64_t total, const std::vector<Number>& shares) {
  std::vector<std::int64_t> result;
  for (const Money part : apportion(Money(total), shares)) result.push_back(part.dong());
  return result;
}

using Parts = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("what three equal shares leave goes to the first") {
  const std::vector<Number> thirds(3, Number(1, 3));
  CHECK(parts(100, thirds) == Parts{34, 33, 33});
  CHECK(parts(101, thirds) == Parts{34, 34, 33});
  CHECK(parts(99, thirds) == Parts{33, 33, 33});
}

TEST_CASE("what is left goes to the largest remainders") {
  // 10 × (0.15, 0.28, 0.57) = 1.5, 2.8, 5.7.
  CHECK(parts(10, {Number(15, 100), Number(28, 100), Number(57, 100)}) == Parts{1, 3, 6});
}

TEST_CASE("a negative total mirrors a positive one") {
  CHECK(parts(-100, std::vector<Number>(3, Number(1, 3))) == Parts{-34, -33, -33});
}

TEST_CASE("a share of nothing gets nothing") {
  CHECK(parts(1, {0, Number(1, 2), Number(1, 2)}) == Parts{0, 1, 0});
  CHECK(parts(0, {Number(1, 2), Number(1, 2)}) == Parts{0, 0});
  CHECK(parts(7, {1}) == Parts{7});
  CHECK(parts(7, {}).empty());
}

TEST_CASE("no part is a đồng or more away from its exact share though one share is negative") {
  // 2 × (-0.4, 0.7, 0.7) = -0.8, 1.4, 1.4: the đồng left must not go to the first.
  CHECK(parts(2, {Number(-4, 10), Number(7, 10), Number(7, 10)}) == Parts{0, 1, 1});
  // 4 × (-0.15, 0.575, 0.575) = -0.6, 2.3, 2.3.
  CHECK(parts(4, {Number(-15, 100), Number(575, 1000), Number(575, 1000)}) == Parts{0, 2, 2});
  // 3 × (-0.3, 0.45, 0.85) = -0.9, 1.35, 2.55: cut to 0, 1, 2 all of it is given.
  CHECK(parts(3, {Number(-3, 10), Number(45, 100), Number(85, 100)}) == Parts{0, 1, 2});
  // 5 × (-0.28, 0.56, 0.72) = -1.4, 2.8, 3.6: cut to -1, 2, 3 one đồng is left.
  CHECK(parts(5, {Number(-28, 100), Number(56, 100), Number(72, 100)}) == Parts{-1, 3, 3});
  // 5 × (-0.38, 0.66, 0.72) = -1.9, 3.3, 3.6: cut to -1, 3, 3 nothing is left.
  CHECK(parts(5, {Number(-38, 100), Number(66, 100), Number(72, 100)}) == Parts{-1, 3, 3});
  // 9 × (-0.1, 0.4, 0.7) = -0.9, 3.6, 6.3.
  CHECK(parts(9, {Number(-1, 10), Number(4, 10), Number(7, 10)}) == Parts{0, 3, 6});
}
