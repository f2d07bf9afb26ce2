#include "output/form_parts.hpp"

#include "output/amount_text.hpp"
#include "output/catalogue.hpp"

#include <algorithm>

namespace dutoan {

PrintedForm form_of(const PlanHeader& header, std::string sheet, std::string title) {
  PrintedForm form{.sheet = std::move(sheet), .issuer = header.issuer, .title = std::move(title)};
  if (form.issuer.empty()) form.issuer = {"ĐƠN VỊ: ………………………"};
  if (!header.number.empty()) {
    const Message message = header.date ? Message{"form-plan-date", {header.number, *header.date}}
                                        : Message{"form-plan", {header.number}};
    form.subtitles.push_back(render(message, Language::vietnamese));
  }
  form.signatures = header.signatures;
  if (form.signatures.empty())
    form.signatures = {{"NGƯỜI LẬP BIỂU", ""}, {"THỦ TRƯỞNG ĐƠN VỊ", ""}};
  return form;
}

Date creation_date(const PlanHeader& header) {
  if (header.date) return *header.date;
  if (header.price_date) return *header.price_date;
  constexpr int usual_year = 2000;
  return Date::from_ymd(header.year.value_or(usual_year), 1, 1).value_or(Date());
}

PrintedFormCell amount_cell(const Amount& amount) {
  const bool whole =
      amount.complete && amount.known && !amount.marks.about && !amount.marks.at_least;
  if (whole) return {.value = to_number(*amount.known)};
  // That nothing known is at least 0 says nothing.
  if (!amount.known || amount.known->is_zero()) return {};
  return text_cell(amount_text(amount, {}, Zero::shown));
}

PrintedFormCell text_cell(std::string text) {
  if (text.empty()) return {};
  return {.value = std::move(text)};
}

PrintedFormCell number_cell(const Number& value, std::string number_format) {
  return {.value = value, .number_format = std::move(number_format)};
}

PrintedFormCell formula_cell(std::string formula, const Number& value) {
  return {.value = value, .formula = std::move(formula)};
}

void add_total_foot(PrintedForm& form, const Amount& total) {
  const std::string words = amount_in_words(total);
  if (!words.empty()) {
    form.foot.push_back({render({"words-line", {words}}, Language::vietnamese)});
  }
}

void add_empty_cells_foot(PrintedForm& form) {
  std::size_t empty = 0;
  for (const PrintedFormRow& row : form.rows) {
    if (row.spans) continue;
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
      const bool unknown =
          i >= row.cells.size() || std::holds_alternative<std::monostate>(row.cells[i].value);
      empty += std::size_t(unknown && !form.columns[i].text && !form.columns[i].centred);
    }
  }
  if (empty == 0) return;
  form.foot.push_back({render({"form-empty-cells", {Number(empty)}}, Language::vietnamese)});
}

}  // namespace dutoan
