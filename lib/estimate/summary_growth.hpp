// A summary beside that of an earlier plan.
#pragma once

#include "estimate/summary.hpp"

namespace dutoan {

/// Gives every row the earlier figure of the same keys; rows that only the earlier plan has are
/// added behind, with nothing now. What stands nowhere is 0, unless something outside the tasks is
/// missing there.
void compare_with(Summary& summary, const Summary& earlier);

}  // namespace dutoan
