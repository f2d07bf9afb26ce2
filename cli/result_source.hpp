// The result a command works on: computed from a plan, or read from a result file.
#pragma once

#include "plan_run.hpp"

#include <memory>
#include <optional>

namespace dutoan {

struct ResultSource {
  std::optional<PlanResult> result;  ///< nothing: it could not be read
  std::unique_ptr<PlanRun> run;      ///< null: it was read from a result file
  Diagnostics diagnostics;
};

/// Operands that end in `.json` are result files, all others plans.
[[nodiscard]] ResultSource read_result_source(const Arguments& arguments, Console& console);

}  // namespace dutoan
