#include "output/open_questions.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

Finding undecided(const Rule& rule, const std::string& task, const std::string& ask) {
  Finding finding{.rule = &rule, .verdict = Verdict::undecided, .task = task};
  finding.lacking = {{.what = {"fact-unstated", {LocalText{ask, ask}}}}};
  return finding;
}

}  // namespace

TEST_CASE("one question, and all that waits for it; what holds up most comes first") {
  Rule p01;
  p01.id = "P01";
  Rule p02;
  p02.id = "P02";
  std::vector<Finding> findings = {undecided(p01, "", "Năm nào?"), undecided(p01, "a/1", "Ai?")};
  for (const char* task : {"a/1", "a/2", "a/3", "a/4", "a/5"})
    findings.push_back(undecided(p02, task, "Ai?"));
  const PlanResult plan;
  const CheckResult check{.plan = plan, .findings = findings};
  const auto questions = open_questions(check);
  REQUIRE(questions.size() == 2);
  CHECK(question_text(questions[0], Language::vietnamese) ==
        "Ai? — cần cho P01, P02 của 5 nhiệm vụ: a/1, a/2, a/3 và 2 nhiệm vụ khác");
  CHECK(question_text(questions[1], Language::vietnamese) == "Năm nào? — cần cho P01: Cả kế hoạch");
}

TEST_CASE("what was asked in an earlier check is not asked again") {
  const Rule rule;
  std::vector<Finding> findings = {undecided(rule, "a/1", "Ai?")};
  findings[0].novelty = Novelty::known;
  const PlanResult plan;
  CHECK(open_questions({.plan = plan, .findings = findings}).empty());
}
