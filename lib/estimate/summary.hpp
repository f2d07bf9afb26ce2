// Totals of a plan by one or more keys, such as agency and source; every table adds up to the
// plan's total.
#pragma once

#include "estimate/summary_parts.hpp"

#include <set>
#include <vector>

namespace dutoan {

/// What a row is to the rows below it.
enum class RowPart : std::uint8_t {
  plain,
  whole,  ///< an agency with its subordinates: the sum of the deeper rows that follow
  own,    ///< what such an agency asks for itself
};

struct SummaryRow {
  std::vector<SummaryName> names;  ///< one for each key of the summary
  std::size_t tasks = 0;
  Amount amount{.known = std::nullopt};
  std::vector<Amount> cells = {};      ///< of a cross: one for each of its columns
  std::optional<Amount> earlier = {};  ///< of the plan it is compared with
  std::size_t depth = 0;               ///< how many rows it is a part of
  RowPart part = RowPart::plain;
};

/// A column of a cross.
struct SummaryColumn {
  SummaryName name;
  Amount amount;
};

struct Summary {
  std::vector<SummaryKey> by;
  FigureKind figure = FigureKind::recomputed;
  std::vector<SummaryRow> rows;  ///< in the order of the plan's own lists
  Amount total{.known = std::nullopt};
  std::vector<MissingItem> missing;
  std::optional<SummaryKey> cross = {};
  std::vector<SummaryColumn> columns = {};
  std::optional<Amount> earlier = {};  ///< the total of the plan it is compared with
  std::vector<MissingItem> earlier_missing = {};
};

/// Of several keys the first orders the rows. One that splits tasks splits them as they say; of two
/// the parts are in proportion, and add up to those of either alone; of more each later one shares
/// the parts out alike.
[[nodiscard]] Summary summarize(const PlanResult& result, std::vector<SummaryKey> by,
                                FigureKind figure);

/// Rows by one key, columns by another; the margins are those of the summaries by each alone.
[[nodiscard]] Summary summarize_cross(const PlanResult& result, SummaryKey by, SummaryKey cross,
                                      FigureKind figure);

/// Whether something outside the tasks is missing, so that rows nobody sees may be.
[[nodiscard]] bool has_reading_faults(const std::vector<MissingItem>& missing);
/// Whether what is missing so may be money of one of these agencies; of any where none is named.
[[nodiscard]] bool has_reading_faults(const std::vector<MissingItem>& missing,
                                      const std::set<std::string>& agencies);

}  // namespace dutoan
