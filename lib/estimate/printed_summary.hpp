// A summary as it is printed in a unit: every line in whole units, with the lines that make it add
// up on paper.
#pragma once

#include "estimate/summary.hpp"

#include <array>
#include <string_view>

namespace dutoan {

enum class RoundingWay : std::uint8_t {
  half_up,   ///< each figure by itself; a row and a column carry the differences
  balanced,  ///< some to their other neighbour, so that there are no differences
};

/// The words of `--rounding`, in the order of RoundingWay.
inline constexpr std::array<std::string_view, 2> rounding_words = {"half-up", "balanced"};

struct PrintedCell {
  Amount amount;       ///< in đồng; of a rounding line unused
  Money shown;         ///< in units; of an unknown amount 0
  bool moved = false;  ///< not what it would be, rounded by itself
};

/// A figure beside that of an earlier plan.
struct Growth {
  PrintedCell earlier;
  std::optional<Money> change;        ///< of the printed figures; nothing where either is open
  std::optional<Money> exact_change;  ///< in đồng
  std::optional<Number> percent;      ///< to one decimal; nothing where the earlier is 0 or open
};

enum class LineKind : std::uint8_t { row, rounding, total };

struct PrintedLine {
  LineKind kind = LineKind::row;
  std::size_t row = 0;    ///< the row of the summary
  std::size_t depth = 0;  ///< as the row's; of a rounding line that of the rows it belongs to
  std::vector<PrintedCell> cells;
  PrintedCell total;
  Money rounding;  ///< what the cells of a cross lack of the total
  std::optional<Growth> growth;
};

struct PrintedSummary {
  std::vector<PrintedLine> lines;  ///< the last is the total
  bool has_rounding_column = false;
  bool balanced = false;
  bool refused = false;  ///< to be balanced, since something is open
};

/// The summary in units of so many đồng. Only a table that is complete can be balanced: a bound is
/// cut, and may not move up.
[[nodiscard]] PrintedSummary print_in(const Summary& summary, const Number& unit, RoundingWay way);

}  // namespace dutoan
