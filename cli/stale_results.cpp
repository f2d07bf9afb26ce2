#include "stale_results.hpp"

#include "input/file_reader.hpp"
#include "plan/decision.hpp"
#include "plan_run.hpp"

#include <algorithm>
#include <filesystem>

namespace dutoan {

namespace {

/// The first decisions on a plan come in a new file, which a result that is older does not name.
bool decided_since(const PlanResult& result, const std::filesystem::path& folder) {
  const bool known = std::any_of(result.inputs.begin(), result.inputs.end(),
                                 [](const UsedFile& used) { return used.name == decisions_file; });
  std::error_code error;
  return !known && std::filesystem::is_regular_file(folder / decisions_file, error);
}

}  // namespace

std::vector<std::string> changed_inputs(const PlanResult& result, const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::vector<std::string> changed;
  bool any_there = false;
  for (const UsedFile& used : result.inputs) {
    std::error_code error;
    const bool there = std::filesystem::is_regular_file(folder / used.name, error);
    any_there = any_there || there;
    if (!there || sha256_of_file(folder / used.name) != used.sha256) changed.push_back(used.name);
  }
  if (!any_there) return {};
  if (decided_since(result, folder)) changed.emplace_back(decisions_file);
  return changed;
}

bool StaleCheck::is_current(const UsedDocument& used) {
  if (norms_ == nullptr) {
    Diagnostics ignored;  // whoever computes from these norms says what is wrong with them
    norms_ = std::make_unique<NormStore>(norm_folders(arguments_), ignored);
  }
  if (loaded_.insert(used.id).second) {
    norms_->load_document(used.id);
    for (const Document& document : norms_->library().documents())
      if (document.loaded) known_.insert(document.sha256);
  }
  return known_.contains(used.sha256);
}

void StaleCheck::check(PlanResult& result, const std::string& path,
                       std::vector<std::string> changed, Diagnostics& diagnostics) {
  for (const UsedDocument& used : result.documents) {
    if (!is_current(used)) changed.push_back(used.title);
  }
  if (changed.empty()) return;
  diagnostics.warning({"result-stale", {joined(changed)}}, {.file = path})
      .hints.push_back({"hint-estimate-again", {}});
  std::set<std::string> agencies;
  for (const TaskResult& task : result.tasks)
    agencies.insert(task.agency);
  result.stale_agencies.assign(agencies.begin(), agencies.end());
}

}  // namespace dutoan
