// For the tests that compute: norms and a plan as YAML, in a folder that is gone at the end.
//
//   PlanFixture f;                       // with the norms of the document "d", below
//   f.task("estimate: {method: list, lines: [{name: x, quantity: 2, unit_price: 150}]}");
//   shown(f.estimate().total)            "300"
#pragma once

#include "estimate/derivation.hpp"
#include "estimate/estimate.hpp"
#include "formula_fixture.hpp"
#include "input/norm_store.hpp"
#include "input/plan_reader.hpp"
#include "input_fixture.hpp"

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// `sums` parts lines by two groups and by tax, `list` adds them up as they are written.
inline constexpr std::string_view fixture_norms = R"yaml(format: 1
document: d
in_force: {from: 2020-01-01}
tables:
  vat_rate:
    shared: yes
    basis: "Biểu thuế"
    evidence: primary
    rows:
      hardware: {rate: 10%, subject: "yes"}
      internal-software: {rate: 0%, subject: "no"}
      other: {rate: {missing: "tùy nội dung"}, subject: {missing: "tùy nội dung"}}
  default_category:
    shared: yes
    basis: "Bảng hạng mục"
    evidence: primary
    type: text
    rows: {hardware: "a", internal-software: "b"}
methods:
  - id: sums
    title: {vi: "Dự toán thử", en: "Trial estimate"}
    basis: "Điều 1"
    evidence: primary
    columns: [before_tax, tax, after_tax]
    inputs:
      lines:
        type: lines
        groups: {A: "Nhóm A", B: "Nhóm B"}
        category: {a: "hạ tầng", b: "phần mềm"}
    cost_groups: [A, B]
    total: total
    rows:
      - {id: A, label: {vi: "Nhóm A", en: "Group A"}, formula: 'sum(lines where group = "A": amount)', unit: đồng}
      - {id: B, label: {vi: "Nhóm B", en: "Group B"}, formula: 'sum(lines where group = "B": amount)', unit: đồng}
      - {id: base_a, formula: 'sum(lines where category = "a": amount)', unit: đồng, print: no}
      - {id: total, label: {vi: "Tổng", en: "Total"}, formula: "A + B", unit: đồng}
  - id: list
    title: {vi: "Bảng kê"}
    basis: "Điều 2"
    evidence: user
    inputs: {lines: {type: lines}}
    total: total
    rows: [{id: total, label: {vi: "Cộng"}, formula: "sum(lines: amount)", unit: đồng}]
)yaml";

/// What stands above the columns of tables of lines: their own names.
inline constexpr std::string_view fixture_headings = R"yaml(format: 1
headings: {no: [no], group: [group], id: [id], name: [name], kind: [kind], category: [category], unit: [unit], quantity: [quantity], unit_price: [unit_price], vat: [vat], vat_included: [vat_included], norm: [norm], price_ref: [price_ref], amount: [amount]}
)yaml";

/// "300", "at least 300", "known part -5", "unknown"; behind it the marks.
inline std::string shown(const dutoan::Amount& amount) {
  std::string text = amount.known ? std::to_string(amount.known->dong()) : "unknown";
  if (amount.known && !amount.complete) {
    text = (amount.lower_bound ? "at least " : "known part ") + text;
  }
  if (amount.complete && !amount.known) text += ", complete";
  if (amount.marks.about) text += ", about";
  if (amount.marks.at_least) text += ", or more";
  if (amount.marks.illustrative) text += ", illustrative";
  return text;
}

/// The ids of what is missing, and what fills their blanks.
inline std::string shown(const std::vector<dutoan::MissingItem>& items) {
  std::vector<std::string> texts;
  for (const dutoan::MissingItem& item : items)
    texts.push_back(plain(item.what));
  std::string text;
  for (const std::string& one : texts)
    text += (text.empty() ? "" : "; ") + one;
  return text;
}

/// A thing of a list that has an `id`.
template <class List>
const auto& with_id(const List& list, std::string_view id) {
  for (const auto& one : list) {
    if (one.id == id) return one;
  }
  throw std::out_of_range("nothing with the id " + std::string(id));
}

class PlanFixture {
 public:
  /// `more` is the text of a norm file of the document "e", behind its head.
  explicit PlanFixture(std::string_view more = {}) {
    folder.write("norms/d.yaml", fixture_norms);
    folder.write("norms/headings.yaml", fixture_headings);
    if (!more.empty()) {
      folder.write("norms/e.yaml",
                   "format: 1\ndocument: e\nin_force: {from: 2020-01-01}\n" + std::string(more));
    }
    norms = std::make_unique<dutoan::NormStore>(
        std::vector<dutoan::NormFolder>{{folder.path / "norms", "norms", "norms"}}, diagnostics);
  }

  /// The whole text of a plan behind `format: 1`.
  void plan(const std::string& text) {
    folder.write("plan.yaml", "format: 1\n" + text);
    files_.push_back(dutoan::read_plan_files((folder.path / "plan.yaml").string(), "", options.jobs,
                                             diagnostics));
    plan_ = dutoan::read_plan(files_, *norms, {.as_of = options.as_of}, diagnostics);
    diagnostics.add_all(norms->take_diagnostics());
  }

  /// A plan of one task, "s/T"; `text` is what else stands between its braces.
  void task(const std::string& text, const std::string& header = "") {
    plan("plan: {year: 2024, price_date: 2024-03-01" + header + "}\n" +
         "agencies: [{id: s, name: \"Sở\"}]\n" + "tasks: [{id: T, agency: s, " + text + "}]\n");
  }

  [[nodiscard]] const dutoan::Plan& plan() const { return plan_; }
  [[nodiscard]] const dutoan::Library& library() const { return norms->library(); }

  dutoan::PlanResult estimate() {
    return dutoan::estimate_plan(plan_, library(), options, diagnostics);
  }

  /// The result of the first task.
  dutoan::TaskResult task_result() { return estimate().tasks.at(0); }

  /// The first task at work; it lives as long as the fixture, or until the next call.
  dutoan::TaskComputation& compute() {
    tables_ = dutoan::total_tables(plan_, library(), options);
    for (dutoan::TableTotals& table : tables_.at(0))
      diagnostics.add_all(table.finish(1));
    computation_ =
        dutoan::compute_task(plan_.tasks.at(0), plan_, library(), tables_.at(0), options);
    return computation_;
  }

  std::optional<dutoan::Derivation> derive(const std::string& row) {
    options.record = true;
    return dutoan::derive(plan_.tasks.at(0), compute(), row);
  }

  dutoan::Environment environment(std::string_view date = "2024-03-01") const {
    return {.library = library(), .date = {day(date), day(date)}};
  }

  const dutoan::Method& method(const std::string& name, std::string_view date = "2024-03-01") {
    const dutoan::Method* found = norms->method(name, day(date), {}, diagnostics);
    diagnostics.add_all(norms->take_diagnostics());
    if (found == nullptr) throw std::out_of_range("no method " + name + ": " + faults());
    return *found;
  }

  [[nodiscard]] std::string faults() const { return said(diagnostics); }

  TestFolder folder;
  dutoan::EstimateOptions options;
  dutoan::Diagnostics diagnostics;
  std::unique_ptr<dutoan::NormStore> norms;

 private:
  std::vector<dutoan::PlanFiles> files_;
  dutoan::Plan plan_;
  std::vector<std::vector<dutoan::TableTotals>> tables_;
  dutoan::TaskComputation computation_;
};
