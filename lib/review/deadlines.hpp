// What is due: by the rules that set a deadline, and by the days agencies are to send their parts.
#pragma once

#include "estimate/result.hpp"
#include "review/finding.hpp"

#include <functional>
#include <string>
#include <vector>

namespace dutoan {

struct Deadline {
  Date due;
  std::string agency;
  std::string task;            ///< empty: the agency's own part of the plan
  const Rule* rule = nullptr;  ///< null: of an agency's part
  bool overdue = false;
  int workdays = 0;  ///< from the day of the check to the deadline, or from it to that day
};

/// What is not done on that day, by day, then as the plan has it. Rules that were satisfied before
/// the day of the check are left out, and so is an agency with tasks in the plan.
[[nodiscard]] std::vector<Deadline> deadlines(const PlanResult& plan,
                                              const std::vector<Finding>& findings, Date today,
                                              const std::function<bool(Date)>& is_holiday);

}  // namespace dutoan
