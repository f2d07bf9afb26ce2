#include "base/apportion.hpp"

#include <doctest/doctest.h>

namespace dutoan::apportion_test {

namespace {

std::vector<std::int64_t> parts(std::int64_t total, const std::vector<Number>& shares) {
  std::vector<std::int64_t> result;
  for (const Money part : apportion(Money(total), shares))
    result.push_back(part.dong());
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

TEST_CASE("what is left never goes to a share of the other sign") {
  // 10 × (-0.08, 0.36, 0.36, 0.36) = -0.8, 3.6, 3.6, 3.6: one đồng is left, not for the first.
  const Number large(36, 100);
  CHECK(parts(10, {Number(-8, 100), large, large, large}) == Parts{0, 4, 3, 3});
  CHECK(parts(-10, {Number(-8, 100), large, large, large}) == Parts{0, -4, -3, -3});
}

TEST_CASE("a part that is whole stays what it is") {
  // 254,392,389.55746 rounded: the đồng goes to the part that has the most of one.
  const std::vector<Number> exact = {236'591'663, Number(56'868'032'452, 10'000),
                                     Number(1'211'392'331'226, 100'000)};
  const std::vector<Money> parts = round_parts(Money(std::int64_t(254'392'390)), exact);
  REQUIRE(parts.size() == 3);
  CHECK(parts[0].dong() == 236'591'663);
  CHECK(parts[1].dong() == 5'686'803);
  CHECK(parts[2].dong() == 12'113'924);
}

}  // namespace dutoan::apportion_test
