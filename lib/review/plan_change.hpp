// How a plan changed from one revision to the next: by tasks, agencies and sources, with causes
// that add up to the difference in each of them.
#pragma once

#include "norms/word_book.hpp"
#include "review/task_change.hpp"
#include "review/task_proposals.hpp"

#include <string>
#include <vector>

namespace dutoan {

struct AgencyChange {
  std::string agency;
  Amount before;
  Amount after;
  Money moved;  ///< with tasks that came from other agencies, or went to them
  CauseAmounts causes;
  bool open = false;  ///< it has a task that cannot be compared

  /// Of the tasks that can be compared.
  [[nodiscard]] Money difference() const { return total_of(causes) + moved; }
};

struct PlanChange {
  FigureKind figure = FigureKind::recomputed;
  Amount before{.known = std::nullopt};
  Amount after{.known = std::nullopt};
  Money difference;  ///< of the tasks that can be compared; of those that grew, and shrank
  Money increase;
  Money decrease;
  bool complete = true;  ///< both totals are, and every task can be compared
  std::size_t open = 0;  ///< tasks that cannot be compared
  CauseAmounts causes;
  std::vector<TaskChange> tasks;  ///< those that changed, in the order of the plan after
  std::size_t unchanged = 0;
  std::vector<AgencyChange> agencies;  ///< in the order of the plans' lists
  std::vector<SourceChange> sources;   ///< likewise
  std::vector<TaskProposal> proposals;
};

/// `pairs`: as pair_tasks makes them. By up to `jobs` threads; the same whatever their number.
[[nodiscard]] PlanChange compare_plans(const Revision& before, const Revision& after,
                                       const std::vector<TaskPair>& pairs, FigureKind figure,
                                       const WordBook& book, unsigned jobs);

}  // namespace dutoan
