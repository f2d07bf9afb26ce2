#include "task_review.hpp"

#include <doctest/doctest.h>

namespace dutoan::task_review_test {

namespace {

Finding of_task(const std::string& task) {
  Finding finding;
  finding.task = task;
  return finding;
}

}  // namespace

TEST_CASE("what is said of one task is kept, and what is said of the plan") {
  ReviewRun run;
  run.result.tasks = {{.id = "a/T", .agency = "a"}, {.id = "b/T", .agency = "b"}};
  run.findings = {of_task(""), of_task("a/T"), of_task("b/T"), of_task("a/T")};
  keep_findings_of(run, "a/T");
  REQUIRE(run.findings.size() == 3);
  CHECK(run.findings[0].task.empty());
  CHECK(run.findings[2].task == "a/T");
}

TEST_CASE("of deadlines those of the task and of its agency are kept") {
  ReviewRun run;
  run.result.tasks = {{.id = "a/T", .agency = "a"}, {.id = "b/T", .agency = "b"}};
  run.deadlines.emplace();
  run.deadlines->deadlines = {{.agency = "a"},
                              {.agency = "b"},
                              {.agency = "a", .task = "a/T"},
                              {.agency = "a", .task = "a/U"}};
  keep_findings_of(run, "a/T");
  REQUIRE(run.deadlines->deadlines.size() == 2);
  CHECK(run.deadlines->deadlines[0].task.empty());
  CHECK(run.deadlines->deadlines[1].task == "a/T");
}

TEST_CASE("answers to questions nobody asks here are left out") {
  const Answer answer;
  ReviewRun run;
  run.answers_given.to_questions = {{"abc", &answer}};
  run.answers_given.unasked = 3;
  keep_findings_of(run, "a/T");
  CHECK(run.answers_given.to_questions.empty());
  CHECK(run.answers_given.unasked == 0);
}

}  // namespace dutoan::task_review_test
