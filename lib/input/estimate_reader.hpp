// The estimate of a task: its method, its inputs, its lines.
#pragma once

#include "input/task_reader.hpp"

namespace dutoan {

/// `estimate: {method, inputs, given, lines, lines_from}`; nothing where the method is not found.
[[nodiscard]] std::optional<TaskEstimate> read_estimate(Yaml node, const TaskDate& date,
                                                        const TaskContext& context,
                                                        Diagnostics& diagnostics);

}  // namespace dutoan
