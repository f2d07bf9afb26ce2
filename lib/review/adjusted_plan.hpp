// Two revisions as one plan, for the forms of an adjustment: what stood before, and what changes.
#pragma once

#include "review/plan_change.hpp"

namespace dutoan {

/// The tasks of the plan after and those that are gone, with money rows of the kinds of
/// `adjustment_money` for what is known of both. Within an agency a task under a new name has what
/// it had before, and one that several became what they had. Of one that was parted, or went to
/// another agency, the old task goes and the new ones come: nobody says whose its money was. The
/// rows add up to the totals of both revisions.
[[nodiscard]] PlanResult adjusted_plan(const PlanResult& before, const PlanResult& after,
                                       const std::vector<TaskPair>& pairs, FigureKind figure);

}  // namespace dutoan
