// A price in the cell of a price list.
#pragma once

#include "base/message.hpp"
#include "input/csv_records.hpp"
#include "input/table_numbers.hpp"

#include <optional>

namespace dutoan {

struct ListPriceStyle {
  NumberStyle numbers = NumberStyle::plain;
  Number unit = 1;        ///< how many đồng a 1 in the list is
  bool in_sheet = false;  ///< numbers of a sheet are what they are, however it shows them
};

/// Neither: the cell is blank, or a dash.
struct ListPrice {
  std::optional<Number> dong;  ///< more than 0
  std::optional<Message> fault;
};

/// "đồng", "đ", "VNĐ", "VND" behind a number count for nothing. A number that can be read in two
/// ways is a fault that says both, whichever style is declared: `185.000` and `185,000`.
[[nodiscard]] ListPrice read_list_price(const CsvField& field, const ListPriceStyle& style);

}  // namespace dutoan
