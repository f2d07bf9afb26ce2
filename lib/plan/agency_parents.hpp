// Which agency is subordinate to which.
#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// The agencies that are each other's parents in a ring, in its order; empty where there is none.
/// A parent that is no agency of the list says nothing.
[[nodiscard]] std::vector<std::string> parent_ring(const std::vector<Agency>& agencies);

/// The agency and all below it, by their parents, in the order of the list.
[[nodiscard]] std::vector<std::string> with_subordinates(const std::vector<Agency>& agencies,
                                                         const std::string& agency);

}  // namespace dutoan
