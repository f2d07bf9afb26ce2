// What `norms diff` reports: two price books, what differs, and what that does to a plan.
#pragma once

#include "norms/norm_item.hpp"
#include "review/plan_change.hpp"
#include "review/price_book_diff.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// The plan computed with either book in place of the one its tasks name.
struct PriceEffect {
  std::string file;  ///< the plan, as the user named it, without folders
  const PlanResult& before;
  const PlanResult& after;
  PlanChange change;  ///< its tasks with the largest difference first
};

struct PriceDiffContents {
  const PriceBook& before;
  const PriceBook& after;
  PriceBookDiff diff;
  std::optional<PriceEffect> effect;
  std::vector<std::string> status;
};

/// Puts the tasks with the largest difference first.
void sort_by_difference(PlanChange& change);

/// "so-a/VD1", as the plan names it.
[[nodiscard]] const TaskResult& task_of(const TaskChange& task, const PriceEffect& effect);

}  // namespace dutoan
