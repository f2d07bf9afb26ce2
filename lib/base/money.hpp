// Money: whole đồng.
//
// Only rounding a Number makes one. Money times Money does not compile, and a sum that does not
// fit is thrown as MoneyOverflow: the run reports it where it arose, it never wraps around.
#pragma once

#include "base/number.hpp"
#include "base/rounding.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace dutoan {

struct MoneyOverflow : std::overflow_error {
  MoneyOverflow() : std::overflow_error("money exceeds 9.2 * 10^18 dong") {}
};

class Money {
 public:
  constexpr Money() = default;
  template <std::same_as<std::int64_t> T>
  constexpr explicit Money(T dong) : dong_(dong) {}

  [[nodiscard]] constexpr std::int64_t dong() const { return dong_; }
  [[nodiscard]] constexpr bool is_zero() const { return dong_ == 0; }
  [[nodiscard]] constexpr bool is_negative() const { return dong_ < 0; }

  Money& operator+=(Money other);
  Money& operator-=(Money other);
  friend Money operator+(Money a, Money b) { return a += b; }
  friend Money operator-(Money a, Money b) { return a -= b; }
  friend auto operator<=>(const Money&, const Money&) = default;

 private:
  std::int64_t dong_ = 0;
};

/// The exact value of an amount.
[[nodiscard]] inline Number to_number(Money amount) {
  return amount.dong();
}

/// `value` in whole đồng, or nothing when it is too large for Money.
[[nodiscard]] std::optional<Money> try_money(const Number& value, const Rounding& rounding = {});

/// As `try_money`, but a value too large throws MoneyOverflow.
[[nodiscard]] Money to_money(const Number& value, const Rounding& rounding = {});

}  // namespace dutoan
