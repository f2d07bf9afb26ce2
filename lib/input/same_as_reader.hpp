// What is one task in two revisions, from `same-as.yaml`.
#pragma once

#include "base/diagnostic.hpp"
#include "base/format.hpp"
#include "input/yaml_tree.hpp"
#include "plan/same_as.hpp"

#include <vector>

namespace dutoan {

extern const ObjectFormat same_as_file_format;

/// Those that are sound; the tree must outlive their places.
[[nodiscard]] std::vector<SameAs> read_same_as(Yaml root, Diagnostics& diagnostics);

}  // namespace dutoan
