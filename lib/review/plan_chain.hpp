// A plan through all of its revisions: every task with its figure in each of them.
#pragma once

#include "estimate/summary_parts.hpp"
#include "review/task_pairs.hpp"

#include <span>
#include <vector>

namespace dutoan {

/// Tasks of the revisions that are one, or were parted and joined on the way.
struct ChainRow {
  std::vector<std::vector<std::size_t>> tasks;  ///< of every revision, by their indexes
  std::vector<Amount> figures;  ///< the sum of theirs; 0 where the revision has none of them
};

/// Each of `results` is a revision of the one before it, and `steps` pairs their tasks. The rows
/// add up to the total of every revision, and stand in the order of the last one's tasks.
[[nodiscard]] std::vector<ChainRow> chain_rows(std::span<const PlanResult* const> results,
                                               std::span<const std::vector<TaskPair>> steps,
                                               FigureKind figure);

}  // namespace dutoan
