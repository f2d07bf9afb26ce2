// A decision on a task's money that stands outside the task: what somebody appraised, and why.
//
// Decisions have a file of their own, so that files collected or written by hand are never touched
// by them, and collecting again loses none.
#pragma once

#include "plan/task.hpp"

#include <string>
#include <string_view>

namespace dutoan {

/// In the plan's folder.
inline constexpr std::string_view decisions_file = "decisions.yaml";

struct Decision {
  std::string task;  ///< agency/id
  MoneyRow row;
};

}  // namespace dutoan
