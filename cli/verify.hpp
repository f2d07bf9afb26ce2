// The second path over a plan that was computed (estimate --verify).
#pragma once

#include "plan_run.hpp"
#include "verify/second_path.hpp"

namespace dutoan {

/// Computes every figure of the result again from what is printed of it: derivations, and the lines
/// of tables one by one. What is found stands in the order of the tasks.
[[nodiscard]] SecondPath follow_estimate(const PlanRun& run, const PlanResult& result);

/// The same of one task alone, by its index.
[[nodiscard]] SecondPath follow_estimate_of(const PlanRun& run, const PlanResult& result,
                                            std::size_t task);

/// Names every figure that differs.
void say_disagreements(const SecondPath& path, Console& console);

/// Whether none does; then it is said how much was compared.
[[nodiscard]] bool agrees(const SecondPath& path, Console& console);

/// Of two estimates as of one.
void add(SecondPath& whole, SecondPath part);

}  // namespace dutoan
