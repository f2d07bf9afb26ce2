// The functions of the language whose operands are all computed first.
#pragma once

#include "formula/expression.hpp"
#include "formula/frame.hpp"
#include "formula/type.hpp"

#include <optional>
#include <span>
#include <vector>

namespace dutoan {

/// min, max, abs, days, workdays, add_months, date, contains, in_force. Nothing where the operands
/// of `date` are no day of the calendar.
[[nodiscard]] std::optional<Value> call_function(Function function, std::span<const Value> operands,
                                                 const Frame& frame);

/// What a function takes and gives.
struct Signature {
  std::vector<Type> operands;
  Type result;
};
/// Of the functions that always take operands of the same types.
[[nodiscard]] Signature signature_of(Function function);

/// The smaller or the larger of two numbers; missing when one of them is.
[[nodiscard]] Value extreme(bool smaller, const Value& a, const Value& b);

/// Working days after `a` up to and including `b`; negative when `b` is before `a`.
[[nodiscard]] int workdays_between(Date a, Date b, const std::function<bool(Date)>& is_holiday);

}  // namespace dutoan
