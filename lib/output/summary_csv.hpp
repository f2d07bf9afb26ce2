// A summary as a table for spreadsheets.
#pragma once

#include "output/summary_report.hpp"

#include <string>

namespace dutoan {

/// Plain numbers, one row a key; the last row is the total. What a table does not need has no
/// column: cells of a cross, an earlier plan, levels, marks of moved figures. With ceilings it is
/// their table instead: a file holds one.
[[nodiscard]] std::string summary_csv(const SummaryContents& contents, const ReportStyle& style);

}  // namespace dutoan
