// The table of the appraisal sheet in a workbook, and the amounts in it.
#pragma once

#include "base/money.hpp"
#include "input/marked_sheet.hpp"
#include "plan/appraisal_form.hpp"

#include <optional>

namespace dutoan {

/// Columns are those of AppraisalColumn, labels those of AppraisalField. Nothing, and a diagnostic,
/// where no sheet of the file is ours or it has lost a column.
[[nodiscard]] std::optional<MarkedSheet> read_appraisal_table(const FileName& file,
                                                              Diagnostics& diagnostics);

/// Whole đồng; nothing where the cell is empty, and where it holds anything else, which is said.
[[nodiscard]] std::optional<Money> appraisal_money(const MarkedSheet& sheet, std::size_t row,
                                                   AppraisalColumn column,
                                                   Diagnostics& diagnostics);

}  // namespace dutoan
