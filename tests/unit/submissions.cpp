#include "estimate/submissions.hpp"

#include "input_fixture.hpp"

namespace dutoan::submissions_test {

namespace {

TaskResult task(const std::string& agency, std::vector<std::pair<std::string_view, Date>> dates,
                std::int64_t requested = 1'000) {
  TaskResult result{.id = agency + "/T", .agency = agency};
  for (const auto& [what, date] : dates) {
    const auto found = std::find(task_dates.begin(), task_dates.end(), what);
    result.dates[std::size_t(found - task_dates.begin())] = date;
  }
  result.total.known = Money(requested);
  if (requested > 0) result.money = {{.what = "requested", .amount = {.dong = requested}}};
  return result;
}

std::string shown(const PlanResult& result) {
  std::string text;
  for (const AgencySubmission& one : agency_submissions(result)) {
    text += (text.empty() ? "" : "; ") + one.agency + " " +
            std::string(submission_words[std::size_t(one.state)]) + " " + std::to_string(one.tasks);
    if (one.received) text += " " + iso_text(*one.received);
    if (one.days_late) text += " +" + std::to_string(*one.days_late);
    if (one.requested.known) text += " " + std::to_string(one.requested.known->dong());
    if (!one.requested.complete) text += "?";
    if (one.stale) text += " stale";
  }
  return text;
}

const Date march_15 = day("2023-03-15");
const Date march_20 = day("2023-03-20");

}  // namespace

TEST_CASE("every agency of the plan has a state, in the plan's order") {
  PlanResult result;
  result.agencies = {{.id = "a", .due = march_15}, {.id = "b"}, {.id = "c", .due = march_20}};
  result.tasks = {task("c", {{"received", march_15}}), task("a", {{"received", march_20}}),
                  task("d", {})};
  CHECK(shown(result) ==
        "a received 1 2023-03-20 +5 1000; b not-sent 0 0; c received 1 2023-03-15 +0 1000; "
        "d received 1 1000");
}

TEST_CASE("a plan that says nothing of sending in has no such table") {
  PlanResult result;
  result.agencies = {{.id = "a"}};
  result.tasks = {task("a", {})};
  CHECK(shown(result).empty());
  CHECK(agency_submissions({}).empty());
}

TEST_CASE("what is sent back is so until it comes in again") {
  PlanResult result;
  result.tasks = {task("a", {{"returned", march_15}}),
                  task("b", {{"returned", march_15}, {"received", march_20}}),
                  task("c", {{"returned", march_15}, {"received", march_15}})};
  CHECK(shown(result) ==
        "a returned 1 1000; b received 1 2023-03-20 1000; c returned 1 2023-03-15 1000");
}

TEST_CASE("faults, missing figures and appraisal are told apart") {
  PlanResult result;
  result.tasks = {task("a", {}), task("b", {}), task("c", {{"appraised", march_15}}),
                  task("d", {{"approved", march_20}}), task("e", {}, 0)};
  result.tasks[0].broken = true;
  result.tasks[1].total.complete = false;
  CHECK(shown(result) ==
        "a faulty 1 1000; b lacking 1 1000; c done 1 1000; d done 1 1000; e received 1 0?");
}

TEST_CASE("an appraised figure says that the task is appraised") {
  PlanResult result;
  result.tasks = {task("a", {}), task("b", {})};
  result.tasks[0].money.push_back({.what = "appraised", .amount = {.dong = 900}});
  CHECK(shown(result) == "a done 1 1000; b received 1 1000");
}

TEST_CASE("a file says when it came in, and rows nobody placed are a fault") {
  PlanResult result;
  result.agencies = {{.id = "a", .due = march_15}};
  result.submissions = {
      {.agency = "a", .file = "a.xlsx", .received = march_20, .rows = 3, .placed = 3},
      {.agency = "b", .file = "b.xlsx", .rows = 3, .placed = 2},
      {.agency = "c", .file = "c.xlsx", .rows = 3, .placed = 3, .errors = 1}};
  result.tasks = {task("a", {{"received", march_15}})};
  CHECK(shown(result) == "a received 1 2023-03-20 +5 1000; b faulty 0 0; c faulty 0 0");
  result.submissions.resize(1);
  result.tasks.clear();
  CHECK(shown(result) == "a lacking 0 2023-03-20 +5 0");
  result.stale_agencies = {"a"};
  CHECK(shown(result) == "a lacking 0 2023-03-20 +5 0 stale");
}

}  // namespace dutoan::submissions_test
