// A summary as a report, as a table for spreadsheets and as JSON.
#pragma once

#include "estimate/summary.hpp"
#include "output/amount_text.hpp"
#include "output/report.hpp"

#include <string>

namespace dutoan {

[[nodiscard]] Report summary_report(const PlanHeader& header, const Summary& summary,
                                    const ReportStyle& style);
/// Plain numbers, one row a key; the last row is the total.
[[nodiscard]] std::string summary_csv(const Summary& summary, const ReportStyle& style);
[[nodiscard]] std::string summary_json(const PlanHeader& header, const Summary& summary,
                                       const std::vector<std::string>& status);

}  // namespace dutoan
