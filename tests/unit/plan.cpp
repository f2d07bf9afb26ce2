#include "plan/plan.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace dutoan::plan_test {

namespace {

std::optional<Date> day(const char* text) {
  return Date::parse(text);
}

}  // namespace

TEST_CASE("norms are those of the estimate's own date and prices those of the price date") {
  struct Row {
    const char *estimate, *task_price, *plan_price, *as_of;
    const char *norms, *prices;
  };
  const Row rows[] = {
      {"", "", "2023-03-06", "", "2023-03-06", "2023-03-06"},
      {"", "2023-05-01", "2023-03-06", "", "2023-05-01", "2023-05-01"},
      {"2023-04-02", "", "2023-03-06", "", "2023-04-02", "2023-03-06"},
      {"2023-04-02", "2023-05-01", "2023-03-06", "", "2023-04-02", "2023-05-01"},
      {"2023-04-02", "", "", "", "2023-04-02", "2023-04-02"},
      {"2023-04-02", "2023-05-01", "2023-03-06", "2024-01-01", "2024-01-01", "2024-01-01"},
      {"", "", "", "2024-01-01", "2024-01-01", "2024-01-01"},
  };
  for (const Row& row : rows) {
    CAPTURE(&row - rows);
    Task task;
    task.dates[0] = day(row.estimate);
    task.price_date = day(row.task_price);
    PlanHeader plan;
    plan.price_date = day(row.plan_price);
    const auto date = date_of(task, plan, day(row.as_of));
    REQUIRE(date);
    CHECK(iso_text(date->norms) == row.norms);
    CHECK(iso_text(date->prices) == row.prices);
  }
}

TEST_CASE("no other date of a task or a plan chooses norms") {
  Task task;
  task.dates.fill(day("2023-04-02"));
  const auto estimate = std::find(task_dates.begin(), task_dates.end(), "estimate");
  task.dates[std::size_t(estimate - task_dates.begin())].reset();
  PlanHeader plan;
  plan.date = day("2022-12-30");
  plan.year = 2023;
  CHECK_FALSE(date_of(task, plan, std::nullopt));
}

}  // namespace dutoan::plan_test
