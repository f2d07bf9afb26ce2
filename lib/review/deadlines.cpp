#include "review/deadlines.hpp"

#include "formula/call.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool has_sent(const PlanResult& plan, const std::string& agency) {
  const auto of_agency = [&](const auto& one) { return one.agency == agency; };
  return std::any_of(plan.tasks.begin(), plan.tasks.end(), of_agency) ||
         std::any_of(plan.submissions.begin(), plan.submissions.end(), of_agency);
}

}  // namespace

std::vector<Deadline> deadlines(const PlanResult& plan, const std::vector<Finding>& findings,
                                Date today, const std::function<bool(Date)>& is_holiday) {
  std::vector<Deadline> open;
  for (const Agency& agency : plan.agencies) {
    if (agency.due && !has_sent(plan, agency.id))
      open.push_back({.due = *agency.due, .agency = agency.id});
  }
  for (const Finding& finding : findings) {
    if (!finding.due) continue;
    if (finding.verdict == Verdict::passed && *finding.due < today) continue;
    const Deadline one{.due = *finding.due,
                       .agency = agency_of(finding),
                       .task = finding.task,
                       .rule = finding.rule};
    const bool said = std::any_of(open.begin(), open.end(), [&](const Deadline& other) {
      return other.task == one.task && other.rule == one.rule && other.due == one.due;
    });
    if (!said) open.push_back(one);
  }
  for (Deadline& one : open) {
    one.overdue = one.due < today;
    one.workdays = one.overdue ? workdays_between(one.due, today, is_holiday)
                               : workdays_between(today, one.due, is_holiday);
  }
  std::stable_sort(open.begin(), open.end(),
                   [](const Deadline& a, const Deadline& b) { return a.due < b.due; });
  return open;
}

}  // namespace dutoan
