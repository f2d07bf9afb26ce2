// Facts only the drafter knows: what was stated of them, as values for rules.
#pragma once

#include "base/diagnostic.hpp"
#include "formula/type.hpp"
#include "formula/value.hpp"
#include "norms/rule.hpp"
#include "plan/work_item.hpp"

#include <memory>
#include <vector>

namespace dutoan {

[[nodiscard]] Type type_of_fact(FactKind kind);

/// The facts of a subject, in the order of a book; most subjects state none and share one list.
using FactValues = std::shared_ptr<const std::vector<Value>>;

/// The facts asked of a subject, and what each is as long as nobody states it.
struct FactBook {
  std::vector<const FactSpec*> specs;
  FactValues unstated;
};
[[nodiscard]] FactBook facts_of(const RuleBook& book, RuleSubject of);

/// Facts that were stated, as values in the order of the book; what is stated wrongly or asked by
/// no rule is a fault.
[[nodiscard]] FactValues fact_values(const FactBook& book, const std::vector<Fact>& stated,
                                     Diagnostics& diagnostics);

}  // namespace dutoan
