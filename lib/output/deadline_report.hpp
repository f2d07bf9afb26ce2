// What is due and what is overdue on the day of a check: a part of its report.
#pragma once

#include "output/amount_text.hpp"
#include "output/json_value.hpp"
#include "output/report.hpp"
#include "review/deadlines.hpp"

#include <vector>

namespace dutoan {

/// The open deadlines of a plan on a day.
struct DeadlineList {
  Date today;
  bool knows_holidays = false;  ///< else working days are Monday to Friday, which is said
  std::vector<Deadline> deadlines;
};

void add_deadlines(Report& report, const DeadlineList& list, const PlanResult& plan,
                   Language language);
[[nodiscard]] Json deadlines_json(const DeadlineList& list);

}  // namespace dutoan
