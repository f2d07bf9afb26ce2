#include "formula/arithmetic.hpp"

#include <utility>

namespace dutoan {

namespace {

constexpr unsigned bit_limit = 16384;

/// The bits are looked at after every multiplication, before the value can grow further.
Calculated power_of(const Value& base, const Value& exponent) {
  const Value* const operands[] = {&base, &exponent};
  if (base.is_missing() || exponent.is_missing()) return {missing_of(operands), {}};
  const Number& times = exponent.number();
  if (!is_exponent(times)) {
    return {base, Message{"exponent-range", {Number(exponent_limit), times}}};
  }
  Number result = 1;
  for (Number done = 0; done < times; done += 1) {
    result *= base.number();
    if (result.bits() > bit_limit) return {base, Message{"value-too-long", {Number(bit_limit)}}};
  }
  return {derived_from(Value(result, Evidence::primary), operands), {}};
}

Calculated quotient_of(const Value& a, const Value& b) {
  const bool by_zero = !b.is_missing() && b.number().is_zero();
  return by_zero ? Calculated{a, Message{"division-by-zero", {}}} : within_limit(divide(a, b));
}

}  // namespace

Calculated calculate(Operator op, const Value& a, const Value& b) {
  switch (op) {
    case Operator::power: return power_of(a, b);
    case Operator::multiply: return within_limit(multiply(a, b));
    case Operator::divide: return quotient_of(a, b);
    case Operator::subtract: return within_limit(subtract(a, b));
    default: return within_limit(add(a, b));
  }
}

Calculated within_limit(Value value) {
  const Number* number = value.known_number();
  if (number == nullptr || number->bits() <= bit_limit) return {std::move(value), {}};
  return {std::move(value), Message{"value-too-long", {Number(bit_limit)}}};
}

}  // namespace dutoan
