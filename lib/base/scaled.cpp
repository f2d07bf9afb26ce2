#include "base/scaled.hpp"

#include <array>
#include <limits>

namespace dutoan {

namespace {

constexpr std::array<std::int64_t, 2 * most_scaled_decimals + 1> powers_of_ten = [] {
  std::array<std::int64_t, 2 * most_scaled_decimals + 1> powers{1};
  for (std::size_t i = 1; i < powers.size(); ++i)
    powers[i] = powers[i - 1] * 10;
  return powers;
}();

template <typename T>
std::optional<T> narrowed(const Integer& value) {
  const bool fits =
      value >= std::numeric_limits<T>::min() && value <= std::numeric_limits<T>::max();
  return fits ? std::optional(static_cast<T>(value)) : std::nullopt;
}

/// A division of 128 bits costs ten times that of 64, which most amounts do with.
Wide half_away(Wide numerator, Wide denominator) {
  const bool negative = numerator < 0;
  const Wide doubled = 2 * (negative ? -numerator : numerator) + denominator;
  const Wide divisor = 2 * denominator;
  const bool narrow = doubled <= std::numeric_limits<std::int64_t>::max() &&
                      divisor <= std::numeric_limits<std::int64_t>::max();
  const Wide quotient =
      narrow ? Wide(std::int64_t(doubled) / std::int64_t(divisor)) : doubled / divisor;
  return negative ? -quotient : quotient;
}

}  // namespace

std::int64_t power_of_ten(unsigned exponent) {
  return powers_of_ten[exponent];
}

Number to_number(const Scaled& scaled) {
  return {Integer(scaled.value), Integer(power_of_ten(scaled.decimals))};
}

std::string exact_text(const Scaled& scaled) {
  Scaled shortest = scaled;
  while (shortest.decimals > 0 && shortest.value % 10 == 0) {
    shortest.value /= 10;
    --shortest.decimals;
  }
  std::string text = std::to_string(shortest.value);
  if (shortest.decimals == 0) return text;
  const std::size_t sign = shortest.value < 0 ? 1 : 0;
  const std::size_t digits = text.size() - sign;
  // At least one digit stands before the point.
  if (digits <= shortest.decimals) text.insert(sign, shortest.decimals + 1 - digits, '0');
  text.insert(text.size() - shortest.decimals, 1, '.');
  return text;
}

std::optional<Scaled> to_scaled(const Number& number) {
  for (unsigned decimals = 0; decimals <= most_scaled_decimals; ++decimals) {
    const Number value = number * Number(power_of_ten(decimals));
    if (!value.is_integer()) continue;
    const auto narrow = narrowed<std::int64_t>(value.numerator());
    if (!narrow) return std::nullopt;
    return Scaled{*narrow, std::uint8_t(decimals)};
  }
  return std::nullopt;
}

std::optional<SmallFraction> to_small_fraction(const Number& number) {
  const auto numerator = narrowed<std::int32_t>(number.numerator());
  const auto denominator = narrowed<std::int32_t>(number.denominator());
  if (!numerator || !denominator) return std::nullopt;
  return SmallFraction{*numerator, *denominator};
}

std::optional<Money> money_of(const Scaled& a, const Scaled& b, const SmallFraction& factor) {
  std::int64_t product = 0;
  if (__builtin_mul_overflow(a.value, b.value, &product)) return std::nullopt;
  const Wide numerator = Wide(product) * factor.numerator;
  const Wide denominator =
      Wide(power_of_ten(unsigned(a.decimals) + b.decimals)) * factor.denominator;
  const Wide dong = half_away(numerator, denominator);
  constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max();
  const bool fits = dong >= -limit && dong <= limit;
  return fits ? std::optional(Money(std::int64_t(dong))) : std::nullopt;
}

}  // namespace dutoan
