// Rules for people: the list of them, the page of one; and as JSON.
#pragma once

#include "norms/rule.hpp"
#include "output/report.hpp"

namespace dutoan {

[[nodiscard]] Report rule_list(const std::vector<const Rule*>& rules, Language language);
[[nodiscard]] Report rule_page(const Rule& rule, const RuleBook& book, Language language);
[[nodiscard]] std::string rules_json(const std::vector<const Rule*>& rules);

}  // namespace dutoan
