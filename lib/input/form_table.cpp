#include "input/form_table.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/table_numbers.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// `1,234,567.89` without its commas; nothing where they stand elsewhere.
std::optional<std::string> without_commas(std::string_view text) {
  std::string points(text);
  for (char& c : points)
    c = c == ',' ? '.' : c == '.' ? ',' : c;
  if (!parse_table_number(points, NumberStyle::vietnamese)) return std::nullopt;
  std::string plain(text);
  std::erase(plain, ',');
  return plain;
}

}  // namespace

const CsvField* FormTable::cell(std::size_t row, FormColumn column) const {
  const int at = columns[std::size_t(column)];
  if (at < 0 || std::size_t(at) >= rows[row].size()) return nullptr;
  const CsvField& field = rows[row][std::size_t(at)];
  return trimmed(field.text).empty() ? nullptr : &field;
}

std::string FormTable::text_of(const CsvField* field) {
  return field == nullptr ? "" : composed(trimmed(unquoted(*field)));
}

Location FormTable::location(const CsvField& field) const {
  const std::size_t length = field.text.size() + (field.quoted ? 2 : 0);
  return locate({.file = text,
                 .offset = std::uint32_t(field.offset),
                 .length = std::uint32_t(std::max<std::size_t>(length, 1))});
}

Location FormTable::location(FormField name) const {
  const CsvField* value = fields[std::size_t(name)];
  const CsvField* label = labels[std::size_t(name)];
  if (value != nullptr) return location(*value);
  return label == nullptr ? Location{.file = text->path()} : location(*label);
}

std::optional<std::string> FormTable::number_of(const CsvField& field) const {
  const std::string written = text_of(&field);
  if (style == WrittenStyle::english) return without_commas(written);
  if (style == WrittenStyle::vietnamese) {
    const auto number = parse_table_number(written, NumberStyle::vietnamese);
    return number ? std::optional(exact_text(*number)) : std::nullopt;
  }
  const bool typed_as_text = in_sheet && field.quoted;
  if (typed_as_text || !parse_table_number(written, NumberStyle::plain)) return std::nullopt;
  return written;
}

std::optional<std::string> FormTable::rate_of(const CsvField& field) const {
  std::string written = text_of(&field);
  if (in_sheet && !field.quoted) return written;
  if (!written.ends_with('%')) return std::nullopt;
  written.pop_back();
  const auto number = parse_table_number(trimmed(written), style == WrittenStyle::vietnamese
                                                               ? NumberStyle::vietnamese
                                                               : NumberStyle::plain);
  if (!number) return std::nullopt;
  return exact_text(*number) + "%";
}

bool is_touched(const FormTable& table, std::size_t row) {
  constexpr std::array formulas = {FormColumn::line_total, FormColumn::task_total,
                                   FormColumn::task};
  const auto& cells = table.rows[row];
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (trimmed(cells[i].text).empty()) continue;
    // What stands beside the table is somebody's: nobody knows what it means.
    const bool of_the_form = std::any_of(
        formulas.begin(), formulas.end(),
        [&](const FormColumn column) { return table.columns[std::size_t(column)] == int(i); });
    if (!of_the_form) return true;
  }
  return false;
}

}  // namespace dutoan
