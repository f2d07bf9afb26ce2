#include "estimate/result.hpp"

#include <algorithm>

namespace dutoan {

bool PlanResult::has_errors() const {
  return !unread_files.empty() || std::any_of(tasks.begin(), tasks.end(),
                                              [](const TaskResult& task) { return task.broken; });
}

}  // namespace dutoan
