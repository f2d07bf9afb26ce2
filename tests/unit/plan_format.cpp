#include "input/plan_format.hpp"

#include "format_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::plan_format_test {

TEST_CASE("what a plan cannot do without, object by object") {
  CHECK(required_keys(plan_file_format) ==
        "plan-file: format\n"
        "agency: id\n"
        "named: id\n"
        "programme: id\n"
        "source: id\n"
        "submission: agency\n"
        "decision: task, what, amount\n"
        "task: id, agency\n"
        "signature: title\n"
        "money: what, amount\n"
        "stage-count: stage, count\n"
        "funding: source\n"
        "estimate: method\n"
        "quote: unit_price\n");
}

TEST_CASE("formats of plans are sound") {
  CHECK(format_faults(plan_file_format).empty());
  CHECK(format_faults(explained_number_format).empty());
}

TEST_CASE("a decision is a row of money with its task before it") {
  CHECK(keys_of(decision_format) == "task, " + keys_of(money_format));
}

TEST_CASE("what an agency says of its progress is what a task says, without a stage") {
  CHECK("stage, " + keys_of(agency_progress_format) == keys_of(progress_format));
}

}  // namespace dutoan::plan_format_test
