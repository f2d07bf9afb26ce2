// The waivers of a plan: the file of `--waivers`, else `waivers.yaml` beside it.
#pragma once

#include "arguments.hpp"
#include "base/diagnostic.hpp"
#include "input/plan_files.hpp"
#include "input/yaml_tree.hpp"
#include "plan/waiver.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace dutoan {

/// Beside a plan.
inline constexpr std::string_view waivers_file = "waivers.yaml";

/// Waivers point into the files they came from.
struct WaiverSource {
  std::vector<std::unique_ptr<YamlTree>> files;
  std::vector<Waiver> waivers;
};

[[nodiscard]] WaiverSource read_waiver_source(const Arguments& arguments,
                                              const std::vector<PlanFiles>& plan,
                                              Diagnostics& diagnostics);

}  // namespace dutoan
