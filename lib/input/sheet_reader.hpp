// One sheet of a workbook as text (input/workbook.hpp says how).
#pragma once

#include "input/workbook.hpp"

namespace dutoan {

/// Null, and a diagnostic, where the sheet is damaged or too large. Rows that are hidden count, and
/// a warning says that there are some.
[[nodiscard]] std::unique_ptr<SourceFile> read_sheet(const Workbook& workbook,
                                                     const WorkbookSheet& sheet,
                                                     Diagnostics& diagnostics);

/// The sheet that is asked for, or the only one that is not hidden where none is named; null, and a
/// diagnostic at `asked`, where there is no such sheet or several could be meant.
[[nodiscard]] const WorkbookSheet* find_sheet(const Workbook& workbook, std::string_view name,
                                              const Location& asked, Diagnostics& diagnostics);

}  // namespace dutoan
