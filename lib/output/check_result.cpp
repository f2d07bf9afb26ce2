#include "output/check_result.hpp"

#include <algorithm>

namespace dutoan {

bool CheckResult::has_status(std::string_view word) const {
  return std::find(status.begin(), status.end(), word) != status.end();
}

OpenFindings open_findings(const CheckResult& check) {
  OpenFindings open;
  for (const Finding& finding : check.findings) {
    if (is_open(finding)) open[finding.task].push_back(&finding);
  }
  return open;
}

}  // namespace dutoan
