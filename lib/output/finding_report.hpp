// What a check found, grouped by task: for people, and as JSON.
#pragma once

#include "estimate/result.hpp"
#include "output/amount_text.hpp"
#include "output/report.hpp"
#include "review/finding.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// How many findings of a verdict or a severity, and what they come to in đồng.
struct FindingCounts {
  std::array<std::size_t, verdict_words.size()> by_verdict{};
  std::array<std::size_t, severity_words.size()> violated_by_severity{};
  Money effect;
};

[[nodiscard]] FindingCounts count_findings(const std::vector<Finding>& findings);

/// The finding's own sentence.
[[nodiscard]] std::string finding_text(const Finding& finding, Language language);

[[nodiscard]] Report finding_report(const PlanResult& plan, const std::vector<Finding>& findings,
                                    const ReportStyle& style);
[[nodiscard]] std::string finding_json(const PlanResult& plan, const std::vector<Finding>& findings,
                                       const std::vector<std::string>& status);

}  // namespace dutoan
