// What else there is like a task: others of its plan, and entries of registers.
#pragma once

#include "estimate/result.hpp"
#include "norms/word_book.hpp"
#include "plan/register.hpp"
#include "review/overlap.hpp"

#include <vector>

namespace dutoan {

/// What tasks are compared with, and by which words.
struct OverlapSources {
  WordBook words;
  std::vector<RegisterEntry> entries;
};

/// Another task, or an entry of a register, by its index.
struct LikeTask {
  std::size_t index = 0;
  int likeness = 0;  ///< 0 … 100
};

struct TaskPeers {
  std::vector<LikeTask> alike;  ///< of the plan: only what may be money spent twice
  std::vector<LikeTask> registered;
};

/// The tasks of a plan as the engine sees them: agencies by their names, codes without them.
[[nodiscard]] std::vector<OverlapSubject> overlap_subjects(const PlanResult& plan);

/// Of every task, in the order of the plan.
[[nodiscard]] std::vector<TaskPeers> task_peers(const PlanResult& plan,
                                                const OverlapSources& sources);

}  // namespace dutoan
