#include "input/appraisal_table.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/sheet_reader.hpp"
#include "input/table_numbers.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t rows_to_headings = 40;  ///< the heading row stands among these
constexpr std::array columns_to_read = {AppraisalColumn::id, AppraisalColumn::recomputed,
                                        AppraisalColumn::appraised, AppraisalColumn::reason};

void split_sheet(AppraisalTable& table) {
  const std::string_view text = table.text->text();
  for (std::size_t at = 0; at < text.size();)
    at = split_record(text, at, ',', table.rows.emplace_back());
}

void find_labels(AppraisalTable& table) {
  for (std::size_t row = 0; row < std::min(table.rows.size(), rows_to_headings); ++row) {
    const auto& cells = table.rows[row];
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string label = folded(unquoted(cells[i]));
      for (std::size_t field = 0; field < appraisal_field_labels.size(); ++field) {
        if (table.labels[field] != nullptr || label != folded(appraisal_field_labels[field])) {
          continue;
        }
        table.labels[field] = &cells[i];
        const bool filled = i + 1 < cells.size() && !trimmed(cells[i + 1].text).empty();
        if (filled) table.fields[field] = &cells[i + 1];
      }
    }
  }
}

bool bears_our_mark(const AppraisalTable& table) {
  return AppraisalTable::text_of(table.fields[std::size_t(AppraisalField::mark)]) == appraisal_mark;
}

/// How many headings of ours stand in the row.
std::size_t find_headings(AppraisalTable& table, std::size_t row) {
  table.columns.fill(-1);
  table.heading_row = row;
  std::size_t known = 0;
  for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
    const std::string heading = folded(unquoted(table.rows[row][i]));
    for (std::size_t column = 0; column < appraisal_headings.size(); ++column) {
      if (table.columns[column] >= 0 || heading != folded(appraisal_headings[column])) continue;
      table.columns[column] = int(i);
      ++known;
    }
  }
  return known;
}

bool has_columns(AppraisalTable& table, Diagnostics& diagnostics) {
  for (std::size_t row = 0; row < std::min(table.rows.size(), rows_to_headings); ++row) {
    if (find_headings(table, row) + 1 >= columns_to_read.size()) break;
  }
  bool whole = true;
  for (const AppraisalColumn column : columns_to_read) {
    if (table.columns[std::size_t(column)] >= 0) continue;
    whole = false;
    diagnostics.error(
        {"appraisal-column-missing", {std::string(appraisal_headings[std::size_t(column)])}},
        {.file = table.text->path() + ":" + table.text->sheet()});
  }
  return whole;
}

/// What to say of a cell that holds no number.
Message not_a_number(const CsvField& field, const std::string& heading) {
  const std::string written = AppraisalTable::text_of(&field);
  if (auto message = cell_fault(field.text, field.quoted)) return *std::move(message);
  if (!field.quoted) return {"form-number", {heading, written}};
  if (!may_be_grouped(written)) return {"cell-number-as-text", {heading, written}};
  Message message = two_readings(written);
  message.id = "cell-text-two-readings";
  message.arguments.insert(message.arguments.begin(), heading);
  return message;
}

}  // namespace

const CsvField* AppraisalTable::cell(std::size_t row, AppraisalColumn column) const {
  const int at = columns[std::size_t(column)];
  if (at < 0 || std::size_t(at) >= rows[row].size()) return nullptr;
  const CsvField& field = rows[row][std::size_t(at)];
  return trimmed(field.text).empty() ? nullptr : &field;
}

std::string AppraisalTable::text_of(const CsvField* field) {
  return field == nullptr ? "" : std::string(trimmed(one_line(composed(unquoted(*field)))));
}

Location AppraisalTable::location(const CsvField& field) const {
  const std::size_t length = field.text.size() + (field.quoted ? 2 : 0);
  return locate({.file = text.get(),
                 .offset = std::uint32_t(field.offset),
                 .length = std::uint32_t(std::max<std::size_t>(length, 1))});
}

Location AppraisalTable::location(AppraisalField name) const {
  const CsvField* value = fields[std::size_t(name)];
  const CsvField* label = labels[std::size_t(name)];
  if (value != nullptr) return location(*value);
  return label == nullptr ? Location{.file = text->path()} : location(*label);
}

std::optional<Money> AppraisalTable::money(std::size_t row, AppraisalColumn column,
                                           Diagnostics& diagnostics) const {
  const CsvField* field = cell(row, column);
  if (field == nullptr) return std::nullopt;
  const std::string heading(appraisal_headings[std::size_t(column)]);
  const auto value =
      field->quoted ? std::nullopt : parse_table_number(trimmed(field->text), NumberStyle::plain);
  if (!value) {
    diagnostics.error(not_a_number(*field, heading), location(*field));
    return std::nullopt;
  }
  const auto amount = try_money(*value);
  if (!value->is_integer() || value->is_negative()) {
    diagnostics.error({"count-whole", {heading, text_of(field)}}, location(*field));
  } else if (!amount) {
    diagnostics.error({"number-long", {heading}}, location(*field));
  } else {
    return amount;
  }
  return std::nullopt;
}

std::optional<AppraisalTable> read_appraisal_table(const FileName& file, Diagnostics& diagnostics) {
  const auto workbook =
      is_workbook(file.name) ? open_workbook(file, diagnostics) : std::optional<Workbook>();
  if (is_workbook(file.name) && !workbook) return std::nullopt;
  for (std::size_t i = 0; workbook && i < workbook->sheets.size(); ++i) {
    if (workbook->sheets[i].hidden) continue;
    AppraisalTable table{.text = read_sheet(*workbook, workbook->sheets[i], diagnostics)};
    if (table.text == nullptr) return std::nullopt;
    split_sheet(table);
    find_labels(table);
    if (!bears_our_mark(table)) continue;
    if (!has_columns(table, diagnostics)) return std::nullopt;
    return table;
  }
  diagnostics.error({"appraisal-not-ours", {}}, {.file = file.path})
      .hints.push_back({"hint-appraisal-sheet", {}});
  return std::nullopt;
}

}  // namespace dutoan
