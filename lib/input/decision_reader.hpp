// The decisions of a plan's files (`money:`), each put to the task it names.
#pragma once

#include "base/diagnostic.hpp"
#include "input/plan_files.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace dutoan {

/// A decision on a task that is not there is an error; where files of some agencies were read
/// alone, decisions on others are not asked for. A decision with errors makes its task broken.
void read_decisions(const std::vector<PlanFiles>& files, Plan& plan, Diagnostics& diagnostics);

}  // namespace dutoan
