#include "output/finding_groups.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

std::vector<FindingGroup> finding_groups(const std::vector<const Finding*>& findings) {
  std::vector<FindingGroup> groups;
  for (const Finding* finding : findings) {
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const FindingGroup& one) { return one.rule == finding->rule; });
    if (group == groups.end()) {
      groups.push_back({.rule = finding->rule, .shown = {}});
      group = groups.end() - 1;
    }
    if (group->shown.size() < shown_findings) {
      group->shown.push_back(finding);
      continue;
    }
    ++group->left_out;
    if (finding->effect && !finding->effect->is_negative())
      group->effect_left_out += *finding->effect;
  }
  return groups;
}

std::string left_out_text(const FindingGroup& group, Language language) {
  if (group.left_out == 0) return "";
  const Number count(group.left_out);
  if (group.effect_left_out.is_zero()) return render({"findings-left-out", {count}}, language);
  return render({"findings-left-out-money", {count, money_text(group.effect_left_out, language)}},
                language);
}

}  // namespace dutoan
