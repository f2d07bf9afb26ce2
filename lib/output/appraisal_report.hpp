// What `appraise` wrote, and what it refused.
#pragma once

#include "estimate/appraisal.hpp"
#include "output/amount_text.hpp"
#include "output/report.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// `file` is that of the decisions.
[[nodiscard]] Report appraisal_report(const std::vector<TaskDecision>& decisions,
                                      const std::string& file, const ReportStyle& style);
[[nodiscard]] std::string appraisal_json(const std::vector<TaskDecision>& decisions,
                                         const std::string& file,
                                         const std::vector<std::string>& status);

}  // namespace dutoan
