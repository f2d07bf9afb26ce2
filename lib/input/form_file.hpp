// Our form looked for in a workbook or a CSV file, whatever program saved it.
#pragma once

#include "input/form_table.hpp"

#include <optional>

namespace dutoan {

/// Nothing, and a diagnostic, where the file is not our form (it is never guessed at), cannot be
/// read, lacks what the form cannot do without, or holds two of them that are filled in.
[[nodiscard]] std::optional<FormTable> read_form_table(const FileName& file,
                                                       Diagnostics& diagnostics);

}  // namespace dutoan
