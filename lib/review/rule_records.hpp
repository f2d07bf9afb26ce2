// What the formulas of rules see of a line, a task and an agency: fields in a fixed order.
#pragma once

#include "estimate/result.hpp"
#include "formula/type.hpp"
#include "formula/value.hpp"
#include "norms/rule.hpp"
#include "review/line_peers.hpp"
#include "review/reference.hpp"
#include "review/task_peers.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// A line, and what is known of it beside the others.
struct LineSubject {
  const LineFigure& figure;
  const LinePeers& peers;
  const LineReference& reference;
};

/// A task, the plan it stands in, and what there is like it.
struct TaskSubject {
  const TaskResult& figure;
  const PlanResult& plan;
  const TaskPeers& peers;
  const std::vector<RegisterEntry>& entries;
};

/// A field of a record of rules.
template <class Subject>
struct RecordField {
  std::string_view name;
  /// Where people write it, as keys below the subject ("price.ref"), the likeliest first, parted by
  /// blanks; `money.requested.amount` is that of the row `what: requested`. Empty: it is computed.
  std::string_view written;
  Type (*type)();
  Value (*value)(const Subject& subject);
};

[[nodiscard]] std::span<const RecordField<LineSubject>> line_fields();
[[nodiscard]] std::span<const RecordField<TaskSubject>> task_fields();
[[nodiscard]] std::span<const RecordField<Agency>> agency_fields();

/// Where people write a field of a subject, or a fact of that name.
[[nodiscard]] std::vector<std::string> written_as(RuleSubject of, std::string_view field);

/// A figure of a plan is what its people state: it has no better evidence.
inline constexpr Evidence stated_by_plan = Evidence::user;

/// Missing because the subject does not state that field.
[[nodiscard]] Value lacking(std::string_view field);
/// Of an amount that is not whole the part that is known stays beside.
[[nodiscard]] Value amount_value(const std::optional<Amount>& amount, std::string_view field);

}  // namespace dutoan
