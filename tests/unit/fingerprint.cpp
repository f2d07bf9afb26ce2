#include "review/fingerprint.hpp"

#include <set>

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

Rule rule_called(const std::string& id) {
  Rule rule;
  rule.id = id;
  rule.document = "d";
  return rule;
}

PlanResult plan_of_lines(std::vector<LineFigure> lines) {
  PlanResult plan;
  plan.tasks.push_back({.id = "s/T", .lines = std::move(lines)});
  return plan;
}

Finding violation(const Rule& rule, const std::string& line, const std::string& name,
                  std::int64_t effect) {
  Finding finding{.rule = &rule, .task = "s/T", .line = line, .line_name = name, .fields = {"vat"}};
  finding.effect = Money(effect);
  return finding;
}

}  // namespace

TEST_CASE("a line without an id is known by its name wherever it stands") {
  const Rule rule = rule_called("R");
  std::vector<Finding> before = {violation(rule, "2", "Máy chủ", 5)};
  put_fingerprints(plan_of_lines({{.name = "Ổ cứng"}, {.name = "Máy chủ"}}), before);
  std::vector<Finding> after = {violation(rule, "1", "MÁY  chủ", 7)};
  put_fingerprints(plan_of_lines({{.name = "MÁY  chủ"}, {.name = "Ổ cứng"}}), after);
  CHECK(before[0].fingerprint == after[0].fingerprint);
  CHECK(before[0].fingerprint.size() == 32);
  CHECK(before[0].line_key == "máy chủ");
}

TEST_CASE("an id stays when the name changes") {
  const Rule rule = rule_called("R");
  std::vector<Finding> before = {violation(rule, "L1", "Máy chủ", 5)};
  put_fingerprints(plan_of_lines({{.id = "L1", .name = "Máy chủ"}}), before);
  std::vector<Finding> after = {violation(rule, "L1", "Máy chủ ảo", 5)};
  put_fingerprints(plan_of_lines({{.id = "L1", .name = "Máy chủ ảo"}}), after);
  CHECK(before[0].fingerprint == after[0].fingerprint);
}

TEST_CASE("the number of a line is no id, even where another line is called so") {
  const Rule rule = rule_called("R");
  std::vector<Finding> findings = {violation(rule, "1", "Máy chủ", 5),
                                   violation(rule, "1", "Ổ cứng", 5)};
  put_fingerprints(plan_of_lines({{.name = "Máy chủ"}, {.id = "1", .name = "Ổ cứng"}}), findings);
  CHECK(findings[0].line_key == "máy chủ");
  CHECK(findings[1].line_key == "1");
}

TEST_CASE("lines of one name are told apart by what they come to, not by where they stand") {
  const Rule rule = rule_called("R");
  const PlanResult plan = plan_of_lines({{.name = "Loa"}, {.name = "Loa"}});
  std::vector<Finding> before = {violation(rule, "1", "Loa", 9), violation(rule, "2", "Loa", 5)};
  put_fingerprints(plan, before);
  std::vector<Finding> after = {violation(rule, "1", "Loa", 5), violation(rule, "2", "Loa", 9)};
  put_fingerprints(plan, after);
  CHECK(before[0].fingerprint == after[1].fingerprint);
  CHECK(before[1].fingerprint == after[0].fingerprint);
  CHECK(before[0].fingerprint != before[1].fingerprint);
}

TEST_CASE("rule, task, line, field and verdict make it; the message and the amount do not") {
  const Rule rule = rule_called("R");
  const Rule other = rule_called("S");
  std::vector<Finding> findings(6, violation(rule, "L1", "Máy", 5));
  findings[1].rule = &other;
  findings[2].fields = {"quantity"};
  findings[3].line.clear();
  findings[4].verdict = Verdict::undecided;
  findings[5].verdict = Verdict::passed;
  put_fingerprints(plan_of_lines({{.id = "L1", .name = "Máy"}}), findings);
  std::set<std::string> different;
  for (std::size_t i = 0; i < 5; ++i)
    different.insert(findings[i].fingerprint);
  CHECK(different.size() == 5);
  CHECK(findings[5].fingerprint.empty());
  std::vector<Finding> again = {violation(rule, "L1", "Máy", 700)};
  again[0].message_vi = {{.text = "câu khác"}};
  put_fingerprints(plan_of_lines({{.id = "L1", .name = "Máy"}}), again);
  CHECK(again[0].fingerprint == findings[0].fingerprint);
}
