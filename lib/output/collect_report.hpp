// What `collect` made of a folder of mailed files.
#pragma once

#include "estimate/amount.hpp"
#include "output/amount_text.hpp"
#include "output/report.hpp"
#include "plan/submission.hpp"

#include <string>
#include <vector>

namespace dutoan {

enum class CollectedAs : std::uint8_t {
  taken,        ///< written into the plan
  unchanged,    ///< the same file stood in the plan already
  with_faults,  ///< written, and to be sent back
  unreadable,   ///< no file of ours, damaged, in an old encoding
  doubled,      ///< of an agency that sent another file, too
  answers,      ///< no form, but a sheet of findings sent back
  passed_over,  ///< an older file of an agency, or no file for tables at all
};

struct CollectedFile {
  Submission submission;
  CollectedAs as = CollectedAs::unreadable;
  std::vector<std::size_t> unplaced;  ///< numbers of rows
  std::size_t tasks = 0;
  std::size_t answered = 0;  ///< findings
  std::size_t warnings = 0;  ///< about what it holds
  Amount requested;
};

[[nodiscard]] Report collect_report(const std::vector<CollectedFile>& files,
                                    const ReportStyle& style);
[[nodiscard]] std::string collect_json(const std::vector<CollectedFile>& files,
                                       const std::vector<std::string>& status);

}  // namespace dutoan
