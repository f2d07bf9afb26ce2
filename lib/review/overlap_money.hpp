// The money of tasks that look alike.
#pragma once

#include "estimate/result.hpp"
#include "review/overlap.hpp"
#include "review/register_match.hpp"

#include <vector>

namespace dutoan {

/// What a task is known to cost: its recomputed total, else what was appraised, requested, planned,
/// approved, assigned or allocated; of one nobody stated a figure for, nothing.
[[nodiscard]] Amount amount_at_stake(const TaskResult& task);

/// The smaller of both. Where one of them is not complete it may be smaller still or not: of a
/// bound the answer is a bound; nothing is said where nothing is known of one of them.
[[nodiscard]] Amount smaller(const Amount& a, const Amount& b);

/// What could be saved in all, every task counted once: tasks a register has already, whole; of
/// tasks alike, all but the dearest of those no register has. A task that is listed twice counts
/// with its dearest listing.
[[nodiscard]] Amount all_at_stake(const std::vector<Amount>& amounts,
                                  const std::vector<Alike>& pairs,
                                  const std::vector<RegisterMatch>& registered);

}  // namespace dutoan
