#include "review/adjusted_plan.hpp"

#include "plan/report_form.hpp"

#include <map>

namespace dutoan {

namespace {

constexpr Amount nothing{};

MoneyRow row_of(std::string_view what, Money amount, std::optional<int> year) {
  return {.what = std::string(what), .year = year, .amount = {.dong = to_number(amount)}};
}

/// Where a figure is not known whole nothing is said: the cells stay empty.
void add_rows(TaskResult& task, const Amount& before, const Amount& after,
              std::optional<int> year) {
  const bool known = before.complete && before.known && after.complete && after.known;
  if (!known) return;
  const Money change = *after.known - *before.known;
  const Money zero;
  const auto& [before_word, change_word, increase_word, decrease_word] = adjustment_money;
  task.money.push_back(row_of(before_word, *before.known, year));
  task.money.push_back(row_of(change_word, change, year));
  task.money.push_back(row_of(increase_word, change > zero ? change : zero, year));
  task.money.push_back(row_of(decrease_word, change < zero ? change : zero, year));
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

}  // namespace

PlanResult adjusted_plan(const PlanResult& before, const PlanResult& after,
                         const std::vector<TaskPair>& pairs, FigureKind figure) {
  const auto year = after.header.year;
  std::map<std::size_t, std::size_t> earlier;  // of each task after that is one task still
  std::vector<bool> goes(before.tasks.size());
  for (const TaskPair& pair : pairs) {
    const bool one_task = pair.before.size() == 1 && pair.after.size() == 1;
    if (one_task) earlier.emplace(pair.after[0], pair.before[0]);
    for (const std::size_t task : pair.before)
      goes[task] = !one_task;
  }
  PlanResult adjusted = after;
  for (std::size_t i = 0; i < after.tasks.size(); ++i) {
    const auto found = earlier.find(i);
    const Amount was =
        found == earlier.end() ? nothing : figure_of(before.tasks[found->second], figure);
    add_rows(adjusted.tasks[i], was, figure_of(after.tasks[i], figure), year);
  }
  for (std::size_t i = 0; i < before.tasks.size(); ++i) {
    if (goes[i]) adjusted.tasks.push_back(gone_task(before.tasks[i], figure, year));
  }
  return adjusted;
}

}  // namespace dutoan
