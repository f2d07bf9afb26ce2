#include "task_faults.hpp"

#include "command_fixture.hpp"

namespace dutoan::task_faults_test {

namespace {

/// For each error of the plan, whether it is another task's than s/T's.
std::string judged(const CommandFixture& f) {
  const Arguments arguments = CommandFixture::arguments({"estimate", f.path("plan.yaml")});
  const auto run = read_plan_run(arguments, arguments.operands);
  Console console(arguments);
  (void)compute(*run, console);  // reads the tables
  std::string text;
  for (const Task& task : run->plan.tasks) {
    if (task.id != "T") continue;
    for (const Diagnostic& one : run->diagnostics.sorted())
      text += one.message.id + (is_of_another_task(one, *run, task) ? " other; " : " ours; ");
  }
  return text;
}

std::string judged(const std::string& plan) {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan);
  return judged(f);
}

const std::string faulty_task = "  - {id: X, agency: s, nmae: y}\n";

}  // namespace

TEST_CASE("an error in a task above or below is another task's") {
  CHECK(judged(list_plan + faulty_task) == "key-unknown other; ");
  std::string first = list_plan;
  first.insert(first.find("  - {id: T"), faulty_task);
  CHECK(judged(first) == "key-unknown other; ");
}

TEST_CASE("an error in the task itself is not another's") {
  std::string plan = list_plan;
  plan.replace(plan.find("name: Việc"), 5, "nmae:");
  CHECK(judged(plan) == "key-unknown ours; ");
}

TEST_CASE("an error of the plan is not another task's, wherever it stands") {
  std::string plan = list_plan;
  plan.replace(plan.find("title"), 5, "titel");
  CHECK(judged(plan) == "key-unknown ours; ");
  CHECK(judged(list_plan + "sources: [{id: a}, {id: a, nmae: x}]\n").find("other") ==
        std::string::npos);
}

TEST_CASE("an error in a table is that of the task that reads it") {
  const CommandFixture f;
  f.folder.write("other.csv", "name,quantity,unit_price\nMáy,1,abc\n");
  const std::string other =
      "  - {id: X, agency: s, estimate: {method: line-sum, lines_from: other.csv}}\n";
  f.folder.write("plan.yaml", list_plan + other);
  CHECK(judged(f) == "cell-number-plain other; ");
  std::string own = list_plan + other;
  own.replace(own.find("id: X"), 5, "id: T");
  own.replace(own.find("id: T"), 5, "id: U");
  f.folder.write("plan.yaml", own);
  CHECK(judged(f) == "cell-number-plain ours; ");
}

}  // namespace dutoan::task_faults_test
