// What a command line names: a task of the plan, and perhaps a row or a line of it.
#pragma once

#include "console.hpp"
#include "plan/plan.hpp"

#include <string>

namespace dutoan {

struct Subject {
  const Task* task = nullptr;  ///< null: none, or more than one, has that name
  std::string row;
};

/// `agency/task`, `task` where only one agency has it, either with `/row` behind it.
[[nodiscard]] Subject find_subject(const Plan& plan, const std::string& wanted);

/// Says that no task has that name, with the nearest that there are, or that several have it.
[[nodiscard]] Exit task_not_found(const Plan& plan, const std::string& wanted, Console& console);

}  // namespace dutoan
