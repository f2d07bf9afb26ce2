// Totals of a plan by one key, such as agency or source; every table adds up to the plan's total.
#pragma once

#include "estimate/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class SummaryKey : std::uint8_t {
  agency,
  source,
  group,
  cost_group,
  programme,
  budget,
  year,
  method,
  evidence,
  task,
};

/// The words of `--by`, in the order of SummaryKey.
inline constexpr std::array<std::string_view, 10> summary_key_words = {
    "agency", "source", "group",  "cost-group", "programme",
    "budget", "year",   "method", "evidence",   "task"};

/// Which of the three figures, which never mix.
enum class FigureKind : std::uint8_t { recomputed, requested, appraised };

inline constexpr std::array<std::string_view, 3> figure_words = {"recomputed", "requested",
                                                                 "appraised"};

struct SummaryRow {
  std::string key;  ///< empty: the tasks name none
  LocalText name;
  std::size_t tasks = 0;
  Amount amount{.known = std::nullopt};
};

struct Summary {
  SummaryKey by = SummaryKey::agency;
  FigureKind figure = FigureKind::recomputed;
  std::vector<SummaryRow> rows;  ///< in the order of the plan's own lists
  Amount total{.known = std::nullopt};
  std::vector<MissingItem> missing;
};

[[nodiscard]] Summary summarize(const PlanResult& result, SummaryKey by, FigureKind figure);

/// A column of amounts in a larger unit: each rounded half away from zero, and what the printed
/// parts lack of the printed total.
struct PrintedColumn {
  std::vector<Money> parts;  ///< in units; of an unknown amount 0
  Money total;
  Money rounding;
};
[[nodiscard]] PrintedColumn in_unit(const Summary& summary, const Number& unit);

}  // namespace dutoan
