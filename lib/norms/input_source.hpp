// A row of another method as the value of an input: whether it can be.
#pragma once

#include "norms/method.hpp"

#include <optional>

namespace dutoan {

/// Why the row cannot: it is of another type, or one of the two is money and the other is not.
[[nodiscard]] std::optional<Message> source_fault(const InputSpec& input, const RowSpec& row);

}  // namespace dutoan
