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
/// The same of a total of which nothing is known: nor is it of any part.
[[nodiscard]] std::vector<FundingPart> fund_unknown(const std::vector<Funding>& funding);

/// `known` over the years of the task; without any, all of it in the plan's year.
[[nodiscard]] std::vector<YearPart> over_years(const std::vector<std::pair<int, Number>>& shares,
                                               std::optional<int> plan_year, Money known);

/// A figure people stated for a task, over the sources the task names. Where it names none, or more
/// than the figure, as its total is shared; under an empty name where nobody can say.
[[nodiscard]] std::vector<FundingPart> fund_stated(const TaskResult& task, Money stated);

/// The same over the years the task names; in the plan's year where it names none.
[[nodiscard]] std::vector<YearPart> stated_over_years(const TaskResult& task,
                                                      std::optional<int> plan_year, Money stated);

}  // namespace dutoan
