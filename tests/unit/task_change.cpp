#include "review/task_change.hpp"

#include "revision_fixture.hpp"

namespace dutoan::task_change_test {

namespace {

constexpr std::string_view norms = R"yaml(
tables:
  weight: {basis: "Bảng 1", evidence: primary, rows: {simple: 5, complex: 15}}
methods:
  - id: soft
    in_force: {until: 2024-06-01}
    basis: "Điều 1"
    evidence: primary
    inputs:
      cases: {type: records, fields: {kind: {type: key_of weight}, count: {type: count}}}
      pay: {type: number, unit: đồng/giờ}
      reserve: {type: rate, optional: yes, default: 0%}
    total: total
    rows: [{id: total, formula: "sum(cases: weight[kind] * count) * pay * (1 + reserve)", unit: đồng}]
  - id: fee
    basis: "Điều 2"
    evidence: primary
    inputs: {base: {type: number, unit: đồng, default: {row: base_a.before_tax}}, rate: {type: rate}}
    total: total
    rows: [{id: total, formula: "base * rate", unit: đồng}]
  - id: price
    basis: "Mục 1"
    evidence: primary
    inputs: {a: {type: number}}
    total: total
    rows: [{id: total, formula: "a * 2", unit: đồng}]
norm_items:
  - {code: "N1", name: "Việc", unit: cái, method: price, evidence: user, basis: "ĐM", inputs: {a: 10}}
  - {code: "N2", name: "Việc", unit: cái, method: price, evidence: user, basis: "ĐM", inputs: {a: 12}}
)yaml";

/// The later version asks for the nature of a case instead of its kind.
constexpr std::string_view later_norms = R"yaml(
tables:
  nature_weight: {basis: "Bảng 2", evidence: primary, rows: {N1: 6, N2: 20}}
methods:
  - id: soft
    basis: "Điều 1"
    evidence: primary
    inputs:
      cases: {type: records, fields: {nature: {type: key_of nature_weight}, count: {type: count}}}
      pay: {type: number, unit: đồng/giờ}
      reserve: {type: rate, optional: yes, default: 0%}
    total: total
    rows: [{id: total, formula: "sum(cases: nature_weight[nature] * count) * pay * (1 + reserve)", unit: đồng}]
)yaml";

/// What the only task of both changed by, and why.
std::string changed(const std::string& before, const std::string& after,
                    const std::string& old_header = "", const std::string& new_header = "") {
  const Revisions revisions(Revisions::task(before, old_header), Revisions::task(after, new_header),
                            norms, later_norms);
  const PlanChange change = revisions.compare();
  if (change.tasks.empty()) return "nothing";
  const TaskChange& task = change.tasks.at(0);
  std::string text = std::to_string(task.difference.dong()) + ": " + shown(task.causes);
  if (task.together.any()) text += " together " + shown(task.together);
  for (const InputDifference& input : task.inputs)
    text += "; " + input.input;
  return text;
}

std::string lines(const std::string& text) {
  return "estimate: {method: sums, lines: [" + text + "]}";
}

}  // namespace

TEST_CASE("a task that is what it was has not changed") {
  const std::string text = lines("{id: a, group: A, kind: hardware, quantity: 2, unit_price: 100}");
  CHECK(changed(text, text) == "nothing");
}

TEST_CASE("quantity, price and tax of a line") {
  const auto line = [](const char* quantity, const char* price, const char* vat) {
    return lines("{id: a, group: A, kind: hardware, quantity: " + std::string(quantity) +
                 ", unit_price: " + price + ", vat: " + vat + "}");
  };
  CHECK(changed(line("2", "100", "10%"), line("3", "100", "10%")) == "110: quantity 110");
  CHECK(changed(line("2", "100", "10%"), line("2", "150", "10%")) == "110: price 110");
  CHECK(changed(line("2", "100", "10%"), line("2", "100", "8%")) == "-4: rate -4");
  // 220 becomes 486: quantity 110 + 162, price 165 + 108, rate −9 − 4, halved.
  CHECK(changed(line("2", "100", "10%"), line("3", "150", "8%")) ==
        "266: quantity 136, price 136, rate -6");
  CHECK(changed(line("2", "100", "10%"), line("2", "100", "not_subject")) == "-20: rate -20");
}

TEST_CASE("lines that come and go are scope, and so is another group") {
  const std::string one = "{id: a, group: A, kind: hardware, quantity: 1, unit_price: 100}";
  const std::string two = "{id: b, group: A, kind: hardware, quantity: 1, unit_price: 70}";
  CHECK(changed(lines(one), lines(one + ", " + two)) == "77: scope 77");
  CHECK(changed(lines(one + ", " + two), lines(two)) == "-110: scope -110");
  CHECK(changed(lines(one), lines("{id: a, group: B, kind: hardware, quantity: 1, "
                                  "unit_price: 100}")) == "0: ");
}

TEST_CASE("a lump sum that becomes quantity times price is a price") {
  CHECK(changed(lines("{id: a, group: A, kind: hardware, amount: 150, price: {kind: decision, "
                      "ref: QĐ}}"),
                lines("{id: a, group: A, kind: hardware, quantity: 2, unit_price: 100}")) ==
        "55: price 55");
}

TEST_CASE("another norm, and the way from a norm to a price") {
  const std::string by_norm =
      "{id: a, group: A, kind: hardware, unit: cái, quantity: 3, norm: \"N1\"}";
  CHECK(changed(lines(by_norm),
                lines("{id: a, group: A, kind: hardware, unit: cái, quantity: 3, norm: \"N2\"}")) ==
        "13: norm 13");
  CHECK(changed(lines(by_norm),
                lines("{id: a, group: A, kind: hardware, quantity: 3, unit_price: 30}")) ==
        "33: norm 33");
}

TEST_CASE("a fee follows its base; its rate is a rate") {
  const auto with_fee = [](const char* quantity, const char* rate) {
    return lines(
        "{id: a, group: A, kind: hardware, quantity: " + std::string(quantity) +
        ", unit_price: 1000}, {id: f, group: B, kind: internal-software, method: fee, inputs: "
        "{rate: " +
        rate + "}}");
  };
  CHECK(changed(with_fee("1", "10%"), with_fee("2", "10%")) == "1200: quantity 1200");
  CHECK(changed(with_fee("1", "10%"), with_fee("1", "20%")) == "100: rate 100");
  const Revisions revisions(Revisions::task(with_fee("1", "10%")),
                            Revisions::task(with_fee("2", "10%")), norms, later_norms);
  const TaskChange task = revisions.compare().tasks.at(0);
  REQUIRE(task.lines.size() == 2);
  CHECK(shown(task.lines[0].causes) == "quantity");
  CHECK(shown(task.lines[1].causes).empty());
  CHECK(task.lines[1].before->amounts[2].known == Money(std::int64_t{100}));
  CHECK(task.lines[1].after->amounts[2].known == Money(std::int64_t{200}));
}

TEST_CASE("inputs of a method: money is price, a share is rate, all else is quantity") {
  const auto soft = [](const char* cases, const char* pay, const char* reserve) {
    return "estimate: {method: soft, inputs: {cases: [" + std::string(cases) + "], pay: " + pay +
           ", reserve: " + reserve + "}}";
  };
  const char* base = "{kind: simple, count: 2}";
  CHECK(changed(soft(base, "10", "0%"), soft("{kind: complex, count: 2}", "10", "0%")) ==
        "200: quantity 200; cases[1].kind");
  CHECK(changed(soft(base, "10", "0%"), soft("{kind: simple, count: 5}", "10", "0%")) ==
        "150: quantity 150; cases[1].count");
  CHECK(changed(soft(base, "10", "0%"), soft(base, "11", "0%")) == "10: price 10; pay");
  CHECK(changed(soft(base, "10", "0%"), soft(base, "10", "5%")) == "5: rate 5; reserve");
  CHECK(changed(soft(base, "10", "0%"), soft("{kind: simple, count: 2}, {kind: complex, count: 1}",
                                             "10", "0%")) == "150: quantity 150; cases");
}

TEST_CASE("a norm that changes its rows: what only one version asks for goes with the norm") {
  const auto soft = [](const char* cases, const char* pay) {
    return "estimate: {method: soft, inputs: {cases: [" + std::string(cases) + "], pay: " + pay +
           "}}";
  };
  const auto in = [&](const std::string& text, bool late) {
    std::string plan = Revisions::task(text);
    if (late) plan.replace(plan.find("2024-03-01"), 10, "2024-07-01");
    return plan;
  };
  const Revisions revisions(in(soft("{kind: simple, count: 2}", "10"), false),
                            in(soft("{nature: N2, count: 3}", "12"), true), norms, later_norms);
  const TaskChange task = revisions.compare().tasks.at(0);
  // 5·2·10 = 100 becomes 20·3·12 = 720: the price 5·2·2 = 20 or 20·3·2 = 120, so 70.
  CHECK(shown(task.causes) == "price 70, norm 550");
  REQUIRE(task.inputs.size() == 1);
  CHECK(task.inputs[0].input == "pay");
}

TEST_CASE("another method is scope") {
  CHECK(changed("estimate: {method: soft, inputs: {cases: [{kind: simple, count: 2}], pay: 10}}",
                lines("{id: a, group: A, kind: hardware, quantity: 2, unit_price: 100}")) ==
        "120: scope 120");
}

TEST_CASE("a price that was missing saves nothing when it comes: there is nothing to compare") {
  const std::string known = "{id: a, group: A, kind: hardware, quantity: 1, unit_price: 100}";
  const auto second = [](const char* price) {
    return ", {id: b, group: A, kind: hardware, quantity: 1" + std::string(price) + "}";
  };
  const Revisions revisions(Revisions::task(lines(known + second(""))),
                            Revisions::task(lines(known + second(", unit_price: 50"))));
  const PlanChange change = revisions.compare();
  const TaskChange& task = change.tasks.at(0);
  CHECK_FALSE(task.comparable);
  REQUIRE(task.before_lacks.size() == 1);
  CHECK(plain(task.before_lacks[0].what) == "missing-price b");
  CHECK(task.after_lacks.empty());
  CHECK(shown(task.causes).empty());
  CHECK(task.difference.is_zero());
  CHECK(shown(task.before) == "at least 110");
  CHECK(shown(task.after) == "165");
  REQUIRE(task.lines.size() == 1);
  CHECK(shown(task.lines[0].causes) == "price");
  CHECK(change.open == 1);
  CHECK(change.difference.is_zero());
}

TEST_CASE("what lacks the same before and after is compared by its known part") {
  const auto text = [](const char* quantity) {
    return lines("{id: a, group: A, kind: hardware, quantity: " + std::string(quantity) +
                 ", unit_price: 100}, {id: b, group: A, kind: hardware, quantity: 1}");
  };
  CHECK(changed(text("1"), text("2")) == "110: quantity 110");
}

TEST_CASE("where nothing is known of either revision a change has no difference") {
  const auto text = [](const char* quantity) {
    return lines("{id: b, group: A, kind: hardware, quantity: " + std::string(quantity) + "}");
  };
  CHECK(changed(text("1"), text("1")) == "nothing");
  const Revisions revisions(Revisions::task(text("1")), Revisions::task(text("2")));
  const PlanChange change = revisions.compare();
  CHECK(change.open == 1);
  CHECK_FALSE(change.tasks.at(0).comparable);
  REQUIRE(change.tasks.at(0).before_lacks.size() == 1);
  CHECK(plain(change.tasks.at(0).after_lacks.at(0).what) == "missing-price b");
}

TEST_CASE("more than so much has no difference from anything but itself") {
  const auto text = [](const char* amount, const char* more) {
    return lines("{id: a, group: A, kind: hardware, vat: 0%, amount: " + std::string(amount) +
                 ", price: {kind: quotation, ref: q}" + more + "}");
  };
  const auto comparable = [](const std::string& before, const std::string& after) {
    const Revisions revisions(Revisions::task(before), Revisions::task(after));
    const PlanChange change = revisions.compare();
    return change.tasks.empty() ? "same" : change.tasks[0].comparable ? "yes" : "no";
  };
  const char* bound = ", approximate: at-least";
  CHECK(comparable(text("100", bound), text("100", bound)) == "same");
  CHECK(comparable(text("100", bound), text("90", "")) == "no");
  CHECK(comparable(text("100", bound), text("120", bound)) == "no");
  CHECK(comparable(text("100", ""), text("120", "")) == "yes");
}

TEST_CASE("of figures people state more than so much has no difference either") {
  const auto comparable = [](const char* before, const char* after) {
    const auto text = [](const char* amount) {
      return "money: [{what: requested, amount: " + std::string(amount) + "}]";
    };
    Revisions revisions(Revisions::task(text(before)), Revisions::task(text(after)));
    revisions.figure = FigureKind::requested;
    return revisions.compare().open == 0;
  };
  CHECK(comparable("5 tỷ, at_least: yes", "5 tỷ, at_least: yes"));
  CHECK_FALSE(comparable("5 tỷ, at_least: yes", "6 tỷ, at_least: yes"));
  CHECK_FALSE(comparable("5 tỷ", "6 tỷ, at_least: yes"));
  CHECK(comparable("5 tỷ", "6 tỷ"));
}

TEST_CASE("of figures people state it is said which nobody stated") {
  Revisions revisions(Revisions::task("money: [{what: requested, amount: 5_000_000}]"),
                      Revisions::task("note: x"));
  revisions.figure = FigureKind::requested;
  const PlanChange change = revisions.compare();
  CHECK_FALSE(change.tasks.at(0).comparable);
  CHECK(change.tasks.at(0).before_lacks.empty());
  REQUIRE(change.tasks.at(0).after_lacks.size() == 1);
  CHECK(plain(change.tasks.at(0).after_lacks[0].what) == "missing-figure s/T requested");
}

TEST_CASE("a name, a unit and what else a plan says of a task is a change, though of no money") {
  const auto line = [](const char* name, const char* unit) {
    return lines("{id: a, group: A, kind: hardware, name: " + std::string(name) +
                 ", unit: " + unit + ", quantity: 2, unit_price: 100}");
  };
  const Revisions revisions(
      Revisions::task(line("Máy", "bộ")),
      Revisions::task("years: {2024: 1/3, 2025: 2/3}, " + line("Máy trạm", "cái")));
  const PlanChange change = revisions.compare();
  const TaskChange& task = change.tasks.at(0);
  CHECK(task.difference.is_zero());
  CHECK(task.details == std::vector<TaskDetail>{TaskDetail::years});
  REQUIRE(task.lines.size() == 1);
  CHECK(task.lines[0].causes.none());
}

TEST_CASE("a task without an estimate cannot be compared with one that has it") {
  CHECK(changed("money: [{what: requested, amount: 5}]",
                lines("{id: a, group: A, kind: hardware, quantity: 2, unit_price: 100}")) == "0: ");
}

TEST_CASE("figures people state are compared as they state them") {
  Revisions revisions(Revisions::task("money: [{what: requested, amount: 5_000_000}]"),
                      Revisions::task("money: [{what: requested, amount: 7_000_000}]"));
  revisions.figure = FigureKind::requested;
  CHECK(shown(revisions.compare().tasks.at(0).causes) == "stated 2000000");
}

TEST_CASE("the policy of rounding is rounding") {
  const std::string text =
      "estimate: {method: list, lines: [{name: x, quantity: 0.5, unit_price: 1}, "
      "{name: y, quantity: 1.25, unit_price: 1}]}";
  // 1.75 rounds to 2 either way.
  CHECK(changed(text, text, "", ", rounding: printed") == "nothing");
}

TEST_CASE("another name alone is a change") {
  CHECK(changed("name: Một, " + lines("{id: a, group: A, kind: hardware, quantity: 2, "
                                      "unit_price: 100}"),
                "name: Hai, " + lines("{id: a, group: A, kind: hardware, quantity: 2, "
                                      "unit_price: 100}")) == "0: ");
}

}  // namespace dutoan::task_change_test
