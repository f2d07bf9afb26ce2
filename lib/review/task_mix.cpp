#include "review/task_mix.hpp"

namespace dutoan {

namespace {

CallSide call_side(const Task& task, const Environment& environment) {
  return {task.estimate->call, environment.library, environment.date.norms};
}

}  // namespace

TaskMix::TaskMix(const Revision& before, std::span<const std::size_t> before_tasks,
                 const Revision& after, std::span<const std::size_t> after_tasks)
    : before_(side_of(before, before_tasks)),
      after_(side_of(after, after_tasks)),
      pairs_(pair_lines(before_.lines.lines, after_.lines.lines)),
      differences_(before_.lines.lines.size()) {
  note_differences();
}

TaskMix::Side TaskMix::side_of(const Revision& revision, std::span<const std::size_t> tasks) {
  Side side{revision, {}, {}, {}};
  for (const std::size_t index : tasks) {
    const Task& task = revision.plan.tasks[index];
    side.tasks.push_back(&task);
    side.environments.push_back(
        environment_of(task, revision.plan, revision.library, revision.options));
  }
  side.lines = lines_of(side.tasks);
  return side;
}

/// A task that was parted has its parts compared with the whole, one that was joined likewise.
std::size_t TaskMix::partner(std::size_t task, const Side& other) {
  return task < other.tasks.size() ? task : 0;
}

LineSide TaskMix::line_side(const Side& side, std::size_t task) const {
  return {side.revision.library, side.environments[task]->date.norms};
}

CauseSet TaskMix::surrounding_differences(const Side& old_side, std::size_t old_task,
                                          const Side& new_side, std::size_t new_task) const {
  const Environment& before = *old_side.environments[old_task];
  const Environment& after = *new_side.environments[new_task];
  const bool other_library = &before.library != &after.library;
  CauseSet found;
  if (other_library || before.date.norms != after.date.norms) found |= only(ChangeCause::norm);
  if (before.price_books != after.price_books || before.date.prices != after.date.prices) {
    found |= only(ChangeCause::price);
  }
  if (before.date.taxes != after.date.taxes) found |= only(ChangeCause::rate);
  if (before.rounding != after.rounding) found |= only(ChangeCause::rounding);
  return found | dutoan::differences(call_side(*old_side.tasks[old_task], before),
                                     call_side(*new_side.tasks[new_task], after));
}

void TaskMix::note_differences() {
  // Of several tasks lines may have gone from one to another.
  if (before_.tasks.size() > 1 || after_.tasks.size() > 1) differing_ |= only(ChangeCause::scope);
  for (std::size_t i = 0; i < before_.tasks.size(); ++i)
    differing_ |= surrounding_differences(before_, i, after_, partner(i, after_));
  for (std::size_t i = 0; i < after_.tasks.size(); ++i)
    differing_ |= surrounding_differences(before_, partner(i, before_), after_, i);
  for (std::size_t i = 0; i < differences_.size(); ++i) {
    const auto other = pairs_.of_before[i];
    if (!other) {
      differing_ |= only(ChangeCause::scope);
      continue;
    }
    const TaskLine& line = before_lines()[i];
    const TaskLine& now = after_lines()[*other];
    differences_[i] =
        dutoan::differences(line, now, line_side(before_, line.task), line_side(after_, now.task));
    differing_ |= differences_[i];
  }
  for (const auto& other : pairs_.of_after) {
    if (!other) differing_ |= only(ChangeCause::scope);
  }
}

std::unique_ptr<Environment> TaskMix::environment(std::size_t old_task, std::size_t new_task,
                                                  const CauseSet& changed) const {
  const Environment& before = *before_.environments[old_task];
  const Environment& after = *after_.environments[new_task];
  const bool other_method = before_.tasks[old_task]->estimate->call.method !=
                            after_.tasks[new_task]->estimate->call.method;
  const auto from = [&](ChangeCause cause) -> const Environment& {
    return has(changed, cause) ? after : before;
  };
  // Another method is looked up where it stands.
  const Environment& norms = from(other_method ? ChangeCause::scope : ChangeCause::norm);
  return std::make_unique<Environment>(
      Environment{.library = norms.library,
                  .date = {.norms = norms.date.norms,
                           .prices = from(ChangeCause::price).date.prices,
                           .taxes = from(ChangeCause::rate).date.taxes},
                  .price_books = from(ChangeCause::price).price_books,
                  .rounding = from(ChangeCause::rounding).rounding,
                  .allow_unverified = norms.allow_unverified});
}

/// Those of one task of the revision that the scope is taken of.
MixedLines TaskMix::mixed_lines(std::size_t task, const CauseSet& changed) const {
  const bool is_after = has(changed, ChangeCause::scope);
  const std::vector<TaskLine>& own = is_after ? after_lines() : before_lines();
  const auto& partners = is_after ? pairs_.of_after : pairs_.of_before;
  MixedLines lines;
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (own[i].task != task) continue;
    if (!partners[i] || differences_[is_after ? *partners[i] : i].none()) {
      lines.add(own[i]);
      continue;
    }
    const TaskLine& before = before_lines()[is_after ? *partners[i] : i];
    const TaskLine& after = after_lines()[is_after ? i : *partners[i]];
    if (before.item == nullptr && after.item == nullptr) {
      lines.add_mixed(before, after, changed);
    } else {
      lines.add(mixed(before.whole(), after.whole(), line_side(before_, before.task),
                      line_side(after_, after.task), changed));
    }
  }
  return lines;
}

std::optional<Number> TaskMix::total_of(std::size_t task, const CauseSet& changed) const {
  const bool is_after = has(changed, ChangeCause::scope);
  const std::size_t old_task = is_after ? partner(task, before_) : task;
  const std::size_t new_task = is_after ? task : partner(task, after_);
  MixedLines lines = mixed_lines(task, changed);
  auto own_environment = environment(old_task, new_task, changed);
  std::vector<TableTotals> totals(1);
  totals[0].add(lines.block(), *own_environment);
  (void)totals[0].finish(1);

  Task shell;
  shell.estimate.emplace();
  shell.estimate->call =
      mixed(call_side(*before_.tasks[old_task], *before_.environments[old_task]),
            call_side(*after_.tasks[new_task], *after_.environments[new_task]), changed);
  shell.estimate->lines = std::move(lines.methods());
  shell.estimate->tables.resize(1);
  const TaskComputation computation = compute_task(shell, std::move(own_environment), totals);
  if (computation.schedule == nullptr) return std::nullopt;
  const Value total = computation.schedule->total();
  const Number* known = total.known_number();
  if (known == nullptr || computation.environment->faults.has_errors()) return std::nullopt;
  return *known;
}

std::optional<Number> TaskMix::total(const CauseSet& changed) const {
  const Side& side = has(changed, ChangeCause::scope) ? after_ : before_;
  Number sum;
  for (std::size_t i = 0; i < side.tasks.size(); ++i) {
    const auto one = total_of(i, changed);
    if (!one) return std::nullopt;
    sum += *one;
  }
  return sum;
}

}  // namespace dutoan
