// Tables of norm files: what is said of them, and their versions.
#pragma once

#include "base/diagnostic.hpp"
#include "input/yaml_tree.hpp"
#include "norms/norm_table.hpp"

#include <string>

namespace dutoan {

/// Where a piece of a norm file comes from.
struct NormOrigin {
  std::string document;
  Validity in_force;  ///< of the document
  std::size_t layer = 0;
  bool overriding = false;  ///< stands under `overrides:`
};

/// `{from: 2011-08-24, until: 2024-04-26}`; both may be absent.
[[nodiscard]] Validity read_validity(Yaml node, Diagnostics& diagnostics);

[[nodiscard]] NormTable read_table(Yaml name, Yaml node, const NormOrigin& origin,
                                   Diagnostics& diagnostics);

}  // namespace dutoan
