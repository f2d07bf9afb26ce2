#include "review/progress_fault.hpp"

#include "plan_fixture.hpp"

namespace dutoan::progress_fault_test {

namespace {

MoneyRow row(const std::string& what, std::int64_t amount, const std::string& source = "",
             bool at_least = false) {
  return {.what = what,
          .source = source,
          .amount = {.dong = Number(amount), .marks = {.at_least = at_least}}};
}

std::string said(const std::vector<ProgressFault>& faults) {
  std::string text;
  for (const ProgressFault& fault : faults) {
    text += (text.empty() ? "" : ", ") + std::string(progress_fault_words[std::size_t(fault.kind)]);
    if (!fault.source.empty()) text += " " + fault.source;
    if (!fault.stage.empty()) text += " " + fault.stage;
    text += " " + (fault.is_of_money() ? std::to_string(fault.excess().dong())
                                       : std::to_string(fault.count - fault.limit));
  }
  return text;
}

std::string of_task(std::vector<MoneyRow> money) {
  return said(faults_of_task(task_progress({.id = "a/1", .money = std::move(money)}, {})));
}

std::string of_programme(Programme programme, const std::vector<TaskResult>& tasks = {}) {
  programme.id = "P";
  std::vector<TaskProgress> progress;
  for (const TaskResult& one : tasks)
    progress.push_back(task_progress(one, {}));
  return said(faults_of_programme(programme_progress(programme, tasks, progress, {})));
}

}  // namespace

TEST_CASE("each figure is at most the one before it") {
  CHECK(of_task({row("planned", 10), row("allocated", 10), row("disbursed", 10),
                 row("settled", 10)}) == "");
  CHECK(of_task(
            {row("planned", 10), row("allocated", 12), row("disbursed", 13), row("settled", 16)}) ==
        "allocated-over-planned 2, disbursed-over-allocated 1, settled-over-disbursed 3");
}

TEST_CASE("where a figure is not known for certain, the nearest before it that is counts") {
  CHECK(of_task({row("planned", 10), row("disbursed", 13)}) == "disbursed-over-planned 3");
  CHECK(of_task({row("planned", 10), row("settled", 13)}) == "settled-over-planned 3");
  CHECK(of_task({row("planned", 10), row("allocated", 8), row("settled", 9)}) ==
        "settled-over-allocated 1");
  CHECK(of_task({row("planned", 10), row("allocated", 9, "", true), row("disbursed", 13)}) ==
        "disbursed-over-planned 3");
  CHECK(of_task({row("planned", 10), row("allocated", 14), row("disbursed", 13)}) ==
        "allocated-over-planned 4");
  CHECK(of_task({row("disbursed", 13)}) == "");
}

TEST_CASE("nothing is surely more than a bound, but a bound may be surely more") {
  CHECK(of_task({row("planned", 10, "", true), row("allocated", 12)}) == "");
  CHECK(of_task({row("planned", 10), row("allocated", 12, "", true)}) ==
        "allocated-over-planned 2");
}

TEST_CASE("money may come from a source that nothing is planned of") {
  CHECK(of_task({row("planned", 10, "N"), row("allocated", 10, "W")}) ==
        "allocated-over-planned W 10");
  CHECK(of_task({row("planned", 5, "N"), row("planned", 5), row("allocated", 10, "N")}) == "");
}

TEST_CASE("what is more in all is not said once more by source") {
  CHECK(of_task({row("planned", 10, "N"), row("allocated", 12, "N")}) ==
        "allocated-over-planned 2");
}

TEST_CASE("sources of a programme come to at most its whole") {
  CHECK(of_programme({.money = {row("planned", 10), row("planned", 8, "N"),
                                row("planned", 3, "W", true)}}) == "parts-over-whole 1");
  CHECK(of_programme({.money = {row("planned", 11), row("planned", 8, "N"),
                                row("planned", 3, "W", true)}}) == "");
}

TEST_CASE("tasks of a programme come to at most its whole, in every figure") {
  const std::vector<TaskResult> tasks = {
      {.id = "a/1", .programmes = {"P"}, .money = {row("planned", 12)}}};
  CHECK(of_programme({.money = {row("planned", 10)}}, tasks) == "tasks-over-programme 2");
  CHECK(of_programme({.money = {row("planned", 12)}}, tasks) == "");
  const std::vector<TaskResult> paid = {
      {.id = "a/1", .programmes = {"P"}, .money = {row("disbursed", 12), row("settled", 7)}},
      {.id = "a/2", .programmes = {"P"}}};
  CHECK(of_programme({.money = {row("disbursed", 10), row("settled", 5), row("allocated", 99)}},
                     paid) == "tasks-over-programme 2, tasks-over-programme 2");
}

TEST_CASE("no count is above the number of tasks, nor above the one it lies within") {
  CHECK(of_programme({.tasks = 3,
                      .stages = {{.stage = "policy", .count = 4},
                                 {.stage = "approved", .count = 5, .within = "policy"}}}) ==
        "count-over-tasks policy 1, count-over-tasks approved 2, count-over-outer approved 1");
  CHECK(of_programme({.stages = {{.stage = "policy", .count = 4}}}) == "");
}

TEST_CASE("a plan lists no more tasks than the programme has") {
  const std::vector<TaskResult> tasks = {{.id = "a/1", .programmes = {"P"}},
                                         {.id = "a/2", .programmes = {"P"}}};
  CHECK(of_programme({.tasks = 1}, tasks) == "listed-over-tasks 1");
}

}  // namespace dutoan::progress_fault_test
