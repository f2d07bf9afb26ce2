// Names and types of a formula, checked when its file is loaded.
//
// A name is a field of the innermost fold, a row, an input, a table of the same document, or a
// shared table. The same name in two of these is a fault; nothing shadows.
#pragma once

#include "formula/expression.hpp"
#include "formula/tokens.hpp"
#include "formula/type.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

/// The names a formula may use.
struct Scope {
  struct Name {
    NameReference reference;
    Type type;  ///< of rows unused: they are asked for with `row_type`
  };
  std::map<std::string, Name, std::less<>> names;
  /// The columns of a columned method: rows of it are `GTB` or `GTB.before_tax`.
  std::vector<std::string> columns;
  /// The type of another row, found by checking it first.
  std::function<Type(std::uint32_t row)> row_type;
};

/// Resolves every name of `expression` and says its type; faults are added to `faults`.
Type check_formula(Expression& expression, const Scope& scope, std::vector<FormulaFault>& faults);

/// Whether a value of type `given` may stand where `wanted` is expected: records and tables with
/// the same fields in the same order, lists of elements that fit.
[[nodiscard]] bool fits(const Type& given, const Type& wanted);

}  // namespace dutoan
