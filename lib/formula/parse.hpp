// From the text of a formula to its tree.
//
// Loosest first: `if c then a else b`; `or`; `and`; `not`; one comparison (they do not chain);
// `+ -`; `* /`; unary `-`; `^`; then `t[k]`, `t[k1, k2]`, `r.field`. Folds are written
// `sum(list where condition: body)`. A name directly followed by `(` is a function.
#pragma once

#include "formula/expression.hpp"
#include "formula/tokens.hpp"

#include <string>
#include <variant>

namespace dutoan {

/// The tree, its names still unresolved; or the first fault.
[[nodiscard]] std::variant<Expression, FormulaFault> parse_formula(std::string text);

}  // namespace dutoan
