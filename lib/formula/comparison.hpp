// Comparing values: what is missing stays missing, unless one element decides.
#pragma once

#include "formula/expression.hpp"
#include "formula/value.hpp"

namespace dutoan {

/// = != < <= > >= of two values of the same type.
[[nodiscard]] Value compared(Operator op, const Value& a, const Value& b);

/// Whether `list`, a list or a keyed table, holds the element: yes when it does and `wanted`. One
/// equal element decides; without one, a missing element leaves it open.
[[nodiscard]] Value is_member(const Value& element, const Value& list, bool wanted);

}  // namespace dutoan
