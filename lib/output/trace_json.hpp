// How a formula came to its value as JSON: every node with its value and its evidence.
#pragma once

#include "formula/evaluate.hpp"
#include "output/json_value.hpp"

namespace dutoan {

/// Exact; null where it is missing.
[[nodiscard]] Json value_json(const Value& value);

/// `value` and `evidence`; of what is missing `at_least` or `known_part`, as far as it is known.
void put_value(Json& json, const Value& value);

[[nodiscard]] Json trace_json(const Trace& trace);

}  // namespace dutoan
