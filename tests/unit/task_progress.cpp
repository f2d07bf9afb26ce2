#include "review/task_progress.hpp"

#include "plan_fixture.hpp"

namespace dutoan::task_progress_test {

namespace {

MoneyRow row(const std::string& what, std::int64_t amount, const std::string& source = "") {
  return {.what = what, .source = source, .amount = {.dong = Number(amount)}};
}

MoneyRow dated(MoneyRow row, const std::string& date) {
  row.date = Date::parse(date);
  return row;
}

TaskResult task(std::vector<MoneyRow> money) {
  return {.id = "a/1", .agency = "a", .money = std::move(money)};
}

/// "planned allocated disbursed settled".
std::string figures(const ProgressFigures& figures) {
  std::string text;
  for (const Amount& amount : figures)
    text += (text.empty() ? "" : "; ") + shown(amount);
  return text;
}

std::string sources(const TaskProgress& task) {
  std::string text;
  for (const SourceFigures& one : task.sources)
    text += (text.empty() ? "" : " | ") + one.source + ": " + figures(one.figures);
  return text;
}

void set_date(TaskResult& task, std::string_view name, const std::string& date) {
  const auto found = std::find(task_dates.begin(), task_dates.end(), name);
  task.dates[std::size_t(found - task_dates.begin())] = Date::parse(date);
}

std::string stage(const TaskResult& task, const std::string& day = "") {
  const TaskStage stage = task_progress(task, Date::parse(day)).stage;
  return stage.stage + "/" + std::string(stage_origin_words[std::size_t(stage.origin)]);
}

}  // namespace

TEST_CASE("rows of a kind add up, and what nobody states is not known") {
  const TaskProgress progress =
      task_progress(task({row("planned", 70), row("planned", 30), row("allocated", 40)}), {});
  CHECK(figures(progress.figures) == "100; 40; unknown; unknown");
}

TEST_CASE("a task is measured against what is planned, then assigned, then approved") {
  const auto by = [](std::vector<MoneyRow> money) {
    const TaskProgress progress = task_progress(task(std::move(money)), {});
    return progress.planned_by + " " + shown(progress.figures[0]);
  };
  CHECK(by({row("approved", 1), row("assigned", 2), row("planned", 3)}) == "planned 3");
  CHECK(by({row("approved", 1), row("assigned", 2)}) == "assigned 2");
  CHECK(by({row("approved", 1), row("requested", 9)}) == "approved 1");
  CHECK(by({row("requested", 9)}) == " unknown");
}

TEST_CASE("figures that are at least so much stay so") {
  MoneyRow more = row("planned", 150);
  more.amount.marks.at_least = true;
  const TaskProgress progress = task_progress(task({more, row("planned", 50)}), {});
  CHECK(progress.figures[0].marks.at_least);
  CHECK(progress.figures[0].known == Money(std::int64_t(200)));
}

TEST_CASE("what is planned without a source is shared as the funding says") {
  TaskResult one = task({row("planned", 101)});
  one.funding_terms = {{.source = "N", .share = Number(1) / Number(2)},
                       {.source = "W", .rest = true}};
  const TaskProgress progress = task_progress(one, {});
  CHECK(sources(progress) == "N: 51; unknown; unknown; unknown | W: 50; unknown; unknown; unknown");
}

TEST_CASE("what is paid without a source is of the one source there is") {
  CHECK(sources(task_progress(task({row("planned", 9, "N"), row("disbursed", 4)}), {})) ==
        "N: 9; unknown; 4; unknown");
}

TEST_CASE("what is paid without a source may be of either of two") {
  const TaskProgress progress = task_progress(task({row("planned", 9, "N"), row("planned", 1, "W"),
                                                    row("disbursed", 4), row("disbursed", 2, "N")}),
                                              {});
  CHECK(sources(progress) ==
        "N: 9; unknown; at least 2; unknown | W: 1; unknown; at least 0; unknown | "
        ": 0; unknown; 4; unknown");
}

TEST_CASE("a source that comes up only when money is paid had nothing planned") {
  CHECK(sources(task_progress(task({row("planned", 9, "N"), row("allocated", 4, "W")}), {})) ==
        "N: 9; 0; unknown; unknown | W: 0; 4; unknown; unknown");
}

TEST_CASE("rows of a later day do not count, those without a day do") {
  const TaskResult one = task({dated(row("disbursed", 5), "2023-03-01"),
                               dated(row("disbursed", 7), "2023-03-02"), row("disbursed", 1)});
  const TaskProgress progress = task_progress(one, Date::parse("2023-03-01"));
  CHECK(shown(progress.figures[2]) == "6");
  CHECK(progress.later == 1);
  CHECK(task_progress(one, {}).later == 0);
}

TEST_CASE("where something known is below 0, what is not known may be, too") {
  const Amount less = task_progress(task({row("planned", -5)}), {}).figures[0];
  CHECK(less.complete);
  CHECK_FALSE(less.lower_bound);
  const Amount both_signs =
      task_progress(task({row("planned", 9), row("planned", -5)}), {}).figures[0];
  CHECK(both_signs.known == Money(std::int64_t(4)));
  CHECK_FALSE(sum(both_signs, unknown_figures(false)[0]).lower_bound);
  CHECK(task_progress(task({row("planned", 0)}), {}).figures[0].lower_bound);
  const TaskProgress named = task_progress(task({row("planned", 9, "N"), row("planned", -5)}), {});
  CHECK_FALSE(named.sources.at(0).figures[0].complete);
  CHECK_FALSE(named.sources.at(0).figures[0].lower_bound);
}

TEST_CASE("of a task with errors no source is known to have nothing") {
  TaskResult one = task({row("planned", 9, "N"), row("disbursed", 5, "W")});
  one.broken = true;
  for (const SourceFigures& source : task_progress(one, {}).sources)
    CHECK_FALSE(source.figures[0].complete);
}

TEST_CASE("the stage that is stated counts before dates and money") {
  TaskResult one = task({row("disbursed", 5)});
  set_date(one, "end", "2023-01-01");
  one.progress = {.stage = "policy", .date = Date::parse("2023-02-01")};
  CHECK(stage(one) == "policy/stated");
  CHECK(stage(one, "2023-02-01") == "policy/stated");
  CHECK(stage(one, "2023-01-31") == "done/dates");
}

TEST_CASE("starts and ends count on a day alone, for they may be planned") {
  TaskResult one = task({});
  set_date(one, "approved", "2023-01-01");
  set_date(one, "start", "2023-03-01");
  set_date(one, "end", "2023-05-01");
  CHECK(stage(one) == "approved/dates");
  CHECK(stage(one, "2022-12-31") == "/unknown");
  CHECK(stage(one, "2023-02-28") == "approved/dates");
  CHECK(stage(one, "2023-04-30") == "running/dates");
  CHECK(stage(one, "2023-05-01") == "done/dates");
}

TEST_CASE("money that flows says that the work runs") {
  CHECK(stage(task({row("disbursed", 1)})) == "running/money");
  CHECK(stage(task({row("disbursed", 0)})) == "/unknown");
  CHECK(stage(task({row("approved", 1)})) == "approved/money");
}

TEST_CASE("an estimate is appraised until it is sent back") {
  TaskResult one = task({});
  CHECK(stage(one) == "/unknown");
  set_date(one, "estimate", "2023-01-01");
  CHECK(stage(one) == "preparation/dates");
  set_date(one, "received", "2023-01-02");
  CHECK(stage(one) == "appraisal/dates");
  set_date(one, "returned", "2023-01-05");
  CHECK(stage(one) == "preparation/dates");
  set_date(one, "received", "2023-01-09");
  CHECK(stage(one) == "appraisal/dates");
  set_date(one, "appraised", "2023-01-20");
  CHECK(stage(one) == "appraisal/dates");
}

TEST_CASE("a share is of exact figures, and of a whole above 0") {
  const Amount whole{.known = Money(std::int64_t(300))};
  const Amount part{.known = Money(std::int64_t(100))};
  CHECK(progress_share(part, whole) == Number(1) / Number(3));
  CHECK_FALSE(progress_share(part, {.known = Money(), .marks = {}}));
  CHECK_FALSE(progress_share(part, {.known = whole.known, .marks = {.at_least = true}}));
  CHECK_FALSE(progress_share({.known = part.known, .complete = false}, whole));
  CHECK_FALSE(progress_share({.known = std::nullopt}, whole));
}

}  // namespace dutoan::task_progress_test
