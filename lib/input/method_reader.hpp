// Methods of norm files: their inputs, and their rows with every formula parsed.
#pragma once

#include "base/diagnostic.hpp"
#include "input/table_reader.hpp"
#include "input/yaml_tree.hpp"
#include "norms/method.hpp"

namespace dutoan {

/// Names in the formulas are still unresolved: `compile` does that once the tables are at hand.
[[nodiscard]] Method read_method(Yaml node, const NormOrigin& origin, Diagnostics& diagnostics);

}  // namespace dutoan
