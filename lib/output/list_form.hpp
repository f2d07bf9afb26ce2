// A form of the budget as it is printed: pl4-cntt, tt342-13.3, tt342-06 and what else forms.yaml
// has.
#pragma once

#include "estimate/form_figures.hpp"
#include "output/amount_text.hpp"
#include "output/printed_form.hpp"

#include <filesystem>

namespace dutoan {

/// Sums and formulas are live; in a larger unit every cell is rounded half away from zero, and a
/// row says what the printed rows lack of the printed total.
[[nodiscard]] PrintedForm list_form(const ReportForm& form, const FormFigures& figures,
                                    const PlanResult& result, const ReportStyle& style);

/// False when the file could not be written.
[[nodiscard]] bool write_list_form(const PrintedForm& form, const PlanHeader& header,
                                   const std::filesystem::path& file);

}  // namespace dutoan
