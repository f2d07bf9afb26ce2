#include "output/form_parts.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"
#include "output/number_format.hpp"

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
  return amount_cell(amount, amount.known.value_or(Money()));
}

PrintedFormCell amount_cell(const Amount& amount, Money shown, Zero zero) {
  if (zero == Zero::certain && is_below_unit(amount, shown)) {
    return text_cell(amount_text(amount, shown, {}, zero));
  }
  const bool whole =
      amount.complete && amount.known && !amount.marks.about && !amount.marks.at_least;
  if (whole) return {.value = to_number(shown)};
  // That nothing known is at least 0 says nothing.
  if (!amount.known || amount.known->is_zero()) return {};
  return text_cell(amount_text(amount, shown, {}, Zero::shown));
}

PrintedFormCell text_cell(std::string text) {
  if (text.empty()) return {};
  return {.value = std::move(text)};
}

PrintedFormCell known_cell(std::string text) {
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

void add_report_foot(PrintedForm& form, const Report& report) {
  for (const Block& block : report.blocks())
    form.foot.push_back({(block.kind == BlockKind::item ? "– " : "") + block.text});
}

void fit_column(PrintedForm& form, std::size_t column, unsigned least) {
  std::size_t longest = 0;
  for (const PrintedFormRow& row : form.rows) {
    if (column >= row.cells.size()) continue;
    const auto& value = row.cells[column].value;
    if (const auto* text = std::get_if<std::string>(&value)) {
      longest = std::max(longest, display_width(*text));
    } else if (const auto* number = std::get_if<Number>(&value)) {
      longest = std::max(longest, number_text(*number, Language::vietnamese).size());
    }
  }
  // Columns are measured in digits of a smaller font; signs and a frame need room, too.
  form.columns[column].width = std::max(least, unsigned(longest * 11 / 10 + 2));
}

}  // namespace dutoan
