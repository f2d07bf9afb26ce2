#include "output/petition_workbook.hpp"

#include "output/catalogue.hpp"
#include "output/form_parts.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr Language annex_language = Language::vietnamese;
constexpr std::string_view any_number_format = "#,##0.######";

PrintedForm annex(const PetitionContents& contents, const char* sheet, const char* title,
                  bool illustrative) {
  PrintedForm form = form_of(contents.result.header, sheet, title);
  const std::string& plan = contents.result.header.title;
  if (!plan.empty()) form.subtitles.push_back(plan);
  if (illustrative) form.subtitles.push_back(phrase("illustrative", annex_language));
  return form;
}

void add_column(PrintedForm& form, const char* id, unsigned width, bool text) {
  const bool centred = std::string_view(id) == "column-no";
  form.columns.push_back(
      {.headings = {phrase(id, annex_language)}, .width = width, .text = text, .centred = centred});
}

PrintedFormCell counted(std::size_t count) {
  return number_cell(Number(count), "0");
}

/// Empty where there is no such figure, which is nothing unknown.
PrintedFormCell if_known(const std::optional<Number>& number) {
  return number ? number_cell(*number, std::string(any_number_format)) : known_cell();
}

PrintedFormCell shown_amount(const Amount& amount, const Number& unit) {
  return amount_cell(amount, known_in(amount, unit));
}

/// Zero is blank, and not unknown.
PrintedFormCell money_or_blank(Money amount, const Number& unit) {
  return amount.is_zero() ? known_cell() : shown_amount({.known = amount}, unit);
}

/// What a cell adds to the sum of its column; nothing where that is not a number.
std::optional<Number> summand(const PrintedFormCell& cell) {
  if (const auto* number = std::get_if<Number>(&cell.value)) return *number;
  const auto* text = std::get_if<std::string>(&cell.value);
  return text != nullptr && text->empty() ? std::optional(Number()) : std::nullopt;
}

PrintedFormRow labelled_row(const PrintedForm& form, const char* label) {
  PrintedFormRow row{.cells = std::vector<PrintedFormCell>(form.columns.size(), known_cell())};
  row.cells[1] = text_cell(phrase(label, annex_language));
  return row;
}

/// The last row: a live sum where every row is a number, with a row for what they lack of the
/// printed total.
void add_sum(PrintedForm& form, std::size_t column, const Amount& total, const Number& unit) {
  PrintedFormRow row = labelled_row(form, "plan-total");
  row.bold = true;
  row.cells[column] = shown_amount(total, unit);
  Number sum;
  bool whole = !form.rows.empty();
  for (const PrintedFormRow& one : form.rows) {
    const auto number = summand(one.cells[column]);
    whole = whole && number;
    if (number) sum += *number;
  }
  const auto* shown = std::get_if<Number>(&row.cells[column].value);
  if (whole && shown != nullptr) {
    const Number printed = *shown;
    if (printed != sum) {
      form.rows.push_back(labelled_row(form, "rounding-difference"));
      form.rows.back().cells[column] = number_cell(printed - sum, std::string(whole_format));
    }
    row.cells[column] = formula_cell("=SUM(" + table_cell_name(form, 0, column) + ":" +
                                         table_cell_name(form, form.rows.size() - 1, column) + ")",
                                     printed);
  }
  form.rows.push_back(std::move(row));
  fit_column(form, column, form.columns[column].width);
}

PrintedForm lines_annex(const PetitionContents& contents, const ReportStyle& style) {
  const Petition& petition = contents.petition;
  const Number unit = unit_size(style.unit);
  PrintedForm form =
      annex(contents, "Định mức, đơn giá", "PHỤ LỤC NỘI DUNG CHI CHƯA CÓ ĐỊNH MỨC, ĐƠN GIÁ",
            petition.amount.marks.illustrative);
  form.unit = unit_text(style);
  add_column(form, "column-no", 6, false);
  add_column(form, "column-name", 30, true);
  add_column(form, "column-kind", 16, true);
  add_column(form, "column-unit", 9, true);
  add_column(form, "column-lines", 7, false);
  add_column(form, "column-quantity", 11, false);
  add_column(form, "column-lowest", 15, false);
  add_column(form, "column-highest", 15, false);
  add_column(form, "column-amount", 16, false);
  add_column(form, "column-rests-on", 20, true);
  add_column(form, "column-lacks", 16, true);
  add_column(form, "column-agencies", 24, true);
  for (const PetitionGroup& group : petition.groups) {
    form.rows.push_back(
        {.cells = {counted(form.rows.size() + 1), text_cell(group_name(group, annex_language)),
                   text_cell(kind_text(group.kind, annex_language)), text_cell(group.unit),
                   counted(group.count), if_known(group.quantity), if_known(group.lowest),
                   if_known(group.highest), shown_amount(group.amount, unit),
                   text_cell(rests_on_text(group, annex_language)),
                   text_cell(lack_text(group, annex_language)),
                   text_cell(agencies_text(contents.result, group.agencies))}});
  }
  constexpr std::size_t amount_column = 8;
  for (std::size_t column = 5; column < amount_column; ++column)
    fit_column(form, column, form.columns[column].width);
  add_sum(form, amount_column, petition.amount, unit);
  add_empty_cells_foot(form);
  form.foot.push_back({phrase("petition-foot", annex_language)});
  if (petition.unseen > 0) {
    form.foot.push_back({render(
        {"petition-unseen", {Number(petition.unseen), Number(petition.tasks)}}, annex_language)});
  }
  return form;
}

PrintedForm gaps_annex(const PetitionContents& contents) {
  PrintedForm form = annex(contents, "Bảng chưa có",
                           "PHỤ LỤC BẢNG ĐỊNH MỨC, ĐƠN GIÁ ĐỀ NGHỊ BAN HÀNH, CUNG CẤP", false);
  add_column(form, "column-no", 6, false);
  add_column(form, "column-table", 34, true);
  add_column(form, "column-paper", 26, true);
  add_column(form, "column-lacks", 12, true);
  add_column(form, "column-why", 46, true);
  add_column(form, "column-tasks", 10, false);
  add_column(form, "column-agencies", 26, true);
  add_column(form, "column-which-tasks", 26, true);
  for (const PetitionGap& gap : contents.petition.gaps) {
    form.rows.push_back(
        {.cells = {counted(form.rows.size() + 1), text_cell(gap_title(gap)),
                   text_cell(gap.document_title),
                   text_cell(phrase(gap.is_price ? "gap-price" : "gap-norm", annex_language)),
                   text_cell(gap_why(gap, annex_language)), counted(gap.tasks.size()),
                   text_cell(agencies_text(contents.result, gap.agencies)),
                   text_cell(joined(gap.tasks))}});
  }
  return form;
}

std::string findings_text(const TrialTask& trial) {
  std::vector<std::string> said;
  for (const Finding& finding : trial.findings)
    said.push_back(trial_finding_text(finding, annex_language, Asking::nobody));
  return said.empty() ? phrase("trial-within", annex_language) : joined(said, " ");
}

PrintedForm trials_annex(const PetitionContents& contents, const ReportStyle& style) {
  const Petition& petition = contents.petition;
  const Number unit = unit_size(style.unit);
  const bool illustrative = std::any_of(petition.trials.begin(), petition.trials.end(),
                                        [](const TrialTask& trial) { return trial.illustrative; });
  PrintedForm form =
      annex(contents, "Thử nghiệm", "PHỤ LỤC SẢN PHẨM, DỊCH VỤ PHẢI THỬ NGHIỆM", illustrative);
  form.unit = unit_text(style);
  add_column(form, "column-no", 6, false);
  add_column(form, "column-task", 32, true);
  add_column(form, "column-agencies", 22, true);
  add_column(form, "column-reasons", 30, true);
  add_column(form, "column-figure-requested", 15, false);
  add_column(form, "column-total", 15, false);
  add_column(form, "column-refused", 15, false);
  add_column(form, "column-verdict", 46, true);
  for (const TrialTask& trial : petition.trials) {
    const std::string name = trial.name.empty() ? trial.id : trial.name;
    form.rows.push_back(
        {.cells = {counted(form.rows.size() + 1), text_cell(name),
                   text_cell(agencies_text(contents.result, {trial.agency})),
                   text_cell(reasons_text(trial, annex_language)),
                   trial.requested ? shown_amount(*trial.requested, unit) : PrintedFormCell{},
                   shown_amount(trial.total, unit), money_or_blank(trial.refused, unit),
                   text_cell(findings_text(trial))}});
  }
  constexpr std::size_t refused_column = 6;
  for (const std::size_t column : {std::size_t(4), std::size_t(5)})
    fit_column(form, column, form.columns[column].width);
  add_sum(form, refused_column, {.known = petition.refused}, unit);
  add_empty_cells_foot(form);
  for (const TrialNorm& norm : petition.trial_norms)
    form.foot.push_back({"– " + trial_norm_text(norm, annex_language)});
  return form;
}

}  // namespace

bool write_petition_workbook(const PetitionContents& contents, const ReportStyle& style,
                             const std::filesystem::path& file) {
  const ReportStyle own{.language = annex_language, .unit = style.unit};
  XlsxBook book(file, "Phụ lục kiến nghị về định mức, đơn giá",
                creation_date(contents.result.header));
  write_printed_form(lines_annex(contents, own), book);
  if (!contents.petition.gaps.empty()) write_printed_form(gaps_annex(contents), book);
  if (!contents.petition.trials.empty()) write_printed_form(trials_annex(contents, own), book);
  return book.finish();
}

}  // namespace dutoan
