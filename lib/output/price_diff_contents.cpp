#include "output/price_diff_contents.hpp"

#include <algorithm>

namespace dutoan {

void sort_by_difference(PlanChange& change) {
  const auto size = [](const TaskChange& task) { return abs(to_number(task.difference)); };
  std::stable_sort(change.tasks.begin(), change.tasks.end(),
                   [&](const TaskChange& a, const TaskChange& b) { return size(b) < size(a); });
}

const TaskResult& task_of(const TaskChange& task, const PriceEffect& effect) {
  return effect.after.tasks[task.pair.after.at(0)];
}

}  // namespace dutoan
