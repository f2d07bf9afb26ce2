// A summary as a page: its table, and the same as a chart.
#pragma once

#include "output/summary_report.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] std::string summary_html(const SummaryContents& contents, const ReportStyle& style);

}  // namespace dutoan
