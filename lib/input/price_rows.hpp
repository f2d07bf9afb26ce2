// The prices of a price book that stand in a CSV file of their own (`rows_from:`).
#pragma once

#include "base/diagnostic.hpp"
#include "input/line_columns.hpp"
#include "input/norm_reader.hpp"

namespace dutoan {

/// Adds a row for each record: its heading row names the columns `id` (the resource) and
/// `unit_price`, in any of the words tables of lines use. Its `name` and `unit` label the price;
/// other columns are for people.
void read_price_rows(const SourceFile& file, const Headings& headings, const PendingPrices& prices,
                     Diagnostics& diagnostics);

}  // namespace dutoan
