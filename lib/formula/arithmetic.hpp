// + - * / ^ of values that may be missing, in bounded time and memory.
#pragma once

#include "base/message.hpp"
#include "formula/expression.hpp"
#include "formula/value.hpp"

#include <optional>

namespace dutoan {

/// A value, or what made a fault of it: a zero divisor, an exponent out of range, a value too long.
/// Of a fault the value is what still gives its causes.
struct Calculated {
  Value value;
  std::optional<Message> fault;
};

/// `op` is one of power, multiply, divide, add and subtract.
[[nodiscard]] Calculated calculate(Operator op, const Value& a, const Value& b);

/// A fault where the number has more than 16,384 bits: a formula that squares twenty times ends.
[[nodiscard]] Calculated within_limit(Value value);

}  // namespace dutoan
