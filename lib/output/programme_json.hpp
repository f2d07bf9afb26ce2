// Money, stages and programmes as result files keep them, and back.
#pragma once

#include "estimate/result.hpp"
#include "output/json_value.hpp"

namespace dutoan {

[[nodiscard]] Json to_json(const MoneyRow& row);
[[nodiscard]] Json to_json(const Progress& progress);
[[nodiscard]] Json to_json(const Programme& programme);

// What is no such value throws `NotAResult`.
[[nodiscard]] MoneyRow json_money_row(const Json& value);
[[nodiscard]] Progress json_progress(const Json& value);
[[nodiscard]] Programme json_programme(const Json& value);

}  // namespace dutoan
