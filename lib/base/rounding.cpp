#include "base/rounding.hpp"

namespace dutoan {

namespace {

/// How many whole steps of 1 the direction gives for `value`.
Integer whole(const Number& value, Direction direction) {
  const Integer& n = value.numerator();
  const Integer& d = value.denominator();
  if (direction == Direction::half_away) {
    const Integer twice = 2 * boost::multiprecision::abs(n) + d;
    const Integer magnitude = twice / (2 * d);
    return n.sign() < 0 ? Integer(-magnitude) : magnitude;
  }
  Integer quotient;
  Integer remainder;
  boost::multiprecision::divide_qr(n, d, quotient, remainder);
  if (direction == Direction::up && remainder.sign() > 0) ++quotient;
  if (direction == Direction::down && remainder.sign() < 0) --quotient;
  return quotient;
}

}  // namespace

Number round_to(const Number& value, const Rounding& rounding) {
  if (rounding.step == 1) {
    return value.is_integer() ? value : Number(whole(value, rounding.direction));
  }
  return Number(whole(value / rounding.step, rounding.direction)) * rounding.step;
}

Number round_to_decimals(const Number& value, unsigned decimals) {
  if (value.is_integer()) return value;
  return round_to(value, {.step = Number(1, boost::multiprecision::pow(Integer(10), decimals))});
}

}  // namespace dutoan
