#include "output/check_result.hpp"

namespace dutoan {

std::vector<const Finding*> open_findings(const CheckResult& check, const std::string& task) {
  std::vector<const Finding*> open;
  for (const Finding& finding : check.findings) {
    if (finding.task == task && is_open(finding)) open.push_back(&finding);
  }
  return open;
}

}  // namespace dutoan
