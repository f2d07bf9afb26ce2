// A summary as a report.
#pragma once

#include "estimate/ceiling_check.hpp"
#include "estimate/submissions.hpp"
#include "estimate/summary_proof.hpp"
#include "output/amount_text.hpp"
#include "output/report.hpp"

#include <string>

namespace dutoan {

/// What a summary is printed from; nothing of it is computed here.
struct SummaryContents {
  const PlanHeader& header;
  const Summary& summary;
  const PrintedSummary& printed;
  const std::vector<Equality>& proof;
  const PlanHeader* earlier = nullptr;  ///< of the plan it is compared with
  std::string earlier_file = {};
  const CeilingCheck* ceilings = nullptr;
  std::vector<AgencySubmission> submissions = {};
};

[[nodiscard]] Report summary_report(const SummaryContents& contents, const ReportStyle& style);

}  // namespace dutoan
