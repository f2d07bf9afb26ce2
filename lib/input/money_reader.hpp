// A row of money that people stated: asked for, appraised, assigned, …
#pragma once

#include "input/map_reader.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace dutoan {

/// Of a map of the format `money` or `decision`. `sources`: those of the plan.
[[nodiscard]] MoneyRow read_money_row(const MapReader& map, const std::vector<Named>& sources,
                                      Diagnostics& diagnostics);

/// What was asked for or granted is whole đồng.
void check_whole_dong(const std::optional<Number>& amount, Yaml node, Diagnostics& diagnostics);

}  // namespace dutoan
