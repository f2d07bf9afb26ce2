#include "output/finding_counts.hpp"

#include "output/check_result.hpp"

#include <map>

namespace dutoan {

void FindingCounts::add(const Finding& finding) {
  const bool counts_money = finding.effect && !finding.effect->is_negative();
  answered += finding.answer == nullptr ? 0 : 1;
  if (finding.waiver != nullptr) {
    ++waived;
    if (counts_money) waived_effect += *finding.effect;
    return;
  }
  by_verdict[std::size_t(finding.verdict)] += finding.count;
  if (finding.verdict != Verdict::violated) return;
  ++violated_by_severity[std::size_t(finding.rule->severity)];
  if (counts_money) effect += *finding.effect;
}

FindingCounts count_findings(const std::vector<Finding>& findings) {
  FindingCounts counts;
  for (const Finding& finding : findings)
    counts.add(finding);
  return counts;
}

std::vector<AgencyCounts> count_by_agency(const std::vector<Finding>& findings) {
  std::vector<AgencyCounts> list;
  std::map<std::string, std::size_t> indexes;
  for (const Finding& finding : findings) {
    const std::string agency = agency_of(finding);
    const auto [at, is_new] = indexes.emplace(agency, list.size());
    if (is_new) list.push_back({.agency = agency, .counts = {}});
    list[at->second].counts.add(finding);
  }
  return list;
}

}  // namespace dutoan
