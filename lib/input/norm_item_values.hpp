// What a norm item states, value by value, for comparing it with another version.
#pragma once

#include "input/yaml_tree.hpp"
#include "norms/overridden.hpp"

#include <vector>

namespace dutoan {

/// Its unit, its method and every scalar of its inputs ("inputs.labour.1.quantity"); what reads as
/// a number is one.
[[nodiscard]] std::vector<NormEntry> norm_item_values(Yaml item);

}  // namespace dutoan
