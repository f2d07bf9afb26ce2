// What the formulas of rules see: the plan, a task, a line, the day of the check, as records.
#pragma once

#include "estimate/result.hpp"
#include "norms/rule.hpp"
#include "review/line_record.hpp"
#include "review/stated_facts.hpp"
#include "review/task_record.hpp"

#include <optional>
#include <vector>

namespace dutoan {

/// What the names of a rule stand for, in the order of `rule_roots`; of a rule that names its
/// method there is `row` besides.
struct RuleValues {
  Value plan;
  Value task;
  Value line;
  Value as_of;  ///< missing unless the check was told the day
  Value norm;   ///< a value of the norms that was replaced
  Value given;  ///< a row the plan states
};

/// The names and types of the roots; the facts of a book are fields of task and line. A fact called
/// like a field of its record is a fault of the book.
[[nodiscard]] std::vector<RuleRoot> rule_roots(const RuleBook& book, Diagnostics& diagnostics);

/// The root `row` of a rule for estimates of that method; its fields are noted in the rule.
[[nodiscard]] RuleRoot row_root(Rule& rule, const Method& method);
/// Rule and task must outlive the record.
[[nodiscard]] Value row_value(const Rule& rule, const TaskResult& task);

/// Records of a line and of a task, which read a field when a formula does: what they were made of
/// must outlive them. `lines` are those of the task, in its order; `reference_total` is by the
/// norms without overrides, where there are any.
[[nodiscard]] Value line_value(const LineSubject& line, FactValues facts);
[[nodiscard]] Value task_value(const TaskSubject& task, std::vector<Value> lines,
                               const std::optional<Amount>& reference_total, FactValues facts);
[[nodiscard]] Value plan_value(const PlanResult& plan, std::vector<Value> tasks);
[[nodiscard]] Value as_of_value(std::optional<Date> today);

/// Where people write a field of a subject, or a fact of that name.
[[nodiscard]] std::vector<std::string> written_as(RuleSubject of, std::string_view field);

}  // namespace dutoan
