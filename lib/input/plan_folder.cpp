#include "input/plan_folder.hpp"

#include "base/text.hpp"
#include "plan/decision.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// Files of a plan's folder that are no part of the plan.
constexpr std::array<std::string_view, 5> other_files = {
    "dutoan.yaml", "waivers.yaml", "answers.yaml", "holidays.yaml", "same-as.yaml"};

bool is_other_file(std::string_view name) {
  return std::find(other_files.begin(), other_files.end(), name) != other_files.end();
}

/// Somebody's file of the plan that would be passed over for its ending.
bool has_other_ending(const std::string& name) {
  const std::string ending = folded(fs::path(name).extension().string());
  return ending == ".yml" || (ending == ".yaml" && !name.ends_with(".yaml"));
}

}  // namespace

bool is_agency_file_stem(std::string_view id) {
  const std::string name = std::string(id) + ".yaml";
  const bool taken = name == plan_header_file || name == decisions_file || is_other_file(name);
  return !taken && !id.starts_with('.') && id.find_first_of("/\\") == std::string_view::npos;
}

std::vector<std::string> plan_file_names(const fs::path& folder, const std::string& path,
                                         Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const auto& file : fs::directory_iterator(folder)) {
    const std::string name = file.path().filename().generic_string();
    if (file.path().extension() == ".yaml" && !is_other_file(name)) names.push_back(name);
    if (has_other_ending(name))
      diagnostics.warning({"plan-file-ending", {}}, {.file = path + name});
  }
  std::sort(names.begin(), names.end());
  std::stable_partition(names.begin(), names.end(),
                        [](const std::string& name) { return name == plan_header_file; });
  if (names.empty()) diagnostics.error({"folder-without-plan", {path}}, {.file = path});
  return names;
}

}  // namespace dutoan
