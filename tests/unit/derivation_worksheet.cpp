#include "output/derivation_worksheet.hpp"

#include "plan_fixture.hpp"

namespace dutoan::derivation_worksheet_test {

namespace {

constexpr std::string_view norms = R"yaml(
methods:
  - id: m
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number}
      xs: {type: records, default: [], fields: {n: {type: number}}}
    total: total
    rows:
      - {id: total, formula: "double - third", unit: đồng}
      - {id: double, formula: "a * 2"}
      - {id: third, formula: "double / 3"}
      - {id: sum, formula: "sum(xs where n > 0: n * 1.5)"}
      - {id: most, formula: "max(xs: n * 2)"}
      - {id: name, formula: "a"}
)yaml";

std::string steps(PlanFixture& f, const std::string& row, const ReportStyle& style = {}) {
  return derivation_worksheet(f.derive(row).value(), style);
}

}  // namespace

TEST_CASE("steps come in the order one computes them") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 1_250}}");
  CHECK(steps(f, "") ==
        "(1) s/T · double: 1.250 × 2 = 2.500\n"
        "(2) s/T · third: 2.500 / 3 ≈ 833,3333333\n"
        "(3) s/T · total: 2.500 − 833,3333333 ≈ 1.666,6666667\n");
  CHECK(steps(f, "third", {.language = Language::english}) ==
        "(1) s/T/third · double: 1,250 × 2 = 2,500\n"
        "(2) s/T/third · third: 2,500 / 3 ≈ 833.3333333\n");
}

TEST_CASE("a sum is one step, a value alone needs no formula") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 7, xs: [{n: 2}, {n: -1}, {n: 3}]}}");
  CHECK(steps(f, "sum") == "(1) s/T/sum · sum: 2 × 1,5 + 3 × 1,5 = 7,5\n");
  CHECK(steps(f, "name") == "(1) s/T/name · name: 7\n");
}

TEST_CASE("a row that was given is a value, and what is nested comes first") {
  PlanFixture f(norms);
  f.task(
      "estimate: {method: m, inputs: {a: {method: m, row: double, inputs: {a: 4}}}, "
      "given: {third: 1}}");
  CHECK(steps(f, "") ==
        "(1) a · double: 4 × 2 = 8\n"
        "(2) s/T · double: 8 × 2 = 16\n"
        "(3) s/T · third: 1\n"
        "(4) s/T · total: 16 − 1 = 15\n");
}

TEST_CASE("a column is part of a row's name") {
  PlanFixture f;
  f.task(
      "estimate: {method: sums, lines: [{group: A, kind: hardware, name: x, quantity: 1, "
      "unit_price: 10}]}");
  CHECK(steps(f, "A") ==
        "(1) s/T/A · x: 1 × 10 = 10; 10 × (1 + 10%) = 11\n"
        "(2) s/T/A · A.after_tax: 11\n");
}

TEST_CASE("the row a fee is a share of is computed before the fee") {
  PlanFixture f(R"yaml(
methods:
  - id: fee
    basis: "Mục 2"
    evidence: primary
    inputs: {base: {type: number, default: {row: A.before_tax}}}
    total: fee
    rows: [{id: fee, formula: "base * 2%", unit: đồng}]
)yaml");
  f.task(R"(estimate: {method: sums, lines: [
    {group: A, kind: hardware, name: Máy, quantity: 2, unit_price: 100},
    {id: phi, group: B, kind: fee, category: b, name: Phí, vat: not_subject, method: fee}]})");
  CHECK(steps(f, "phi") ==
        "(1) s/T/phi · Máy: 2 × 100 = 200; 200 × (1 + 10%) = 220\n"
        "(2) s/T/phi · A.before_tax: 200\n"
        "(3) Phí · fee: 200 × 2% = 4\n"
        "(4) s/T/phi · Phí: 4\n");
}

TEST_CASE("a greatest element is no sum") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 7, xs: [{n: 2}, {n: 3}]}}");
  CHECK(steps(f, "most").find(" + ") == std::string::npos);
}

TEST_CASE("a line has a step, too") {
  PlanFixture f;
  f.task(
      "estimate: {method: sums, lines: [{id: L1, group: A, kind: hardware, name: x, "
      "quantity: 2, unit_price: 10}]}");
  CHECK(steps(f, "L1").starts_with("(1) "));
}

TEST_CASE("rounding is said, that of the row and that of the policy") {
  PlanFixture f(R"yaml(
methods:
  - id: m
    basis: "Mục 1"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    rows:
      - {id: total, formula: "third * 2", unit: đồng}
      - {id: third, formula: "a / 3", round: {step: 10, direction: up}}
      - {id: half, formula: "a / 4", unit: đồng}
)yaml");
  f.task("estimate: {method: m, inputs: {a: 10}}", ", rounding: printed");
  CHECK(steps(f, "") ==
        "Làm tròn: dòng tính bằng đồng được làm tròn đến đồng, các dòng sau tính từ số đã làm "
        "tròn\n"
        "(1) s/T · third: 10 / 3 ≈ 10, làm tròn lên đến 10\n"
        "(2) s/T · total: 10 × 2 = 20\n");
  CHECK(steps(f, "half").ends_with("\n(1) s/T/half · half: 10 / 4 ≈ 3, làm tròn đến 1\n"));
}

TEST_CASE("lines of a table are one step per group and tax rate, before the row they add up to") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "name,group,kind,quantity,unit_price,vat_included\nMáy,A,hardware,2,100,\n"
                 "Loa,A,hardware,1,55,x\n");
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(steps(f, "A") ==
        "(1) s/T/A · A: 1 dòng trong lines.csv, hardware: 200; 200 × (1 + 10%) = 220\n"
        "(2) s/T/A · A: 1 dòng trong lines.csv, hardware: 55; 55 / (1 + 10%) = 50\n"
        "(3) s/T/A · A.after_tax: 275\n");
}

}  // namespace dutoan::derivation_worksheet_test
