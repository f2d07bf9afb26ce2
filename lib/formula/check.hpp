// Names and types of a formula, checked when its file is loaded.
#pragma once

#include "formula/names.hpp"

#include <vector>

namespace dutoan {

/// Resolves every name of `expression` and says its type; faults are added to `faults`.
Type check_formula(Expression& expression, const Scope& scope, std::vector<FormulaFault>& faults);

}  // namespace dutoan
