// An estimate for the terminal.
#pragma once

#include "estimate/result.hpp"
#include "output/amount_text.hpp"

#include <string>

namespace dutoan {

/// All tasks, or the one that is asked for, and the total of the plan.
[[nodiscard]] std::string estimate_text(const PlanResult& result, const std::string& only,
                                        const ReportStyle& style);

/// The plan's number, title and date, and what the figures are.
[[nodiscard]] std::string plan_heading(const PlanHeader& header, const std::string& figure,
                                       const ReportStyle& style);

/// What is missing, one thing a line, with its place and what to do.
[[nodiscard]] std::string missing_text(const std::vector<MissingItem>& missing,
                                       const ReportStyle& style, std::size_t indent);

}  // namespace dutoan
