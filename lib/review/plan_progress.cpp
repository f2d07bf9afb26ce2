#include "review/plan_progress.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

constexpr std::size_t planned_column = std::size_t(ProgressFigure::planned);

template <class List>
std::vector<std::string> ids_of(const List& list) {
  std::vector<std::string> ids;
  for (const auto& one : list)
    ids.push_back(one.id);
  return ids;
}

std::vector<std::string> listed_ids(const PlanResult& result, SummaryKey by) {
  if (by == SummaryKey::source) return ids_of(result.sources);
  if (by == SummaryKey::group) return ids_of(result.groups);
  if (by == SummaryKey::programme) return ids_of(result.programmes);
  return ids_of(result.agencies);
}

void add_figures(ProgressFigures& into, const ProgressFigures& more) {
  for (std::size_t i = 0; i < progress_figure_count; ++i)
    into[i] = sum(into[i], more[i]);
}

/// Of nothing the sum is not 0, but not known.
ProgressFigures no_figures() {
  ProgressFigures figures;
  for (Amount& amount : figures)
    amount.known = std::nullopt;
  return figures;
}

/// The rows of one key, as tasks come.
class ProgressRows {
 public:
  ProgressRows(const PlanResult& result, const std::vector<TaskProgress>& progress, SummaryKey by)
      : result_(result), progress_(progress), by_(by) {
    for (std::string& id : listed_ids(result, by))
      places_.emplace(std::move(id), places_.size());
  }

  std::vector<ProgressRow> run() {
    for (std::size_t i = 0; i < progress_.size(); ++i)
      add_task(i);
    std::stable_sort(rows_.begin(), rows_.end(), [&](const ProgressRow& a, const ProgressRow& b) {
      return places_.at(a.name.key) < places_.at(b.name.key);
    });
    return std::move(rows_);
  }

 private:
  void add_task(std::size_t i) {
    if (by_ != SummaryKey::source) {
      add(name_of(result_.tasks[i]), {i, progress_[i].figures});
      return;
    }
    for (const SourceFigures& one : progress_[i].sources)
      add(source_name(one.source), {i, one.figures});
  }

  SummaryName name_of(const TaskResult& task) const {
    return split(result_, task, Amount{}, FigureKind::requested, by_).front().name;
  }

  SummaryName source_name(const std::string& id) const {
    for (const Named& source : result_.sources) {
      if (source.id == id) return {id, {.vi = source.name}};
    }
    return {id, {}};
  }

  void add(const SummaryName& name, ProgressPart part) {
    places_.emplace(name.key, places_.size());
    const auto [found, is_new] = row_of_.emplace(name.key, rows_.size());
    if (is_new) rows_.push_back({.name = name, .figures = no_figures(), .parts = {}});
    ProgressRow& row = rows_[found->second];
    add_figures(row.figures, part.figures);
    if (progress_[part.task].stage.stage == "done") ++row.done;
    row.parts.push_back(std::move(part));
  }

  const PlanResult& result_;
  const std::vector<TaskProgress>& progress_;
  SummaryKey by_;
  std::vector<ProgressRow> rows_;
  std::map<std::string, std::size_t> places_;  ///< of the names in the plan's own list
  std::map<std::string, std::size_t> row_of_;
};

class ProgressReader {
 public:
  ProgressReader(const PlanResult& result, SummaryKey by, std::optional<Date> day)
      : result_(result) {
    progress_.by = by;
    progress_.day = day;
  }

  PlanProgress run() {
    progress_.totals = no_figures();
    for (const TaskResult& task : result_.tasks)
      add_task(task);
    progress_.rows = ProgressRows(result_, progress_.tasks, progress_.by).run();
    progress_.sources = ProgressRows(result_, progress_.tasks, SummaryKey::source).run();
    for (const Programme& programme : result_.programmes) {
      if (programme.is_described()) add_programme(programme);
    }
    add_remarks();
    add_unread();
    for (const Amount& total : progress_.totals)
      progress_.complete = progress_.complete && total.complete;
    return std::move(progress_);
  }

 private:
  void add_task(const TaskResult& task) {
    TaskProgress one = task_progress(task, progress_.day);
    add_figures(progress_.totals, one.figures);
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      if (!one.figures[i].known) ++progress_.lacking[i];
    }
    const auto stage = std::find(work_stages.begin(), work_stages.end(), one.stage.stage);
    if (stage == work_stages.end()) {
      ++progress_.unknown_stages;
    } else {
      ++progress_.stages[std::size_t(stage - work_stages.begin())];
    }
    progress_.later += one.later;
    add_unnamed(one);
    for (ProgressFault& fault : faults_of_task(one))
      progress_.faults.push_back(std::move(fault));
    progress_.tasks.push_back(std::move(one));
  }

  /// What is planned without a source; where nothing is planned, what is asked for.
  void add_unnamed(const TaskProgress& task) {
    const auto found = std::find_if(task.sources.begin(), task.sources.end(),
                                    [](const SourceFigures& one) { return one.source.empty(); });
    const bool is_planned = !task.planned_by.empty();
    if (is_planned && found == task.sources.end()) return;
    UnnamedMoney unnamed{.task = task.id, .figure = task.planned_by};
    if (is_planned) {
      unnamed.amount = found->figures[planned_column];
    } else if (task.requested_unnamed.known) {
      unnamed.figure = "requested";
      unnamed.amount = task.requested_unnamed;
    } else if (found != task.sources.end()) {
      unnamed.amount = task.figures[planned_column];
    } else {
      return;
    }
    if (unnamed.amount.known && unnamed.amount.complete && unnamed.amount.known->is_zero()) return;
    progress_.unnamed_tasks = sum(progress_.unnamed_tasks, unnamed.amount);
    progress_.unnamed.push_back(std::move(unnamed));
  }

  void add_programme(const Programme& programme) {
    ProgrammeProgress one =
        programme_progress(programme, result_.tasks, progress_.tasks, progress_.day);
    if (one.unassigned && !one.unassigned->known->is_zero()) {
      progress_.unnamed.push_back({.programme = programme.id,
                                   .figure = one.planned_by,
                                   .amount = *one.unassigned,
                                   .at_most = one.unassigned_at_most});
    }
    for (ProgressFault& fault : faults_of_programme(one))
      progress_.faults.push_back(std::move(fault));
    progress_.programmes.push_back(std::move(one));
  }

  void add_remarks() {
    std::vector<std::string> agencies = ids_of(result_.agencies);
    for (const TaskResult& task : result_.tasks) {
      if (std::find(agencies.begin(), agencies.end(), task.agency) == agencies.end())
        agencies.push_back(task.agency);
    }
    for (const std::string& id : agencies) {
      for (const Agency& agency : result_.agencies) {
        if (agency.id == id) add_remark({id, "", agency.progress});
      }
      for (const TaskResult& task : result_.tasks) {
        if (task.agency == id) add_remark({id, task.id, task.progress});
      }
    }
  }

  void add_remark(ProgressRemark remark) {
    const Progress& said = remark.progress;
    const bool too_late = progress_.day && said.date && *said.date > *progress_.day;
    if (too_late || (said.note.empty() && said.proposal.empty())) return;
    progress_.remarks.push_back(std::move(remark));
  }

  /// Tasks that nobody could read are missing from every total.
  void add_unread() {
    for (const MissingItem& item : result_.missing) {
      if (has_reading_faults({item})) progress_.unread.push_back(item);
    }
    if (progress_.unread.empty()) return;
    for (Amount& total : progress_.totals)
      total.complete = false;
  }

  const PlanResult& result_;
  PlanProgress progress_;
};

}  // namespace

PlanProgress plan_progress(const PlanResult& result, SummaryKey by, std::optional<Date> day) {
  return ProgressReader(result, by, day).run();
}

}  // namespace dutoan
