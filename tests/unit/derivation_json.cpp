#include "output/derivation_json.hpp"

#include "output/json_value.hpp"
#include "plan_fixture.hpp"

namespace dutoan::derivation_json_test {

namespace {

constexpr std::string_view norms = R"yaml(
tables:
  weight: {basis: "Bảng 1", evidence: primary, rows: {simple: 5, complex: 15}}
  rate: {basis: "Bảng 3", evidence: primary, kind: brackets, rows: [{at: 10, value: 2%}, {at: 20, value: 1%}]}
  hours: {basis: "Bảng 2", evidence: primary, kind: ladder, rows: [{value: 48}, {above: 3, value: 20}]}
methods:
  - id: m
    basis: "Mục 1"
    evidence: primary
    inputs:
      a: {type: number, unit: điểm}
      b: {type: number, default: 3}
      cases: {type: records, default: [], fields: {complexity: {type: key_of weight}, count: {type: count}}}
    total: total
    rows:
      - {id: total, label: {vi: "Tổng"}, formula: "third - a", unit: đồng, round: {step: 1000, direction: up}}
      - {id: third, formula: "a / b"}
      - {id: sum, formula: "sum(cases where count > 1: count * weight[complexity])"}
      - {id: between, formula: "rate[a]"}
      - {id: step, formula: "hours[a]"}
)yaml";

Json derived(PlanFixture& f, const std::string& row) {
  return Json::parse(derivation_json(f.derive(row).value()));
}

}  // namespace

TEST_CASE("every row has its value, its formula and the node it was computed by") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: {value: 10, ref: \"BC 1\"}}}");
  Json json = derived(f, "");
  CHECK(json["format"] == 1);
  CHECK(json["subject"] == "s/T");
  CHECK(json["method"] == "e/m");
  CHECK(json["date"] == "2024-03-01");
  REQUIRE(json["rows"].size() == 2);
  Json total = json["rows"][0];
  CHECK(total["value"] == "0");
  CHECK(total["formula"] == "third - a");
  CHECK(total["round"] == "1000");
  CHECK(total["node"]["op"] == "-");
  CHECK(total["node"]["value"] == "-20/3");
  CHECK(total["round_direction"] == "up");
  CHECK(total["node"]["of"][0] == Json::parse(R"({"op": "name", "name": "third", "value": "10/3",
                                                  "evidence": "user"})"));
  CHECK(json["rows"][1]["node"]["op"] == "/");
  CHECK(json["rounding"] == Json{{"policy", "exact"}, {"step", "1"}});
  CHECK(json["inputs"][0] == Json{{"name", "a"},
                                  {"value", "10"},
                                  {"evidence", "user"},
                                  {"unit", "điểm"},
                                  {"ref", "BC 1"},
                                  {"place", "plan.yaml:4:70"}});
  CHECK(json["inputs"][1] ==
        Json{{"name", "b"}, {"value", "3"}, {"evidence", "user"}, {"default", true}});
}

TEST_CASE("a sum has every element, with whether it was counted") {
  PlanFixture f(norms);
  f.task(
      "estimate: {method: m, inputs: {a: 1, cases: [{complexity: simple, count: 2}, "
      "{complexity: complex, count: 1}]}}");
  Json node = derived(f, "sum")["rows"][0]["node"];
  CHECK(node["op"] == "sum");
  CHECK(node["value"] == "10");
  REQUIRE(node["elements"].size() == 2);
  CHECK(node["elements"][0]["fields"] == Json{{"complexity", "simple"}, {"count", "2"}});
  CHECK(node["elements"][0]["counted"] == true);
  CHECK(node["elements"][0]["where"]["value"] == true);
  CHECK(node["elements"][0]["body"]["value"] == "10");
  CHECK(node["elements"][1]["counted"] == false);
  CHECK_FALSE(node["elements"][1].contains("body"));
}

TEST_CASE("a look-up names its table and the rows it lies at or between") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 12}}");
  Json between = derived(f, "between")["rows"][0]["node"];
  CHECK(between["op"] == "lookup");
  CHECK(between["table"] == "e/rate");
  CHECK(between["kind"] == "brackets");
  CHECK(between["value"] == "0.018");
  CHECK(between["lower"] == Json{{"row", 1}, {"from", "10"}, {"cells", {"0.02"}}});
  CHECK(between["upper"] == Json{{"row", 2}, {"from", "20"}, {"cells", {"0.01"}}});
  Json step = derived(f, "step")["rows"][0]["node"];
  CHECK(step["lower"] == Json{{"row", 2}, {"above", "3"}, {"cells", {"20"}}});
  CHECK_FALSE(step.contains("upper"));
}

TEST_CASE("what is missing has its causes") {
  PlanFixture f(norms);
  f.task("estimate: {method: m}");
  Json row = derived(f, "third")["rows"][0];
  CHECK(row["value"].is_null());
  CHECK(row["missing"][0]["id"] == "missing-input");
  CHECK(row["node"]["missing"] == true);
  CHECK_FALSE(row.contains("evidence"));
  CHECK_FALSE(row["node"].contains("evidence"));
}

TEST_CASE("a row that was given has its paper instead of a node") {
  PlanFixture f(norms);
  f.task("estimate: {method: m, inputs: {a: 1}, given: {third: {value: 5, ref: \"QĐ 2\"}}}");
  Json row = derived(f, "third")["rows"][0];
  CHECK(row["given"] == "QĐ 2");
  CHECK(row["value"] == "5");
  CHECK_FALSE(row.contains("node"));
  CHECK_FALSE(row.contains("formula"));
}

TEST_CASE("lines and nested methods stand beside") {
  PlanFixture f(norms);
  f.task(R"(estimate: {method: sums, lines: [
    {group: A, kind: hardware, name: Máy, quantity: 2, unit_price: 100},
    {group: A, kind: fee, category: a, name: Phí, vat: not_subject, method: m, row: third, inputs: {a: 9}}]})");
  Json json = derived(f, "A");
  CHECK(json["rows"][0]["column"] == "after_tax");
  REQUIRE(json["lines"].size() == 2);
  CHECK(json["lines"][0]["before_tax"] == "200");
  CHECK(json["lines"][0]["tax"] == "20");
  CHECK(json["lines"][1]["vat"] == "not_subject");
  CHECK(json["lines"][1]["method"] == "e/m");
  CHECK_FALSE(json["lines"][0].contains("nested_index"));
  CHECK(json["lines"][1]["nested_index"] == 0);
  CHECK(json["rows"][0]["node"]["elements"][0]["count"] == 1);
  REQUIRE(json["nested"].size() == 1);
  CHECK(json["nested"][0]["rows"][0]["id"] == "third");
}

TEST_CASE("an input taken from a row of the estimate around it names the row beside") {
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
  Json json = derived(f, "phi");
  CHECK(json["asked"] == "line");
  CHECK(json["lines"][0]["name"] == "Phí");
  Json input = json["nested"][0]["inputs"][0];
  CHECK(input["row"] == "A.before_tax");
  CHECK(input["enclosing"] == Json::parse(R"([{"id": "A", "column": "before_tax"}])"));
  CHECK(json["rows"][0]["id"] == "A");
  CHECK(json["rows"][0]["column"] == "before_tax");
  CHECK_FALSE(derived(f, "A").contains("asked"));
}

TEST_CASE("a line says which it is, its lump sum, whether tax is in it, and what it rests on") {
  PlanFixture f;
  f.task(R"(estimate: {method: sums, lines: [
    {id: L1, group: A, kind: hardware, name: Máy, amount: 110, vat_included: yes}]})");
  CHECK(derived(f, "L1")["lines"][0] == Json::parse(R"({
    "group": "A", "kind": "hardware", "category": "a", "id": "L1", "name": "Máy", "amount": "110",
    "vat": "0.1", "vat_included": true, "before_tax": "100", "tax": "10", "after_tax": "110",
    "evidence": "user", "place": "plan.yaml:5:5"})"));
}

TEST_CASE("what is known of a figure stands beside what is missing, in rows, nodes and lines") {
  PlanFixture f;
  f.task(R"(estimate: {method: sums, lines: [
    {group: A, kind: hardware, name: Máy, quantity: 2, unit_price: 100},
    {id: L2, group: A, kind: hardware, name: Loa, quantity: 1},
    {id: L3, group: B, kind: other, name: Khác, amount: -7}]})");
  Json row = derived(f, "A")["rows"][0];
  CHECK(row["value"].is_null());
  CHECK(row["at_least"] == "220");
  CHECK(row["node"]["at_least"] == "220");
  CHECK(derived(f, "B")["rows"][0].contains("at_least") == false);
  Json line = derived(f, "L3")["lines"][0];
  CHECK(line["before_tax"] == "-7");
  CHECK(line["evidence"] == "user");
  CHECK(line["tax"].is_null());
  CHECK_FALSE(derived(f, "L2")["lines"][0].contains("evidence"));
}

TEST_CASE("a price names its book, which is told beside the rows") {
  PlanFixture f(R"yaml(
methods:
  - id: priced
    basis: "Mục 1"
    evidence: primary
    inputs: {what: {type: text}}
    total: price
    rows: [{id: price, formula: "price_of[what] * 2", unit: đồng}]
price_books:
  - {id: gia, title: "Giá của tỉnh", region: III, basis: "QĐ 9/QĐ-UBND", evidence: user, in_force: {from: 2023-01-01, until: 2025-01-01}, rows: {KS1: 7}}
)yaml");
  f.task("price_books: [gia], estimate: {method: priced, inputs: {what: KS1}}");
  CHECK(f.faults() == "");
  Json json = derived(f, "");
  CHECK(json["price_books"] == Json::parse(R"([{"id": "gia", "document": "e",
    "title": "Giá của tỉnh", "region": "III", "basis": "QĐ 9/QĐ-UBND",
    "in_force": {"from": "2023-01-01", "until": "2025-01-01"}, "place": "norms/e.yaml:13:5"}])"));
  Json price = json["rows"][0]["node"]["of"][0];
  CHECK(price["price_book"] == "gia");
  CHECK(price["value"] == "7");
  CHECK(price["evidence"] == "user");
  CHECK(price["lower"] == Json::parse(R"({"row": 1, "key": "KS1", "cells": ["7"]})"));
}

TEST_CASE("lines of a table stand as how many and how much per group and tax rate") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "name,group,kind,quantity,unit_price,vat\nMáy,A,hardware,2,100,\n"
                 "Loa,A,hardware,1,50,\nĐĩa,A,hardware,1,10,8%\n");
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(f.faults() == "");
  Json json = derived(f, "A");
  CHECK(json["tables"] == Json::parse(R"([
    {"file": "lines.csv", "group": "A", "kind": "hardware", "category": "a", "count": 2,
     "vat": "0.1", "vat_included": false, "before_tax": "250", "tax": "25", "after_tax": "275",
     "evidence": "user", "place": "plan.yaml:4:65"},
    {"file": "lines.csv", "group": "A", "kind": "hardware", "category": "a", "count": 1,
     "vat": "0.08", "vat_included": false, "before_tax": "10", "tax": "0.8", "after_tax": "10.8",
     "evidence": "user", "place": "plan.yaml:4:65"}])"));
  CHECK(json["rows"][0]["node"]["elements"][0]["count"] == 3);
}

}  // namespace dutoan::derivation_json_test
