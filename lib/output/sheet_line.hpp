// A line of an estimate as its sheet shows it, and as a text, in which the threads that list a
// table hand it on.
#pragma once

#include "estimate/result.hpp"
#include "estimate/table_listing.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace dutoan {

struct SheetLine {
  std::string group;
  std::string no;
  std::string name;
  std::string unit;
  std::optional<Number> quantity;
  std::optional<Number> unit_price;
  std::string vat;  ///< "10%", "KCT", or nothing
  bool vat_included = false;
  std::array<Amount, 3> amounts;
  std::string basis;
};

[[nodiscard]] SheetLine sheet_line(const LineFigure& line);

/// Writes every line as a text that ends with a line end.
[[nodiscard]] LineWriter sheet_line_writer();
/// Reads it back; the line end is left out.
[[nodiscard]] SheetLine parse_sheet_line(std::string_view text);

}  // namespace dutoan
