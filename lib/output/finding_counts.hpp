// How many findings of a verdict or a severity there are, and what they come to in đồng.
#pragma once

#include "review/finding.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// What is waived is counted apart, and no violation.
struct FindingCounts {
  std::array<std::size_t, verdict_words.size()> by_verdict{};
  std::array<std::size_t, severity_words.size()> violated_by_severity{};
  Money effect;
  std::size_t waived = 0;
  std::size_t answered = 0;  ///< violations, waived or not
  Money waived_effect;

  void add(const Finding& finding);
};

[[nodiscard]] FindingCounts count_findings(const std::vector<Finding>& findings);

/// Of an agency; of the rules of the whole plan where it is empty.
struct AgencyCounts {
  std::string agency;
  FindingCounts counts;
};

/// In the order in which the findings first name them.
[[nodiscard]] std::vector<AgencyCounts> count_by_agency(const std::vector<Finding>& findings);

}  // namespace dutoan
