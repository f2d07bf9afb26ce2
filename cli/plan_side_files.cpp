#include "plan_side_files.hpp"

#include <set>

namespace dutoan {

std::vector<FileName> plan_side_files(const std::vector<PlanFiles>& plan, std::string_view name) {
  std::vector<FileName> files;
  std::set<std::filesystem::path> known;
  for (const PlanFiles& part : plan) {
    const std::filesystem::path where = part.folder / name;
    std::error_code error;
    if (part.name == "-" || !std::filesystem::is_regular_file(where, error)) continue;
    if (known.insert(std::filesystem::weakly_canonical(where)).second)
      files.push_back({where, part.folder_path + std::string(name), std::string(name)});
  }
  return files;
}

}  // namespace dutoan
