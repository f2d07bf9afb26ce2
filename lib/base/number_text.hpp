// Numbers as data files write them: digits with optional `_`, one decimal point, `%` for a share.
//
// Everything else is refused with the reason, never guessed at: "010" is not octal, "1,5" may be
// one and a half or fifteen, "1.234.567" is not a number of this format.
#pragma once

#include "base/message.hpp"
#include "base/number.hpp"

#include <cstdint>
#include <string_view>
#include <variant>

namespace dutoan {

struct NumberText {
  Number value;           ///< 65% is exactly 0.65
  bool percent = false;   ///< the sign was there
  unsigned decimals = 0;  ///< digits after the point as written
};

enum class NumberFault : std::uint8_t {
  empty,
  comma,         ///< 12,5
  grouped,       ///< 1.234.567
  leading_zero,  ///< 010
  malformed,     ///< anything else: 0x10, 1e9, 12đ
  too_long,      ///< more than 100 digits
};

/// `185_000_000`, `-0.5`, `65%`.
[[nodiscard]] std::variant<NumberText, NumberFault> parse_number(std::string_view text);
/// As `parse_number`, and also `10/3`.
[[nodiscard]] std::variant<NumberText, NumberFault> parse_fraction(std::string_view text);

/// `185.000`: 185, or 185 thousand written the Vietnamese way?
[[nodiscard]] bool may_be_grouped(std::string_view text);
/// What to say of such a number.
[[nodiscard]] Message two_readings(std::string_view text);

/// Digits and nothing else, at least one.
[[nodiscard]] bool all_digits(std::string_view text);

}  // namespace dutoan
