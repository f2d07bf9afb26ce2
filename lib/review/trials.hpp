// Services to be tried: which tasks of a plan they are, and what the rules say of their money.
#pragma once

#include "review/petition.hpp"

namespace dutoan {

/// In the order of the tasks. Rules are asked whose formulas name anything that begins with
/// `trial`; of lines they see those with facts.
[[nodiscard]] std::vector<TrialTask> trial_tasks(const PetitionInput& input,
                                                 Diagnostics& diagnostics);

/// The shared tables whose names begin with `trial_`, as they hold at the days of these tasks.
[[nodiscard]] std::vector<TrialNorm> trial_norms(const PetitionInput& input,
                                                 const std::vector<TrialTask>& tasks);

}  // namespace dutoan
