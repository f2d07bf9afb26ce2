// Waivers against the findings of a plan.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"
#include "review/finding.hpp"

#include <optional>
#include <vector>

namespace dutoan {

/// Sets `waiver` of what is accepted on that day; without a day nothing is. Waivers of rules, tasks
/// or lines that are not there are errors; those that have run out, or that nothing needs any more,
/// are warnings. The findings must have their fingerprints; `waivers` must outlive them.
void apply_waivers(const std::vector<Waiver>& waivers, const RuleBook& book, const PlanResult& plan,
                   std::optional<Date> today, std::vector<Finding>& findings,
                   Diagnostics& diagnostics);

}  // namespace dutoan
