// A summary as a workbook of printed forms: the table, what was sent in, the ceilings.
#pragma once

#include "output/summary_report.hpp"

#include <filesystem>

namespace dutoan {

/// Always in Vietnamese, as forms are signed; in the unit of the style. False when the file could
/// not be written.
[[nodiscard]] bool write_summary_workbook(const SummaryContents& contents, const ReportStyle& style,
                                          const std::filesystem::path& file);

}  // namespace dutoan
