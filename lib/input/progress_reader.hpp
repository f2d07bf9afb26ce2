// How far tasks and programmes have come, as plan files state it.
#pragma once

#include "base/format.hpp"
#include "input/yaml_tree.hpp"
#include "plan/programme.hpp"

namespace dutoan {

/// Of a map of the format `progress` or `agency-progress`; nothing where there is none.
[[nodiscard]] Progress read_progress(Yaml node, const ObjectFormat& format,
                                     Diagnostics& diagnostics);

/// An entry of the plan's list of programmes; its id and its name alone where it has errors.
[[nodiscard]] Programme read_programme(Yaml node, Diagnostics& diagnostics);

}  // namespace dutoan
