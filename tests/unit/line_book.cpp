#include "estimate/line_book.hpp"

#include "plan_fixture.hpp"

namespace dutoan::line_book_test {

namespace {

/// A fee of two percent of group A, and one that asks for the group it stands in.
constexpr std::string_view fees = R"yaml(
methods:
  - id: fee
    basis: "Mục 1"
    evidence: primary
    inputs:
      base: {type: number, default: {row: A.before_tax}}
    total: fee
    rows: [{id: fee, formula: "base * 2%", unit: đồng}]
)yaml";

/// "A a hardware 2: 300, 30, 330".
std::string shown_groups(PlanFixture& f) {
  const LineSource source = f.compute().lines->source();
  std::string text;
  for (std::size_t i = 0; i < source.groups.size(); ++i) {
    const LineGroup& group = source.groups[i];
    text += (text.empty() ? "" : "; ") + group.group + " " + group.category + " " + group.kind +
            " " + std::to_string(group.count) + ": ";
    for (int column = 0; column < 3; ++column) {
      text += (column == 0 ? "" : ", ") + shown(source.amount(i, column));
    }
  }
  return text;
}

}  // namespace

TEST_CASE("lines are summed by group, category and kind in each column") {
  PlanFixture f;
  f.task(R"(estimate: {method: sums, lines: [
    {group: A, kind: hardware, name: x, quantity: 2, unit_price: 100},
    {group: A, kind: hardware, name: y, quantity: 1, unit_price: 110, vat_included: yes},
    {group: A, kind: hardware, category: b, name: z, quantity: 1, unit_price: 7, vat: not_subject},
    {group: B, kind: internal-software, name: u, quantity: 1, unit_price: 50}]})");
  CHECK(
      shown_groups(f) ==
      "A a hardware 2: 300, 30, 330; A b hardware 1: 7, 0, 7; B b internal-software 1: 50, 0, 50");
}

TEST_CASE("an estimate without columns takes every price as it is written") {
  PlanFixture f;
  f.task(R"(estimate: {method: list, lines: [
    {kind: hardware, name: x, quantity: 2, unit_price: 100},
    {kind: hardware, name: y, quantity: 1, unit_price: 110, vat_included: yes}]})");
  CHECK(shown_groups(f) == " a hardware 2: 310, 310, 310");
}

TEST_CASE("a line that is a share of another group is priced when that group is known") {
  PlanFixture f(fees);
  f.task(R"(estimate: {method: sums, lines: [
    {group: B, kind: fee, name: phí, vat: 10%, method: fee},
    {group: A, kind: hardware, name: x, quantity: 1, unit_price: 1_000}]})");
  CHECK(shown_groups(f) == "B  fee 1: 20, 2, 22; A a hardware 1: 1000, 100, 1100");
  CHECK(shown(f.task_result().total) == "1122");
  CHECK(f.faults() == "");
}

TEST_CASE("a line that is a share of its own group is a ring") {
  PlanFixture f(fees);
  f.task(R"(estimate: {method: sums, lines: [
    {group: A, kind: fee, category: a, name: phí, vat: 10%, method: fee},
    {group: A, kind: hardware, name: x, quantity: 1, unit_price: 1_000}]})");
  CHECK(f.task_result().broken);
  CHECK(f.diagnostics.items().at(0).message.id == "row-ring");
}

TEST_CASE("a table of lines joins the groups of the plan's own lines") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "name,group,kind,quantity,unit_price,unit\n"
                 "x,A,hardware,3,10,cái\n"
                 "y,A,hardware,1,,cái\n"
                 "z,B,internal-software,2,5.5,cái\n");
  f.task(R"(estimate: {method: sums, lines_from: lines.csv,
    lines: [{group: A, kind: hardware, name: w, quantity: 1, unit_price: 100}]})");
  CHECK(f.faults() == "");
  CHECK(shown_groups(f) ==
        "A a hardware 3: "
        "at least 130, missing missing-prices-in-table 1 lines.csv 3, "
        "at least 13, missing missing-prices-in-table 1 lines.csv 3, "
        "at least 143, missing missing-prices-in-table 1 lines.csv 3; "
        "B b internal-software 1: 11, 0, 11");
  CHECK(f.compute().lines->table_lines() == 3);
}

TEST_CASE("of a table without a price nothing is known, as of lines without one") {
  PlanFixture f;
  f.folder.write("lines.csv", "name,group,kind,quantity,unit_price\ny,A,hardware,1,\n");
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(shown_groups(f) ==
        "A a hardware 1: missing missing-prices-in-table 1 lines.csv 2, "
        "missing missing-prices-in-table 1 lines.csv 2, "
        "missing missing-prices-in-table 1 lines.csv 2");
}

}  // namespace dutoan::line_book_test
