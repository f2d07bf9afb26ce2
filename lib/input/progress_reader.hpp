// How far tasks and programmes have come, as plan files state it.
#pragma once

#include "base/format.hpp"
#include "input/yaml_tree.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace dutoan {

/// Of a map of the format `progress` or `agency-progress`; nothing where there is none.
[[nodiscard]] Progress read_progress(Yaml node, const ObjectFormat& format,
                                     Diagnostics& diagnostics);

/// An entry of the plan's list of programmes; its id and its name alone where it has errors.
/// `sources`: those of the plan.
[[nodiscard]] Programme read_programme(Yaml node, const std::vector<Named>& sources,
                                       Diagnostics& diagnostics);

}  // namespace dutoan
