#include "review/answers.hpp"

#include "review/fingerprint.hpp"

#include <set>

namespace dutoan {

namespace {

/// Whoever is to supply what is lacking, by the fingerprints of the questions.
std::map<std::string, std::string> agencies_of_questions(const std::vector<Finding>& findings) {
  std::set<std::pair<std::string, std::string>> known;
  std::map<std::string, std::string> agencies;
  for (const Finding& finding : findings) {
    for (const Cause& cause : finding.lacking) {
      const std::string agency = agency_of(finding);
      if (known.emplace(agency, sort_key(cause.what)).second)
        agencies.emplace(question_fingerprint(agency, cause.what), agency);
    }
  }
  return agencies;
}

}  // namespace

AnswersGiven apply_answers(const std::vector<Answer>& answers, std::vector<Finding>& findings,
                           Diagnostics& diagnostics) {
  AnswersGiven given;
  if (answers.empty()) return given;
  const auto questions = agencies_of_questions(findings);
  std::map<std::string, Finding*> violations;
  for (Finding& finding : findings) {
    if (finding.verdict == Verdict::violated) violations.emplace(finding.fingerprint, &finding);
  }
  for (const Answer& answer : answers) {
    const auto question = questions.find(answer.finding);
    const auto found = violations.find(answer.finding);
    if (question == questions.end() && found == violations.end()) {
      ++given.unasked;
      continue;
    }
    const std::string asked =
        question == questions.end() ? agency_of(*found->second) : question->second;
    if (asked != answer.agency) {
      diagnostics.warning({"answer-of-other-agency", {answer.agency, asked}}, locate(answer.place));
    } else if (question != questions.end()) {
      given.to_questions.emplace(answer.finding, &answer);
    } else {
      found->second->answer = &answer;
    }
  }
  return given;
}

}  // namespace dutoan
