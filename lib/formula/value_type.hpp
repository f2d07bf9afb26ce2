// Whether a value is what its formula was checked for.
#pragma once

#include "formula/type.hpp"
#include "formula/value.hpp"

namespace dutoan {

/// The kind of a known value; lists and records look alike.
[[nodiscard]] Kind kind_of(const Value& value);

[[nodiscard]] bool has_type(const Value& value, const Type& type);

}  // namespace dutoan
