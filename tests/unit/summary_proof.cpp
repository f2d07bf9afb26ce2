#include "estimate/summary_proof.hpp"

#include "plan_fixture.hpp"

namespace dutoan::summary_proof_test {

namespace {

/// Two tasks of 1.5 million, in two agencies.
PlanResult plan() {
  PlanResult result;
  result.agencies = {{.id = "x"}, {.id = "y"}};
  for (const char* agency : {"x", "y"}) {
    TaskResult task{.id = std::string(agency) + "/1", .agency = agency};
    task.total = {.known = Money(std::int64_t{1'500'000})};
    task.funding = {{"N", Money(std::int64_t{500'000})}, {"T", Money(std::int64_t{1'000'000})}};
    result.tasks.push_back(task);
  }
  return result;
}

/// "rows 2: 3 = 3 (-1); …", a failed one with "NO".
std::string text(const std::vector<Equality>& proof) {
  std::string text;
  for (const Equality& equality : proof) {
    text += (text.empty() ? "" : "; ") + std::string(equality.what) + " " +
            std::to_string(equality.count) + ": " + std::to_string(equality.left.dong()) + " = " +
            std::to_string(equality.right.dong());
    if (!equality.rounding.is_zero()) {
      text += " (" + std::to_string(equality.rounding.dong()) + ")";
    }
    text += equality.partial ? " partial" : "";
    text += equality.holds ? "" : " NO";
  }
  return text;
}

std::string proof_of(const PlanResult& result, const Summary& summary,
                     const Number& unit = 1'000'000) {
  return text(prove(result, summary, print_in(summary, unit, RoundingWay::half_up)));
}

Summary by_agency(const PlanResult& result) {
  return summarize(result, {SummaryKey::agency}, FigureKind::recomputed);
}

}  // namespace

TEST_CASE("rows, tasks and sources are added up anew") {
  const PlanResult result = plan();
  CHECK(proof_of(result, by_agency(result)) ==
        "rows 2: 3 = 3 (-1); tasks 2: 3000000 = 3000000; sources 2: 3000000 = 3000000");
}

TEST_CASE("a cross is added up by columns, too") {
  const PlanResult result = plan();
  const Summary summary =
      summarize_cross(result, SummaryKey::agency, SummaryKey::source, FigureKind::recomputed);
  CHECK(proof_of(result, summary) ==
        "rows 2: 3 = 3 (-1); columns 2: 3 = 3; tasks 2: 3000000 = 3000000; "
        "sources 2: 3000000 = 3000000");
}

TEST_CASE("a row that does not belong to the total is found") {
  const PlanResult result = plan();
  Summary summary = by_agency(result);
  summary.rows[0].amount.known = Money(std::int64_t{900'000'000});
  CHECK(proof_of(result, summary) ==
        "rows 2: 3 = 3 (-899) NO; tasks 2: 3000000 = 3000000; sources 2: 3000000 = 3000000");
  summary = by_agency(result);
  summary.total.known = Money(std::int64_t{3'000'001});
  const auto proof = prove(result, summary, print_in(summary, 1, RoundingWay::half_up));
  CHECK_FALSE(all_hold(proof));
}

TEST_CASE("a cell that does not belong to its row is found") {
  const PlanResult result = plan();
  Summary summary =
      summarize_cross(result, SummaryKey::agency, SummaryKey::source, FigureKind::recomputed);
  summary.rows[0].cells[0].known = Money(std::int64_t{500'001});
  CHECK_FALSE(all_hold(prove(result, summary, print_in(summary, 1'000, RoundingWay::half_up))));
}

TEST_CASE("of an incomplete plan the known parts are added up, of an empty one nothing") {
  PlanResult result = plan();
  result.tasks[0].total.complete = false;
  CHECK(proof_of(result, by_agency(result), 1) ==
        "rows 2: 3000000 = 3000000 partial; tasks 2: 3000000 = 3000000 partial; "
        "sources 2: 3000000 = 3000000 partial");
  CHECK(proof_of({}, by_agency({})).empty());
  for (TaskResult& task : result.tasks)
    task.total = {.known = std::nullopt, .complete = false};
  CHECK(proof_of(result, by_agency(result)).empty());
}

}  // namespace dutoan::summary_proof_test
