#include "estimate/schedule.hpp"

#include "plan_fixture.hpp"

#include <memory>
#include <utility>

namespace dutoan::schedule_test {

namespace {

constexpr std::string_view norms = R"yaml(
tables:
  pay:
    basis: "Bảng 1"
    evidence: primary
    versions:
      - {from: 2020-01-01, until: 2024-01-01, value: 10}
      - {from: 2024-01-01, value: 12}
  factor:
    basis: "Bảng 2"
    evidence: primary
    rows: {T1: {name: "Hiệu năng", weight: 2}, T2: {name: "Bảo mật", weight: 0.5}}
methods:
  - id: parts
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number}
      b: {type: number, default: 6}
    total: total
    rows:
      - {id: total, formula: "p + q", unit: đồng}
      - {id: p, formula: "a / 3", unit: đồng}
      - {id: q, formula: "b / 3", unit: đồng}
      - {id: up, formula: "a * 1000.5", unit: đồng, round: {step: 1000, direction: up}}
      - {id: remembered, formula: "a * 2", unit: đồng, evidence: memory}
      - {id: none, formula: "a / (b - b)", unit: đồng}
      - {id: then, formula: "at(pay, date(2023, 5, 1)) + pay", unit: đồng}
  - id: ring
    basis: "Mục 2"
    evidence: primary
    inputs: {}
    total: x
    rows:
      - {id: x, formula: "y + 1", unit: đồng}
      - {id: y, formula: "x * 2", unit: đồng}
  - id: columns
    basis: "Mục 3"
    evidence: primary
    columns: [before_tax, tax, after_tax]
    inputs: {lines: {type: lines}}
    total: total
    rows: [{id: total, formula: "if contains(\"x\", \"x\") then fee else 0", unit: đồng},
           {id: fee, formula: "base.before_tax * 10%", unit: đồng},
           {id: base, formula: "sum(lines: amount)", unit: đồng}]
  - id: priced
    basis: "Mục 4"
    evidence: primary
    inputs:
      resource: {type: text}
      ranks: {type: ranks, of: factor, optional: yes}
      of_row: {type: number, default: {row: p}}
    total: price
    rows:
      - {id: price, formula: "price_of[resource]", unit: đồng}
      - {id: points, formula: "sum(ranks: weight * rank)"}
      - {id: share, formula: "of_row * 10%", unit: đồng}
price_books:
  - {id: old, title: "Cũ", evidence: user, unit: đồng, in_force: {from: 2020-01-01, until: 2024-01-01}, rows: {KS1: 100}}
  - {id: new, title: "Mới", evidence: user, unit: đồng, in_force: {from: 2024-01-01}, rows: {KS1: 120}}
)yaml";

Value user(const Number& number) {
  return {number, Evidence::user};
}

/// One method at work, its inputs given in their order.
struct Work {
  explicit Work(const std::string& name, std::vector<std::optional<Value>> inputs = {})
      : method(fixture.method(name)), environment(fixture.environment()) {
    for (auto& input : inputs) {
      InputValue value;
      if (input) value.given = *std::move(input);
      call.inputs.push_back(std::move(value));
    }
  }

  Schedule& schedule() {
    if (schedule_ == nullptr) {
      schedule_ = std::make_unique<Schedule>(method, call, environment, nullptr);
    }
    return *schedule_;
  }

  std::string row(std::string_view id, int column = 0) {
    return shown(schedule().row(method.row_of(id).value(), column));
  }

  PlanFixture fixture{norms};
  const Method& method;
  Environment environment;
  MethodCall call;

 private:
  std::unique_ptr<Schedule> schedule_;
};

}  // namespace

TEST_CASE("a total stands above its parts and nothing else is computed") {
  Work work("parts", {user(10)});
  CHECK(shown(work.schedule().total()) == "16/3");
  CHECK(work.schedule().is_computed(work.method.row_of("q").value()));
  CHECK_FALSE(work.schedule().is_computed(work.method.row_of("none").value()));
  CHECK(work.environment.faults.empty());
}

TEST_CASE("a call may ask for another row than the total") {
  Work work("parts", {user(9)});
  work.call.row = "p";
  CHECK(shown(work.schedule().total()) == "3");
}

TEST_CASE("a row is rounded by its own step and with the policy printed to whole đồng") {
  Work exact("parts", {user(10), user(10)});
  CHECK(exact.row("total") == "20/3");
  CHECK(exact.row("up") == "11000");
  Work printed("parts", {user(10), user(10)});
  printed.environment.rounding = RoundingPolicy::printed;
  CHECK(printed.row("p") == "3");
  CHECK(printed.row("total") == "6");
}

TEST_CASE("a row that was given is not computed") {
  Work work("parts", {user(10)});
  work.call.given.push_back({.row = "p", .value = user(100)});
  CHECK(work.row("total") == "102");
  CHECK(work.schedule().given(work.method.row_of("p").value())->row == "p");
  CHECK(work.schedule().given(work.method.row_of("q").value()) == nullptr);
}

TEST_CASE("an input that is not given is missing, and a row keeps the part that is known") {
  Work work("parts", {std::nullopt, user(9)});
  CHECK(work.row("total") == "at least 3, missing missing-input a a| e/parts");
}

TEST_CASE("a formula from memory counts as missing until it is allowed") {
  Work work("parts", {user(10)});
  CHECK(work.row("remembered") == "missing missing-unverified e/parts.remembered");
  Work allowed("parts", {user(10)});
  allowed.environment.allow_unverified = true;
  CHECK(allowed.row("remembered") == "20");
  CHECK(allowed.environment.unverified == std::set<std::string>{"e/parts.remembered"});
}

TEST_CASE("a division by zero is a fault at its place in the norms") {
  Work work("parts", {user(10)});
  CHECK(work.row("none") == "missing division-by-zero");
  REQUIRE(work.environment.faults.size() == 1);
  const Diagnostic& fault = work.environment.faults.items()[0];
  CHECK(fault.message.id == "division-by-zero");
  CHECK(dutoan::location_text(fault.location) == "norms/e.yaml:30:30");
}

TEST_CASE("a table is read at the date of the norms or at the one a formula names") {
  Work work("parts");
  CHECK(work.row("then") == "22");
  CHECK(work.environment.documents == std::set<std::string>{"e"});
}

TEST_CASE("a row that needs itself is a fault that names the ring") {
  Work work("ring");
  CHECK(work.row("x") == "at least 1, missing row-ring x, y, x");
  REQUIRE(work.environment.faults.size() == 1);
  const Diagnostic& fault = work.environment.faults.items()[0];
  CHECK(plain(fault.message) == "row-ring x, y, x");
  REQUIRE(fault.notes.size() == 1);
  CHECK(plain(fault.notes[0].message) == "note-ring-step y");
  CHECK(work.environment.computing.empty());
}

TEST_CASE("a bare row is of the column being computed, one with a column is not") {
  Work work("columns");
  const std::vector<LineGroup> groups = {{"", "", "hardware", 1}};
  work.schedule().set_lines(
      {groups, [](std::size_t, int column) { return user(100 * (column + 1)); }});
  CHECK(work.row("base", 1) == "200");
  CHECK(work.row("fee", 1) == "10");
  CHECK(shown(work.schedule().total()) == "10");
  CHECK(shown(work.schedule().row({.row = "base", .column = "after_tax"})) == "300");
  CHECK(shown(work.schedule().row({.row = "base"})) == "300");
}

TEST_CASE("a reference to a row or column that is not there is a fault") {
  Work work("columns");
  CHECK(shown(work.schedule().row({.row = "basis"})) == "missing row-reference basis e/columns");
  CHECK(
      shown(work.schedule().row({.row = "base", .column = "later"})).starts_with("missing row-r"));
  CHECK(work.environment.faults.size() == 2);
}

TEST_CASE("a resource is priced by the first book in force that has it") {
  Work work("priced", {Value(std::string("KS1"), Evidence::user)});
  work.environment.price_books = {
      work.fixture.norms->price_book("old", {}, work.fixture.diagnostics),
      work.fixture.norms->price_book("new", {}, work.fixture.diagnostics)};
  CHECK(work.row("price") == "120");
  Work unknown("priced", {Value(std::string("KS9"), Evidence::user)});
  CHECK(unknown.row("price") == "missing missing-price-books KS9");
  Work other("priced", {Value(std::string("KS9"), Evidence::user)});
  other.environment.price_books = {
      other.fixture.norms->price_book("new", {}, other.fixture.diagnostics)};
  CHECK(other.row("price") == "missing missing-resource-price KS9 new");
}

TEST_CASE("ranks are joined with the rows of their table and each missing one is named") {
  Work work("priced", {Value(std::string("KS1"), Evidence::user)});
  InputValue first;
  first.given = user(3);
  InputValue ranks;
  ranks.given = InputValue::Elements{first, InputValue{}};
  work.call.inputs.push_back(ranks);
  CHECK(work.row("points") == "at least 6, missing missing-rank ranks[T2]");
}

TEST_CASE("an input may be a row of the enclosing estimate and needs one") {
  Work alone("priced");
  CHECK(alone.row("share") == "missing missing-enclosing of_row p");
  Work outer("parts", {user(30)});
  const Method& inner = outer.fixture.method("priced");
  const MethodCall call;
  Schedule nested(inner, call, outer.environment, &outer.schedule());
  CHECK(shown(nested.row(inner.row_of("share").value(), 0)) == "1");
}

TEST_CASE("an input may be a method of its own") {
  Work work("parts");
  auto call = std::make_shared<MethodCall>();
  call->document = "e";
  call->method = "parts";
  call->given.push_back({.row = "total", .value = user(9)});
  InputValue nested;
  nested.given = std::shared_ptr<const MethodCall>(call);
  work.call.inputs = {nested};
  CHECK(work.row("p") == "3");
  REQUIRE(work.schedule().nested().size() == 1);
  CHECK(work.schedule().nested()[0].input == 0);
}

TEST_CASE("what was recorded tells how a row came about") {
  Work work("parts", {user(10)});
  work.environment.record = true;
  CHECK(work.row("total") == "16/3");
  const Trace* trace = work.schedule().trace(work.method.total, 0);
  REQUIRE(trace != nullptr);
  REQUIRE(trace->operands.size() == 2);
  CHECK(shown(trace->operands[0].value) == "10/3");
}

}  // namespace dutoan::schedule_test
