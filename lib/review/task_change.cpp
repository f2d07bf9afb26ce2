#include "review/task_change.hpp"

#include "estimate/figures.hpp"
#include "estimate/funding.hpp"

#include <algorithm>
#include <map>

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

/// Who pays a total of these tasks: one task says it; of several it is as their own parts are.
PartsOf parts_of(const Revision& revision, const TaskIndexes& tasks, FigureKind kind) {
  if (tasks.size() == 1 && kind == FigureKind::recomputed) {
    return [&terms = revision.result.tasks[tasks[0]].funding_terms](Money total) {
      return fund(terms, total);
    };
  }
  std::vector<FundingPart> parts;
  std::vector<Number> weights;
  for (const std::size_t index : tasks) {
    const TaskResult& task = revision.result.tasks[index];
    const Amount figure = dutoan::figure_of(task, kind);
    for (const SummaryPart& part : split(revision.result, task, figure, kind, SummaryKey::source)) {
      parts.push_back({part.name.key, part.amount.known.value_or(Money())});
      weights.push_back(to_number(parts.back().amount));
    }
  }
  return [parts, weights](Money total) {
    std::vector<FundingPart> shared = parts;
    const std::vector<Money> amounts = share_out(total, weights);
    for (std::size_t i = 0; i < shared.size(); ++i)
      shared[i].amount = amounts[i];
    return shared;
  };
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

/// What the sources gave and give, without a reason why.
std::vector<SourceChange> side_by_side(const std::vector<FundingPart>& before,
                                       const std::vector<FundingPart>& after) {
  std::map<std::string, SourceChange> changes;
  for (const FundingPart& part : before)
    changes[part.source].before += part.amount;
  for (const FundingPart& part : after)
    changes[part.source].after += part.amount;
  std::vector<SourceChange> list;
  for (auto& [source, change] : changes) {
    change.source = source;
    list.push_back(std::move(change));
  }
  return list;
}

/// Another set of norms may leave a line as it was.
bool is_listed(const LineChange& change) {
  return (change.causes & ~only(ChangeCause::norm)).any() ||
         change.before->amounts != change.after->amounts ||
         change.before->method != change.after->method;
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
    change_.comparable = are_comparable();
    if (change_.comparable) {
      change_.difference = change_.after.known.value_or(Money());
      change_.difference -= change_.before.known.value_or(Money());
    }
    explain();
    shift();
    if (pair.before.size() == 1 && pair.after.size() == 1) {
      change_.renamed =
          before_.result.tasks[pair.before[0]].name != after_.result.tasks[pair.after[0]].name;
    }
    return std::move(change_);
  }

 private:
  [[nodiscard]] bool are_comparable() const {
    if (change_.before.complete && change_.after.complete) return true;
    const auto lacks = [](const Revision& revision, const TaskIndexes& tasks) {
      std::vector<std::string> keys;
      for (const std::size_t task : tasks) {
        for (const MissingItem& item : revision.result.tasks[task].missing)
          keys.push_back(sort_key(item.what));
      }
      return keys;
    };
    return figure_ == FigureKind::recomputed &&
           change_.before.known.has_value() == change_.after.known.has_value() &&
           lacks(before_, change_.pair.before) == lacks(after_, change_.pair.after);
  }

  Money& under(ChangeCause cause) { return change_.causes[std::size_t(cause)]; }

  void explain() {
    const TaskPair& pair = change_.pair;
    const bool on_both_sides = !pair.before.empty() && !pair.after.empty();
    const bool computed = figure_ == FigureKind::recomputed && on_both_sides &&
                          can_be_computed(before_, pair.before) &&
                          can_be_computed(after_, pair.after);
    if (computed) {
      const TaskMix mix(before_, pair.before, after_, pair.after);
      if (change_.comparable) explain_by(mix);
      list_lines(mix);
      list_inputs();
    } else if (on_both_sides && figure_ != FigureKind::recomputed) {
      under(ChangeCause::stated) = change_.difference;
    } else {
      under(ChangeCause::scope) = change_.difference;
    }
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
      if (causes.none() && !is_method) continue;
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

  void shift() {
    const TaskPair& pair = change_.pair;
    if (pair.before.empty() || pair.after.empty()) {
      come_or_go();
      return;
    }
    const PartsOf before = parts_of(before_, pair.before, figure_);
    const PartsOf after = parts_of(after_, pair.after, figure_);
    const Money old_total = change_.before.known.value_or(Money());
    const Money new_total = change_.after.known.value_or(Money());
    if (change_.comparable) {
      change_.sources = shift_sources(old_total, new_total, change_.causes, before, after);
    } else {
      change_.sources = side_by_side(before(old_total), after(new_total));
    }
  }

  /// Where there is no task nobody pays: its sources would give their fixed amounts even to 0 đồng.
  void come_or_go() {
    const TaskPair& pair = change_.pair;
    std::vector<FundingPart> before;
    std::vector<FundingPart> after;
    if (!pair.before.empty())
      before = parts_of(before_, pair.before, figure_)(change_.before.known.value_or(Money()));
    if (!pair.after.empty())
      after = parts_of(after_, pair.after, figure_)(change_.after.known.value_or(Money()));
    change_.sources = side_by_side(before, after);
    if (!change_.comparable) return;
    for (SourceChange& source : change_.sources) {
      Money& scope = source.causes[std::size_t(ChangeCause::scope)];
      scope = source.after;
      scope -= source.before;
    }
  }

  const Revision& before_;
  const Revision& after_;
  FigureKind figure_;
  TaskChange change_;
};

}  // namespace

bool TaskChange::is_none() const {
  const auto moves = [](const SourceChange& source) { return source.before != source.after; };
  return pair.relation == TaskRelation::kept && before == after && lines.empty() &&
         inputs.empty() && !renamed && std::none_of(sources.begin(), sources.end(), moves) &&
         std::all_of(causes.begin(), causes.end(), [](Money amount) { return amount.is_zero(); });
}

TaskChange change_of(const Revision& before, const Revision& after, const TaskPair& pair,
                     FigureKind figure) {
  return TaskComparison(before, after, pair, figure).run();
}

}  // namespace dutoan
