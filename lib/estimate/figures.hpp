// The rows and lines of a computed estimate, made ready for reports.
#pragma once

#include "estimate/line_pricing.hpp"
#include "estimate/result.hpp"
#include "estimate/schedule.hpp"
#include "plan/work_item.hpp"

#include <vector>

namespace dutoan {

/// The rows that were computed, in the order of print, each in all columns.
[[nodiscard]] std::vector<RowFigure> row_figures(Schedule& schedule);

[[nodiscard]] LineFigure line_figure(const WorkItem& line, const PricedLine& priced,
                                     Environment& environment);

}  // namespace dutoan
