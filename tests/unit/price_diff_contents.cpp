#include "output/price_diff_contents.hpp"

#include <doctest/doctest.h>

namespace dutoan::price_diff_contents_test {

TEST_CASE("tasks with the largest difference come first, up or down, else as they stood") {
  PlanChange change;
  for (const std::int64_t dong : {5, -9, 0, 9, -5}) {
    TaskChange task;
    task.difference = Money(dong);
    change.tasks.push_back(task);
  }
  sort_by_difference(change);
  std::vector<std::int64_t> sorted;
  for (const TaskChange& task : change.tasks)
    sorted.push_back(task.difference.dong());
  CHECK(sorted == std::vector<std::int64_t>{-9, 9, 5, -5, 0});
}

}  // namespace dutoan::price_diff_contents_test
