// A table of cells, written the ways offices write one: as CSV of any dialect, and as a workbook.
#pragma once

#include "input/table_numbers.hpp"
#include "input_fixture.hpp"
#include "output/xlsx_book.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

/// A text, a number or a share; empty without either.
struct GridCell {
  std::string text = {};
  std::optional<dutoan::Number> number = {};
  bool percent = false;
};

using Grid = std::vector<std::vector<GridCell>>;

struct CsvDialect {
  char delimiter = ',';
  dutoan::NumberStyle numbers = dutoan::NumberStyle::plain;
  std::string line_end = "\n";
  std::string start = {};  ///< a byte order mark
  bool quote_all = false;
};

/// 1234567.5 is 1.234.567,5 where that is the style.
inline std::string number_in(const dutoan::Number& value, dutoan::NumberStyle style) {
  std::string text = dutoan::exact_text(value);
  if (style == dutoan::NumberStyle::plain) return text;
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point < text.size()) text[point] = ',';
  const std::size_t digits = text.starts_with('-') ? 1 : 0;
  for (std::size_t at = point; at > digits + 3; at -= 3)
    text.insert(at - 3, ".");
  return text;
}

inline std::string csv_of(const Grid& grid, const CsvDialect& dialect) {
  std::string csv = dialect.start;
  for (const std::vector<GridCell>& row : grid) {
    bool first = true;
    for (const GridCell& cell : row) {
      if (!first) csv += dialect.delimiter;
      first = false;
      std::string text = cell.text;
      if (cell.number) {
        text = number_in(cell.percent ? *cell.number * dutoan::Number(100) : *cell.number,
                         dialect.numbers) +
               (cell.percent ? "%" : "");
      }
      const bool quoted = dialect.quote_all || text.find_first_of("\",;\t\r\n") != text.npos;
      if (!quoted) {
        csv += text;
        continue;
      }
      csv += '"';
      for (const char c : text)
        csv += c == '"' ? "\"\"" : std::string(1, c);
      csv += '"';
    }
    csv += dialect.line_end;
  }
  return csv;
}

inline void write_workbook(const Grid& grid, const std::filesystem::path& file,
                           std::string_view sheet_name) {
  using namespace dutoan;
  XlsxBook book(file, "", *Date::parse("2024-01-01"));
  XlsxSheet sheet = book.add_sheet(sheet_name);
  for (std::size_t row = 0; row < grid.size(); ++row) {
    for (std::size_t column = 0; column < grid[row].size(); ++column) {
      const GridCell& cell = grid[row][column];
      const XlsxCell at{std::uint32_t(row), std::uint16_t(column)};
      if (cell.number) sheet.number(at, *cell.number, {.number_format = cell.percent ? "0%" : ""});
      if (!cell.number && !cell.text.empty()) sheet.text(at, cell.text, {});
    }
  }
  REQUIRE(book.finish());
}
