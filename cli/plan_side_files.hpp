// Files that may stand beside a plan: waivers, answers.
#pragma once

#include "input/plan_reader.hpp"

#include <string_view>
#include <vector>

namespace dutoan {

/// Those of a name that are there. Several files of one folder have the same ones beside them.
[[nodiscard]] std::vector<FileName> plan_side_files(const std::vector<PlanFiles>& plan,
                                                    std::string_view name);

}  // namespace dutoan
