// A plan beside what it is compared with.
#pragma once

#include "plan_run.hpp"
#include "review/reference.hpp"

#include <memory>

namespace dutoan {

struct ReferenceRun {
  PlanReference reference;
  std::unique_ptr<NormStore> norms;  ///< without overrides; null where there are none
};

/// `result`: of the run, lines of tables among the lines of their tasks. Where norms are replaced
/// under `overrides:` the plan is read and computed once more without those.
[[nodiscard]] ReferenceRun compare_with_reference(PlanRun& run, const PlanResult& result);

}  // namespace dutoan
