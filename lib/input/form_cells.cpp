#include "input/form_cells.hpp"

#include "base/money.hpp"
#include "base/nearest.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/table_numbers.hpp"
#include "input/workbook.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string heading_of(FormColumn column) {
  return std::string(form_columns[std::size_t(column)].heading);
}

/// 0.1 of "10%"; nothing of what is no share.
std::optional<Number> share_of(std::string rate) {
  if (!rate.ends_with('%')) return std::nullopt;
  rate.pop_back();
  const auto percent = parse_table_number(rate, NumberStyle::plain);
  return percent ? std::optional(*percent / Number(100)) : std::nullopt;
}

/// "10" of "1000%": a share above the whole was meant otherwise.
std::optional<std::string> a_hundredth_of(const std::string& rate) {
  const auto share = share_of(rate);
  if (!share || *share <= Number(1)) return std::nullopt;
  return exact_text(*share);
}

}  // namespace

/// Whether the cell holds a value; an error of the sheet is said, and is none.
bool FormCells::holds_value(const CsvField* field) {
  if (field == nullptr) return false;
  auto message = table_.in_sheet ? cell_fault(field->text, field->quoted) : std::nullopt;
  if (!message) return true;
  faults.error(*std::move(message), table_.location(*field));
  return false;
}

std::optional<Number> FormCells::number(const CsvField& field, FormColumn column) {
  if (!holds_value(&field)) return std::nullopt;
  const auto plain = table_.number_of(field);
  if (plain && (table_.in_sheet || !may_be_grouped(*plain))) {
    if (auto value = parse_table_number(*plain, NumberStyle::plain)) return value;
  }
  report_no_number(field, column);
  return std::nullopt;
}

void FormCells::report_no_number(const CsvField& field, FormColumn column) {
  const std::string written = FormTable::text_of(&field);
  Message message{table_.in_sheet ? "cell-number-as-text" : "form-number",
                  {heading_of(column), written}};
  if (may_be_grouped(written)) {
    message = two_readings(written);
    if (table_.in_sheet) {
      message.id = "cell-text-two-readings";
      message.arguments.insert(message.arguments.begin(), heading_of(column));
    }
  }
  faults.error(std::move(message), table_.location(field));
}

void FormCells::put_text(std::size_t row, FormColumn column, std::string_view key) {
  const CsvField* field = table_.cell(row, column);
  if (!holds_value(field)) return;
  writer_.key(key, field->offset);
  writer_.text(FormTable::text_of(field), field->offset);
}

void FormCells::put_choice(std::size_t row, FormColumn column, std::string_view key) {
  const CsvField* field = table_.cell(row, column);
  if (!holds_value(field)) return;
  const std::string chosen = FormTable::text_of(field);
  writer_.key(key, field->offset);
  writer_.text(chosen.substr(0, chosen.find(form_choice_separator)), field->offset);
}

void FormCells::put_word(std::size_t row, FormColumn column, std::string_view key,
                         std::span<const FormWord> words) {
  const CsvField* field = table_.cell(row, column);
  if (!holds_value(field)) return;
  const std::string written = FormTable::text_of(field);
  const auto word = form_word(written, words);
  if (!word) report_form_word(heading_of(column), written, words, table_.location(*field), faults);
  writer_.key(key, field->offset);
  writer_.text(word.value_or(written), field->offset);
}

void FormCells::put_number(std::size_t row, FormColumn column, std::string_view key,
                           const Number& factor) {
  const CsvField* field = table_.cell(row, column);
  if (field == nullptr) return;
  const auto value = number(*field, column);
  writer_.key(key, field->offset);
  if (value) writer_.plain(exact_text(*value * factor), field->offset);
  if (!value) writer_.text(FormTable::text_of(field), field->offset);
}

void FormCells::put_amount(std::size_t row, FormColumn column, std::string_view key) {
  const CsvField* field = table_.cell(row, column);
  const auto value = field == nullptr ? std::nullopt : number(*field, column);
  if (!value) return;
  const Number dong = *value * dong_per_unit;
  writer_.key(key, field->offset);
  if (dong_per_unit == Number(1) || !dong.is_integer()) {
    const auto money = try_money(dong);
    writer_.plain(money ? std::to_string(money->dong()) : exact_text(dong), field->offset);
    return;
  }
  std::string written = exact_text(*value);
  std::replace(written.begin(), written.end(), '.', ',');
  writer_.text(written + " " + unit_label, field->offset);
}

void FormCells::put_rate(std::size_t row, FormColumn column, std::string_view key) {
  const CsvField* field = table_.cell(row, column);
  if (!holds_value(field)) return;
  const auto rate = table_.rate_of(*field);
  writer_.key(key, field->offset);
  if (const auto less = rate ? a_hundredth_of(*rate) : std::nullopt) {
    faults.error({"rate-two-readings", {heading_of(column), *less + "%", *rate}},
                 table_.location(*field));
    // Without its sign it is found wrong wherever the tree goes.
    writer_.text(*less, field->offset);
    return;
  }
  if (rate) writer_.plain(*rate, field->offset);
  if (!rate) writer_.text(FormTable::text_of(field), field->offset);
}

std::optional<Number> FormCells::amount_at(std::size_t row, FormColumn column) const {
  const CsvField* field = table_.cell(row, column);
  const auto plain = field == nullptr ? std::nullopt : table_.number_of(*field);
  if (!plain || (!table_.in_sheet && may_be_grouped(*plain))) return std::nullopt;
  return parse_table_number(*plain, NumberStyle::plain);
}

std::optional<Number> FormCells::rate_at(std::size_t row, FormColumn column) const {
  const CsvField* field = table_.cell(row, column);
  const auto rate = field == nullptr ? std::nullopt : table_.rate_of(*field);
  return rate ? share_of(*rate) : std::nullopt;
}

void FormCells::put_day(std::size_t row, FormColumn column, std::string_view key) {
  const CsvField* field = table_.cell(row, column);
  if (!holds_value(field)) return;
  writer_.key(key, field->offset);
  writer_.plain(FormTable::text_of(field), field->offset);
}

void FormCells::put_yes(std::string_view key, std::size_t offset) {
  writer_.key(key, offset);
  writer_.plain("yes", offset);
}

void FormCells::put_field(FormField name, std::string_view key, bool is_text) {
  const CsvField* field = table_.field(name);
  const std::string value = FormTable::text_of(field);
  if (value.empty()) return;
  writer_.key(key, field->offset);
  if (is_text) writer_.text(value, field->offset);
  if (!is_text) writer_.plain(value, field->offset);
}

std::optional<std::string> form_word(const std::string& written, std::span<const FormWord> words) {
  for (const FormWord& one : words) {
    if (folded(written) == folded(one.label) || written == one.word) return std::string(one.word);
  }
  return std::nullopt;
}

void report_form_word(const std::string& heading, const std::string& written,
                      std::span<const FormWord> words, const Location& at,
                      Diagnostics& diagnostics) {
  std::vector<std::string> labels;
  for (const FormWord& one : words)
    labels.emplace_back(one.label);
  diagnostics.error({"choice-unknown", {heading, written}}, at).hints =
      choice_hints(written, labels);
}

}  // namespace dutoan
