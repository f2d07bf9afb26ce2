// A summary by agency with subordinates below the agency they belong to.
#pragma once

#include "estimate/summary.hpp"

namespace dutoan {

/// Puts the rows of subordinates below a row of their parent, which then shows the sum of its own
/// part and of theirs. The total stays: only rows of depth 0 count. Does nothing where the summary
/// is not by agency alone, or parents form a ring.
void nest_subordinates(Summary& summary, const std::vector<Agency>& agencies);

}  // namespace dutoan
