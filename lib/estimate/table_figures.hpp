// The lines that stand in tables of a task, as figures: for those who ask something of each.
#pragma once

#include "estimate/result.hpp"
#include "estimate/task_estimate.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace dutoan {

/// A line of a table, and where it stands.
struct TableLine {
  LineFigure figure;
  std::size_t table = 0;  ///< index into those of the task
  std::size_t row = 0;    ///< the line of the file it begins in
};

/// All of them, in the order of the tables and of their rows. They are held in memory, as totals
/// and listings never do.
[[nodiscard]] std::vector<TableLine> table_figures(const Task& task, const Plan& plan,
                                                   const Library& library,
                                                   const EstimateOptions& options);

}  // namespace dutoan
