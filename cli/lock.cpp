#include "lock.hpp"

#include "base/nearest.hpp"
#include "input/file_reader.hpp"
#include "input/map_reader.hpp"
#include "input/yaml_text.hpp"
#include "platform.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

namespace dutoan {

namespace {

constexpr std::array locked_document_fields = {
    FieldFormat{.key = "id", .needed = Needed::required},
    FieldFormat{.key = "sha256", .type = FieldType::code, .needed = Needed::required},
};
constexpr ObjectFormat locked_document_format = {"locked-document", locked_document_fields};

constexpr std::array lock_fields = {
    FieldFormat{.key = "format", .type = FieldType::count, .needed = Needed::required},
    FieldFormat{.key = "edition", .type = FieldType::date},
    FieldFormat{.key = "documents",
                .type = FieldType::object,
                .needed = Needed::required,
                .list = true,
                .object = &locked_document_format},
};
constexpr ObjectFormat lock_format = {"lock", lock_fields};

/// The tasks whose figures rest on a document.
std::string tasks_resting_on(const PlanResult& result, const std::string& document) {
  std::vector<std::string> ids;
  for (const TaskResult& task : result.tasks) {
    const auto& used = task.documents;
    if (std::find(used.begin(), used.end(), document) != used.end()) ids.push_back(task.id);
  }
  return joined(ids);
}

/// Document and SHA-256 of its text, as the lock has them; a document may stand in several layers.
std::multimap<std::string, std::string> read_lock(const std::string& path,
                                                  Diagnostics& diagnostics) {
  std::multimap<std::string, std::string> locked;
  auto text = read_text({path, path, path}, diagnostics);
  const auto tree = text ? YamlTree::parse(std::move(text), diagnostics) : nullptr;
  if (!tree) return locked;
  const MapReader lock(tree->root(), lock_format, diagnostics);
  for (const Yaml& element : lock.elements("documents")) {
    const MapReader document(element, locked_document_format, diagnostics);
    locked.emplace(document.text("id"), document.text("sha256"));
  }
  return locked;
}

}  // namespace

std::string lock_text(const PlanResult& result) {
  std::string text = "format: 1\n";
  if (!result.norms_edition.empty()) text += "edition: " + result.norms_edition + "\n";
  text += result.documents.empty() ? "documents: []\n" : "documents:\n";
  std::vector<UsedDocument> documents = result.documents;
  std::sort(documents.begin(), documents.end(),
            [](const UsedDocument& a, const UsedDocument& b) { return a.id < b.id; });
  for (const UsedDocument& used : documents) {
    text += "  - id: " + yaml_quoted(used.id) + "\n    sha256: \"" + used.sha256 + "\"\n";
  }
  return text;
}

bool check_lock(const Arguments& arguments, const PlanResult& result, Diagnostics& diagnostics) {
  const std::string path = arguments.value("lock");
  if (path.empty()) return true;
  std::error_code error;
  if (arguments.has("relock") || !std::filesystem::exists(path, error)) {
    FileWriter writer(path);
    writer.write(lock_text(result));
    if (writer.finish()) return true;
    diagnostics.error({"output-failed", {path}}, {.file = path});
    return false;
  }
  Diagnostics faults;
  const auto locked = read_lock(path, faults);
  const bool readable = !faults.has_errors();
  for (std::size_t i = 0; readable && i < result.documents.size(); ++i) {
    const UsedDocument& used = result.documents[i];
    const auto [first, last] = locked.equal_range(used.id);
    const bool known = std::any_of(
        first, last, [&](const auto& document) { return document.second == used.sha256; });
    if (known) continue;
    faults.error({first == last ? "lock-new" : "lock-changed", {used.id}}, {.file = path}).hints = {
        {"hint-lock-tasks", {tasks_resting_on(result, used.id)}}, {"hint-relock", {}}};
  }
  const bool unchanged = !faults.has_errors();
  diagnostics.add_all(std::move(faults));
  return unchanged;
}

}  // namespace dutoan
