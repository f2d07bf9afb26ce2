// Two price books compared, as a table to read and as one for a spreadsheet.
#pragma once

#include "output/amount_text.hpp"
#include "output/price_diff_contents.hpp"
#include "output/report.hpp"

namespace dutoan {

[[nodiscard]] Report price_diff_report(const PriceDiffContents& contents, const ReportStyle& style);

}  // namespace dutoan
