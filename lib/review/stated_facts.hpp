// Facts only the drafter knows: what was stated of them, as values for rules.
#pragma once

#include "base/diagnostic.hpp"
#include "formula/type.hpp"
#include "formula/value.hpp"
#include "norms/rule.hpp"
#include "plan/work_item.hpp"

#include <vector>

namespace dutoan {

[[nodiscard]] Type type_of_fact(FactKind kind);

/// The facts asked of a subject, and what each is as long as nobody states it.
struct FactBook {
  std::vector<const FactSpec*> specs;
  std::vector<Value> unstated;
};
[[nodiscard]] FactBook facts_of(const RuleBook& book, RuleSubject of);

/// Facts that were stated, as values in the order of the book; what is stated wrongly or asked by
/// no rule is a fault.
[[nodiscard]] std::vector<Value> fact_values(const FactBook& book, const std::vector<Fact>& stated,
                                             Diagnostics& diagnostics);

}  // namespace dutoan
