// A number as people type it in tables, cheap enough for millions: a scaled integer.
#pragma once

#include "base/money.hpp"
#include "base/number.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace dutoan {

__extension__ using Wide = __int128;

/// value / 10^decimals
struct Scaled {
  std::int64_t value = 0;
  std::uint8_t decimals = 0;  ///< at most 6
};

inline constexpr unsigned most_scaled_decimals = 6;

/// 10^exponent, of an exponent of at most 12: what the product of two scaled integers needs.
[[nodiscard]] std::int64_t power_of_ten(unsigned exponent);

[[nodiscard]] Number to_number(const Scaled& scaled);
/// As `exact_text` of the same Number.
[[nodiscard]] std::string exact_text(const Scaled& scaled);
/// Nothing when the number has too many digits for it.
[[nodiscard]] std::optional<Scaled> to_scaled(const Number& number);

/// A fraction of small whole numbers; the denominator is above 0.
struct SmallFraction {
  std::int32_t numerator = 0;
  std::int32_t denominator = 1;
};
[[nodiscard]] std::optional<SmallFraction> to_small_fraction(const Number& number);

/// a × b × factor in whole đồng, half away from zero; nothing when a × b does not fit 64 bits or
/// the whole does not fit Money.
[[nodiscard]] std::optional<Money> money_of(const Scaled& a, const Scaled& b,
                                            const SmallFraction& factor);

}  // namespace dutoan
