// How far a programme has come that is known by its whole: what is planned for it and from where,
// how many of its tasks stand at which stage, and what that leaves unsaid.
#pragma once

#include "review/task_progress.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// Of one figure: the whole, and the parts that name a source.
struct ProgrammeFigure {
  std::optional<Amount> whole;  ///< nothing where neither it nor a part is stated
  bool stated_whole = false;    ///< else the whole is the sum of the parts
  std::vector<std::pair<std::string, Amount>> parts;
  std::optional<Amount> named;  ///< the sum of the parts
  /// What the parts leave of an exact whole; no more than that where one of them is a bound.
  std::optional<Money> left;
  bool left_at_most = false;
};

struct ProgrammeProgress {
  Programme programme;
  std::string planned_by;  ///< as of a task
  std::array<ProgrammeFigure, progress_figure_count> figures;
  std::vector<std::string> listed;  ///< the tasks of the plan that belong to it
  std::size_t listed_named = 0;     ///< of which all the money planned names a source
  ProgressFigures listed_figures;   ///< theirs in all
  Amount listed_sources;            ///< and of that, what names a source
  /// Of the whole plan, what stands under no task with its source: it cannot be allocated to one.
  std::optional<Amount> unassigned;
  bool unassigned_at_most = false;  ///< some of what stands under tasks is a bound
  /// Counts may hold the same task. At least and at most so many tasks are spoken of.
  std::size_t least_counted = 0;
  std::size_t most_counted = 0;
};

/// `tasks` and `progress` go together, task by task; rows of money after `day` do not count.
[[nodiscard]] ProgrammeProgress programme_progress(const Programme& programme,
                                                   const std::vector<TaskResult>& tasks,
                                                   const std::vector<TaskProgress>& progress,
                                                   std::optional<Date> day);

/// What of the planned figure names a source.
[[nodiscard]] Amount planned_with_source(const TaskProgress& task);

}  // namespace dutoan
