// A row of money that people stated: asked for, appraised, assigned, …
#pragma once

#include "input/map_reader.hpp"
#include "plan/task.hpp"

namespace dutoan {

/// Of a map of the format `money` or `decision`.
[[nodiscard]] MoneyRow read_money_row(const MapReader& map, Diagnostics& diagnostics);

/// What was asked for or granted is whole đồng.
void check_whole_dong(const std::optional<Number>& amount, Yaml node, Diagnostics& diagnostics);

}  // namespace dutoan
