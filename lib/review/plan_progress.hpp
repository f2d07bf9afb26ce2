// How far a plan has come: its money from plan to settlement by task and by source, the stage of
// every task, what cannot be allocated, and what does not fit together.
#pragma once

#include "estimate/summary.hpp"
#include "review/programme_progress.hpp"
#include "review/progress_fault.hpp"

#include <array>
#include <string>
#include <vector>

namespace dutoan {

/// The keys of `--by`, in the words of a summary.
inline constexpr std::array<std::string_view, 4> progress_key_words = {"agency", "source",
                                                                       "programme", "group"};

/// What a task has under a row: all of it, or what one source gives.
struct ProgressPart {
  std::size_t task = 0;  ///< index into the tasks
  ProgressFigures figures;
};

struct ProgressRow {
  SummaryName name;
  ProgressFigures figures;  ///< the sum of its parts
  std::vector<ProgressPart> parts;
  std::size_t done = 0;  ///< of its tasks
};

/// Money that names no source: of a task, or of a programme as a whole.
struct UnnamedMoney {
  std::string task;       ///< empty: of a programme
  std::string programme;  ///< its id
  std::string figure;     ///< planned, assigned, approved or requested; empty: nobody stated any
  Amount amount;
  bool at_most = false;
};

/// What somebody notes or proposes.
struct ProgressRemark {
  std::string agency;
  std::string task;  ///< empty: of no one task
  Progress progress;
};

struct PlanProgress {
  SummaryKey by = SummaryKey::agency;
  std::optional<Date> day;
  std::vector<TaskProgress> tasks;   ///< as the plan's
  std::vector<ProgressRow> rows;     ///< in the order of the plan's own list
  std::vector<ProgressRow> sources;  ///< the same by source
  ProgressFigures totals;
  std::array<std::size_t, progress_figure_count> lacking = {};  ///< tasks without that figure
  std::array<std::size_t, work_stages.size()> stages = {};
  std::size_t unknown_stages = 0;
  std::size_t later = 0;                      ///< rows of money after the day
  std::vector<ProgrammeProgress> programmes;  ///< those of which more than the name is known
  std::vector<UnnamedMoney> unnamed;
  Amount unnamed_tasks;  ///< the sum over tasks
  std::vector<ProgressFault> faults;
  std::vector<ProgressRemark> remarks;  ///< by agency, in the order of the plan's list
  std::vector<MissingItem> unread;      ///< what stands outside the tasks and could not be read
  bool complete = true;                 ///< every total is
};

/// `by`: agency, source, programme or group. As of `day`, or of all that is stated. Throws
/// MoneyOverflow.
[[nodiscard]] PlanProgress plan_progress(const PlanResult& result, SummaryKey by,
                                         std::optional<Date> day);

}  // namespace dutoan
