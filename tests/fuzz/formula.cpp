#include "formula/parse.hpp"
#include "targets.hpp"
#include "world.hpp"

#include <variant>

namespace fuzz {

namespace {

/// In single quotes of YAML.
std::string in_single_quotes(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'') result += '\'';
    result += c;
  }
  return result + "'";
}

constexpr std::string_view method_head = R"yaml(format: 1
document: e
in_force: {from: 2020-01-01}
tables:
  weight: {basis: "B", evidence: secondary, rows: {simple: 5, average: 10}}
  steps: {basis: "B", evidence: user, kind: ladder, rows: [{value: 48}, {from: 1, value: 32}]}
  rate: {basis: "B", evidence: user, kind: brackets, rows: [{at: 10, value: 2}, {at: 20, value: 1}]}
method:
  id: m
  basis: "Điều 1"
  evidence: user
  inputs:
    a: {type: number}
    b: {type: number}
    s: {type: text}
    y: {type: yes_no}
    d: {type: date}
    list: {type: records, fields: {count: {type: number}, key: {type: key_of weight}}}
    lines: {type: lines}
  total: total
  rows:
    - {id: r, formula: "a * 2", unit: đồng}
    - {id: total, unit: đồng, formula: )yaml";

const std::string plan_of_method = std::string(plan_head) +
                                   "  - {id: T, agency: s, estimate: {method: m, lines: [{name: x, "
                                   "quantity: 2, unit_price: 3}], inputs: {a: 6, b: 0.5, s: chữ, "
                                   "y: yes, d: 2024-02-29, list: [{count: 2, key: simple}, {count: "
                                   "3, key: average}]}}}\n"
                                   "  - {id: U, agency: s, estimate: {method: m, lines: [{name: x, "
                                   "quantity: 2}], inputs: {a: 6, list: []}}}\n";

}  // namespace

void formula(std::string_view bytes) {
  const std::string text(bytes);
  const auto parsed = dutoan::parse_formula(text);
  if (const auto* fault = std::get_if<dutoan::FormulaFault>(&parsed)) {
    require(fault->offset + fault->length <= text.size(), "a fault lies within the formula");
  } else {
    require(std::get<dutoan::Expression>(parsed).text == text, "an expression keeps its text");
  }
  if (text.find('\n') != std::string::npos || text.size() > 4000) return;
  write("norms/e/e.yaml", std::string(method_head) + in_single_quotes(text) + "}\n");
  write("plan/plan.yaml", plan_of_method);
  run_plan("plan.yaml", Norms::read_anew);
}

}  // namespace fuzz
