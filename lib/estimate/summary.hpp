// Totals of a plan by one or more keys, such as agency and source; every table adds up to the
// plan's total.
#pragma once

#include "estimate/summary_parts.hpp"

#include <vector>

namespace dutoan {

struct SummaryRow {
  std::vector<SummaryName> names;  ///< one for each key of the summary
  std::size_t tasks = 0;
  Amount amount{.known = std::nullopt};
};

struct Summary {
  std::vector<SummaryKey> by;
  FigureKind figure = FigureKind::recomputed;
  std::vector<SummaryRow> rows;  ///< in the order of the plan's own lists
  Amount total{.known = std::nullopt};
  std::vector<MissingItem> missing;
};

/// Of several keys the first orders the rows, and each part of it is shared out over the next.
[[nodiscard]] Summary summarize(const PlanResult& result, std::vector<SummaryKey> by,
                                FigureKind figure);

/// A column of amounts in a larger unit: each rounded half away from zero, and what the printed
/// parts lack of the printed total.
struct PrintedColumn {
  std::vector<Money> parts;  ///< in units; of an unknown amount 0
  Money total;
  Money rounding;
};
[[nodiscard]] PrintedColumn in_unit(const Summary& summary, const Number& unit);

}  // namespace dutoan
