#include "review/programme_progress.hpp"

#include "plan_fixture.hpp"

namespace dutoan::programme_progress_test {

namespace {

MoneyRow row(const std::string& what, std::int64_t amount, const std::string& source = "",
             bool at_least = false) {
  return {.what = what,
          .source = source,
          .amount = {.dong = Number(amount), .marks = {.at_least = at_least}}};
}

TaskResult task(const std::string& id, std::vector<MoneyRow> money) {
  return {.id = id, .programmes = {"P"}, .money = std::move(money)};
}

ProgrammeProgress ask(const Programme& programme, const std::vector<TaskResult>& tasks = {},
                      const std::string& day = "") {
  std::vector<TaskProgress> progress;
  for (const TaskResult& one : tasks)
    progress.push_back(task_progress(one, Date::parse(day)));
  return programme_progress(programme, tasks, progress, Date::parse(day));
}

}  // namespace

TEST_CASE("parts that are bounds leave at most the rest of the whole") {
  const Programme programme{
      .id = "P",
      .money = {row("planned", 901), row("planned", 400, "W"), row("planned", 150, "X", true),
                row("planned", 350, "N", true)}};
  const ProgrammeFigure figure = ask(programme).figures[0];
  CHECK(figure.stated_whole);
  CHECK(figure.whole->known == Money(std::int64_t(901)));
  CHECK(figure.parts.size() == 3);
  CHECK(figure.named->known == Money(std::int64_t(900)));
  CHECK(figure.named->marks.at_least);
  CHECK(figure.left == Money(std::int64_t(1)));
  CHECK(figure.left_at_most);
}

TEST_CASE("exact parts leave exactly the rest") {
  const ProgrammeFigure figure =
      ask({.id = "P", .money = {row("planned", 10), row("planned", 7, "N")}}).figures[0];
  CHECK(figure.left == Money(std::int64_t(3)));
  CHECK_FALSE(figure.left_at_most);
}

TEST_CASE("without a whole the parts are all there is to say") {
  const ProgrammeFigure figure = ask({.id = "P", .money = {row("assigned", 7, "N")}}).figures[0];
  CHECK_FALSE(figure.stated_whole);
  CHECK(shown(*figure.whole) == "7");
  CHECK_FALSE(figure.left);
  CHECK_FALSE(ask({.id = "P"}).figures[0].whole);
}

TEST_CASE("of a bound nobody can say what is left") {
  const ProgrammeFigure figure =
      ask({.id = "P", .money = {row("planned", 10, "", true), row("planned", 7, "N")}}).figures[0];
  CHECK_FALSE(figure.left);
}

TEST_CASE("what no task names with its source cannot be allocated to one") {
  const Programme programme{.id = "P", .money = {row("planned", 100)}};
  const ProgrammeProgress none =
      ask(programme, {task("a/1", {}), task("a/2", {row("planned", 9)})});
  CHECK(none.listed == std::vector<std::string>{"a/1", "a/2"});
  CHECK(none.listed_named == 0);
  CHECK(shown(*none.unassigned) == "100");
  const ProgrammeProgress some =
      ask(programme, {task("a/1", {row("planned", 30, "N")}), {.id = "b/1"}});
  CHECK(some.listed.size() == 1);
  CHECK(some.listed_named == 1);
  CHECK(shown(*some.unassigned) == "70");
}

TEST_CASE("a bound under a task bounds what is left from above") {
  const Programme programme{.id = "P", .money = {row("planned", 100)}};
  const ProgrammeProgress progress = ask(programme, {task("a/1", {row("planned", 30, "N", true)})});
  CHECK(progress.unassigned->known == Money(std::int64_t(70)));
  CHECK(progress.unassigned_at_most);
  CHECK_FALSE(progress.unassigned->marks.at_least);
  const Programme bound{.id = "P", .money = {row("planned", 100, "", true)}};
  CHECK_FALSE(ask(bound, {task("a/1", {row("planned", 30, "N", true)})}).unassigned);
}

TEST_CASE("counts may hold the same tasks, or none of them") {
  const Programme programme{.id = "P",
                            .tasks = 31,
                            .stages = {{.stage = "policy", .count = 9},
                                       {.stage = "approved", .count = 1, .within = "policy"},
                                       {.stage = "preparation", .count = 8},
                                       {.stage = "appraisal", .count = 2},
                                       {.stage = "done", .count = 0}}};
  const ProgrammeProgress progress = ask(programme);
  CHECK(progress.least_counted == 9);
  CHECK(progress.most_counted == 19);
}

TEST_CASE("no more tasks are counted than there are") {
  const ProgrammeProgress progress =
      ask({.id = "P",
           .tasks = 24,
           .stages = {{.stage = "done", .count = 19}, {.stage = "running", .count = 24}}});
  CHECK(progress.least_counted == 24);
  CHECK(progress.most_counted == 24);
}

TEST_CASE("what a later day says of a programme does not count") {
  MoneyRow late = row("planned", 5);
  late.date = Date::parse("2023-02-02");
  const Programme programme{
      .id = "P",
      .money = {late},
      .stages = {{.stage = "policy", .count = 3, .date = Date::parse("2023-02-02")}}};
  const ProgrammeProgress progress = ask(programme, {}, "2023-02-01");
  CHECK_FALSE(progress.figures[0].whole);
  CHECK(progress.programme.stages.empty());
  CHECK(ask(programme, {}, "2023-02-02").least_counted == 3);
}

}  // namespace dutoan::programme_progress_test
