#include "output/check_result.hpp"

namespace dutoan {

OpenFindings open_findings(const CheckResult& check) {
  OpenFindings open;
  for (const Finding& finding : check.findings) {
    if (is_open(finding)) open[finding.task].push_back(&finding);
  }
  return open;
}

}  // namespace dutoan
