#include "review/adjusted_plan.hpp"

#include "estimate/stated_money.hpp"
#include "plan/report_form.hpp"

#include <doctest/doctest.h>

namespace dutoan::adjusted_plan_test {

namespace {

TaskResult task(const std::string& id, std::int64_t total) {
  return {.id = id, .agency = "s", .total = {.known = Money(total)}};
}

/// "X: before 5 after 3 change -2 increase 0 decrease -2".
std::string shown(const TaskResult& task) {
  std::string text = task.id + ":";
  for (const std::string_view what : adjustment_money) {
    const auto figure = stated_figure(task, what);
    if (!figure) continue;
    text += " " + std::string(what) + (figure->marks.at_least ? " ≥ " : " ") +
            std::to_string(figure->known->dong());
  }
  return text;
}

}  // namespace

TEST_CASE("a task has what it was and what it changes; one that is gone takes all of it away") {
  PlanResult before;
  before.tasks = {task("X", 5), task("Y", 7), task("Z", 1)};
  PlanResult after;
  after.header.year = 2024;
  after.tasks = {task("X", 3), task("N", 4), task("Z2", 6)};
  const std::vector<TaskPair> pairs = {{TaskRelation::kept, {0}, {0}},
                                       {TaskRelation::added, {}, {1}},
                                       {TaskRelation::renamed, {2}, {2}},
                                       {TaskRelation::removed, {1}, {}}};
  const PlanResult plan = adjusted_plan(before, after, pairs, FigureKind::recomputed);
  REQUIRE(plan.tasks.size() == 4);
  CHECK(shown(plan.tasks[0]) == "X: before 5 after 3 change -2 increase 0 decrease -2");
  CHECK(shown(plan.tasks[1]) == "N: before 0 after 4 change 4 increase 4 decrease 0");
  CHECK(shown(plan.tasks[2]) == "Z2: before 1 after 6 change 5 increase 5 decrease 0");
  CHECK(shown(plan.tasks[3]) == "Y: before 7 after 0 change -7 increase 0 decrease -7");
  CHECK(plan.tasks[3].total == Amount{});
}

TEST_CASE("what several tasks of the agency became has what they had; what moved away goes") {
  PlanResult before;
  before.tasks = {task("X", 10), task("Y", 5), task("Z", 3)};
  before.tasks[2].agency = "r";
  PlanResult after;
  after.tasks = {task("V", 20), task("Z", 3)};
  const std::vector<TaskPair> merged = {{TaskRelation::merged, {0, 1}, {0}},
                                        {TaskRelation::moved, {2}, {1}}};
  const PlanResult plan = adjusted_plan(before, after, merged, FigureKind::recomputed);
  REQUIRE(plan.tasks.size() == 3);
  CHECK(shown(plan.tasks[0]) == "V: before 15 after 20 change 5 increase 5 decrease 0");
  CHECK(shown(plan.tasks[1]) == "Z: before 0 after 3 change 3 increase 3 decrease 0");
  CHECK(plan.tasks[2].agency == "r");
  CHECK(shown(plan.tasks[2]) == "Z: before 3 after 0 change -3 increase 0 decrease -3");
}

TEST_CASE("of a split the old task goes and the new ones come") {
  PlanResult before;
  before.tasks = {task("X", 10)};
  PlanResult after;
  after.tasks = {task("A", 4), task("B", 8)};
  const std::vector<TaskPair> pairs = {{TaskRelation::split, {0}, {0, 1}}};
  const PlanResult plan = adjusted_plan(before, after, pairs, FigureKind::recomputed);
  REQUIRE(plan.tasks.size() == 3);
  CHECK(shown(plan.tasks[0]) == "A: before 0 after 4 change 4 increase 4 decrease 0");
  CHECK(shown(plan.tasks[2]) == "X: before 10 after 0 change -10 increase 0 decrease -10");
}

TEST_CASE("of a figure that is not known whole it is said what it is at least, and no change") {
  PlanResult before;
  before.tasks = {task("X", 10)};
  PlanResult after;
  after.tasks = {task("X", 10)};
  const std::vector<TaskPair> pairs = {{TaskRelation::kept, {0}, {0}}};
  const auto adjusted = [&](Amount figure) {
    after.tasks[0].total = figure;
    return shown(adjusted_plan(before, after, pairs, FigureKind::recomputed).tasks[0]);
  };
  const Money nine(std::int64_t{9});
  CHECK(adjusted({.known = nine, .complete = false}) == "X: before 10 after ≥ 9");
  CHECK(adjusted({.known = nine, .complete = false, .lower_bound = false}) == "X: before 10");
  CHECK(adjusted({.known = std::nullopt, .complete = false}) == "X: before 10");
  CHECK(adjusted({.known = nine, .marks = {.at_least = true}}) == "X: before 10 after ≥ 9");
  before.tasks[0].total = {.known = nine, .marks = {.at_least = true}};
  CHECK(adjusted(before.tasks[0].total) ==
        "X: before ≥ 9 after ≥ 9 change 0 increase 0 decrease 0");
}

}  // namespace dutoan::adjusted_plan_test
