#include "output/finding_counts.hpp"

#include "output/check_result.hpp"

#include <doctest/doctest.h>

namespace dutoan::finding_counts_test {

namespace {

/// "passed 3, violated 1 (1 0 0), undecided 0; effect 5; waived 1 of 7; answered 1".
std::string shown(const FindingCounts& counts) {
  std::string text;
  for (std::size_t i = 0; i < verdict_words.size(); ++i)
    text += std::string(verdict_words[i]) + " " + std::to_string(counts.by_verdict[i]) + ", ";
  for (const std::size_t count : counts.violated_by_severity)
    text += std::to_string(count) + " ";
  return text + "; effect " + std::to_string(counts.effect.dong()) + "; waived " +
         std::to_string(counts.waived) + " of " + std::to_string(counts.waived_effect.dong()) +
         "; answered " + std::to_string(counts.answered);
}

Money dong(std::int64_t amount) {
  return Money(amount);
}

}  // namespace

TEST_CASE("what is waived counts apart, and money only where the estimate is too high") {
  Rule error;
  Rule warning;
  warning.severity = RuleSeverity::warning;
  const Waiver waiver;
  const Answer answer;
  const std::vector<Finding> findings = {
      {.rule = &error, .verdict = Verdict::passed, .count = 3},
      {.rule = &error, .effect = dong(5), .answer = &answer},
      {.rule = &warning, .effect = dong(-9)},
      {.rule = &warning},
      {.rule = &error, .effect = dong(7), .waiver = &waiver, .answer = &answer},
      {.rule = &error, .effect = dong(-2), .waiver = &waiver},
      {.rule = &error, .verdict = Verdict::undecided}};
  CHECK(shown(count_findings(findings)) ==
        "passed 3, violated 3, undecided 1, 1 2 0 ; effect 5; waived 2 of 7; answered 2");
}

TEST_CASE("agencies stand in the order they are met, the whole plan among them") {
  const Rule rule;
  const std::vector<Finding> findings = {{.rule = &rule, .task = "b/1"},
                                         {.rule = &rule},
                                         {.rule = &rule, .task = "a/1"},
                                         {.rule = &rule, .task = "b/2"}};
  std::string text;
  for (const AgencyCounts& one : count_by_agency(findings))
    text += one.agency + " " + std::to_string(one.counts.by_verdict[1]) + "; ";
  CHECK(text == "b 2;  1; a 1; ");
}

}  // namespace dutoan::finding_counts_test
