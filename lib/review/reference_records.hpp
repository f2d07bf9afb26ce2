// What the formulas of rules see of an overridden value, and of a row that a plan states.
#pragma once

#include "formula/type.hpp"
#include "formula/value.hpp"
#include "review/reference.hpp"

namespace dutoan {

[[nodiscard]] Type norm_record_type();
[[nodiscard]] Value norm_record(const OverriddenValue& overridden);

[[nodiscard]] Type given_record_type();
[[nodiscard]] Value given_record(const StatedRow& row);

/// Of a task whose norms are replaced; missing, too, where the norms before lack what it needs.
[[nodiscard]] Value reference_total_value(const std::optional<Amount>& total);

}  // namespace dutoan
