#include "output/finding_totals.hpp"

#include <doctest/doctest.h>

namespace dutoan::finding_totals_test {

namespace {

std::string shown(const TextTable& table) {
  std::string text;
  for (const TextRow& row : table.rows)
    text += joined(row.cells, " | ") + "\n";
  return text;
}

const Rule rule;
const std::vector<Finding> findings = {
    {.rule = &rule, .verdict = Verdict::passed, .count = 2, .task = "a/1"},
    {.rule = &rule, .task = "a/1", .effect = Money(std::int64_t{1'500})},
    {.rule = &rule, .verdict = Verdict::undecided},
};

}  // namespace

TEST_CASE("a row for every agency by its name, and below them all") {
  const PlanResult plan{.agencies = {{.id = "a", .name = "Sở A"}}};
  CHECK(shown(totals_table({.plan = plan, .findings = findings}, Language::vietnamese)) ==
        "Sở A | 2 | 1 | 1.500 | 0 | 0\n"
        "Cả kế hoạch | 0 | 0 | 0 | 1 | 0\n"
        "Tổng cộng | 2 | 1 | 1.500 | 1 | 0\n");
}

TEST_CASE("only what there is gets a sentence") {
  const PlanResult plan;
  CHECK(joined(totals_sentences({.plan = plan, .findings = {}}, Language::english), "\n") ==
        "Outcome: 0 errors, 0 warnings, 0 notes; 0 undecided; 0 within the norm.");
  const Waiver waiver;
  std::vector<Finding> more = findings;
  more.push_back({.rule = &rule, .effect = Money(std::int64_t{7}), .waiver = &waiver});
  const CheckResult check{
      .plan = plan,
      .findings = more,
      .diagnostics = {{.severity = Severity::error}, {.severity = Severity::warning}},
      .baseline = BaselineCounts{.fresh = 1, .heavier = 2, .known = 3, .gone = 4},
      .answers = {.unasked = 1}};
  CHECK(joined(totals_sentences(check, Language::english), "\n") ==
        "Outcome: 1 error, 0 warnings, 0 notes; 1 undecided; 2 within the norm.\n"
        "The input has 1 error: this is not all.\n"
        "Too high by 1,500 đồng.\n"
        "Accepted: 1 violation, 7 đồng.\n"
        "Answered: 0; 1 answer is about what is not found any more.\n"
        "Beside the earlier check: 1 new, 2 heavier, 3 known, 4 gone.");
}

}  // namespace dutoan::finding_totals_test
