#include "review/baseline.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// An effect nobody could tell before is no smaller one.
bool has_grown(const std::optional<Money>& before, const std::optional<Money>& now) {
  return before && now && *now > *before;
}

Novelty novelty_of(const Finding& finding, const Baseline& baseline) {
  if (finding.verdict == Verdict::undecided) {
    return baseline.undecided.contains(finding.fingerprint) ? Novelty::known : Novelty::fresh;
  }
  const auto before = baseline.violated.find(finding.fingerprint);
  if (before == baseline.violated.end()) return Novelty::fresh;
  return has_grown(before->second, finding.effect) ? Novelty::heavier : Novelty::known;
}

}  // namespace

BaselineCounts compare_with(const Baseline& baseline, std::vector<Finding>& findings) {
  BaselineCounts counts;
  std::size_t still_there = 0;
  for (Finding& finding : findings) {
    if (finding.verdict == Verdict::passed) continue;
    finding.novelty = novelty_of(finding, baseline);
    if (finding.verdict == Verdict::undecided) continue;
    const auto before = baseline.violated.find(finding.fingerprint);
    if (before != baseline.violated.end()) {
      ++still_there;
      finding.effect_before = before->second;
    }
    if (finding.waiver != nullptr) continue;
    switch (finding.novelty) {
      case Novelty::fresh: ++counts.fresh; break;
      case Novelty::heavier: ++counts.heavier; break;
      default: ++counts.known;
    }
  }
  counts.gone = baseline.violated.size() - still_there;
  return counts;
}

}  // namespace dutoan
