#include "input/form_rows.hpp"

#include "base/text.hpp"
#include "input/sum_row.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::optional<FormRow> row_kind(const FormTable& table, std::size_t row) {
  const std::string written = folded(table.text_at(row, FormColumn::row));
  for (std::size_t i = 0; i < form_row_words.size(); ++i) {
    if (written == folded(form_row_words[i])) return FormRow(i);
  }
  return std::nullopt;
}

/// The agency's own sum: the form has sums of its own.
bool is_sum(const FormTable& table, std::size_t row) {
  return table.cell(row, FormColumn::row) == nullptr &&
         (sum_row_of(table.text_at(row, FormColumn::name)) != SumRow::none ||
          sum_row_of(table.text_at(row, FormColumn::no)) != SumRow::none);
}

void report_unplaced(const FormTable& table, std::size_t row, bool kind_known,
                     Diagnostics& diagnostics) {
  const auto& cells = table.rows[row];
  const auto first = std::find_if(cells.begin(), cells.end(), [](const CsvField& field) {
    return !trimmed(field.text).empty();
  });
  Diagnostic& error = diagnostics.error(
      {kind_known ? "form-row-without-task" : "form-row-unplaced", {FormTable::text_of(&*first)}},
      table.location(*first));
  if (kind_known) return;
  const std::vector<std::string> words(form_row_words.begin(), form_row_words.end());
  error.hints.push_back({"hint-form-row", {joined(words)}});
}

}  // namespace

FormRows sort_form_rows(const FormTable& table, Diagnostics& diagnostics) {
  FormRows rows;
  for (std::size_t row = table.heading_row + 1; row < table.rows.size(); ++row) {
    if (!is_touched(table, row)) continue;
    ++rows.count;
    const auto kind = row_kind(table, row);
    if (kind == FormRow::example || is_sum(table, row)) continue;
    if (kind == FormRow::task) {
      rows.tasks.push_back({.task = row});
    } else if (!kind || rows.tasks.empty()) {
      rows.unplaced.push_back(row + 1);
      report_unplaced(table, row, kind.has_value(), diagnostics);
    } else {
      FormTaskRows& task = rows.tasks.back();
      (kind == FormRow::line ? task.lines : task.funding).push_back(row);
    }
  }
  return rows;
}

}  // namespace dutoan
