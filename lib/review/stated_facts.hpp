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

/// Facts that were stated, as values of the specs of a subject, in their order; what is stated
/// wrongly or asked by no rule is a fault.
[[nodiscard]] std::vector<Value> fact_values(const RuleBook& book, RuleSubject of,
                                             const std::vector<Fact>& stated,
                                             Diagnostics& diagnostics);

}  // namespace dutoan
