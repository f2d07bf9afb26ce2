// The lines of a summary as a sheet of a workbook.
#pragma once

#include "output/printed_form.hpp"
#include "output/summary_report.hpp"

namespace dutoan {

/// Puts the table below the head that `form` has, and below it what the signs mean, what was
/// checked, and all that is missing. The figures are those printed in the unit of the style; sums
/// and differences of printed figures are live where they come to what is printed.
[[nodiscard]] PrintedForm summary_form(PrintedForm form, const SummaryContents& contents,
                                       const ReportStyle& style);

}  // namespace dutoan
