// Who pays a task before and after it changed, and which cause moved what from whom to whom.
#pragma once

#include "estimate/summary_parts.hpp"
#include "review/source_shift.hpp"
#include "review/task_mix.hpp"
#include "review/task_pairs.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct SourceChange {
  std::string source;  ///< empty: no source named
  Amount before;       ///< as the summary of its revision has them
  Amount after;
  CauseAmounts causes;
  bool open = false;  ///< a part of it belongs to a task that cannot be compared
};

/// The sources of the tasks of a pair, in the order of their ids. `causes` of the task come to the
/// difference of its figures; without them it cannot be compared, and no source has any.
[[nodiscard]] std::vector<SourceChange> source_changes(const Revision& before,
                                                       const Revision& after, const TaskPair& pair,
                                                       FigureKind figure,
                                                       const CauseAmounts* causes);

}  // namespace dutoan
