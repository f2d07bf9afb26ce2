// How far every agency has come, as a table.
#pragma once

#include "estimate/submissions.hpp"
#include "output/amount_text.hpp"
#include "output/json_value.hpp"
#include "output/report.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// "đã nhận (kết quả cũ)".
[[nodiscard]] std::string submission_text(const AgencySubmission& one, Language language);

/// Columns nobody fills are left out.
void add_submissions(Report& report, const std::vector<AgencySubmission>& submissions,
                     const ReportStyle& style);

[[nodiscard]] Json agencies_json(const std::vector<AgencySubmission>& submissions);

}  // namespace dutoan
