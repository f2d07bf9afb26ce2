#include "review/one_task.hpp"

#include <doctest/doctest.h>

namespace dutoan::one_task_test {

TEST_CASE("a group goes by its lowest index, however it was joined") {
  TaskGroups groups(6);
  groups.join(5, 4);
  groups.join(3, 5);
  groups.join(1, 2);
  CHECK(groups.of(5) == 3);
  CHECK(groups.of(4) == 3);
  CHECK(groups.of(2) == 1);
  CHECK(groups.of(0) == 0);
}

TEST_CASE("of two plans with the same two tasks one pair is left") {
  const Alike carried{0, 2, 100, AlikeKind::same_code};
  const Alike revised{1, 3, 90, AlikeKind::revision};
  const std::vector<Alike> pairs = {{0, 1, 80}, carried, {0, 3, 80},
                                    {1, 2, 80}, revised, {2, 3, 80}};
  const auto listings = first_listings(4, pairs);
  CHECK(listings == std::vector<std::size_t>{0, 1, 0, 1});
  CHECK(without_repetition(pairs, listings) == std::vector<Alike>{{0, 1, 80}, carried, revised});
}

}  // namespace dutoan::one_task_test
