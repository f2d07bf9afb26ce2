// The derivations of the tasks of a plan, one after the other.
#pragma once

#include "output/html_report.hpp"
#include "plan_run.hpp"

namespace dutoan {

/// A result keeps values, not derivations: each task is computed once more with recording on when
/// its turn comes. `run` must outlive what is returned.
[[nodiscard]] TaskDerivation task_derivations(const PlanRun& run);

}  // namespace dutoan
