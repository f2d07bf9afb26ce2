// Whether what is wrong with a plan is the matter of one of its tasks.
#pragma once

#include "plan_run.hpp"

namespace dutoan {

/// Whether the error stands in another task, or in a table of one, so that this task and what it
/// shares with others are sound.
[[nodiscard]] bool is_of_another_task(const Diagnostic& error, const PlanRun& run,
                                      const Task& task);

}  // namespace dutoan
