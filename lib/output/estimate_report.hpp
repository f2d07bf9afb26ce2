// An estimate as a report.
#pragma once

#include "estimate/result.hpp"
#include "output/amount_text.hpp"
#include "output/report.hpp"

#include <string>

namespace dutoan {

/// All tasks, or the one that is asked for, and the total of the plan.
[[nodiscard]] Report estimate_report(const PlanResult& result, const std::string& only,
                                     const ReportStyle& style);

/// The figure of a row in one column: an amount in the unit of the report, else as it is.
[[nodiscard]] std::string row_cell_text(const RowFigure& row, const RowCell& cell,
                                        const ReportStyle& style);

/// The plan's number, title and date, and what the figures are.
void add_plan_heading(Report& report, const PlanHeader& header, const std::string& figure,
                      const ReportStyle& style);

/// What is missing, one thing an item, with its place and what to do.
void add_missing_items(Report& report, const std::vector<MissingItem>& missing,
                       const ReportStyle& style);

/// A total with its mark, and in words where it may be.
void add_total(Report& report, const std::string& label_id, const Amount& total,
               const std::vector<MissingItem>& missing, const ReportStyle& style);

}  // namespace dutoan
