// The estimate of a plan: every task, and their sum.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"
#include "estimate/task_estimate.hpp"
#include "norms/library.hpp"
#include "plan/plan.hpp"

#include <functional>
#include <vector>

namespace dutoan {

/// Finishes the totals of a task's tables; false where something is wrong with them, which is said.
[[nodiscard]] bool finish_tables(const Task& task, std::vector<TableTotals>& tables,
                                 Diagnostics& diagnostics);

/// The totals of the tables of lines of every task, in the order of `plan.tasks`. Threads draw
/// blocks from one table after the other, so that one large table keeps all of them busy.
[[nodiscard]] std::vector<std::vector<TableTotals>> total_tables(const Plan& plan,
                                                                 const Library& library,
                                                                 const EstimateOptions& options);

/// Computes all tasks, by up to `options.jobs` threads, in the order of the plan. `progress` is
/// told how many are done.
[[nodiscard]] PlanResult estimate_plan(const Plan& plan, const Library& library,
                                       const EstimateOptions& options, Diagnostics& diagnostics,
                                       const std::function<void(std::size_t)>& progress = {});

}  // namespace dutoan
