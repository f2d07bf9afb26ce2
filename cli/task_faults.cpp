#include "task_faults.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace dutoan {

namespace {

using LineAndColumn = std::pair<std::size_t, std::size_t>;

LineAndColumn position(const Location& location) {
  return {location.line, location.column};
}

/// The beginning of the task that holds a place of the file; nothing where none does.
std::optional<Location> task_at(const YamlTree& tree, const Location& place) {
  const std::vector<Yaml::Entry> entries = tree.root().entries();
  const auto tasks = std::find_if(entries.begin(), entries.end(), [](const Yaml::Entry& entry) {
    return entry.key.text() == "tasks";
  });
  if (tasks == entries.end()) return std::nullopt;
  const auto next = std::next(tasks);
  if (next != entries.end() && position(locate(next->key.place())) <= position(place))
    return std::nullopt;
  std::optional<Location> found;
  for (const Yaml& element : tasks->value.elements()) {
    const Location start = locate(element.place());
    if (position(start) <= position(place)) found = start;
  }
  return found;
}

bool reads_file(const Task& task, const PlanFiles& part, const std::string& path) {
  if (!task.estimate) return false;
  const auto& tables = task.estimate->tables;
  const auto& files = task.estimate->files;
  return std::any_of(
             tables.begin(), tables.end(),
             [&](const LineTable& table) { return part.folder_path + table.file == path; }) ||
         std::any_of(files.begin(), files.end(),
                     [&](const InputFile& file) { return file.text->path() == path; });
}

}  // namespace

bool is_of_another_task(const Diagnostic& error, const PlanRun& run, const Task& task) {
  const Location own = locate(task.place);
  for (const PlanFiles& part : run.files) {
    for (const PlanFile& file : part.files) {
      if (file.tree->file().path() != error.location.file) continue;
      const auto holder = task_at(*file.tree, error.location);
      if (!holder || own.file != holder->file) return holder.has_value();
      const auto of_own = task_at(*file.tree, own);
      return of_own && position(*of_own) != position(*holder);
    }
    if (reads_file(task, part, error.location.file)) return false;
    for (const Task& other : run.plan.tasks) {
      if (reads_file(other, part, error.location.file)) return true;
    }
  }
  return false;
}

}  // namespace dutoan
