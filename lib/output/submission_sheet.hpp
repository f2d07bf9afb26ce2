// How far every agency has come, as a sheet of a workbook.
#pragma once

#include "estimate/submissions.hpp"
#include "output/amount_text.hpp"
#include "output/printed_form.hpp"

#include <vector>

namespace dutoan {

/// Puts the table below the head that `form` has; columns nobody fills are left out.
[[nodiscard]] PrintedForm submission_form(PrintedForm form,
                                          const std::vector<AgencySubmission>& submissions,
                                          const ReportStyle& style);

}  // namespace dutoan
