#include "base/money.hpp"

#include <limits>

namespace dutoan {

Money& Money::operator+=(Money other) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(dong_, other.dong_, &sum)) throw MoneyOverflow();
  dong_ = sum;
  return *this;
}

Money& Money::operator-=(Money other) {
  std::int64_t rest = 0;
  if (__builtin_sub_overflow(dong_, other.dong_, &rest)) throw MoneyOverflow();
  dong_ = rest;
  return *this;
}

std::optional<Money> try_money(const Number& value, const Rounding& rounding) {
  const Number rounded = round_to(value, rounding);
  const Number whole = rounded.is_integer() ? rounded : round_to(rounded, {});
  const Integer& dong = whole.numerator();
  constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max();
  if (dong > limit || dong < -limit) return std::nullopt;
  return Money(dong.convert_to<std::int64_t>());
}

Money to_money(const Number& value, const Rounding& rounding) {
  const std::optional<Money> amount = try_money(value, rounding);
  if (!amount) throw MoneyOverflow();
  return *amount;
}

}  // namespace dutoan
