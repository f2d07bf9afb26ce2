#include "review/task_change.hpp"

#include "estimate/figures.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace dutoan {

namespace {

using TaskIndexes = std::vector<std::size_t>;

Amount figure_of(const Revision& revision, const TaskIndexes& tasks, FigureKind kind) {
  Amount figure;
  if (!tasks.empty()) figure.known.reset();
  for (const std::size_t task : tasks)
    figure = sum(figure, dutoan::figure_of(revision.result.tasks[task], kind));
  return figure;
}

using MissingItems = std::vector<MissingItem>;

bool is_earlier(const MissingItem& a, const MissingItem& b) {
  return sort_key(a.what) < sort_key(b.what);
}

/// What a figure lacks that people state is the statement.
MissingItems lacked_by(const Revision& revision, const TaskIndexes& tasks, FigureKind kind) {
  MissingItems items;
  for (const std::size_t index : tasks) {
    const TaskResult& task = revision.result.tasks[index];
    if (kind == FigureKind::recomputed || task.broken) {
      items.insert(items.end(), task.missing.begin(), task.missing.end());
    } else if (!dutoan::figure_of(task, kind).complete) {
      items.push_back(
          {.what = {"missing-figure", {task.id, std::string(figure_words[std::size_t(kind)])}}});
    }
  }
  std::stable_sort(items.begin(), items.end(), is_earlier);
  return items;
}

MissingItems without(const MissingItems& items, const MissingItems& others) {
  MissingItems rest;
  std::set_difference(items.begin(), items.end(), others.begin(), others.end(),
                      std::back_inserter(rest), is_earlier);
  return rest;
}

bool can_be_computed(const Revision& revision, const TaskIndexes& tasks) {
  return std::all_of(tasks.begin(), tasks.end(), [&](std::size_t task) {
    return !revision.result.tasks[task].broken && revision.plan.tasks[task].estimate;
  });
}

/// The figures of lines of a revision: those of the plan's file were computed with their task.
class LineFigures {
 public:
  LineFigures(const Revision& revision, const TaskIndexes& tasks,
              const std::vector<TaskLine>& lines)
      : revision_(revision), tasks_(tasks), lines_(lines) {
    for (const std::size_t task : tasks) {
      environments_.push_back(environment_of(revision.plan.tasks[task], revision.plan,
                                             revision.library, revision.options));
    }
  }

  LineFigure operator[](std::size_t index) const {
    const TaskLine& line = lines_[index];
    const TaskResult& task = revision_.result.tasks[tasks_[line.task]];
    if (line.block == nullptr) return task.lines[line.index];
    Environment& environment = *environments_[line.task];
    const WorkItem item = line.whole();
    const Columns columns = task.columns.empty() ? Columns::none : Columns::taxed;
    return line_figure(item, price_line(item, columns, environment, nullptr), environment);
  }

 private:
  const Revision& revision_;
  const TaskIndexes& tasks_;
  const std::vector<TaskLine>& lines_;
  std::vector<std::unique_ptr<Environment>> environments_;
};

/// Another set of norms may leave a line as it was.
bool is_listed(const LineChange& change) {
  return (change.causes & ~only(ChangeCause::norm)).any() ||
         change.before->amounts != change.after->amounts ||
         change.before->method != change.after->method ||
         change.before->name != change.after->name || change.before->unit != change.after->unit;
}

class TaskComparison {
 public:
  TaskComparison(const Revision& before, const Revision& after, const TaskPair& pair,
                 FigureKind figure)
      : before_(before), after_(after), figure_(figure) {
    change_.pair = pair;
  }

  TaskChange run() {
    const TaskPair& pair = change_.pair;
    change_.before = figure_of(before_, pair.before, figure_);
    change_.after = figure_of(after_, pair.after, figure_);
    compare_gaps();
    explain();
    change_.sources = source_changes(before_, after_, pair, figure_,
                                     change_.comparable ? &change_.causes : nullptr);
    if (pair.before.size() == 1 && pair.after.size() == 1) {
      change_.details = differing_details(before_.result.tasks[pair.before[0]],
                                          after_.result.tasks[pair.after[0]]);
    }
    return std::move(change_);
  }

 private:
  /// Whether figures that are not whole lack the same, as far as that is seen without their lines.
  void compare_gaps() {
    const Amount& before = change_.before;
    const Amount& after = change_.after;
    if (before.is_whole() && after.is_whole()) return;
    // "More than so much" has no difference from anything but itself.
    const bool is_bound = before.marks.at_least || after.marks.at_least;
    if (is_bound && before != after) return set_apart();
    if (figure_ != FigureKind::recomputed) {
      if (before != after) set_apart();
      return;
    }
    const bool lack_the_same =
        before.known.has_value() == after.known.has_value() &&
        beside_lines(change_.pair.before, before_) == beside_lines(change_.pair.after, after_);
    if (!lack_the_same || is_broken()) set_apart();
  }

  /// What a revision lacks that is no line's price or quantity: lines are looked at one by one.
  static std::vector<std::string> beside_lines(const TaskIndexes& tasks, const Revision& revision) {
    constexpr std::array<std::string_view, 3> of_lines = {"missing-price", "missing-quantity",
                                                          "missing-prices-in-table"};
    std::vector<std::string> keys;
    for (const MissingItem& item : lacked_by(revision, tasks, FigureKind::recomputed)) {
      const bool is_line =
          std::find(of_lines.begin(), of_lines.end(), item.what.id) != of_lines.end();
      if (!is_line) keys.push_back(sort_key(item.what));
    }
    return keys;
  }

  /// What a task with errors would come to nobody knows, even where it has them in both revisions.
  [[nodiscard]] bool is_broken() const {
    const auto any = [](const Revision& revision, const TaskIndexes& tasks) {
      return std::any_of(tasks.begin(), tasks.end(),
                         [&](std::size_t task) { return revision.result.tasks[task].broken; });
    };
    return any(before_, change_.pair.before) || any(after_, change_.pair.after);
  }

  /// The task cannot be compared: for what one revision lacks and the other does not, else for all.
  void set_apart() {
    change_.comparable = false;
    const MissingItems old_items = lacked_by(before_, change_.pair.before, figure_);
    const MissingItems new_items = lacked_by(after_, change_.pair.after, figure_);
    change_.before_lacks = without(old_items, new_items);
    change_.after_lacks = without(new_items, old_items);
    if (!change_.before_lacks.empty() || !change_.after_lacks.empty()) return;
    change_.before_lacks = old_items;
    change_.after_lacks = new_items;
  }

  Money& under(ChangeCause cause) { return change_.causes[std::size_t(cause)]; }

  void explain() {
    const TaskPair& pair = change_.pair;
    const bool on_both_sides = !pair.before.empty() && !pair.after.empty();
    const bool computed = figure_ == FigureKind::recomputed && on_both_sides &&
                          can_be_computed(before_, pair.before) &&
                          can_be_computed(after_, pair.after);
    if (!computed) {
      if (on_both_sides && is_refunded()) set_apart();
      take_difference();
      const bool stated = on_both_sides && figure_ != FigureKind::recomputed;
      under(stated ? ChangeCause::stated : ChangeCause::scope) = change_.difference;
      return;
    }
    const TaskMix mix(before_, pair.before, after_, pair.after);
    list_lines(mix);
    list_inputs();
    look_at_lines();
    const bool differs = mix.differing().any() || is_refunded();
    if (change_.before.is_unknown() && change_.after.is_unknown() && differs) set_apart();
    take_difference();
    if (change_.comparable) explain_by(mix);
  }

  /// Whether other sources are to pay what nobody knows.
  [[nodiscard]] bool is_refunded() const {
    if (!change_.before.is_unknown() || !change_.after.is_unknown()) return false;
    const TaskPair& pair = change_.pair;
    if (pair.before.size() != 1 || pair.after.size() != 1) return true;
    return before_.result.tasks[pair.before[0]].funding_terms !=
           after_.result.tasks[pair.after[0]].funding_terms;
  }

  /// A line that changed and is not known whole: nobody knows by how much.
  void look_at_lines() {
    const auto is_open = [](const std::optional<LineFigure>& line) {
      return line && !line->amounts[2].complete;
    };
    const bool any = std::any_of(
        change_.lines.begin(), change_.lines.end(),
        [&](const LineChange& line) { return is_open(line.before) || is_open(line.after); });
    if (any) set_apart();
  }

  void take_difference() {
    if (!change_.comparable) return;
    change_.difference = change_.after.known.value_or(Money());
    change_.difference -= change_.before.known.value_or(Money());
  }

  void explain_by(const TaskMix& mix) {
    const auto effects =
        mean_effects(mix.differing(), [&](const CauseSet& changed) { return mix.total(changed); });
    if (effects) {
      change_.causes = whole_dong(*effects, change_.difference);
      return;
    }
    change_.together = mix.differing();
    std::size_t first = 0;
    while (first + 1 < change_causes && !change_.together.test(first))
      ++first;
    change_.causes[first] = change_.difference;
  }

  void list_lines(const TaskMix& mix) {
    const LineFigures before(before_, change_.pair.before, mix.before_lines());
    const LineFigures after(after_, change_.pair.after, mix.after_lines());
    for (std::size_t i = 0; i < mix.after_lines().size(); ++i) {
      const auto earlier = mix.pairs().of_after[i];
      if (!earlier) {
        change_.lines.push_back({.after = after[i], .causes = only(ChangeCause::scope)});
        continue;
      }
      const CauseSet causes = mix.line_differences()[*earlier];
      const bool is_method =
          mix.after_lines()[i].item != nullptr && mix.after_lines()[i].item->method.has_value();
      const bool is_reworded = mix.before_lines()[*earlier].name() != mix.after_lines()[i].name() ||
                               mix.before_lines()[*earlier].unit() != mix.after_lines()[i].unit();
      if (causes.none() && !is_method && !is_reworded) continue;
      LineChange change{before[*earlier], after[i], causes};
      if (is_listed(change)) change_.lines.push_back(std::move(change));
    }
    for (std::size_t i = 0; i < mix.before_lines().size(); ++i) {
      if (mix.pairs().of_before[i]) continue;
      change_.lines.push_back({.before = before[i], .causes = only(ChangeCause::scope)});
    }
  }

  /// Of one task that is one task still: of others there is nothing to compare one by one.
  void list_inputs() {
    const TaskPair& pair = change_.pair;
    if (pair.before.size() != 1 || pair.after.size() != 1) return;
    const Task& before = before_.plan.tasks[pair.before[0]];
    const Task& after = after_.plan.tasks[pair.after[0]];
    const auto old_date = date_of(before, before_.plan.header, before_.options.as_of);
    const auto new_date = date_of(after, after_.plan.header, after_.options.as_of);
    if (!old_date || !new_date) return;
    change_.inputs = input_differences({before.estimate->call, before_.library, old_date->norms},
                                       {after.estimate->call, after_.library, new_date->norms});
  }

  const Revision& before_;
  const Revision& after_;
  FigureKind figure_;
  TaskChange change_;
};

}  // namespace

bool TaskChange::is_none() const {
  const bool lacks_differ = !before_lacks.empty() || !after_lacks.empty();
  const auto moves = [](const SourceChange& source) { return source.before != source.after; };
  return pair.relation == TaskRelation::kept && !lacks_differ && before == after && lines.empty() &&
         inputs.empty() && details.empty() && std::none_of(sources.begin(), sources.end(), moves) &&
         is_nothing(causes);
}

TaskChange change_of(const Revision& before, const Revision& after, const TaskPair& pair,
                     FigureKind figure) {
  return TaskComparison(before, after, pair, figure).run();
}

}  // namespace dutoan
