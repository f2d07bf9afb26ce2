#include "output/derived_line_text.hpp"

#include "plan_fixture.hpp"

namespace dutoan::derived_line_text_test {

namespace {

constexpr Language vietnamese = Language::vietnamese;

/// The line of this id, derived.
DerivedLine line(PlanFixture& f, const std::string& id) {
  return f.derive(id).value().lines.at(0);
}

/// The plan of one task whose lines stand in a table.
void table(PlanFixture& f, const std::string& lines) {
  f.folder.write("lines.csv", "name,group,kind,quantity,unit_price,vat,vat_included\n" + lines);
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(f.faults() == "");
}

}  // namespace

TEST_CASE("lines show quantity, price and tax") {
  PlanFixture f;
  f.task(R"(estimate: {method: sums, lines: [
    {id: L1, group: A, kind: hardware, name: Máy, unit: bộ, quantity: 2, unit_price: 1_000, price: {ref: "BG 1"}},
    {id: L2, group: B, kind: internal-software, name: Mềm, quantity: 1, unit_price: 50},
    {id: L3, group: B, kind: fee, name: Phí, amount: 7, vat: 8%}]})");
  CHECK(derived_line_text(line(f, "L1"), vietnamese) ==
        "A: Máy: 2 bộ × 1.000 = 2.000 + 10% Thuế GTGT = 2.200; BG 1; plan.yaml:5:5");
  CHECK(line_step_text(line(f, "L1"), vietnamese) ==
        "2 × 1.000 = 2.000; 2.000 × (1 + 10%) = 2.200");
  CHECK(derived_line_text(line(f, "L2"), vietnamese) == "B: Mềm: 1 × 50 = 50, KCT; plan.yaml:6:5");
  CHECK(line_step_text(line(f, "L2"), vietnamese) == "1 × 50 = 50");
  CHECK(derived_line_text(line(f, "L3"), Language::english) ==
        "B: Phí: 7 + 8% VAT = 7.56; plan.yaml:7:5");
  CHECK(line_step_text(line(f, "L3"), vietnamese) == "7; 7 × (1 + 8%) = 7,56");
}

TEST_CASE("a price that contains the tax is parted, not multiplied to the amount before it") {
  PlanFixture f;
  f.task(
      "estimate: {method: sums, lines: [{id: L1, group: A, kind: hardware, name: Máy, "
      "quantity: 2, unit_price: 110, vat_included: yes}]}");
  CHECK(derived_line_text(line(f, "L1"), vietnamese) ==
        "A: Máy: 2 × 110 = 220, đã gồm 10% thuế GTGT; trước thuế = 200; plan.yaml:4:61");
  CHECK(line_step_text(line(f, "L1"), vietnamese) == "2 × 110 = 220; 220 / (1 + 10%) = 200");
}

TEST_CASE("a figure that is cut stands behind ≈") {
  PlanFixture f;
  f.task(
      "estimate: {method: sums, lines: [{id: L1, group: A, kind: hardware, name: Máy, "
      "amount: 100, vat_included: yes}]}");
  CHECK(line_step_text(line(f, "L1"), vietnamese) == "100; 100 / (1 + 10%) ≈ 90,9090909");
}

TEST_CASE("lines of a table are told by how many there are, and their sum and tax") {
  PlanFixture f;
  table(f, "Máy,A,hardware,2,100,,\nLoa,A,hardware,1,50,,\n");
  const auto derivation = f.derive("A");
  const TablePart& part = *derivation.value().tables.at(0);
  CHECK(table_part_title(part, vietnamese) == "A: 2 dòng trong lines.csv, hardware");
  CHECK(table_part_text(part, {}) ==
        "A: 2 dòng trong lines.csv, hardware: 250 + 10% Thuế GTGT = 275; plan.yaml:4:65");
  CHECK(table_part_step_text(part, vietnamese) == "250; 250 × (1 + 10%) = 275");
}

TEST_CASE("a sum of lines without a price says what is known of it") {
  PlanFixture f;
  table(f, "Máy,A,hardware,2,100,,\nLoa,A,hardware,1,,,\n");
  const auto derivation = f.derive("A");
  CHECK(table_part_text(*derivation.value().tables.at(0), {.language = Language::english}) ==
        "A: 2 lines of lines.csv, hardware: ≥ 200 + 10% VAT ≥ 220; plan.yaml:4:65");
}

}  // namespace dutoan::derived_line_text_test
