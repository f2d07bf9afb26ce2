// What `estimate` says of a task and of a plan, beside what the second path came to.
#pragma once

#include "verify/second_path.hpp"

#include <string>
#include <vector>

namespace dutoan {

/// Figures of a task that stand in no derivation followed so far: `base_a`, `GTB.before_tax`.
[[nodiscard]] std::vector<std::string> figures_not_followed(const PrintedJson& task,
                                                            const SecondPath& path);

/// Compares rows, lines, total, and the parts the total is split into, with what `path` holds.
void compare_task(const PrintedJson& task, SecondPath& path);

/// The tasks add up to the plan.
void compare_plan(const PrintedJson& result, SecondPath& path);

}  // namespace dutoan
