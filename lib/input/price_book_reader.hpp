// Price books of norm files.
#pragma once

#include "input/table_numbers.hpp"
#include "input/table_reader.hpp"
#include "norms/norm_item.hpp"

namespace dutoan {

/// Prices that stand in a file of their own (`rows_from:`), still to be read.
struct PendingPrices {
  PriceBook* book = nullptr;
  Yaml file;  ///< empty: there is none
  NumberStyle numbers = NumberStyle::plain;
  Evidence evidence = Evidence::memory;
};

/// A price book is a keyed table. Prices of a file are not read here: `prices` says how to.
[[nodiscard]] PriceBook read_price_book(Yaml node, const NormOrigin& origin, PendingPrices& prices,
                                        Diagnostics& diagnostics);

}  // namespace dutoan
