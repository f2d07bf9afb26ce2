// Numbers in the cells of a table, where the way they are written is declared, never guessed.
#pragma once

#include "base/number.hpp"
#include "plan/line_block.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace dutoan {

enum class NumberStyle : std::uint8_t {
  plain,       ///< 1234567.89
  vietnamese,  ///< 1.234.567,89
};

/// The words of files for them, in their order; absent means plain.
inline constexpr std::array<std::string_view, 2> number_style_words = {"plain", "vi"};
[[nodiscard]] NumberStyle style_of(std::string_view word);

/// The number as a scaled integer when it has at most 18 digits, six of them after the point;
/// nothing otherwise, or when it is not written in that style.
[[nodiscard]] std::optional<Scaled> parse_scaled(std::string_view text, NumberStyle style);

/// The number in that style, of any length.
[[nodiscard]] std::optional<Number> parse_table_number(std::string_view text, NumberStyle style);

}  // namespace dutoan
