// Rounding: the only place where digits are lost.
//
// A rounding is a step and a direction, and it is data: a row of a method, or the policy of a
// printed table, names it together with the paper that asks for it.
#pragma once

#include "base/number.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace dutoan {

enum class Direction : std::uint8_t {
  half_away,  ///< nearest step; exactly half goes away from zero
  up,         ///< towards plus infinity
  down,       ///< towards minus infinity
  truncate,   ///< towards zero
};

/// As `round:` writes them, in the order of `Direction`.
inline constexpr std::array<std::string_view, 4> direction_words = {"half-away", "up", "down",
                                                                    "truncate"};

struct Rounding {
  Number step = 1;  ///< positive
  Direction direction = Direction::half_away;
};

/// The multiple of `rounding.step` that `rounding.direction` picks.
[[nodiscard]] Number round_to(const Number& value, const Rounding& rounding);

/// `value` with at most `decimals` digits after the point, half away from zero.
[[nodiscard]] Number round_to_decimals(const Number& value, unsigned decimals);

}  // namespace dutoan
