// Ceilings beside what is needed, as a sheet of a workbook.
#pragma once

#include "estimate/ceiling_check.hpp"
#include "output/amount_text.hpp"
#include "output/printed_form.hpp"

namespace dutoan {

/// Puts the table below the head that `form` has, then which ceilings add up and which do not. What
/// is left of a ceiling is live where the need is known.
[[nodiscard]] PrintedForm ceiling_form(PrintedForm form, const CeilingCheck& check,
                                       const ReportStyle& style);

}  // namespace dutoan
