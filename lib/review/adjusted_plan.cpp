#include "review/adjusted_plan.hpp"

#include "plan/report_form.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace dutoan {

namespace {

constexpr Amount nothing{};

void add_row(TaskResult& task, std::string_view what, const Amount& amount,
             std::optional<int> year) {
  WrittenAmount written{.dong = to_number(*amount.known), .marks = amount.marks};
  written.marks.at_least = written.marks.at_least || !amount.complete;
  task.money.push_back({.what = std::string(what), .year = year, .amount = std::move(written)});
}

/// Of a figure that is not known whole what it is at least; then nothing is said of the change.
void add_rows(TaskResult& task, const Amount& before, const Amount& after,
              std::optional<int> year) {
  const auto& [before_word, after_word, change_word, increase_word, decrease_word] =
      adjustment_money;
  for (const auto& [what, figure] : {std::pair(before_word, &before), {after_word, &after}}) {
    const bool is_told = figure->known && (figure->complete || figure->lower_bound);
    if (is_told) add_row(task, what, *figure, year);
  }
  if (before != after && !(before.is_whole() && after.is_whole())) return;
  if (!before.complete || !before.known) return;
  const Money zero;
  const Money change = *after.known - *before.known;
  Marks marks = both(before.marks, after.marks);
  marks.at_least = false;  // of the same bound twice
  const auto marked = [&](Money amount) { return Amount{.known = amount, .marks = marks}; };
  add_row(task, change_word, marked(change), year);
  add_row(task, increase_word, marked(change > zero ? change : zero), year);
  add_row(task, decrease_word, marked(change < zero ? change : zero), year);
}

/// A task of the plan before, as one that costs nothing any more.
TaskResult gone_task(const TaskResult& task, FigureKind figure, std::optional<int> year) {
  TaskResult gone = task;
  gone.money.clear();
  gone.years.clear();
  add_rows(gone, figure_of(task, figure), nothing, year);
  gone.total = nothing;
  gone.total.marks.illustrative = task.illustrative;
  return gone;
}

/// Whether the form has one row of them: one task now, of the agency that had all of it.
bool is_one_row(const TaskPair& pair, const PlanResult& before, const PlanResult& after) {
  if (pair.before.empty() || pair.after.size() != 1) return false;
  return std::all_of(pair.before.begin(), pair.before.end(), [&](std::size_t task) {
    return before.tasks[task].agency == after.tasks[pair.after[0]].agency;
  });
}

Amount sum_of(const std::vector<std::size_t>& tasks, const PlanResult& plan, FigureKind kind) {
  Amount figure = figure_of(plan.tasks[tasks[0]], kind);
  for (std::size_t i = 1; i < tasks.size(); ++i)
    figure = sum(figure, figure_of(plan.tasks[tasks[i]], kind));
  return figure;
}

}  // namespace

PlanResult adjusted_plan(const PlanResult& before, const PlanResult& after,
                         const std::vector<TaskPair>& pairs, FigureKind figure) {
  const auto year = after.header.year;
  std::map<std::size_t, Amount> earlier;  // what tasks after had that go on
  std::vector<bool> goes(before.tasks.size());
  for (const TaskPair& pair : pairs) {
    const bool goes_on = is_one_row(pair, before, after);
    if (goes_on) earlier.emplace(pair.after[0], sum_of(pair.before, before, figure));
    for (const std::size_t task : pair.before)
      goes[task] = !goes_on;
  }
  PlanResult adjusted = after;
  for (std::size_t i = 0; i < after.tasks.size(); ++i) {
    const auto found = earlier.find(i);
    const Amount was = found == earlier.end() ? nothing : found->second;
    add_rows(adjusted.tasks[i], was, figure_of(after.tasks[i], figure), year);
  }
  for (std::size_t i = 0; i < before.tasks.size(); ++i) {
    if (goes[i]) adjusted.tasks.push_back(gone_task(before.tasks[i], figure, year));
  }
  return adjusted;
}

}  // namespace dutoan
