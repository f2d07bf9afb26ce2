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

std::vector<std::unique_ptr<YamlTree>> read_trees(const std::vector<FileName>& files,
                                                  Diagnostics& diagnostics) {
  std::vector<std::unique_ptr<YamlTree>> trees;
  for (const FileName& name : files) {
    auto text = read_text(name, diagnostics);
    auto tree = text == nullptr ? nullptr : YamlTree::parse(std::move(text), diagnostics);
    if (tree != nullptr) trees.push_back(std::move(tree));
  }
  return trees;
}

}  // namespace dutoan
