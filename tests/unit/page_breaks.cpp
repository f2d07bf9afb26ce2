#include "output/page_breaks.hpp"

#include <doctest/doctest.h>

namespace dutoan::page_breaks_test {

namespace {

using Breaks = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("a page begins in front of the row that has no room") {
  CHECK(
      page_breaks({.page = 100, .head = {30, 10}, .repeated = 10, .rows = {20, 20, 20, 30, 30}}) ==
      Breaks{5});
  CHECK(page_breaks({.page = 100, .head = {30, 10}, .repeated = 10, .rows = {20, 20, 20}}).empty());
  CHECK(page_breaks({.page = 100, .head = {10}, .repeated = 10, .rows = {}}).empty());
  CHECK(page_breaks({.page = 50, .head = {10}, .repeated = 10, .rows = {30, 30, 30}}) ==
        Breaks{2, 3});
}

TEST_CASE("a signature takes the two rows above it along") {
  CHECK(page_breaks({.page = 100,
                     .head = {10},
                     .repeated = 10,
                     .rows = {30, 30, 20, 5, 5, 5},
                     .kept_together = 3}) == Breaks{2});
  // All of it fits.
  CHECK(page_breaks({.page = 110,
                     .head = {10},
                     .repeated = 10,
                     .rows = {30, 30, 20, 5, 5, 5},
                     .kept_together = 3})
            .empty());
  // There is nothing to take along.
  CHECK(page_breaks(
            {.page = 20, .head = {10}, .repeated = 0, .rows = {15, 15}, .kept_together = 2}) ==
        Breaks{2});
}

TEST_CASE("a signature is not parted where the rows above it are too high to go along") {
  CHECK(page_breaks({.page = 90,
                     .head = {10},
                     .repeated = 5,
                     .rows = {40, 40, 5, 5, 5},
                     .kept_together = 3}) == Breaks{3});
  CHECK(page_breaks({.page = 90,
                     .head = {10},
                     .repeated = 5,
                     .rows = {60, 50, 30, 5, 5},
                     .kept_together = 2}) == Breaks{2, 4});
}

TEST_CASE("a row higher than a page stands on one of its own") {
  CHECK(page_breaks({.page = 20, .head = {30}, .repeated = 10, .rows = {50, 5, 50}}) ==
        Breaks{2, 3});
}

}  // namespace dutoan::page_breaks_test
