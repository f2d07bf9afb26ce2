// How the figure of a task changed from one revision to the next, and why.
#pragma once

#include "estimate/summary_parts.hpp"
#include "review/task_detail.hpp"
#include "review/task_sources.hpp"

#include <optional>
#include <vector>

namespace dutoan {

/// A line that came, went, or is not what it was.
struct LineChange {
  std::optional<LineFigure> before;
  std::optional<LineFigure> after;
  CauseSet causes;  ///< none: it follows from other figures, as a fee does from its base
};

struct TaskChange {
  TaskPair pair;
  Amount before;
  Amount after;
  /// Both are complete, or lack the same: then the difference of what is known of them is that of
  /// the task. Else there is none, and no cause: a price that got lost saves no money. Nor is there
  /// one where something changed in a task of which nothing is known.
  bool comparable = true;
  /// What stands in the way: what one of them lacks and the other does not, or all they lack.
  std::vector<MissingItem> before_lacks;
  std::vector<MissingItem> after_lacks;
  Money difference;
  CauseAmounts causes;
  /// Causes that could not be told apart: their effect stands under the first of them.
  CauseSet together;
  std::vector<SourceChange> sources;
  std::vector<LineChange> lines;
  std::vector<InputDifference> inputs;  ///< of a task that is one in both revisions
  std::vector<TaskDetail> details;      ///< likewise, what else of it differs

  /// Whether the task is what it was.
  [[nodiscard]] bool is_none() const;
};

[[nodiscard]] TaskChange change_of(const Revision& before, const Revision& after,
                                   const TaskPair& pair, FigureKind figure);

}  // namespace dutoan
