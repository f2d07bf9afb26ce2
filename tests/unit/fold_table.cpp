#include "output/fold_table.hpp"

#include "output/number_format.hpp"
#include "plan_fixture.hpp"

namespace dutoan::fold_table_test {

namespace {

constexpr std::string_view norms = R"yaml(
tables:
  weight: {basis: "Bảng 1", evidence: primary, rows: {simple: 5, complex: 15, average: {missing: "chưa in"}}}
methods:
  - id: m
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number, default: 1}
      cases: {type: records, default: [], fields: {name: {type: text, label: {vi: "Tên trường hợp"}}, complexity: {type: key_of weight}, count: {type: count}}}
    total: total
    rows:
      - {id: total, label: {vi: "Tổng"}, formula: "a + POINTS", unit: đồng}
      - {id: POINTS, label: {vi: "Điểm", en: "Points"}, basis: "Phụ lục I", formula: "sum(cases where count > 0: count * weight[complexity])"}
      - {id: both, label: {vi: "Hai lần"}, formula: "2 * sum(cases: count) - sum(cases: count / 3)"}
      - {id: most, formula: "max(cases: count)"}
      - {id: plain, formula: "a * 2"}
)yaml";

const std::string two_cases =
    "cases: [{name: Đăng nhập, complexity: simple, count: 2}, "
    "{name: '=Tra cứu', complexity: complex, count: 1}, "
    "{name: Bỏ, complexity: complex, count: 0}]";

std::string shown(const FoldField& field) {
  const auto* number = std::get_if<Number>(&field);
  return number == nullptr ? std::get<std::string>(field)
                           : "#" + number_text(*number, Language::english);
}

std::string shown(const std::optional<Number>& value) {
  return value ? number_text(*value, Language::english) : "?";
}

/// Title, basis and headings in a line, then the rows, then the sum.
std::string tables_of(PlanFixture& f, const std::string& row) {
  std::string text;
  for (const FoldTable& table : fold_tables(f.derive(row).value())) {
    text += table.title + " [" + table.basis + "]";
    for (const std::string& heading : table.headings)
      text += " | " + heading;
    text += "\n";
    for (const FoldRow& line : table.rows) {
      for (const FoldField& field : line.fields)
        text += shown(field) + " | ";
      text += "= " + shown(line.value) + "\n";
    }
    text += "= " + shown(table.sum) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("what a formula sums over is a table, element by element, in words people use") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {" + two_cases + "}}");
  CHECK(tables_of(f, "") ==
        "POINTS  Điểm [Phụ lục I] | Tên trường hợp | Mức độ phức tạp | Số lượng\n"
        "Đăng nhập | đơn giản | #2 | = 10\n"
        "=Tra cứu | phức tạp | #1 | = 15\n"
        "= 25\n");
}

TEST_CASE("two sums of a formula are two tables, a greatest element is none") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {cases: [{name: x, complexity: simple, count: 2}]}}");
  CHECK(tables_of(f, "both") ==
        "both  Hai lần [Mục 1] | Tên trường hợp | Mức độ phức tạp | Số lượng\n"
        "x | đơn giản | #2 | = 2\n= 2\n"
        "both  Hai lần [Mục 1] | Tên trường hợp | Mức độ phức tạp | Số lượng\n"
        "x | đơn giản | #2 | = 0.6666667\n= 0.6666667\n");
  CHECK(tables_of(f, "most").empty());
  CHECK(tables_of(f, "plain").empty());
}

TEST_CASE("what is missing is said where it is, and the sum is missing with it") {
  PlanFixture f(norms);
  f.task(
      "estimate: {method: m, inputs: {cases: [{name: x, complexity: average, count: 2}, "
      "{name: y, complexity: simple, count: 1}]}}");
  CHECK(tables_of(f, "POINTS") ==
        "POINTS  Điểm [Phụ lục I] | Tên trường hợp | Mức độ phức tạp | Số lượng\n"
        "x | trung bình | #2 | = ?\n"
        "y | đơn giản | #1 | = 5\n"
        "= ?\n");
}

TEST_CASE("a sum of nothing has no table, and a row that was given has none") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {}}");
  CHECK(tables_of(f, "").empty());
  PlanFixture given(norms);
  given.task("estimate: {method: m, inputs: {" + two_cases + "}, given: {POINTS: 4}}");
  CHECK(tables_of(given, "").empty());
}

TEST_CASE("tables come in the order one computes them, what is nested first") {
  PlanFixture f(norms);
  f.task(
      "estimate: {method: m, inputs: {cases: [{name: ngoài, complexity: simple, count: 1}], "
      "a: {method: m, inputs: {cases: [{name: trong, complexity: complex, count: 1}]}}}}");
  CHECK(tables_of(f, "") ==
        "POINTS  Điểm [Phụ lục I] | Tên trường hợp | Mức độ phức tạp | Số lượng\n"
        "trong | phức tạp | #1 | = 15\n= 15\n"
        "POINTS  Điểm [Phụ lục I] | Tên trường hợp | Mức độ phức tạp | Số lượng\n"
        "ngoài | đơn giản | #1 | = 5\n= 5\n");
}

TEST_CASE("lines are no elements with fields") {
  PlanFixture f;
  f.task("estimate: {method: list, lines: [{name: x, quantity: 2, unit_price: 150}]}");
  CHECK(tables_of(f, "").empty());
}

}  // namespace dutoan::fold_table_test
