// Tasks that may be one task under another name, parted or joined: proposed with what speaks for
// it, for somebody to confirm.
#pragma once

#include "norms/word_book.hpp"
#include "review/task_mix.hpp"
#include "review/task_pairs.hpp"

#include <span>
#include <vector>

namespace dutoan {

/// Two tasks that look like one.
struct TaskEvidence {
  std::size_t before = 0;  ///< indexes of tasks
  std::size_t after = 0;
  int likeness = 0;              ///< of their names, 0 … 100
  std::size_t common_lines = 0;  ///< lines of one that stand in the other
  std::size_t lines = 0;         ///< of the one that has them
};

struct TaskProposal {
  TaskRelation relation = TaskRelation::renamed;
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;
  std::vector<TaskEvidence> evidence;
};

/// Of the tasks that came or went: those whose names are alike, and those half of whose lines came
/// from another task or went to one.
[[nodiscard]] std::vector<TaskProposal> propose_pairs(const Revision& before, const Revision& after,
                                                      std::span<const TaskPair> pairs,
                                                      const WordBook& book);

}  // namespace dutoan
