#include "estimate/result.hpp"

#include <doctest/doctest.h>

using dutoan::PlanResult;
using dutoan::TaskResult;

TEST_CASE("a result has errors where a task is broken, a file unread or a header wrong") {
  CHECK_FALSE(PlanResult{.tasks = {TaskResult{}}}.has_errors());
  CHECK(PlanResult{.tasks = {TaskResult{}, TaskResult{.broken = true}}}.has_errors());
  CHECK(PlanResult{.unread_files = {"so-y-te.yaml"}}.has_errors());
  CHECK(PlanResult{
      .missing = {{.what = {"missing-price", {}}}, {.what = {"errors-outside-tasks", {}}}}}
            .has_errors());
}

TEST_CASE("something missing is no error") {
  CHECK_FALSE(PlanResult{.missing = {{.what = {"missing-price", {}}}}}.has_errors());
}
