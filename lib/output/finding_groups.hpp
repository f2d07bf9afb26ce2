// The open findings of a task, rule by rule, of a great many only the first.
#pragma once

#include "output/check_result.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// More than so many of one rule in one task are counted, and their money added up.
inline constexpr std::size_t shown_findings = 20;

struct FindingGroup {
  const Rule* rule = nullptr;
  std::vector<const Finding*> shown;
  std::size_t left_out = 0;
  Money effect_left_out;
};

/// In the order in which the findings first name the rules.
[[nodiscard]] std::vector<FindingGroup> finding_groups(const std::vector<const Finding*>& findings);

/// "… và 480 hạng mục khác, vượt 5 đồng"; empty where none is left out.
[[nodiscard]] std::string left_out_text(const FindingGroup& group, Language language);

}  // namespace dutoan
