// What a name in a formula means.
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

/// Where a name stands.
struct NameContext {
  const Scope& scope;
  const std::optional<Type>& fields;  ///< the record of the innermost fold
  std::vector<FormulaFault>& faults;
};

/// Writes into the node what its name refers to, and says its type; a name with two meanings or
/// none is a fault.
Type resolve(Node& node, const NameContext& context);
/// The same of what stands behind a point: `GTB.before_tax`, a column of a row, or a field of a
/// record of type `base_type`.
Type resolve_field(Node& node, const Type& base_type, const NameContext& context);

/// Whether the name is that of the prices, which only stand before an index.
[[nodiscard]] bool is_prices(const Node& node, const Scope& scope);

}  // namespace dutoan
