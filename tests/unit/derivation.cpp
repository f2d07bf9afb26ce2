#include "estimate/derivation.hpp"

#include "plan_fixture.hpp"

namespace dutoan::derivation_test {

namespace {

constexpr std::string_view norms = R"yaml(
methods:
  - id: product
    title: {vi: "Tích"}
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number, label: {vi: "Thừa số"}}
      b: {type: number, default: 6}
    total: total
    rows:
      - {id: total, formula: "twice + p", unit: đồng}
      - {id: twice, formula: "p * 2", unit: đồng}
      - {id: p, formula: "a * b", unit: đồng}
      - {id: unused, formula: "a", unit: đồng}
      - {id: chosen, formula: "if a > 1 then p else unused", unit: đồng}
  - id: fee
    basis: "Mục 2"
    evidence: primary
    inputs:
      base: {type: number, default: {row: A.before_tax}}
      factor: {type: number, default: 1}
    total: fee
    rows: [{id: fee, formula: "base * 2% * factor", unit: đồng}]
)yaml";

/// What is computed after what: rows by id, lines and what is nested by name.
std::string steps_of(const Derivation& derivation) {
  using Kind = DerivationStep::Kind;
  std::string text;
  for (const DerivationStep& step : derivation.steps) {
    if (!text.empty()) text += "; ";
    if (step.kind == Kind::row) text += derivation.rows[step.index].row->id;
    if (step.kind == Kind::line) text += "line " + derivation.lines[step.index].figure.name;
    if (step.kind == Kind::nested) text += "nested " + derivation.nested[step.index].subject;
  }
  return text;
}

/// "total twice p".
std::string row_ids(const Derivation& derivation) {
  std::string text;
  for (const DerivedRow& row : derivation.rows) {
    text += (text.empty() ? "" : " ") + row.row->id;
    if (!row.column.empty()) text += "." + row.column;
  }
  return text;
}

std::string line_names(const Derivation& derivation) {
  std::string text;
  for (const DerivedLine& line : derivation.lines)
    text += (text.empty() ? "" : " ") + line.figure.name;
  return text;
}

const std::string lines = R"(estimate: {method: sums, lines: [
  {id: L1, group: A, kind: hardware, name: Máy, quantity: 2, unit_price: 100},
  {group: A, kind: internal-software, name: Mềm, quantity: 1, unit_price: 50},
  {id: phi, group: B, kind: fee, category: b, name: Phí, vat: 10%, method: fee}]})";

}  // namespace

TEST_CASE("the asked row comes first, each row once and before those it is computed from") {
  PlanFixture f(norms);
  f.task("estimate: {method: product, inputs: {a: {value: 5, ref: \"TTr 1\", note: \"đo\"}}}");
  const auto derivation = f.derive("");
  REQUIRE(derivation);
  CHECK(derivation->subject == "s/T");
  CHECK(derivation->document_title == "e");
  CHECK(iso_text(derivation->date.value()) == "2024-03-01");
  CHECK(row_ids(*derivation) == "total twice p");
  CHECK(shown(derivation->rows[0].value) == "90");
  CHECK(derivation->rows[1].trace->operands.size() == 2);
  CHECK(f.derive("twice")->subject == "s/T/twice");
  CHECK(row_ids(*f.derive("twice")) == "twice p");
}

TEST_CASE("an input stands once, with its paper or as a default") {
  PlanFixture f(norms);
  f.task("estimate: {method: product, inputs: {a: {value: 5, ref: \"TTr 1\", note: \"đo\"}}}");
  const auto derivation = f.derive("total");
  REQUIRE(derivation);
  REQUIRE(derivation->inputs.size() == 2);
  const DerivedInput& a = derivation->inputs[0];
  CHECK(a.input->name == "a");
  CHECK(a.ref == "TTr 1");
  CHECK(a.note == "đo");
  CHECK(a.place == "plan.yaml:4:76");
  CHECK_FALSE(a.by_default);
  const DerivedInput& b = derivation->inputs[1];
  CHECK(b.by_default);
  CHECK(b.place.empty());
  CHECK(shown(b.value) == "6");
}

TEST_CASE("a branch that was not taken is not derived") {
  PlanFixture f(norms);
  f.task("estimate: {method: product, inputs: {a: 5}}");
  CHECK(row_ids(*f.derive("chosen")) == "chosen p");
}

TEST_CASE("a row that was given is not derived further") {
  PlanFixture f(norms);
  f.task("estimate: {method: product, inputs: {a: 5}, given: {p: {value: 7, ref: \"QĐ 2\"}}}");
  const auto derivation = f.derive("twice");
  REQUIRE(derivation);
  CHECK(row_ids(*derivation) == "twice p");
  CHECK(derivation->rows[1].trace == nullptr);
  CHECK(derivation->rows[1].given->ref == "QĐ 2");
  CHECK(derivation->inputs.empty());
}

TEST_CASE("an input computed by a method of its own is derived beside") {
  PlanFixture f(norms);
  f.task(
      "estimate: {method: product, inputs: {b: 1, a: {method: product, row: p, inputs: {a: 2, "
      "b: 3}}}}");
  const auto derivation = f.derive("p");
  REQUIRE(derivation);
  REQUIRE(derivation->nested.size() == 1);
  CHECK(derivation->inputs[0].nested == std::vector<std::size_t>{0});
  CHECK(derivation->nested[0].subject == "a");
  CHECK(row_ids(derivation->nested[0]) == "p");
  CHECK(shown(derivation->rows[0].value) == "6");
}

TEST_CASE("lines that were summed are derived with their row") {
  PlanFixture f(norms);
  f.task(lines);
  CHECK(f.faults() == "");
  const auto derivation = f.derive("A");
  REQUIRE(derivation);
  CHECK(row_ids(*derivation) == "A.after_tax");
  CHECK(line_names(*derivation) == "Máy Mềm");
  CHECK(shown(derivation->lines[0].amounts[1]) == "20");
}

TEST_CASE("a line alone is derived under its id, with the method that priced it") {
  PlanFixture f(norms);
  f.task(lines);
  const auto derivation = f.derive("phi");
  REQUIRE(derivation);
  CHECK(derivation->subject == "s/T/phi");
  CHECK(derivation->asks_line);
  CHECK(shown(derivation->figure()) == "5.5");
  CHECK(derivation->lines[0].figure.name == "Phí");
  REQUIRE(derivation->nested.size() == 1);
  CHECK(derivation->nested[0].subject == "Phí");
  CHECK(derivation->lines[0].nested == 0);
  CHECK(derivation->nested[0].inputs.at(0).enclosing_row == "A.before_tax");
  CHECK(shown(derivation->lines[0].amounts[2]) == "5.5");
}

TEST_CASE("what is neither a row nor a line is not derived") {
  PlanFixture f(norms);
  f.task(lines);
  CHECK_FALSE(f.derive("GTX"));
  PlanFixture without_lines(norms);
  without_lines.task("estimate: {method: product, inputs: {a: 5}}");
  CHECK_FALSE(without_lines.derive("GTX"));
}

TEST_CASE("only lines that were counted stand under a sum") {
  PlanFixture f(norms);
  f.task(lines);
  const auto derivation = f.derive("base_a");
  REQUIRE(derivation);
  CHECK(shown(derivation->rows[0].value) == "220");
  CHECK(line_names(*derivation) == "Máy");
}

TEST_CASE(
    "a row of the enclosing estimate is derived with its lines where a fee is taken from it") {
  PlanFixture f(norms);
  f.task(lines);
  const auto derivation = f.derive("phi");
  REQUIRE(derivation);
  CHECK(row_ids(*derivation) == "A.before_tax");
  CHECK(line_names(*derivation) == "Phí Máy Mềm");
  CHECK(derivation->nested.at(0).inputs.at(0).enclosing ==
        std::vector<EnclosingRow>{{.id = "A", .column = "before_tax"}});
  CHECK(steps_of(*derivation) == "line Máy; line Mềm; A; nested Phí; line Phí");
}

TEST_CASE("of a sum with a fee everything comes once, what is computed first is the first step") {
  PlanFixture f(norms);
  f.task(lines);
  const auto derivation = f.derive("");
  REQUIRE(derivation);
  CHECK(row_ids(*derivation) == "total.after_tax B.after_tax A.before_tax A.after_tax");
  CHECK(line_names(*derivation) == "Máy Mềm Phí");
  CHECK(derivation->lines[2].nested == 0);
  CHECK(steps_of(*derivation) == "line Máy; line Mềm; A; A; nested Phí; line Phí; B; total");
}

TEST_CASE("what is nested deeper takes its rows from the method around it, of a list each") {
  PlanFixture f(R"yaml(
methods:
  - id: outer
    basis: "Mục 1"
    evidence: primary
    inputs: {a: {type: number}, b: {type: number}}
    total: total
    rows: [{id: total, formula: "b"}, {id: half, formula: "a / 2"}]
  - id: inner
    basis: "Mục 2"
    evidence: primary
    inputs: {list: {type: records, fields: {n: {type: number}}}}
    total: sum
    rows: [{id: sum, formula: "sum(list: n)"}]
)yaml");
  f.task(
      "estimate: {method: outer, inputs: {a: 8, b: {method: inner, inputs: {list: [{n: {row: "
      "half}}, {n: 1}, {n: {row: half}}]}}}}");
  CHECK(f.faults() == "");
  const auto derivation = f.derive("");
  REQUIRE(derivation);
  CHECK(row_ids(*derivation) == "total half");
  CHECK(shown(derivation->rows[0].value) == "9");
  CHECK(derivation->nested.at(0).inputs.at(0).enclosing ==
        std::vector<EnclosingRow>{{.id = "half"}});
  CHECK(steps_of(*derivation) == "half; nested b; total");
}

TEST_CASE("a fee that is a share of a sum it is part of goes round only once") {
  PlanFixture f(norms);
  f.task(R"(estimate: {method: sums, lines: [
    {id: phi, group: A, kind: fee, category: b, name: Phí, vat: 10%, method: fee}]})");
  const auto derivation = f.derive("phi");
  REQUIRE(derivation);
  CHECK(derivation->figure().is_missing());
  CHECK(row_ids(*derivation) == "A.before_tax");
  CHECK(line_names(*derivation) == "Phí");
}

}  // namespace dutoan::derivation_test
