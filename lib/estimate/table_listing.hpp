// The lines that stand in tables of a task, one by one: a second reading, after the totals.
#pragma once

#include "estimate/result.hpp"
#include "estimate/task_estimate.hpp"
#include "plan/plan.hpp"

#include <functional>

namespace dutoan {

using LineVisitor = std::function<void(const LineFigure&)>;

/// Visits every line of the tables of a task in file order.
void list_table_lines(const Task& task, const Plan& plan, const Library& library,
                      const EstimateOptions& options, const LineVisitor& visit);

}  // namespace dutoan
