// Waivers from `waivers.yaml`.
#pragma once

#include "base/diagnostic.hpp"
#include "base/format.hpp"
#include "input/yaml_tree.hpp"
#include "plan/waiver.hpp"

#include <vector>

namespace dutoan {

extern const ObjectFormat waivers_file_format;

/// Those that are sound; the tree must outlive their places. Two for the same thing whose times
/// overlap are an error.
[[nodiscard]] std::vector<Waiver> read_waivers(Yaml root, Diagnostics& diagnostics);

}  // namespace dutoan
