// Progress as it is printed in a unit, with the lines that make it add up on paper, and what it is
// checked for every time it is printed.
#pragma once

#include "estimate/summary_proof.hpp"
#include "review/plan_progress.hpp"

#include <array>
#include <vector>

namespace dutoan {

struct ProgressLine {
  LineKind kind = LineKind::row;
  std::size_t depth = 0;  ///< 0: a row of the table, 1: a task below it
  std::size_t row = 0;    ///< of the rows it was made of
  std::size_t part = 0;   ///< of that row's tasks, where depth is 1
  std::array<PrintedCell, progress_figure_count> cells;
};

/// Rows alone, or each with its tasks below it.
enum class ProgressDepth : std::uint8_t { rows, tasks };
/// The last line is the total.
[[nodiscard]] std::vector<ProgressLine> print_progress(const std::vector<ProgressRow>& rows,
                                                       const ProgressFigures& totals,
                                                       const Number& unit, ProgressDepth depth);

/// For each figure of which something is known: that lines come to the total as they are printed,
/// and that tasks and sources come to it in đồng.
[[nodiscard]] std::vector<Equality> prove_progress(const PlanProgress& progress,
                                                   const std::vector<ProgressLine>& lines);

}  // namespace dutoan
