#include "review/stated_rows.hpp"

#include "plan_fixture.hpp"

namespace dutoan::stated_rows_test {

namespace {

constexpr std::string_view norms_text = R"(method:
  id: work
  basis: x
  evidence: user
  inputs: {hours: {type: number}, pay: {type: number, optional: yes}}
  total: T
  rows:
    - {id: K, formula: "hours / 8"}
    - {id: N, formula: "K * 2"}
    - {id: M, formula: "pay * 1"}
    - {id: T, formula: "N * M", unit: đồng}
)";

/// "K 3 for 2 ±0, effect 50" of each row; a row of a line is "1.K".
std::string rows(const std::string& estimate) {
  PlanFixture f(norms_text);
  f.task("estimate: {" + estimate + "}");
  CHECK(f.faults() == "");
  const PlanResult result = f.estimate();
  std::string text;
  for (const StatedRow& row : stated_rows(f.plan(), result, f.library(), f.options)) {
    if (row.line) text += std::to_string(*row.line + 1) + ".";
    text += row.row + " " + exact_text(row.value) + " for " +
            (row.computed ? exact_text(*row.computed) : "none") + " ±" + exact_text(row.tolerance) +
            ", effect " + (row.effect ? exact_text(*row.effect) : "none") + "; ";
  }
  return text;
}

}  // namespace

TEST_CASE("each row is computed by its formula while the other stated ones stay") {
  CHECK(rows("method: work, given: {K: {value: 3, ref: x}, M: {value: 90, ref: x}}, "
             "inputs: {hours: 16, pay: 100}") ==
        "K 3 for 2 ±0, effect 180; M 90 for 100 ±0, effect -60; ");
}

TEST_CASE("a row that no other needs, since one behind it is stated, is not computed") {
  CHECK(rows("method: work, given: {K: {value: 3, ref: x}, N: {value: 5, ref: x}}, "
             "inputs: {hours: 16, pay: 100}") ==
        "K 3 for none ±0, effect none; N 5 for 6 ±0, effect -100; ");
}

TEST_CASE("a number of two decimals or more may have been rounded, and money to a đồng") {
  CHECK(rows("method: work, given: {K: {value: 2.13, ref: x}}, inputs: {hours: 17, pay: 100}") ==
        "K 2.13 for 2.125 ±0.005, effect 1; ");
  CHECK(rows("method: work, given: {K: {value: 2.5, ref: x}}, inputs: {hours: 16, pay: 100}") ==
        "K 2.5 for 2 ±0, effect 100; ");
  CHECK(rows("method: work, given: {T: {value: 401, ref: x}}, inputs: {hours: 16, pay: 100}") ==
        "T 401 for 400 ±1, effect 1; ");
}

TEST_CASE("rows of a line with a method change the task with the line's quantity and tax") {
  CHECK(
      rows("method: sums, lines: [{group: A, kind: hardware, name: y, quantity: 1, unit_price: 9}, "
           "{group: A, kind: hardware, name: x, quantity: 10, method: work, "
           "given: {K: {value: 3, ref: x}}, inputs: {hours: 16, pay: 100}}]") ==
      "2.K 3 for 2 ±0, effect 2200; ");
}

TEST_CASE("without the pay there is no total to compare, and the row still is") {
  CHECK(rows("method: work, given: {K: {value: 3, ref: x}}, inputs: {hours: 16}") ==
        "K 3 for 2 ±0, effect none; ");
}

}  // namespace dutoan::stated_rows_test
