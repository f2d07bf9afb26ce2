#include "subject.hpp"

#include <doctest/doctest.h>

namespace dutoan::subject_test {

namespace {

Plan plan_of(const std::vector<std::pair<const char*, const char*>>& tasks) {
  Plan plan;
  for (const auto& [agency, id] : tasks) {
    Task task;
    task.agency = agency;
    task.id = id;
    plan.tasks.push_back(std::move(task));
  }
  return plan;
}

/// "a/T", "a/T row G", or "none".
std::string found(const Plan& plan, const std::string& wanted) {
  const Subject subject = find_subject(plan, wanted);
  if (subject.task == nullptr) return "none";
  return subject.task->full_id() + (subject.row.empty() ? "" : " row " + subject.row);
}

}  // namespace

TEST_CASE("a task goes by its agency, or by its own id where that is enough") {
  const Plan plan = plan_of({{"a", "T"}, {"b", "T"}, {"b", "U"}});
  CHECK(found(plan, "a/T") == "a/T");
  CHECK(found(plan, "U") == "b/U");
  CHECK(found(plan, "T") == "none");
  CHECK(found(plan, "V") == "none");
}

TEST_CASE("behind a task stands a row or a line") {
  const Plan plan = plan_of({{"a", "T"}, {"b", "U"}});
  CHECK(found(plan, "a/T/G") == "a/T row G");
  CHECK(found(plan, "U/GTB.before_tax") == "b/U row GTB.before_tax");
}

}  // namespace dutoan::subject_test
