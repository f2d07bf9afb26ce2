#include "input/marked_sheet.hpp"

#include "base/text.hpp"
#include "input/sheet_reader.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t rows_to_headings = 40;  ///< the heading row stands among these

void split_sheet(MarkedSheet& sheet) {
  const std::string_view text = sheet.text->text();
  for (std::size_t at = 0; at < text.size();)
    at = split_record(text, at, ',', sheet.rows.emplace_back());
}

void find_labels(MarkedSheet& sheet, const SheetLayout& layout) {
  sheet.labels.assign(layout.labels.size(), nullptr);
  sheet.fields.assign(layout.labels.size(), nullptr);
  for (std::size_t row = 0; row < std::min(sheet.rows.size(), rows_to_headings); ++row) {
    const auto& cells = sheet.rows[row];
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string label = folded(unquoted(cells[i]));
      for (std::size_t field = 0; field < layout.labels.size(); ++field) {
        if (sheet.labels[field] != nullptr || label != folded(layout.labels[field])) continue;
        sheet.labels[field] = &cells[i];
        const bool filled = i + 1 < cells.size() && !trimmed(cells[i + 1].text).empty();
        if (filled) sheet.fields[field] = &cells[i + 1];
      }
    }
  }
}

/// How many headings of ours stand in the row.
std::size_t find_headings(MarkedSheet& sheet, const SheetLayout& layout, std::size_t row) {
  sheet.columns.assign(layout.headings.size(), -1);
  sheet.heading_row = row;
  std::size_t known = 0;
  for (std::size_t i = 0; i < sheet.rows[row].size(); ++i) {
    const std::string heading = folded(unquoted(sheet.rows[row][i]));
    for (std::size_t column = 0; column < layout.headings.size(); ++column) {
      if (sheet.columns[column] >= 0 || heading != folded(layout.headings[column])) continue;
      sheet.columns[column] = int(i);
      ++known;
    }
  }
  return known;
}

bool has_columns(MarkedSheet& sheet, const SheetLayout& layout, Diagnostics& diagnostics) {
  for (std::size_t row = 0; row < std::min(sheet.rows.size(), rows_to_headings); ++row) {
    if (find_headings(sheet, layout, row) + 1 >= layout.needed.size()) break;
  }
  bool whole = true;
  for (const std::size_t column : layout.needed) {
    if (sheet.columns[column] >= 0) continue;
    whole = false;
    diagnostics.error({"sheet-column-missing", {std::string(layout.headings[column])}},
                      {.file = sheet.text->path() + ":" + sheet.text->sheet()});
  }
  return whole;
}

}  // namespace

const CsvField* MarkedSheet::cell_at(std::size_t row, std::size_t column) const {
  const int at = columns[column];
  if (at < 0 || std::size_t(at) >= rows[row].size()) return nullptr;
  const CsvField& field = rows[row][std::size_t(at)];
  return trimmed(field.text).empty() ? nullptr : &field;
}

std::string MarkedSheet::text_of(const CsvField* field) {
  return field == nullptr ? "" : std::string(trimmed(one_line(composed(unquoted(*field)))));
}

Location MarkedSheet::location(const CsvField& field) const {
  const std::size_t length = field.text.size() + (field.quoted ? 2 : 0);
  return locate({.file = text.get(),
                 .offset = std::uint32_t(field.offset),
                 .length = std::uint32_t(std::max<std::size_t>(length, 1))});
}

Location MarkedSheet::label_location(std::size_t label) const {
  if (fields[label] != nullptr) return location(*fields[label]);
  return labels[label] == nullptr ? Location{.file = text->path()} : location(*labels[label]);
}

std::optional<MarkedSheet> read_marked_sheet(const FileName& file, const SheetLayout& layout,
                                             Diagnostics& diagnostics) {
  if (!is_workbook(file.name)) return std::nullopt;
  const auto workbook = open_workbook(file, diagnostics);
  if (!workbook) return std::nullopt;
  for (const WorkbookSheet& one : workbook->sheets) {
    if (one.hidden) continue;
    MarkedSheet sheet{.text = read_sheet(*workbook, one, diagnostics)};
    if (sheet.text == nullptr) return std::nullopt;
    split_sheet(sheet);
    find_labels(sheet, layout);
    if (MarkedSheet::text_of(sheet.fields.front()) != layout.mark) continue;
    if (!has_columns(sheet, layout, diagnostics)) return std::nullopt;
    return sheet;
  }
  return std::nullopt;
}

}  // namespace dutoan
