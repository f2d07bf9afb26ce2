// Rows that a plan states instead of having them computed, beside what their formulas give.
#pragma once

#include "estimate/result.hpp"
#include "estimate/task_estimate.hpp"
#include "plan/plan.hpp"
#include "review/reference.hpp"

#include <vector>

namespace dutoan {

/// Of tasks and of lines with a method, those that state a number. `result`: of the plan; the lines
/// of tables may stand behind those of a task.
[[nodiscard]] std::vector<StatedRow> stated_rows(const Plan& plan, const PlanResult& result,
                                                 const Library& library,
                                                 const EstimateOptions& options);

}  // namespace dutoan
