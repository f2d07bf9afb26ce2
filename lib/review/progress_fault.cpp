#include "review/progress_fault.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// What is known of the larger is surely more than the smaller.
bool is_surely_more(const Amount& larger, const Amount& smaller) {
  const bool bounded =
      larger.known && !larger.marks.about && (larger.complete || larger.lower_bound);
  return bounded && is_exact(smaller) && *larger.known > *smaller.known;
}

/// That a figure is more than one before it.
ProgressFaultKind step_kind(std::size_t larger, std::size_t smaller) {
  if (smaller + 1 == larger) return ProgressFaultKind(smaller);
  if (larger == std::size_t(ProgressFigure::disbursed)) {
    return ProgressFaultKind::disbursed_over_planned;
  }
  return smaller == 0 ? ProgressFaultKind::settled_over_planned
                      : ProgressFaultKind::settled_over_allocated;
}

/// Each figure beside the nearest one before it that is exact.
void add_steps(std::vector<ProgressFault>& faults, const ProgressFault& subject,
               const ProgressFigures& figures) {
  for (std::size_t i = 1; i < progress_figure_count; ++i) {
    std::size_t before = i - 1;
    while (before > 0 && !is_exact(figures[before]))
      --before;
    if (!is_surely_more(figures[i], figures[before])) continue;
    ProgressFault fault = subject;
    fault.kind = step_kind(i, before);
    fault.figure = ProgressFigure(i);
    fault.larger = figures[i];
    fault.smaller = figures[before];
    faults.push_back(std::move(fault));
  }
}

bool has_kind(const std::vector<ProgressFault>& faults, ProgressFaultKind kind) {
  return std::any_of(faults.begin(), faults.end(),
                     [&](const ProgressFault& fault) { return fault.kind == kind; });
}

class ProgrammeCheck {
 public:
  explicit ProgrammeCheck(const ProgrammeProgress& progress) : progress_(progress) {
    subject_.programme = progress.programme.id;
  }

  std::vector<ProgressFault> run() {
    check_money();
    check_counts();
    return std::move(faults_);
  }

 private:
  void check_money() {
    ProgressFigures wholes = unknown_figures(false);
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      const ProgrammeFigure& figure = progress_.figures[i];
      if (figure.whole) wholes[i] = *figure.whole;
      if (figure.stated_whole && figure.named) {
        add(ProgressFaultKind::parts_over_whole, i, *figure.named, *figure.whole);
      }
    }
    add_steps(faults_, subject_, wholes);
    for (std::size_t i = 0; i < progress_figure_count; ++i)
      add(ProgressFaultKind::tasks_over_programme, i, progress_.listed_figures[i], wholes[i]);
  }

  void add(ProgressFaultKind kind, std::size_t figure, const Amount& larger,
           const Amount& smaller) {
    if (!is_surely_more(larger, smaller)) return;
    ProgressFault fault = subject_;
    fault.kind = kind;
    fault.figure = ProgressFigure(figure);
    fault.larger = larger;
    fault.smaller = smaller;
    faults_.push_back(std::move(fault));
  }

  void check_counts() {
    const auto& tasks = progress_.programme.tasks;
    for (const StageCount& count : progress_.programme.stages) {
      if (tasks) add(ProgressFaultKind::count_over_tasks, count, {.count = *tasks});
      for (const StageCount& outer : progress_.programme.stages) {
        if (outer.stage == count.within) add(ProgressFaultKind::count_over_outer, count, outer);
      }
    }
    if (!tasks) return;
    const StageCount listed{.count = progress_.listed.size()};
    add(ProgressFaultKind::listed_over_tasks, listed, {.count = *tasks});
  }

  void add(ProgressFaultKind kind, const StageCount& count, const StageCount& limit) {
    if (count.count <= limit.count) return;
    ProgressFault fault = subject_;
    fault.kind = kind;
    fault.stage = count.stage;
    fault.outer = limit.stage;
    fault.count = count.count;
    fault.limit = limit.count;
    faults_.push_back(std::move(fault));
  }

  const ProgrammeProgress& progress_;
  ProgressFault subject_;
  std::vector<ProgressFault> faults_;
};

}  // namespace

std::vector<ProgressFault> faults_of_task(const TaskProgress& task) {
  std::vector<ProgressFault> faults;
  add_steps(faults, {.task = task.id}, task.figures);
  const std::vector<ProgressFault> whole = faults;
  std::vector<ProgressFault> of_sources;
  for (const SourceFigures& one : task.sources) {
    if (one.source.empty()) continue;
    add_steps(of_sources, {.task = task.id, .source = one.source}, one.figures);
  }
  for (ProgressFault& fault : of_sources) {
    if (!has_kind(whole, fault.kind)) faults.push_back(std::move(fault));
  }
  return faults;
}

std::vector<ProgressFault> faults_of_programme(const ProgrammeProgress& programme) {
  return ProgrammeCheck(programme).run();
}

}  // namespace dutoan
