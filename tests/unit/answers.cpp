#include "review/answers.hpp"

#include "review/fingerprint.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

Answer answer_to(const std::string& finding, const std::string& agency) {
  return {.finding = finding,
          .agency = agency,
          .about = "",
          .text = "x",
          .by = "",
          .file = "",
          .cell = ""};
}

}  // namespace

TEST_CASE("answers find their violations and questions, of their own agency only") {
  Finding violated{.verdict = Verdict::violated, .task = "a/1"};
  violated.fingerprint = "f1";
  Finding undecided{.verdict = Verdict::undecided, .task = "a/1"};
  undecided.fingerprint = "f2";
  const Message lacking = {"rule-lacks", {std::string("scope")}};
  undecided.lacking.insert(undecided.lacking.end(), {.what = lacking});
  std::vector<Finding> findings = {violated, undecided};
  const std::vector<Answer> answers = {answer_to("f1", "a"),
                                       answer_to(question_fingerprint("a", lacking), "a"),
                                       answer_to("f2", "a"), answer_to("gone", "a")};
  Diagnostics diagnostics;
  const AnswersGiven given = apply_answers(answers, findings, diagnostics);
  CHECK(diagnostics.size() == 0);
  CHECK(findings[0].answer == &answers[0]);
  CHECK(findings[1].answer == nullptr);
  CHECK(given.to_questions.size() == 1);
  CHECK(given.unasked == 2);  // an undecided rule is asked by what it lacks

  const std::vector<Answer> others = {answer_to("f1", "b"),
                                      answer_to(question_fingerprint("a", lacking), "b")};
  findings[0].answer = nullptr;
  const AnswersGiven by_others = apply_answers(others, findings, diagnostics);
  CHECK(by_others.unasked == 0);
  CHECK(by_others.to_questions.empty());
  CHECK(diagnostics.size() == 2);
  CHECK(findings[0].answer == nullptr);
  CHECK(diagnostics.items()[0].message.id == "answer-of-other-agency");
}
