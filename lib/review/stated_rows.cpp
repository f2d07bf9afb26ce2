#include "review/stated_rows.hpp"

#include "estimate/estimate.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// A row of a task without its estimate's other rows being touched: the plan once more, with a task
/// for each stated row that does not state it.
class RowComparison {
 public:
  RowComparison(const Plan& plan, const PlanResult& result)
      : plan_(plan), result_(result), computed_(without_tasks(plan)) {}

  std::vector<StatedRow> run(const Library& library, const EstimateOptions& options) {
    for (std::size_t i = 0; i < plan_.tasks.size(); ++i) {
      const Task& task = plan_.tasks[i];
      if (!task.estimate || result_.tasks[i].broken) continue;
      add_call(i, std::nullopt, task.estimate->call);
      for (std::size_t line = 0; line < task.estimate->lines.size(); ++line) {
        if (const auto& method = task.estimate->lines[line].method) add_call(i, line, *method);
      }
    }
    if (rows_.empty()) return {};
    Diagnostics unused;  // the same faults were said of the plan
    const PlanResult without = estimate_plan(computed_, library, options, unused);
    for (std::size_t i = 0; i < rows_.size(); ++i)
      compare(rows_[i], without.tasks[i]);
    return std::move(rows_);
  }

 private:
  void add_call(std::size_t task, std::optional<std::size_t> line, const MethodCall& call) {
    for (std::size_t i = 0; i < call.given.size(); ++i) {
      const GivenRow& given = call.given[i];
      const auto* number = std::get_if<Number>(&given.value.content);
      if (number == nullptr) continue;
      rows_.push_back({.task = task,
                       .line = line,
                       .row = given.row,
                       .ref = given.ref,
                       .value = *number,
                       .place = given.place});
      Task& without = computed_.tasks.emplace_back(plan_.tasks[task]);
      MethodCall& changed = line ? *without.estimate->lines[*line].method : without.estimate->call;
      changed.given.erase(changed.given.begin() + std::ptrdiff_t(i));
    }
  }

  void compare(StatedRow& row, const TaskResult& without) const {
    const TaskResult& with = result_.tasks[row.task];
    if (without.broken) return;
    const auto& rows = row.line ? without.lines[*row.line].rows : without.rows;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const RowFigure& one) { return one.id == row.row; });
    if (found == rows.end() || found->cells.empty()) return;
    row.computed = found->cells.back().number;
    row.tolerance = found->unit == "đồng" ? Number(1) : half_of_last_decimal(row.value);
    if (with.total.complete && without.total.complete && with.total.known && without.total.known)
      row.effect = to_number(*with.total.known) - to_number(*without.total.known);
  }

  /// Of a number written with two decimals or more: such a one may have been rounded.
  static Number half_of_last_decimal(const Number& value) {
    if (!has_finite_decimals(value) || (value * Number(10)).is_integer()) return 0;
    Number half = Number(1) / Number(2);
    for (Number scaled = value; !scaled.is_integer(); scaled = scaled * Number(10))
      half = half / Number(10);
    return half;
  }

  const Plan& plan_;
  const PlanResult& result_;
  Plan computed_;
  std::vector<StatedRow> rows_;
};

}  // namespace

std::vector<StatedRow> stated_rows(const Plan& plan, const PlanResult& result,
                                   const Library& library, const EstimateOptions& options) {
  return RowComparison(plan, result).run(library, options);
}

}  // namespace dutoan
