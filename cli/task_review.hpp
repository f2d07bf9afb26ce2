// What the rules say of one task, out of what they say of its plan.
#pragma once

#include "review_run.hpp"

#include <string>

namespace dutoan {

/// Leaves out what is said of other tasks; what is said of the plan as a whole stays. Rules compare
/// tasks with each other, so all are asked of all before.
void keep_findings_of(ReviewRun& run, const std::string& task);

}  // namespace dutoan
