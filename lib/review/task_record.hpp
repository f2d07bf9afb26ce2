// What the formulas of rules see of a task and of an agency: fields in a fixed order.
#pragma once

#include "estimate/result.hpp"
#include "review/record_field.hpp"
#include "review/task_peers.hpp"

#include <span>

namespace dutoan {

/// A task, the plan it stands in, and what there is like it.
struct TaskSubject {
  const TaskResult& figure;
  const PlanResult& plan;
  const TaskPeers& peers;
  const std::vector<RegisterEntry>& entries;
};

[[nodiscard]] std::span<const RecordField<TaskSubject>> task_fields();
[[nodiscard]] std::span<const RecordField<Agency>> agency_fields();

}  // namespace dutoan
