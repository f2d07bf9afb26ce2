// The heading row of a table of ceilings.
#pragma once

#include "base/diagnostic.hpp"
#include "input/csv_records.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class CeilingColumn : std::uint8_t { source, agency, year, amount, ref, date, unit, currency };

struct CeilingColumns {
  std::array<int, 8> at{-1, -1, -1, -1, -1, -1, -1, -1};  ///< in a record; -1: it is not there
  std::array<std::string, 8> headings;                    ///< as the table writes them
  std::string unit;  ///< that of the heading "Trần (triệu đồng)"; empty: it says none
  char delimiter = ',';
  std::size_t count = 0;  ///< headings of the row
  std::size_t end = 0;    ///< where the rows begin

  [[nodiscard]] int operator[](CeilingColumn column) const { return at[std::size_t(column)]; }
  [[nodiscard]] const std::string& heading(CeilingColumn column) const {
    return headings[std::size_t(column)];
  }
};

/// The columns by the first row that names the amount, or nothing and an error. A heading nobody
/// knows is warned of; one that stands twice is an error.
[[nodiscard]] std::optional<CeilingColumns> find_ceiling_columns(const SourceFile& file,
                                                                 Diagnostics& diagnostics);

/// The word of a unit of money however it is written: "triệu đồng" is trieu.
[[nodiscard]] std::optional<std::string> unit_word(std::string_view text);

}  // namespace dutoan
