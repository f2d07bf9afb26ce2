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

/// Which plan it is compared with.
void add_earlier_plan(Report& report, const SummaryContents& contents, const ReportStyle& style);
/// What the signs in the table mean.
void add_sign_notes(Report& report, const PrintedSummary& printed, const ReportStyle& style);
/// One line for each equality, with both its sides.
void add_proof(Report& report, const std::vector<Equality>& proof, const ReportStyle& style);
/// The total of the plan it is compared with.
void add_earlier_total(Report& report, const Summary& summary, const ReportStyle& style);

[[nodiscard]] Report summary_report(const SummaryContents& contents, const ReportStyle& style);

}  // namespace dutoan
