#include "estimate/merge_results.hpp"

#include "plan_fixture.hpp"

namespace dutoan::merge_results_test {

namespace {

/// The result of a plan of one task of an agency, of so many đồng or without a price.
PlanResult result_of(const std::string& agency, const std::string& price) {
  PlanFixture f;
  f.plan("plan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: " + agency +
         ", name: A}]\nsources: [{id: N}]\ntasks: [{id: T, agency: " + agency +
         ", estimate: {method: list, lines: [{name: x, quantity: 1" +
         (price.empty() ? "" : ", unit_price: " + price) + "}]}}]\n");
  PlanResult result = f.estimate();
  REQUIRE_MESSAGE(f.faults().empty(), f.faults());
  return result;
}

}  // namespace

TEST_CASE("tasks and totals are added up, entries of lists stand once") {
  Diagnostics faults;
  PlanResult all = result_of("a", "300");
  merge(all, result_of("b", "200"), "a.json", "b.json", faults);
  CHECK(said(faults).empty());
  CHECK(shown(all.total) == "500");
  REQUIRE(all.tasks.size() == 2);
  CHECK(all.tasks[1].id == "b/T");
  CHECK(all.agencies.size() == 2);
  CHECK(all.sources.size() == 1);
  CHECK(all.documents.size() == 1);
  CHECK(all.evidence[std::size_t(Evidence::user)].dong() == 500);
}

TEST_CASE("what is missing in one of them is missing in all") {
  Diagnostics faults;
  PlanResult all = result_of("a", "300");
  merge(all, result_of("b", ""), "a.json", "b.json", faults);
  CHECK(shown(all.total) == "at least 300");
  CHECK(shown(all.missing) == "missing-price x");
}

TEST_CASE("a task that is there already is an error, and its money counts once") {
  Diagnostics faults;
  PlanResult all = result_of("a", "300");
  merge(all, result_of("a", "200"), "a.json", "again.json", faults);
  CHECK(said(faults) == "task-twice again.json");
  CHECK(shown(all.total) == "300");
  CHECK(all.tasks.size() == 1);
}

TEST_CASE("a sum beyond what money holds is reported and no crash") {
  Diagnostics faults;
  PlanResult all = result_of("a", "9_000_000_000_000_000_000");
  merge(all, result_of("b", "9_000_000_000_000_000_000"), "a.json", "b.json", faults);
  CHECK(said(faults) == "money-overflow-plan b.json");
  CHECK(shown(all.total) == "unknown");
}

TEST_CASE("money of another year is refused, naming both files") {
  Diagnostics faults;
  PlanResult all = result_of("a", "300");
  PlanResult other = result_of("b", "200");
  other.header.year = 2025;
  merge(all, other, "a.json", "b.json", faults);
  CHECK(said(faults) == "years-mixed b.json");
  CHECK(shown(all.total) == "300");
  other.header.year.reset();
  merge(all, other, "a.json", "b.json", faults);
  CHECK(shown(all.total) == "500");
}

}  // namespace dutoan::merge_results_test
