#include "output/derived_row_text.hpp"

#include "plan_fixture.hpp"

namespace dutoan::derived_row_text_test {

namespace {

constexpr std::string_view norms = R"yaml(
tables:
  weight: {basis: "Bảng 1", evidence: primary, rows: {simple: 5, complex: 15}}
  hours: {basis: "Bảng 2", evidence: primary, kind: ladder, rows: [{value: 48}, {from: 1, value: 32}, {above: 3, value: 20}]}
methods:
  - id: m
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number, unit: điểm, label: {vi: "Điểm", en: "Points"}}
      cases: {type: records, optional: yes, fields: {name: {type: text}, complexity: {type: key_of weight}, count: {type: count}}}
    total: total
    rows:
      - {id: total, formula: "step + sum", unit: đồng}
      - {id: sum, formula: "sum(cases where count > 1: count * weight[complexity])"}
      - {id: step, formula: "hours[a] * 2"}
)yaml";

/// Kind and text of what is said of a row, one a line.
std::string said_of(PlanFixture& f, const std::string& row) {
  const Derivation derivation = f.derive(row).value();
  std::string text;
  for (const DerivedSentence& sentence :
       derived_row_text(derivation.rows.at(0), derivation, Language::vietnamese))
    text += std::to_string(int(sentence.kind)) + " " + sentence.text + "\n";
  return text;
}

}  // namespace

TEST_CASE("a row says its formula, the table it read, the values, the result, the paper") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 10}}");
  CHECK(said_of(f, "step") ==
        "0 = hours[a] × 2\n"
        "2 hours[10] = 20: e/hours, Bảng 2; trên 3: 20\n"
        "4 = 20 × 2\n"
        "5 = 40\n"
        "7 Căn cứ: e, Mục 1; mức xác minh: đơn vị tự ghi; norms/e.yaml:19:14\n");
}

TEST_CASE("a sum says each element that counts") {
  PlanFixture f(norms);
  f.task(
      "estimate: {method: m, inputs: {a: 10, cases: [{name: Tra cứu, complexity: simple, count: "
      "2}, "
      "{name: Lẻ, complexity: complex, count: 1}]}}");
  CHECK(said_of(f, "sum") ==
        "0 = sum(cases where count > 1: count × weight[complexity])\n"
        "1 Tra cứu (complexity simple, count 2): 2 × 5 = 10\n"
        "5 = 10\n"
        "7 Căn cứ: e, Mục 1; mức xác minh: đơn vị tự ghi; norms/e.yaml:18:14\n");
}

TEST_CASE("an input says its label, value, unit and place") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: {value: 10, ref: \"BC 1\"}}}");
  const Derivation derivation = f.derive("step").value();
  CHECK(derived_row_name(derivation.rows.at(0)) == "step");
  CHECK(derived_input_text(derivation.inputs.at(0), Language::english) ==
        "a (Points) = 10 điểm, BC 1; plan.yaml:4:70");
}

}  // namespace dutoan::derived_row_text_test
