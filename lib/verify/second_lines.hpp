// Lines of an estimate once more: quantity × unit price, and tax, as a derivation prints them.
#pragma once

#include "verify/second_value.hpp"

#include <array>

namespace dutoan {

/// Before tax, tax, after tax; three times the same of a method that parts no tax.
using SecondAmounts = std::array<SecondValue, 3>;

/// The amounts as they are printed: of a line, or of lines of a table together.
[[nodiscard]] SecondAmounts printed_amounts(const PrintedJson& line);

/// `nested`: what the method or norm behind the line comes to for one unit; null without one.
[[nodiscard]] SecondAmounts line_again(const PrintedJson& line, const SecondValue* nested);

/// Of lines of a table together: what they come to at their printed price, with tax or before it,
/// is taken as printed; the tax is computed again.
[[nodiscard]] SecondAmounts table_again(const PrintedJson& part);

}  // namespace dutoan
