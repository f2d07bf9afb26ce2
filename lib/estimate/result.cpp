#include "estimate/result.hpp"

#include <algorithm>

namespace dutoan {

bool PlanResult::has_errors() const {
  const bool outside = std::any_of(missing.begin(), missing.end(), [](const MissingItem& item) {
    return item.what.id == fault_outside_tasks;
  });
  return outside || !unread_files.empty() ||
         std::any_of(tasks.begin(), tasks.end(),
                     [](const TaskResult& task) { return task.broken; });
}

}  // namespace dutoan
