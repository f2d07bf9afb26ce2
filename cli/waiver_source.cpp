#include "waiver_source.hpp"

#include "input/file_reader.hpp"
#include "input/waiver_reader.hpp"

#include <set>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

constexpr const char* waivers_file = "waivers.yaml";

/// Several files of one folder have the same waivers beside them.
std::vector<FileName> files_beside(const std::vector<PlanFiles>& plan) {
  std::vector<FileName> files;
  std::set<fs::path> known;
  for (const PlanFiles& part : plan) {
    const fs::path where = part.folder / waivers_file;
    std::error_code error;
    if (part.name == "-" || !fs::is_regular_file(where, error)) continue;
    if (known.insert(fs::weakly_canonical(where)).second)
      files.push_back({where, part.folder_path + waivers_file, waivers_file});
  }
  return files;
}

}  // namespace

WaiverSource read_waiver_source(const Arguments& arguments, const std::vector<PlanFiles>& plan,
                                Diagnostics& diagnostics) {
  // Other commands that ask the rules know nothing of waivers.
  if (find_flag(*arguments.command, "waivers") == nullptr) return {};
  std::vector<FileName> names;
  for (const std::string& given : arguments.values("waivers"))
    names.push_back({given, given, fs::path(given).filename().generic_string()});
  if (names.empty()) names = files_beside(plan);
  WaiverSource source;
  for (const FileName& name : names) {
    auto text = read_text(name, diagnostics);
    if (text == nullptr) continue;
    auto tree = YamlTree::parse(std::move(text), diagnostics);
    if (tree == nullptr) continue;
    for (Waiver& waiver : read_waivers(tree->root(), diagnostics))
      source.waivers.push_back(std::move(waiver));
    source.files.push_back(std::move(tree));
  }
  return source;
}

}  // namespace dutoan
