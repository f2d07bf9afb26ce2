// forms.yaml: the printed forms of the budget, column by column.
#pragma once

#include "base/diagnostic.hpp"
#include "input/file_reader.hpp"
#include "plan/report_form.hpp"

#include <vector>

namespace dutoan {

inline constexpr std::string_view forms_name = "forms.yaml";

[[nodiscard]] std::vector<ReportForm> read_report_forms(const FileName& file,
                                                        Diagnostics& diagnostics);

}  // namespace dutoan
