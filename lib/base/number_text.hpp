// Numbers as data files write them: digits with optional `_`, one decimal point, `%` for a share.
//
// Everything else is refused with the reason, never guessed at: "010" is not octal, "1,5" may be
// one and a half or fifteen, "1.234.567" is not a number of this format.
#pragma once

#include "base/message.hpp"
#include "base/number.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

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

/// The number `exact_text` wrote, of any length a computed one may have; nothing where it is none.
[[nodiscard]] std::optional<Number> parse_exact(std::string_view text);

/// Whether some reader of YAML takes the text for a number where it stands without quotes: also
/// `1e9`, `0x10`, `+1`, `.5`.
[[nodiscard]] bool looks_like_number(std::string_view text);

/// What a refused number may have been meant to be, each written so that it is read: `1,5` is 1.5
/// or 15, `1.234,5` can only be 1234.5, `-010` is -10. None where nobody can say.
[[nodiscard]] std::vector<std::string> intended_numbers(std::string_view text);

/// `185.000`: 185, or 185 thousand written the Vietnamese way?
[[nodiscard]] bool may_be_grouped(std::string_view text);
/// What to say of such a number.
[[nodiscard]] Message two_readings(std::string_view text);
/// What to say of the rate `name` that was written as `text`: `0.1` is 10% or 0.1%.
[[nodiscard]] Message rate_without_percent(std::string_view name, std::string_view text,
                                           const Number& value);

/// Digits and nothing else, at least one.
[[nodiscard]] bool all_digits(std::string_view text);

}  // namespace dutoan
