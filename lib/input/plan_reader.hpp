// A plan from its files.
#pragma once

#include "base/diagnostic.hpp"
#include "input/norm_store.hpp"
#include "input/plan_files.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <vector>

namespace dutoan {

struct PlanOptions {
  std::optional<Date> as_of;  ///< overrides the date every task is computed at
  unsigned jobs = 1;
  /// A map of inputs by their names: put in the place of what the plan gives, in every call of a
  /// method that has them.
  const YamlTree* set = nullptr;
};

/// Always a well-formed plan; tasks with errors are in it, marked broken. Several sets of files are
/// parts of one plan. `files` must outlive it.
[[nodiscard]] Plan read_plan(const std::vector<PlanFiles>& files, NormStore& norms,
                             const PlanOptions& options, Diagnostics& diagnostics);

}  // namespace dutoan
