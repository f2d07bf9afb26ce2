#include "output/submission_sheet.hpp"

#include "output/catalogue.hpp"
#include "output/form_parts.hpp"
#include "output/number_format.hpp"
#include "output/submission_report.hpp"

#include <algorithm>

namespace dutoan {

namespace {

PrintedFormCell day_cell(const std::optional<Date>& day, const ReportStyle& style) {
  return known_cell(day ? date_text(*day, style.language) : "");
}

PrintedFormCell late_cell(const AgencySubmission& one) {
  const bool late = one.days_late && *one.days_late > 0;
  return late ? number_cell(*one.days_late, "0") : known_cell();
}

PrintedFormRow submission_row(const AgencySubmission& one, const ReportStyle& style) {
  PrintedFormRow row{.cells = {text_cell(one.agency), text_cell(one.name),
                               text_cell(submission_text(one, style.language)),
                               day_cell(one.due, style), day_cell(one.received, style),
                               late_cell(one), text_cell(one.file)}};
  const bool sent = one.state != SubmissionState::not_sent;
  const Money requested = known_in(one.requested, unit_size(style.unit));
  row.cells.push_back(sent ? number_cell(Number(one.tasks), "0") : known_cell());
  row.cells.push_back(sent ? amount_cell(one.requested, requested) : known_cell());
  return row;
}

bool is_filled(const PrintedFormCell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text == nullptr ? std::holds_alternative<Number>(cell.value) : !text->empty();
}

void drop_empty_form_column(PrintedForm& form, std::size_t column) {
  const bool filled =
      std::any_of(form.rows.begin(), form.rows.end(),
                  [&](const PrintedFormRow& row) { return is_filled(row.cells[column]); });
  if (filled) return;
  form.columns.erase(form.columns.begin() + std::ptrdiff_t(column));
  for (PrintedFormRow& row : form.rows)
    row.cells.erase(row.cells.begin() + std::ptrdiff_t(column));
}

}  // namespace

PrintedForm submission_form(PrintedForm form, const std::vector<AgencySubmission>& submissions,
                            const ReportStyle& style) {
  const auto add = [&](const char* id, unsigned width, bool text) {
    form.columns.push_back(
        {.headings = {phrase(id, style.language)}, .width = width, .text = text});
  };
  form.unit = unit_text(style);
  add("by-agency", 16, true);
  add("column-title", 28, true);
  add("column-state", 18, true);
  add("column-due", 12, false);
  add("column-received", 12, false);
  add("column-days-late", 9, false);
  add("column-file", 20, true);
  add("column-tasks", 9, false);
  add("column-figure-requested", 14, false);
  for (const AgencySubmission& one : submissions)
    form.rows.push_back(submission_row(one, style));
  fit_column(form, form.columns.size() - 1, form.columns.back().width);
  constexpr std::size_t first_optional = 3;
  constexpr std::size_t last_optional = 6;
  for (std::size_t column = last_optional; column >= first_optional; --column)
    drop_empty_form_column(form, column);
  add_empty_cells_foot(form);
  return form;
}

}  // namespace dutoan
