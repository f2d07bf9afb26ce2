// Random plans and their revisions, over norms whose causes depend on each other.
#pragma once

#include "random.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dutoan::plan_change_test {

/// Fees by brackets and a method of two versions, so that causes depend on each other.
inline constexpr std::string_view norms = R"yaml(
tables:
  fee_rate:
    basis: "Bảng 1"
    evidence: primary
    kind: brackets
    ends: hold
    rows: [{at: 1_000_000, value: 3%}, {at: 700_000_000, value: 1%}]
  weight: {basis: "Bảng 2", evidence: primary, rows: {simple: 5, complex: 15}}
methods:
  - id: full
    basis: "Điều 1"
    evidence: primary
    columns: [before_tax, tax, after_tax]
    inputs:
      lines: {type: lines, groups: {A: "Nhóm A", B: "Nhóm B"}}
      reserve: {type: rate, optional: yes, default: 0%}
    total: total
    rows:
      - {id: A, formula: 'sum(lines where group = "A": amount)', unit: đồng}
      - {id: B, formula: 'sum(lines where group = "B": amount)', unit: đồng}
      - {id: fee, formula: "A.before_tax * fee_rate[A.before_tax]", unit: đồng}
      - {id: total, formula: "(A + B + fee) * (1 + reserve)", unit: đồng}
  - id: soft
    in_force: {until: 2024-06-01}
    basis: "Điều 2"
    evidence: primary
    inputs:
      cases: {type: records, fields: {kind: {type: key_of weight}, count: {type: count}}}
      pay: {type: number, unit: đồng/giờ}
    total: total
    rows: [{id: total, formula: "sum(cases: weight[kind] * count) * pay / 7", unit: đồng}]
)yaml";

inline constexpr std::string_view later_norms = R"yaml(
tables:
  nature_weight: {basis: "Bảng 3", evidence: primary, rows: {N1: 6, N2: 20}}
methods:
  - id: soft
    basis: "Điều 2"
    evidence: primary
    inputs:
      cases: {type: records, fields: {nature: {type: key_of nature_weight}, count: {type: count}}}
      pay: {type: number, unit: đồng/giờ}
    total: total
    rows: [{id: total, formula: "sum(cases: nature_weight[nature] * count) * pay / 9", unit: đồng}]
)yaml";

struct RandomLine {
  std::string id;
  std::string group;
  std::string quantity;
  std::string price;  ///< empty: it has none
  std::string vat;
  bool vat_included = false;
};

struct RandomTask {
  std::string id;
  std::string agency;
  bool later = false;  ///< the later version of the norms
  bool soft = false;
  std::vector<RandomLine> lines;
  std::size_t cases = 1;
  std::size_t count = 1;
  std::string pay;
  std::string reserve;
  std::size_t share = 0;   ///< of the first source, in tenths
  std::size_t amount = 0;  ///< of it in đồng, in place of a share; less than any task
};

using RandomPlan = std::vector<RandomTask>;

inline RandomLine random_line(Random& random, std::size_t number) {
  constexpr std::array<std::string_view, 3> rates = {"10%", "8%", "not_subject"};
  const auto hundredths = [&](std::int64_t most) {
    const std::int64_t value = random.between(1, most);
    return std::to_string(value / 100) + "." + std::to_string(100 + value % 100).substr(1);
  };
  return {.id = "l" + std::to_string(number),
          .group = random.once_in(2) ? "A" : "B",
          .quantity = hundredths(9'999),
          .price = random.once_in(60) ? "" : std::to_string(random.between(200'000, 9'000'000)),
          .vat = std::string(random.one_of(rates)),
          .vat_included = random.once_in(5)};
}

inline RandomTask random_task(Random& random, std::size_t number) {
  RandomTask task{.id = "T" + std::to_string(number),
                  .agency = "s" + std::to_string(random.below(3)),
                  .later = random.once_in(2),
                  .soft = random.once_in(3),
                  .cases = 1 + random.below(3),
                  .count = 1 + random.below(20),
                  .pay = std::to_string(random.between(2'000, 90'000)),
                  .reserve = std::to_string(random.below(11)) + "%",
                  .share = 1 + random.below(9),
                  .amount = random.once_in(2) ? 1 + random.below(900) : 0};
  const std::size_t lines = 1 + random.below(5);
  for (std::size_t i = 0; i < lines; ++i)
    task.lines.push_back(random_line(random, i));
  return task;
}

inline void change(RandomTask& task, Random& random) {
  const RandomTask other = random_task(random, 0);
  if (random.once_in(3)) task.later = other.later;
  if (random.once_in(3)) task.cases = other.cases;
  if (random.once_in(3)) task.count = other.count;
  if (random.once_in(3)) task.pay = other.pay;
  if (random.once_in(3)) task.reserve = other.reserve;
  if (random.once_in(3)) task.share = other.share;
  if (random.once_in(3)) task.amount = other.amount;
  if (random.once_in(9)) task.soft = other.soft;
  for (RandomLine& line : task.lines) {
    const RandomLine fresh = random_line(random, 0);
    if (random.once_in(3)) line.quantity = fresh.quantity;
    if (random.once_in(3)) line.price = fresh.price;
    if (random.once_in(3)) line.vat = fresh.vat;
    if (random.once_in(6)) line.group = fresh.group;
    if (random.once_in(6)) line.vat_included = fresh.vat_included;
  }
  if (random.once_in(4) && task.lines.size() > 1) task.lines.pop_back();
  if (random.once_in(4)) task.lines.push_back(random_line(random, 7 + random.below(9)));
}

inline RandomPlan changed(RandomPlan plan, Random& random) {
  for (RandomTask& task : plan) {
    if (!random.once_in(4)) change(task, random);
  }
  if (random.once_in(3) && plan.size() > 1) plan.erase(plan.begin());
  if (random.once_in(3)) plan.push_back(random_task(random, 20 + random.below(9)));
  return plan;
}

inline std::string lines_text(const RandomTask& task) {
  std::string text;
  for (const RandomLine& line : task.lines) {
    text += "{id: " + line.id + ", group: " + line.group +
            ", kind: hardware, quantity: " + line.quantity + ", vat: " + line.vat;
    if (!line.price.empty()) text += ", unit_price: " + line.price;
    if (line.vat_included && line.vat != "not_subject") text += ", vat_included: yes";
    text += "}, ";
  }
  return text;
}

inline std::string soft_text(const RandomTask& task) {
  std::string cases;
  for (std::size_t i = 0; i < task.cases; ++i) {
    const char* kind = task.later ? "nature: N2" : "kind: complex";
    cases += "{" + std::string(kind) + ", count: " + std::to_string(task.count + i) + "}, ";
  }
  return "{method: soft, inputs: {cases: [" + cases + "], pay: " + task.pay + "}}";
}

inline std::string text_of(const RandomPlan& plan) {
  std::string text = R"yaml(plan: {year: 2024, price_date: 2024-03-01}
agencies: [{id: s0}, {id: s1}, {id: s2}]
sources: [{id: A}, {id: B}]
tasks:
)yaml";
  for (const RandomTask& task : plan) {
    text +=
        "  - {id: " + task.id + ", agency: " + task.agency + ", funding: [{source: A, " +
        (task.amount == 0 ? "share: " + std::to_string(task.share * 10) + "%"
                          : "amount: " + std::to_string(task.amount)) +
        "}, {source: B, rest: yes}], price_date: " + (task.later ? "2024-07-01" : "2024-03-01") +
        ", estimate: " +
        (task.soft ? soft_text(task)
                   : "{method: full, inputs: {reserve: " + task.reserve + "}, lines: [" +
                         lines_text(task) + "]}") +
        "}\n";
  }
  return text;
}

}  // namespace dutoan::plan_change_test
