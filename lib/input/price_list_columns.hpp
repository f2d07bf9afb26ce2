// Which columns of a price list are read: where several could be meant, somebody has to say.
#pragma once

#include "base/diagnostic.hpp"
#include "input/price_list.hpp"

namespace dutoan {

/// What the user said. A column goes by its heading, or by its letter as in a sheet.
struct PriceListChoice {
  std::string column;  ///< of the prices
  std::string code;    ///< of what becomes the key of a price
  std::string region;  ///< "III": the prices below "Vùng III"
};

struct PriceListColumns {
  std::size_t price = 0;
  std::size_t code = 0;
  std::vector<std::size_t> names;  ///< what a name is put together from
  std::optional<std::size_t> no;
  std::optional<std::size_t> unit;
};

/// "D: Vùng III"
[[nodiscard]] std::string column_name(const PriceListTable& table, std::size_t column);

/// Nothing, and diagnostics that show the columns there are, where one is not there or several
/// could be meant.
[[nodiscard]] std::optional<PriceListColumns> choose_columns(const PriceListTable& table,
                                                             const PriceListChoice& choice,
                                                             Diagnostics& diagnostics);

}  // namespace dutoan
