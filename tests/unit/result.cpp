#include "estimate/result.hpp"

#include <doctest/doctest.h>

namespace dutoan::result_test {

TEST_CASE("a result has errors where a task is broken, a file unread or a header wrong") {
  CHECK_FALSE(PlanResult{.tasks = {TaskResult{}}}.has_errors());
  CHECK(PlanResult{.tasks = {TaskResult{}, TaskResult{.broken = true}}}.has_errors());
  CHECK(PlanResult{.unread_files = {"so-y-te.yaml"}}.has_errors());
  CHECK(PlanResult{
      .missing = {{.what = {"missing-price", {}}}, {.what = {"errors-outside-tasks", {}}}}}
            .has_errors());
}

TEST_CASE("what the printed parts lack of the printed sum, in any unit") {
  const auto row = [](const char* id, std::int64_t dong, std::vector<std::string> summands) {
    return RowFigure{.id = id,
                     .cells = {{.amount = Amount{.known = Money(dong)}}},
                     .summands = std::move(summands)};
  };
  TaskResult task;
  task.rows = {row("a", 1'400'000, {}), row("b", 1'400'000, {}), row("sum", 2'800'000, {"a", "b"})};
  CHECK(rounding_in(task, task.rows[2], 0, 1) == Money(std::int64_t{0}));
  CHECK(rounding_in(task, task.rows[2], 0, 1'000'000) == Money(std::int64_t{1}));
  CHECK(rounding_in(task, task.rows[0], 0, 1'000'000) == Money(std::int64_t{0}));
  task.rows[0].cells[0].amount->complete = false;
  CHECK(rounding_in(task, task.rows[2], 0, 1'000'000) == Money(std::int64_t{0}));
}

TEST_CASE("the same of the total over the tasks") {
  const TaskResult task{.total = {.known = Money(std::int64_t{600'000})}};
  PlanResult result{.tasks = {task, task}, .total = {.known = Money(std::int64_t{1'200'000})}};
  CHECK(rounding_in(result, 1'000'000) == Money(std::int64_t{-1}));
  CHECK(rounding_in(result, 1) == Money(std::int64_t{0}));
  result.total.complete = false;
  CHECK(rounding_in(result, 1'000'000) == Money(std::int64_t{0}));
}

TEST_CASE("something missing is no error") {
  CHECK_FALSE(PlanResult{.missing = {{.what = {"missing-price", {}}}}}.has_errors());
}

}  // namespace dutoan::result_test
