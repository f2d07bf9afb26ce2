// A task of a plan file.
#pragma once

#include "base/diagnostic.hpp"
#include "input/norm_store.hpp"
#include "input/plan_files.hpp"
#include "input/yaml_tree.hpp"
#include "plan/plan.hpp"

#include <optional>

namespace dutoan {

/// What reading a task needs from around it. The plan's header and lists are read before.
struct TaskContext {
  NormStore& norms;
  const PlanFiles& files;
  const Plan& plan;
  std::optional<Date> as_of;
  const YamlTree* set = nullptr;  ///< as of PlanOptions
};

/// What is wrong with the task goes to `diagnostics` and makes it broken.
[[nodiscard]] Task read_task(Yaml node, const TaskContext& context, Diagnostics& diagnostics);

}  // namespace dutoan
