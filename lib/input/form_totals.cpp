#include "input/form_totals.hpp"

#include "base/rounding.hpp"

namespace dutoan {

namespace {

/// In the form's unit; nothing where a line has no amount yet, or the share is none.
std::optional<Number> total_of_form_lines(const FormTable& table, const FormTaskRows& task,
                                          const FormCells& cells) {
  Number sum;
  for (const std::size_t row : task.lines) {
    const auto amount = cells.amount_at(row, FormColumn::line_total);
    if (!amount) return std::nullopt;
    sum += *amount;
  }
  if (table.cell(task.task, FormColumn::contingency) == nullptr) return sum;
  const auto share = cells.rate_at(task.task, FormColumn::contingency);
  return share ? std::optional(sum * (Number(1) + *share)) : std::nullopt;
}

}  // namespace

void hold_against_lines(const FormTable& table, const FormTaskRows& task, FormCells& cells) {
  const std::optional<Number> lines = task.lines.empty()
                                          ? cells.amount_at(task.task, FormColumn::amount)
                                          : total_of_form_lines(table, task, cells);
  if (!lines || cells.unit_label.empty()) return;
  for (const FormColumn column : {FormColumn::task_total, FormColumn::amount}) {
    const auto written = cells.amount_at(task.task, column);
    if (!written) continue;
    const Number dong = cells.dong_per_unit;
    const Number wanted = round_to(*lines * dong, {}) / dong;
    if (round_to(*written * dong, {}) / dong == wanted) continue;
    cells.faults.warning(
        {"form-total-differs",
         {std::string(form_columns[std::size_t(column)].heading), *written, wanted}},
        table.location(*table.cell(task.task, column)));
  }
}

}  // namespace dutoan
