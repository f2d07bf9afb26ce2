#include "estimate/result.hpp"

#include <algorithm>

namespace dutoan {

std::string plain_text(const RowCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell.content)) return *text;
  if (const auto* yes = std::get_if<bool>(&cell.content)) return *yes ? "yes" : "no";
  if (const auto* date = std::get_if<Date>(&cell.content)) return iso_text(*date);
  return "";
}

bool PlanResult::has_errors() const {
  const bool outside = std::any_of(missing.begin(), missing.end(), [](const MissingItem& item) {
    return item.what.id == fault_outside_tasks;
  });
  return outside || !unread_files.empty() ||
         std::any_of(tasks.begin(), tasks.end(),
                     [](const TaskResult& task) { return task.broken; });
}

}  // namespace dutoan
