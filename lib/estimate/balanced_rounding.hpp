// Controlled rounding: a table whose printed cells, rows, columns and total all agree.
//
// Every printed figure is its exact value cut to whole units or the next unit above; which of the
// two is chosen so that everything adds up. Such a choice always exists: the rows and the columns
// are two trees over the same cells, so the table is a network whose flows of whole units lie
// between the same bounds as its exact flow. The grand total is always the nearest unit.
#pragma once

#include "base/money.hpp"

#include <span>
#include <vector>

namespace dutoan {

/// A row of exact values in units, in the order of print. A row that is followed by rows of greater
/// depth is their sum; what stands in its cells does not count.
struct ExactRow {
  std::size_t depth = 0;
  std::vector<Number> cells;  ///< one for each column
};

/// A row in whole units.
struct RoundedRow {
  std::vector<Money> cells;
  Money total;
};

struct RoundedTable {
  std::vector<RoundedRow> rows;
  RoundedRow total;  ///< its cells are the totals of the columns
};

/// The table rounded so that it adds up. Of one column, units go to the largest remainders, the
/// earlier row first on a tie; of several, cells differ from that only where a column needs it.
[[nodiscard]] RoundedTable balanced(std::span<const ExactRow> rows, std::size_t columns);

/// `values` cut to whole units, and the units that lack of `whole` given to the largest remainders.
/// `whole` is the sum of the values, cut or one unit more.
[[nodiscard]] std::vector<Money> largest_remainders(std::span<const Number> values, Money whole);

}  // namespace dutoan
