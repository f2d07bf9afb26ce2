#include "plan/plan.hpp"

namespace dutoan {

Plan without_tasks(const Plan& plan) {
  return {.header = plan.header,
          .agencies = plan.agencies,
          .groups = plan.groups,
          .programmes = plan.programmes,
          .sources = plan.sources};
}

std::optional<TaskDate> date_of(const Task& task, const PlanHeader& plan,
                                std::optional<Date> as_of) {
  if (as_of) return TaskDate::on(*as_of);
  constexpr std::size_t estimate_date = 0;  // of `task_dates`
  const std::optional<Date> own = task.dates[estimate_date];
  const std::optional<Date> price = task.price_date ? task.price_date : plan.price_date;
  if (!own && !price) return std::nullopt;
  const Date prices = price ? *price : *own;
  return TaskDate{own ? *own : *price, prices, prices};
}

}  // namespace dutoan
