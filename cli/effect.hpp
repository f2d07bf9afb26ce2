// `estimate --set`, `--effect`: what other terms would make of a plan.
#pragma once

#include "arguments.hpp"
#include "console.hpp"

namespace dutoan {

/// Whether the flags ask for it.
[[nodiscard]] bool asks_effect(const Arguments& arguments);

/// The plan as it is beside the plan with `--set`, `--as-of` and `--norms`, the task with the
/// largest effect first.
Exit run_effect(const Arguments& arguments, Console& console);

}  // namespace dutoan
