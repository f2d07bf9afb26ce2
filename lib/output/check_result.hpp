// A check as its reports see it.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"
#include "output/amount_text.hpp"
#include "output/deadline_report.hpp"
#include "review/answers.hpp"
#include "review/baseline.hpp"
#include "review/finding.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

struct CheckResult {
  const PlanResult& plan;
  const std::vector<Finding>& findings;  ///< in the order of tasks, then lines, then rules
  std::vector<Diagnostic> diagnostics;   ///< of what could not be read or understood, sorted
  std::vector<std::string> status;
  std::optional<BaselineCounts> baseline;  ///< where it was compared with an earlier check
  AnswersGiven answers;
  const DeadlineList* deadlines = nullptr;  ///< where the check was told the day
  std::string plan_path;                    ///< as typed: where findings of the whole plan belong
  RuleSeverity fails_at = RuleSeverity::error;  ///< and at what is graver
  std::string version;                          ///< of the program
  /// A path as typed, as programs are to see it: from the root of their project.
  std::function<std::string(const std::string& path)> from_root;

  [[nodiscard]] bool has_status(std::string_view word) const;
};

/// By their task ("": of the whole plan), of each in the order a report shows them; a task without
/// any is not there.
using OpenFindings = std::map<std::string, std::vector<const Finding*>>;
[[nodiscard]] OpenFindings open_findings(const CheckResult& check);

}  // namespace dutoan
