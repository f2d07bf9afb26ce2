#include "estimate/estimate.hpp"

#include "plan_fixture.hpp"

namespace dutoan::estimate_test {

namespace {

const std::string head =
    "plan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: s, name: \"Sở\"}]\n";

/// A task of one line of `dong`.
std::string task(const std::string& id, const std::string& dong) {
  return "  - {id: " + id +
         ", agency: s, estimate: {method: list, lines: [{name: x, amount: " + dong + "}]}}\n";
}

std::string totals(const PlanResult& result) {
  std::string text;
  for (const TaskResult& one : result.tasks)
    text += one.id + " " + shown(one.total) + "; ";
  return text + "= " + shown(result.total);
}

}  // namespace

TEST_CASE("a plan is the sum of its tasks, in their order, by any number of threads") {
  std::string tasks = "tasks:\n";
  std::string expected;
  for (int i = 1; i <= 20; ++i) {
    tasks += task("T" + std::to_string(i), std::to_string(i));
    expected += "s/T" + std::to_string(i) + " " + std::to_string(i) + "; ";
  }
  for (const unsigned jobs : {1U, 4U}) {
    PlanFixture f;
    f.options.jobs = jobs;
    f.plan(head + tasks);
    CHECK(totals(f.estimate()) == expected + "= 210");
  }
}

TEST_CASE("progress counts every task once") {
  PlanFixture f;
  f.plan(head + "tasks:\n" + task("a", "1") + task("b", "2") + task("c", "3"));
  std::vector<std::size_t> done;
  (void)dutoan::estimate_plan(f.plan(), f.library(), f.options, f.diagnostics,
                              [&](std::size_t count) { done.push_back(count); });
  CHECK(done == std::vector<std::size_t>{1, 2, 3});
}

TEST_CASE("a task that is left out or missing makes the plan incomplete and says why") {
  PlanFixture f;
  f.plan(head + "tasks:\n" + task("a", "5") + "  - {id: b, agency: s}\n" +
         "  - {id: c, agency: s, estimate: {method: nothing}}\n");
  const PlanResult result = f.estimate();
  CHECK(totals(result) == "s/a 5; s/b unknown; s/c unknown; = at least 5");
  CHECK(shown(result.missing) == "task-broken s/c; task-without-estimate s/b");
  CHECK(result.has_errors());
}

TEST_CASE("an error outside the tasks makes the plan incomplete, too") {
  PlanFixture f;
  f.plan("plan: {price_date: 2024-03-01, yaer: 2024}\nagencies: [{id: s}]\ntasks:\n" +
         task("a", "5"));
  const PlanResult result = f.estimate();
  CHECK(totals(result) == "s/a 5; = at least 5");
  CHECK(shown(result.missing) == "errors-outside-tasks");
}

TEST_CASE("a file that could not be read is missing from the plan") {
  PlanFixture f;
  f.plan("include: [so-y-te.yaml]\n" + head + "tasks:\n" + task("a", "5"));
  const PlanResult result = f.estimate();
  CHECK(totals(result) == "s/a 5; = at least 5");
  CHECK(shown(result.missing) == "file-unread so-y-te.yaml");
}

TEST_CASE("a plan without tasks comes to nothing") {
  PlanFixture f;
  f.plan(head);
  CHECK(totals(f.estimate()) == "= 0");
}

TEST_CASE("a plan names the documents its figures rest on") {
  PlanFixture f(R"yaml(
methods:
  - {id: other, basis: "Mục 1", evidence: user, inputs: {}, total: x, rows: [{id: x, formula: "1", unit: đồng}]}
)yaml");
  f.plan(head + "tasks:\n" + task("a", "5"));
  const PlanResult result = f.estimate();
  REQUIRE(result.documents.size() == 1);
  CHECK(result.documents[0].id == "d");
  CHECK(result.documents[0].sha256.size() == 64);
  CHECK(result.evidence == EvidenceAmounts{Money(), Money(), Money(std::int64_t{5}), Money()});
}

TEST_CASE("tables of lines are totalled by any number of threads") {
  std::string csv = "name,kind,quantity,unit_price\n";
  for (int i = 1; i <= 50'000; ++i)
    csv += "x,hardware,2," + std::to_string(i) + "\n";
  for (const unsigned jobs : {1U, 3U}) {
    PlanFixture f;
    f.folder.write("lines.csv", csv);
    f.options.jobs = jobs;
    f.task("estimate: {method: list, lines_from: lines.csv}");
    CHECK(totals(f.estimate()) == "s/T 2500050000; = 2500050000");
  }
}

TEST_CASE("a fault in a table leaves its task out") {
  PlanFixture f;
  f.folder.write("lines.csv", "name,kind,quantity,unit_price\nx,hardware,1,5\ny,hardware,1,zz\n");
  f.task("estimate: {method: list, lines_from: lines.csv}");
  CHECK(totals(f.estimate()) == "s/T unknown; = unknown");
  CHECK(f.faults() == "cell-number-plain lines.csv:3:14");
}

TEST_CASE("a sum of tasks beyond what money holds is reported and no crash") {
  PlanFixture f;
  f.plan(head + "tasks:\n" + task("a", "9_000_000_000_000_000_000") +
         task("b", "9_000_000_000_000_000_000"));
  CHECK_NOTHROW((void)f.estimate());
  CHECK(f.diagnostics.has_errors());
}

}  // namespace dutoan::estimate_test
