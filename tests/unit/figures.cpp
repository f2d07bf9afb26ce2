#include "estimate/figures.hpp"

#include "plan_fixture.hpp"

namespace dutoan::figures_test {

namespace {

/// Three parts of a third each, a text, a date and a row nobody needs.
constexpr std::string_view thirds = R"yaml(
methods:
  - id: thirds
    basis: "Mục 1"
    evidence: secondary
    inputs: {a: {type: number}}
    total: total
    rows:
      - {id: p, formula: "a / 3", unit: đồng, basis: "Mục 1 điểm p"}
      - {id: q, formula: "a / 3", unit: đồng}
      - {id: r, formula: "a / 3", unit: đồng, print: no}
      - {id: total, formula: "p + q + r", unit: đồng}
      - {id: unused, formula: "a * 2"}
  - id: words
    basis: "Mục 2"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    rows:
      - {id: large, formula: "a > 5"}
      - {id: when, formula: "date(2024, 5, 6)"}
      - {id: half, formula: "a / 2", unit: "%"}
      - {id: total, formula: "if large and when > date(2020, 1, 1) then half else 0", unit: đồng}
  - id: unit-price
    basis: "Mục 3"
    evidence: primary
    inputs: {a: {type: number}}
    total: price
    rows: [{id: price, formula: "a * 1.5", unit: đồng}]
norm_items:
  - {code: "N1", name: "Việc", unit: cái, method: unit-price, basis: "Bảng 7", evidence: secondary, inputs: {a: 10}}
)yaml";

std::string dong(const RowCell& cell) {
  return cell.amount ? shown(*cell.amount) : "no amount";
}

}  // namespace

TEST_CASE("what the printed parts lack of the printed sum is a figure of its own") {
  PlanFixture f(thirds);
  f.task("estimate: {method: thirds, inputs: {a: 100}}");
  const auto rows = f.task_result().rows;
  const RowFigure& part = with_id(rows, "p");
  CHECK(part.cells.at(0).number == Number(100, 3));
  CHECK(dong(part.cells[0]) == "33");
  CHECK(part.basis == "Mục 1 điểm p");
  CHECK(part.place == "norms/e.yaml:12:14");
  const RowFigure& total = with_id(rows, "total");
  CHECK(dong(total.cells.at(0)) == "100");
  CHECK(total.summands == std::vector<std::string>{"p", "q", "r"});
  CHECK(total.evidence == Evidence::secondary);
  CHECK_FALSE(with_id(rows, "r").print);
}

TEST_CASE("a row that nobody needs has no figure") {
  PlanFixture f(thirds);
  f.task("estimate: {method: thirds, inputs: {a: 100}}");
  const auto rows = f.task_result().rows;
  CHECK(rows.size() == 4);
  CHECK_THROWS_AS((void)with_id(rows, "unused"), std::out_of_range);
}

TEST_CASE("a sum that is not complete has no rounding difference") {
  PlanFixture f(thirds);
  f.task("estimate: {method: thirds, given: {p: 0.4, q: 0.4}}");
  const auto rows = f.task_result().rows;
  CHECK(dong(with_id(rows, "total").cells.at(0)) == "at least 0");
}

TEST_CASE("a row that was given says so, with its paper and its place in the plan") {
  PlanFixture f(thirds);
  f.task("estimate: {method: thirds, inputs: {a: 99}, given: {p: {value: 40, ref: \"QĐ 5\"}}}");
  const auto rows = f.task_result().rows;
  const RowFigure& given = with_id(rows, "p");
  CHECK(given.given);
  CHECK(given.given_ref == "QĐ 5");
  CHECK(given.evidence == Evidence::user);
  CHECK(given.place.starts_with("plan.yaml:4:"));
  CHECK(dong(given.cells.at(0)) == "40");
  CHECK_FALSE(with_id(rows, "q").given);
  CHECK(dong(with_id(rows, "total").cells.at(0)) == "106");
}

TEST_CASE("rows that are no money have a text or a number") {
  PlanFixture f(thirds);
  f.task("estimate: {method: words, inputs: {a: 9}}");
  const auto rows = f.task_result().rows;
  CHECK(plain_text(with_id(rows, "large").cells.at(0)) == "yes");
  CHECK(plain_text(with_id(rows, "when").cells.at(0)) == "2024-05-06");
  CHECK(with_id(rows, "half").cells.at(0).number == Number(9, 2));
  CHECK(dong(with_id(rows, "half").cells[0]) == "no amount");
  CHECK(dong(with_id(rows, "total").cells.at(0)) == "5");
}

TEST_CASE("a line says what it rests on") {
  PlanFixture f(thirds);
  f.task(R"(estimate: {method: sums, lines: [
  {group: A, kind: hardware, name: "Máy", quantity: 2, unit_price: 1_000, price: {kind: quotation, ref: "BG 1"}, stated: "3 nghìn"},
  {group: A, kind: hardware, name: "Việc", norm: "N1", unit: cái, quantity: 3},
  {group: B, name: "Tính riêng", kind: other, vat: not_subject, method: unit-price, inputs: {a: 8}}]})");
  CHECK(f.faults() == "");
  const auto lines = f.task_result().lines;
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].basis == "BG 1");
  CHECK(lines[0].category == "a");
  CHECK(lines[0].unit_price == Number(1000));
  CHECK(lines[0].vat == Number(1, 10));
  CHECK(lines[0].stated->dong == Number(3000));
  CHECK(shown(lines[0].amounts[1]) == "200");
  CHECK(lines[0].evidence == Evidence::user);
  CHECK(lines[0].place == "plan.yaml:5:3");
  CHECK(lines[1].method == "e/N1");
  CHECK(lines[1].basis == "Bảng 7");
  CHECK(lines[1].unit_price == Number(15));
  CHECK(shown(lines[1].amounts[2]) == "50");
  CHECK(lines[1].evidence == Evidence::secondary);
  CHECK(lines[2].method == "e/unit-price");
  CHECK(lines[2].basis == "Mục 3");
  CHECK(lines[2].vat_not_subject);
  CHECK(shown(lines[2].amounts[2]) == "12");
  CHECK(with_id(lines[2].rows, "price").cells.at(0).number == Number(12));
}

TEST_CASE("what is missing rests on nothing, what is known on its own class") {
  PlanFixture f(thirds);
  f.task(R"(estimate: {method: sums, lines: [
  {group: A, kind: hardware, name: "Loa", quantity: 1},
  {group: B, kind: other, name: "Khác", quantity: 1, unit_price: 70}]})");
  CHECK(f.faults() == "");
  const auto task = f.task_result();
  CHECK(task.lines.at(0).evidence == std::nullopt);
  CHECK(task.lines.at(1).evidence == Evidence::user);  // only its tax is missing
  CHECK(with_id(task.rows, "A").evidence == std::nullopt);
  CHECK(with_id(task.rows, "B").evidence == Evidence::user);
}

}  // namespace dutoan::figures_test
