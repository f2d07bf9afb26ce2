#include "output/ceiling_sheet.hpp"

#include "output/catalogue.hpp"
#include "output/ceiling_report.hpp"
#include "output/form_parts.hpp"

namespace dutoan {

namespace {

constexpr std::size_t ceiling_column = 3;
constexpr std::size_t need_column = 4;
constexpr std::size_t left_column = 5;

/// Whom a ceiling is for: the name, or the key where it has none.
PrintedFormCell scope_cell(const std::string& key, const std::string& name,
                           const ReportStyle& style) {
  if (key.empty()) return text_cell(phrase("ceiling-all", style.language));
  return text_cell(name.empty() ? key : name);
}

PrintedFormCell year_cell(const Ceiling& ceiling, const ReportStyle& style) {
  if (!ceiling.year) return known_cell(phrase("ceiling-all", style.language));
  return number_cell(*ceiling.year, "0");
}

/// Of the row that comes next.
PrintedFormCell left_cell(const PrintedForm& form, const CeilingRow& row,
                          const PrintedFormCell& need, const ReportStyle& style) {
  const bool unknown = !row.left || (!row.need.complete && row.need.known->is_zero());
  if (unknown) return {};
  if (is_left_bound(row)) return text_cell(ceiling_left(row, style));
  const Number left = to_number(row.shown_left);
  if (!std::holds_alternative<Number>(need.value)) return number_cell(left, "#,##0");
  const std::size_t at = form.rows.size();
  return formula_cell("=" + table_cell_name(form, at, ceiling_column) + "-" +
                          table_cell_name(form, at, need_column),
                      left);
}

PrintedFormCell used_cell(const CeilingRow& row) {
  if (row.percent) return number_cell(*row.percent / Number(100), "0.0%");
  // Of a ceiling of nothing there is no share.
  const bool open = !row.need.known || is_left_bound(row);
  return open ? PrintedFormCell{} : known_cell();
}

PrintedFormRow ceiling_row(const PrintedForm& form, const CeilingRow& row,
                           const ReportStyle& style) {
  PrintedFormCell need = amount_cell(row.need, row.shown_need);
  PrintedFormCell left = left_cell(form, row, need, style);
  return {.cells = {scope_cell(row.ceiling.agency, row.agency_name, style),
                    scope_cell(row.ceiling.source, row.source_name, style),
                    year_cell(row.ceiling, style),
                    number_cell(to_number(row.shown), std::string(whole_format)), std::move(need),
                    std::move(left), used_cell(row), text_cell(ceiling_verdict(row, style)),
                    text_cell(ceiling_paper(row.ceiling, style.language))}};
}

}  // namespace

PrintedForm ceiling_form(PrintedForm form, const CeilingCheck& check, const ReportStyle& style) {
  const auto add = [&](const char* id, unsigned width, bool text) {
    form.columns.push_back(
        {.headings = {phrase(id, style.language)}, .width = width, .text = text});
  };
  form.unit = unit_text(style);
  add("by-agency", 22, true);
  add("by-source", 20, true);
  add("by-year", 8, false);
  add("column-ceiling", 12, false);
  add("column-need", 12, false);
  add("column-left", 12, false);
  add("column-used", 10, false);
  add("column-verdict", 24, true);
  add("column-paper", 18, true);
  for (const CeilingRow& row : check.rows)
    form.rows.push_back(ceiling_row(form, row, style));
  for (const std::size_t column : {ceiling_column, need_column, left_column})
    fit_column(form, column, form.columns[column].width);
  add_empty_cells_foot(form);
  Report foot;
  add_ceiling_faults(foot, check, style);
  add_ceiling_proof(foot, check, style);
  add_report_foot(form, foot);
  return form;
}

}  // namespace dutoan
