#include "review/programme_progress.hpp"

#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t planned_index = std::size_t(ProgressFigure::planned);

Amount amount_of(const MoneyRow& row) {
  return {.known = to_money(row.amount.dong), .marks = row.amount.marks};
}

/// Rows with a source are parts, those without are of the whole.
ProgrammeFigure figure_of_rows(const std::vector<MoneyRow>& money, std::string_view kind) {
  ProgrammeFigure figure;
  for (const MoneyRow* row : counted_money(money, kind)) {
    const Amount amount = amount_of(*row);
    if (row->source.empty()) {
      figure.whole = figure.whole ? sum(*figure.whole, amount) : amount;
      figure.stated_whole = true;
      continue;
    }
    figure.named = figure.named ? sum(*figure.named, amount) : amount;
    const auto same = std::find_if(figure.parts.begin(), figure.parts.end(),
                                   [&](const auto& part) { return part.first == row->source; });
    if (same == figure.parts.end()) {
      figure.parts.emplace_back(row->source, amount);
    } else {
      same->second = sum(same->second, amount);
    }
  }
  if (!figure.whole) figure.whole = figure.named;
  return figure;
}

void find_rest(ProgrammeFigure& figure) {
  if (!figure.stated_whole || !figure.named || !is_exact(*figure.whole)) return;
  if (figure.named->marks.about) return;
  figure.left = *figure.whole->known - *figure.named->known;
  figure.left_at_most = figure.named->marks.at_least;
}

class ProgrammeReader {
 public:
  ProgrammeReader(const Programme& programme, std::optional<Date> day) {
    progress_.programme = programme;
    money_ = programme.money;
    if (!day) return;
    std::erase_if(money_, [&](const MoneyRow& row) { return row.date && *row.date > *day; });
    std::erase_if(progress_.programme.stages,
                  [&](const StageCount& count) { return count.date && *count.date > *day; });
  }

  ProgrammeProgress run(const std::vector<TaskResult>& tasks,
                        const std::vector<TaskProgress>& progress) {
    read_figures();
    for (std::size_t i = 0; i < tasks.size(); ++i)
      add_task(tasks[i], progress[i]);
    find_unassigned();
    count_stages();
    return std::move(progress_);
  }

 private:
  void read_figures() {
    for (const std::string_view kind : planned_money_kinds) {
      if (!progress_.planned_by.empty() || counted_money(money_, kind).empty()) continue;
      progress_.planned_by = kind;
      progress_.figures[planned_index] = figure_of_rows(money_, kind);
    }
    for (std::size_t i = planned_index + 1; i < progress_figure_count; ++i)
      progress_.figures[i] = figure_of_rows(money_, progress_figure_words[i]);
    for (ProgrammeFigure& figure : progress_.figures)
      find_rest(figure);
  }

  void add_task(const TaskResult& task, const TaskProgress& progress) {
    const auto& names = task.programmes;
    if (std::find(names.begin(), names.end(), progress_.programme.id) == names.end()) return;
    progress_.listed.push_back(task.id);
    const Amount& planned = progress.figures[planned_index];
    const Amount named = planned_with_source(progress);
    for (std::size_t i = 0; i < progress_figure_count; ++i)
      progress_.listed_figures[i] = sum(progress_.listed_figures[i], progress.figures[i]);
    progress_.listed_sources = sum(progress_.listed_sources, named);
    if (planned.known && named.known == planned.known) ++progress_.listed_named;
  }

  /// What no task names is no part of what can be allocated to one.
  void find_unassigned() {
    const auto& whole = progress_.figures[planned_index].whole;
    if (!whole || !whole->known) return;
    const Money named = progress_.listed_sources.known.value_or(Money());
    Amount rest = *whole;
    rest.known = *whole->known - named;
    if (rest.known->is_negative()) return;
    // A bound of what is taken off bounds the rest to the other side.
    progress_.unassigned_at_most = progress_.listed_sources.marks.at_least;
    if (progress_.unassigned_at_most && rest.marks.at_least) return;
    rest.marks = both(rest.marks, progress_.listed_sources.marks);
    if (progress_.unassigned_at_most) rest.marks.at_least = false;
    progress_.unassigned = rest;
  }

  bool is_counted(const std::string& stage) const {
    const auto& counts = progress_.programme.stages;
    return std::any_of(counts.begin(), counts.end(),
                       [&](const StageCount& count) { return count.stage == stage; });
  }

  void count_stages() {
    for (const StageCount& count : progress_.programme.stages) {
      progress_.least_counted = std::max(progress_.least_counted, count.count);
      if (!is_counted(count.within)) progress_.most_counted += count.count;
    }
    if (progress_.programme.tasks) {
      progress_.most_counted = std::min(progress_.most_counted, *progress_.programme.tasks);
    }
  }

  std::vector<MoneyRow> money_;
  ProgrammeProgress progress_;
};

}  // namespace

ProgrammeProgress programme_progress(const Programme& programme,
                                     const std::vector<TaskResult>& tasks,
                                     const std::vector<TaskProgress>& progress,
                                     std::optional<Date> day) {
  return ProgrammeReader(programme, day).run(tasks, progress);
}

Amount planned_with_source(const TaskProgress& task) {
  Amount named;
  for (const SourceFigures& one : task.sources) {
    if (!one.source.empty()) named = sum(named, one.figures[planned_index]);
  }
  return named;
}

}  // namespace dutoan
