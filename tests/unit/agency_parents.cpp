#include "plan/agency_parents.hpp"

#include <doctest/doctest.h>

namespace dutoan::agency_parents_test {

namespace {

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("parents that lead back to where they began are a ring") {
  CHECK(parent_ring({{.id = "a", .parent = "b"}, {.id = "b", .parent = "a"}}) == Ids{"a", "b"});
  CHECK(parent_ring({{.id = "a", .parent = "a"}}) == Ids{"a"});
  CHECK(parent_ring(
            {{.id = "x", .parent = "a"}, {.id = "a", .parent = "b"}, {.id = "b", .parent = "a"}}) ==
        Ids{"a", "b"});
}

TEST_CASE("a chain is no ring, nor is a parent from outside") {
  CHECK(parent_ring({{.id = "a", .parent = "b"}, {.id = "b", .parent = "tinh"}}).empty());
  CHECK(parent_ring({}).empty());
}

TEST_CASE("an agency goes with all that are below it") {
  const std::vector<Agency> agencies = {
      {.id = "c", .parent = "b"}, {.id = "a"}, {.id = "b", .parent = "a"}, {.id = "x"}};
  CHECK(with_subordinates(agencies, "a") == Ids{"a", "b", "c"});
  CHECK(with_subordinates(agencies, "c") == Ids{"c"});
  CHECK(with_subordinates({{.id = "a", .parent = "a"}}, "a") == Ids{"a"});
}

}  // namespace dutoan::agency_parents_test
