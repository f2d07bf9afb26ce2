// The columns of a table of lines, named by its heading row.
#pragma once

#include "base/diagnostic.hpp"
#include "input/csv_records.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class LineColumn : std::uint8_t {
  no,
  group,
  id,
  name,
  kind,
  category,
  unit,
  quantity,
  unit_price,
  vat,
  vat_included,
  norm,
  price_kind,
  price_ref,
  price_date,
  amount,
  note,
};

inline constexpr std::array<std::string_view, 17> line_column_words = {
    "no",         "group",     "id",         "name",   "kind",         "category",
    "unit",       "quantity",  "unit_price", "vat",    "vat_included", "norm",
    "price_kind", "price_ref", "price_date", "amount", "note"};

/// What people write above a column, folded: the words of files, and synonyms from the norms.
using Headings = std::map<std::string, LineColumn, std::less<>>;

/// Where each column stands in a record; -1: it is not there.
struct LineColumns {
  std::array<int, line_column_words.size()> at{};
  std::array<std::string, line_column_words.size()> headings;  ///< as the table writes them
  std::size_t count = 0;                                       ///< headings of the row
  char delimiter = ',';

  [[nodiscard]] int operator[](LineColumn column) const { return at[std::size_t(column)]; }
};

/// The headings of files and the synonyms given for them (`quantity: [Khối lượng, …]`).
[[nodiscard]] Headings make_headings(
    const std::vector<std::pair<std::string, std::vector<std::string>>>& synonyms);

/// The first row of `text` that holds at least two known headings, by the delimiter that knows
/// most of them. What stands above it are titles.
struct HeadingRow {
  LineColumns columns;
  std::size_t end = 0;  ///< of the row: where the lines begin
  std::size_t start = 0;
  std::optional<std::size_t> open_quote;  ///< of a heading: the row has swallowed what follows it
  std::vector<std::string> unknown;       ///< headings nobody knows
  std::vector<std::string> doubled;       ///< headings of a column that stood already
};
[[nodiscard]] std::optional<HeadingRow> find_heading_row(std::string_view text,
                                                         const Headings& headings);

/// Whether a row holds the numbers of columns that forms print below headings: A, B, 1, 2, 3=1*2.
[[nodiscard]] bool is_column_numbers(const std::vector<CsvField>& fields);

}  // namespace dutoan
