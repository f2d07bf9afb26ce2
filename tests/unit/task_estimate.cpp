#include "estimate/task_estimate.hpp"

#include "plan_fixture.hpp"

namespace dutoan::task_estimate_test {

namespace {

constexpr std::string_view norms = R"yaml(
methods:
  - id: product
    title: {vi: "Tích"}
    basis: "Mục 1"
    evidence: secondary
    inputs: {a: {type: number}, b: {type: number}}
    total: total
    rows:
      - {id: total, formula: "a * b", unit: đồng}
      - {id: half, formula: "a / 2", unit: đồng}
      - {id: quotient, formula: "a / b", unit: đồng}
      - {id: remembered, formula: "a", unit: đồng, evidence: memory}
  - id: thirds
    basis: "Mục 2"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    cost_groups: [p, q, r]
    rows:
      - {id: p, label: {vi: "Phần p"}, formula: "a / 3", unit: đồng}
      - {id: q, formula: "a / 3", unit: đồng}
      - {id: r, formula: "a / 3", unit: đồng}
      - {id: total, formula: "p + q + r", unit: đồng}
price_books:
  - {id: one, title: "Một", evidence: user, unit: đồng, rows: {KS1: 1}}
  - {id: two, title: "Hai", evidence: user, unit: đồng, rows: {KS1: 2}}
)yaml";

}  // namespace

TEST_CASE("a task reports its method, its figure and how it is paid") {
  PlanFixture f(norms);
  f.task(
      "name: \"Việc\", funding: [{source: NST, share: 30%}, {source: NSTW, rest: yes}], "
      "years: {2024: 60%, 2025: 40%}, estimate: {method: product, inputs: {a: 101, b: 1}}");
  const TaskResult result = f.task_result();
  CHECK(result.id == "s/T");
  CHECK(result.method == "product");
  CHECK(result.document == "e");
  CHECK(result.method_title.vi == "Tích");
  CHECK(iso_text(result.date.value()) == "2024-03-01");
  CHECK(result.total_row == "total");
  CHECK(shown(result.total) == "101");
  REQUIRE(result.funding.size() == 2);
  CHECK(result.funding[0].amount == Money(std::int64_t{30}));
  CHECK(result.funding[1].amount == Money(std::int64_t{71}));
  REQUIRE(result.years.size() == 2);
  CHECK(result.years[0].amount == Money(std::int64_t{61}));
  CHECK(result.evidence[std::size_t(Evidence::secondary)] == Money(std::int64_t{101}));
  CHECK(result.documents == std::vector<std::string>{"e"});
}

TEST_CASE("a task may take another row than the total of its method") {
  PlanFixture f(norms);
  f.task("estimate: {method: product, row: half, inputs: {a: 101, b: 1}}");
  CHECK(shown(f.task_result().total) == "51");
  CHECK(f.task_result().total_row == "half");
}

TEST_CASE("cost groups add up to the total to the đồng") {
  PlanFixture f(norms);
  f.task("estimate: {method: thirds, inputs: {a: 100}}");
  const TaskResult result = f.task_result();
  REQUIRE(result.cost_groups.size() == 3);
  CHECK(result.cost_groups[0].label.vi == "Phần p");
  CHECK(shown(result.cost_groups[0].amount) == "34");
  CHECK(shown(result.cost_groups[1].amount) == "33");
  CHECK(shown(result.cost_groups[2].amount) == "33");
}

TEST_CASE("a part of the total is not parted into the groups of the whole") {
  PlanFixture f(norms);
  f.task("estimate: {method: thirds, row: p, inputs: {a: 100}}");
  CHECK(f.task_result().cost_groups.empty());
}

TEST_CASE("a task marked illustrative marks its figure and the parts of it") {
  PlanFixture f(norms);
  f.task("illustrative: yes, estimate: {method: product, inputs: {a: 2, b: 3}}");
  CHECK(shown(f.task_result().total) == "6, illustrative");
  PlanFixture parted(norms);
  parted.task("illustrative: yes, estimate: {method: thirds, inputs: {a: 3}}");
  const TaskResult result = parted.task_result();
  REQUIRE(result.cost_groups.size() == 3);
  CHECK(shown(result.cost_groups[0].amount) == "1, illustrative");
  PlanFixture without_estimate;
  without_estimate.task("illustrative: yes");
  CHECK(shown(without_estimate.task_result().total) == "unknown, illustrative");
}

TEST_CASE("a task without an estimate is not known") {
  PlanFixture f(norms);
  f.task("name: x");
  const TaskResult result = f.task_result();
  CHECK_FALSE(result.has_estimate);
  CHECK_FALSE(result.broken);
  CHECK(shown(result.total) == "unknown");
  CHECK(shown(result.missing) == "task-without-estimate s/T");
  CHECK(result.missing.at(0).place == "plan.yaml:4:14");
}

TEST_CASE("a task whose text has errors is left out and a fault in computing leaves it out, too") {
  PlanFixture f(norms);
  f.task("estimate: {method: product, inputs: {a: 2, bb: 3}}");
  CHECK(f.task_result().broken);
  CHECK(shown(f.task_result().missing) == "task-broken s/T");
  PlanFixture g(norms);
  g.task("estimate: {method: product, row: quotient, inputs: {a: 2, b: 0}}");
  CHECK(g.faults() == "");
  CHECK(g.task_result().broken);
  CHECK(g.diagnostics.items().at(0).message.id == "division-by-zero");
}

TEST_CASE("a figure beyond what money holds is an error of its task") {
  PlanFixture f(norms);
  f.task("estimate: {method: product, inputs: {a: 4_000_000_000, b: 4_000_000_000}}");
  CHECK(f.task_result().broken);
  CHECK(f.faults() == "money-overflow plan.yaml:4:14");
}

TEST_CASE("values from memory are used where that is allowed, and named") {
  PlanFixture f(norms);
  f.options.allow_unverified = true;
  f.task("estimate: {method: product, row: remembered, inputs: {a: 5, b: 1}}");
  CHECK(shown(f.task_result().total) == "5");
  CHECK(f.task_result().unverified == std::vector<std::string>{"e/product.remembered"});
}

TEST_CASE("the environment of a task has its date and its price books") {
  PlanFixture f(norms);
  f.task("price_date: 2023-01-05, price_books: [two, one], dates: {estimate: 2023-02-01}",
         ", price_books: [one]");
  const auto& task = f.plan().tasks.at(0);
  const auto own = environment_of(task, f.plan(), f.library(), {});
  REQUIRE(own != nullptr);
  CHECK(iso_text(own->date.norms) == "2023-02-01");
  CHECK(iso_text(own->date.prices) == "2023-01-05");
  REQUIRE(own->price_books.size() == 2);
  CHECK(own->price_books[0]->id == "two");
  const auto then = environment_of(task, f.plan(), f.library(), {.as_of = day("2022-05-06")});
  CHECK(iso_text(then->date.norms) == "2022-05-06");
  CHECK(iso_text(then->date.prices) == "2022-05-06");
}

TEST_CASE("without a date nothing is computed") {
  PlanFixture f(norms);
  f.plan("agencies: [{id: s}]\ntasks: [{id: T, agency: s}]\n");
  CHECK(environment_of(f.plan().tasks.at(0), f.plan(), f.library(), {}) == nullptr);
}

}  // namespace dutoan::task_estimate_test
