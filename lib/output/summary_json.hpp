// A summary as JSON: exact figures in đồng, and beside them what the table prints.
#pragma once

#include "output/summary_report.hpp"

#include <string>
#include <vector>

namespace dutoan {

[[nodiscard]] std::string summary_json(const SummaryContents& contents, const ReportStyle& style,
                                       const std::vector<std::string>& status);

}  // namespace dutoan
