// What a plan is compared with: the norms as they were before anybody replaced them, what its
// formulas give where it states rows, what its papers name.
#pragma once

#include "base/money.hpp"
#include "estimate/amount.hpp"
#include "norms/overridden.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// What the `price.ref` of a line gives where it names a price of the norms.
struct LineReference {
  std::optional<Number> price;  ///< đồng of one unit, with the tax where the line's price has it
  std::string unit;             ///< of a norm item
};

/// A row that a plan states instead of having it computed.
struct StatedRow {
  std::size_t task = 0;
  std::optional<std::size_t> line;  ///< whose method has the row
  std::string row;
  std::string ref;
  Number value;
  std::optional<Number> computed;  ///< by its formula; nothing where that lacks something
  Number tolerance;                ///< by which the two may differ as they are written
  /// The total with the stated row less the total without, where both are complete.
  std::optional<Number> effect;
  Place place;
};

struct PlanReference {
  std::vector<OverriddenValue> overridden;
  /// Of each task by the norms without overrides; empty where nothing is overridden.
  std::vector<Amount> totals;
  std::vector<std::vector<LineReference>> lines;  ///< of each task
  std::vector<StatedRow> rows;                    ///< in the order of tasks
};

}  // namespace dutoan
