// What a page begins with: what it is, which plan it is about, and the figure it comes to.
#pragma once

#include "output/amount_text.hpp"
#include "plan/plan.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// "Kế hoạch 01/KH-UBND ngày 30/12/2022", else its title, else `kind`.
[[nodiscard]] std::string plan_name(const PlanHeader& header, std::string_view kind,
                                    Language language);

/// The kind of the page, the plan, its title, and notes in small print.
void append_plan_head(std::string& html, std::string_view kind, const PlanHeader& header,
                      const std::vector<std::string>& notes, Language language);

/// The total in large figures, and why it is not complete; `note` in small print.
void append_plan_total(std::string& html, const Amount& total,
                       const std::vector<MissingItem>& missing, std::string_view note,
                       const ReportStyle& style);

/// SỐ LIỆU MINH HỌA, where it is.
[[nodiscard]] std::string illustrative_badge(bool illustrative, Language language);

}  // namespace dutoan
