// A plan with something of everything a result file may hold, and its result.
#pragma once

#include "output/result_json.hpp"
#include "plan_fixture.hpp"

#include <string>

inline constexpr std::string_view rich_norms = R"yaml(
methods:
  - id: words
    basis: "Mục 1"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    rows:
      - {id: total, label: {vi: "Tổng", en: "Total"}, formula: "if large then a / 3 else 0 - b", unit: đồng}
      - {id: large, formula: "a > 5"}
      - {id: b, formula: "a * 2", unit: đồng}
  - id: parts
    basis: "Mục 2"
    evidence: secondary
    inputs: {p: {type: number}, q: {type: number}}
    total: total
    rows: [{id: total, formula: "p + q", unit: đồng}]
)yaml";

inline const std::string rich_plan = R"yaml(
plan:
  number: "12/KH-UBND"
  title: "Kế hoạch \"số\""
  date: 2023-12-30
  year: 2024
  price_date: 2024-03-01
  unit: trieu
agencies:
  - {id: x, name: "Sở X", parent: tinh, due: 2024-01-15}
  - {id: y}
groups: [{id: g, name: "Nhóm"}]
programmes: [{id: P, name: "Chương trình P"}, {id: Q}]
sources: [{id: NST, name: "Ngân sách tỉnh"}, {id: NSTW}]
tasks:
  - id: "1"
    no: I
    agency: x
    name: "Máy, chủ"
    group: g
    programmes: [P, Q]
    scope: new
    procedure: outline
    budget: {chuong: "422", muc: "7750"}
    funding: [{source: NST, share: 1/3}, {source: NSTW, rest: yes}]
    years: {2024: 60%, 2025: 40%}
    money:
      - {what: requested, year: 2024, source: NST, amount: "4,2 tỷ", at_least: yes, ref: "12/TTr", date: 2024-01-02, by: "UBND", reason: "lý do", note: "ghi"}
      - {what: appraised, amount: 4_000_000_000}
    estimate:
      method: sums
      lines_from: lines.csv
      lines:
        - {no: "1", id: may, group: A, kind: hardware, name: "Máy", unit: bộ, quantity: 1.5, unit_price: 1_000_001, stated: "2 triệu", note: "n", price: {kind: quotation, ref: "BG 1", date: 2024-02-03, rule: lowest, quotes: [{supplier: "K", unit_price: 1_000_001, ref: "BG", date: 2024-02-03}]}}
        - {group: B, kind: other, category: a, name: "Chưa rõ thuế", quantity: 1, unit_price: 70}
        - {group: B, kind: fee, name: "Khoảng", amount: 500, approximate: about, vat: not_subject}
        - {group: B, kind: fee, category: b, name: "Riêng", vat: 8%, method: words, inputs: {a: 9}}
  - id: "2"
    agency: y
    illustrative: yes
    estimate: {method: parts, inputs: {p: -5}}
  - id: "3"
    agency: y
    estimate: {method: words, inputs: {a: 4}, given: {b: {value: -7, ref: "QĐ 1"}}}
  - {id: "4", agency: y, name: "Chưa lập"}
)yaml";

/// Of its four tasks one lacks a tax rate, one an input, and one has no estimate.
class RichPlan : public PlanFixture {
 public:
  RichPlan() : PlanFixture(rich_norms) {
    folder.write("lines.csv",
                 "name,group,kind,unit,quantity,unit_price\nBàn,A,hardware,cái,2,30\n");
    plan(rich_plan);
  }

  dutoan::PlanResult result() {
    dutoan::PlanResult computed = estimate();
    computed.inputs = {{"plan.yaml", std::string(64, 'a')}};
    computed.read_from = {"plan.yaml"};
    computed.norms_edition = "2024-01-01";
    return computed;
  }

  /// The lines of its tables, for the writers that list them.
  dutoan::TableLines table_lines() {
    return [this](std::size_t task, const dutoan::LineWriter& writer, const dutoan::Sink& sink) {
      list_table_lines(plan().tasks[task], plan(), library(), options, writer, sink);
    };
  }
};
