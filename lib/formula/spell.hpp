// A formula in words and signs (diễn giải): with its names, or with the values they had.
//
//   1,4 × E × P × hourly_pay
//   1,4 × 142,6104167 × 20 × 55.677,375
#pragma once

#include "formula/evaluate.hpp"
#include "formula/expression.hpp"

#include <functional>
#include <string>

namespace dutoan {

/// How values are written: that depends on the reader's language.
struct SpellStyle {
  std::function<std::string(const Number&)> number;
  std::function<std::string(const Value&)> value;
};

/// The formula as it is, with × for * and brackets only where they are needed.
[[nodiscard]] std::string spell(const Node& node, const SpellStyle& style);

/// The same with every name, look-up and fold replaced by the value it had.
[[nodiscard]] std::string spell_values(const Trace& trace, const SpellStyle& style);

}  // namespace dutoan
