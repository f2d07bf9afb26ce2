// The rows of a price list, read one by one.
#pragma once

#include "base/diagnostic.hpp"
#include "input/list_price.hpp"
#include "input/price_list_columns.hpp"
#include "norms/price_list_rows.hpp"

namespace dutoan {

/// Nothing, and diagnostics, where the table as a whole cannot be read: a quote that is not closed,
/// a second table below the first.
[[nodiscard]] std::optional<PriceImport> import_prices(const PriceListTable& table,
                                                       const PriceListColumns& columns,
                                                       const ListPriceStyle& style,
                                                       const PriceListWords& words,
                                                       Diagnostics& diagnostics);

}  // namespace dutoan
