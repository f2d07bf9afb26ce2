// Files that may stand beside a plan: waivers, answers.
#pragma once

#include "input/plan_reader.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace dutoan {

/// Those of a name that are there. Several files of one folder have the same ones beside them.
[[nodiscard]] std::vector<FileName> plan_side_files(const std::vector<PlanFiles>& plan,
                                                    std::string_view name);

/// Their trees; what cannot be read is said.
[[nodiscard]] std::vector<std::unique_ptr<YamlTree>> read_trees(const std::vector<FileName>& files,
                                                                Diagnostics& diagnostics);

}  // namespace dutoan
