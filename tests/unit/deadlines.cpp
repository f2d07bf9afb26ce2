#include "review/deadlines.hpp"

#include <doctest/doctest.h>

namespace dutoan::deadlines_test {

namespace {

Date day(const char* text) {
  return *Date::parse(text);
}

Finding finding(const Rule& rule, Verdict verdict, const char* due) {
  Finding one{.rule = &rule, .verdict = verdict, .task = "s/T"};
  one.due = day(due);
  return one;
}

PlanResult plan() {
  PlanResult plan;
  plan.agencies = {{.id = "s", .name = "Sở", .parent = "", .due = day("2023-03-10")},
                   {.id = "x", .name = "Xã", .parent = "", .due = day("2023-03-17")}};
  TaskResult task;
  task.id = "s/T";
  task.agency = "s";
  plan.tasks.push_back(task);
  return plan;
}

}  // namespace

TEST_CASE("what was done in time is left out, what is not done is listed by its day") {
  const Rule rule{.id = "D05"};
  const auto open = deadlines(
      plan(),
      {finding(rule, Verdict::passed, "2023-03-20"), finding(rule, Verdict::passed, "2023-03-01"),
       finding(rule, Verdict::violated, "2023-03-02"),
       finding(rule, Verdict::violated, "2023-03-02")},
      day("2023-03-13"), {});
  REQUIRE(open.size() == 3);
  CHECK(open[0].due == day("2023-03-02"));
  CHECK(open[0].overdue);
  CHECK(open[0].workdays == 7);
  CHECK(open[0].agency == "s");
  // The agency s has sent a task in, x nothing.
  CHECK(open[1].agency == "x");
  CHECK(open[1].rule == nullptr);
  CHECK_FALSE(open[1].overdue);
  CHECK(open[1].workdays == 4);
  CHECK(open[2].due == day("2023-03-20"));
}

TEST_CASE("public holidays are no working days") {
  const auto open =
      deadlines(plan(), {}, day("2023-03-13"), [](Date date) { return date == day("2023-03-15"); });
  REQUIRE(open.size() == 1);
  CHECK(open[0].workdays == 3);
}

}  // namespace dutoan::deadlines_test
