// The appraisal sheet, filled in, read back.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "plan/appraisal_form.hpp"

#include <optional>

namespace dutoan {

/// Nothing, and a diagnostic, where the file is not our sheet. Rows with nothing typed in them are
/// left out; a row that cannot be read is said at its cell and left out, too.
[[nodiscard]] std::optional<AppraisalSheet> read_appraisal_sheet(const FileName& file,
                                                                 Diagnostics& diagnostics);

}  // namespace dutoan
