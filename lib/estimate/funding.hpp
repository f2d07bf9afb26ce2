// A task's money over its sources and years.
#pragma once

#include "estimate/result.hpp"
#include "plan/task.hpp"

#include <optional>
#include <vector>

namespace dutoan {

/// `known` over the sources of the task, in file order. What no source covers stands last under an
/// empty name; it is negative where the sources name more than there is.
[[nodiscard]] std::vector<FundingPart> fund(const std::vector<Funding>& funding, Money known);

/// `known` over the years of the task; without any, all of it in the plan's year.
[[nodiscard]] std::vector<YearPart> over_years(const Task& task, std::optional<int> plan_year,
                                               Money known);

}  // namespace dutoan
