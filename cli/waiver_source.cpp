#include "waiver_source.hpp"

#include "input/waiver_reader.hpp"
#include "plan_side_files.hpp"

namespace dutoan {

namespace {

namespace fs = std::filesystem;

}  // namespace

WaiverSource read_waiver_source(const Arguments& arguments, const std::vector<PlanFiles>& plan,
                                Diagnostics& diagnostics) {
  // Other commands that ask the rules know nothing of waivers.
  if (find_flag(*arguments.command, "waivers") == nullptr) return {};
  std::vector<FileName> names;
  for (const std::string& given : arguments.values("waivers"))
    names.push_back({given, given, fs::path(given).filename().generic_string()});
  if (names.empty()) names = plan_side_files(plan, waivers_file);
  WaiverSource source;
  source.files = read_trees(names, diagnostics);
  for (const auto& tree : source.files) {
    for (Waiver& waiver : read_waivers(tree->root(), diagnostics))
      source.waivers.push_back(std::move(waiver));
  }
  return source;
}

}  // namespace dutoan
