// Values that stand in a formula as they are.
#pragma once

#include "formula/expression.hpp"
#include "formula/value.hpp"

#include <memory>

namespace dutoan {

[[nodiscard]] bool is_literal(const Node& node);
/// The number, the text, yes or no.
[[nodiscard]] Value literal_value(const Node& literal);
/// The value of a list of nothing but literals; of any other list nothing.
[[nodiscard]] std::shared_ptr<const Value> literal_list(const Node& list);

}  // namespace dutoan
