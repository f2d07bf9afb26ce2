#include "review/answers.hpp"

#include "review/fingerprint.hpp"

#include <set>

namespace dutoan {

namespace {

/// Of everything that is lacking, by whoever is to supply it.
std::set<std::string> fingerprints_of_questions(const std::vector<Finding>& findings) {
  std::set<std::pair<std::string, std::string>> known;
  std::set<std::string> fingerprints;
  for (const Finding& finding : findings) {
    for (const Cause& cause : finding.lacking) {
      const std::string agency = agency_of(finding);
      if (known.emplace(agency, sort_key(cause.what)).second)
        fingerprints.insert(question_fingerprint(agency, cause.what));
    }
  }
  return fingerprints;
}

}  // namespace

AnswersGiven apply_answers(const std::vector<Answer>& answers, std::vector<Finding>& findings,
                           Diagnostics& diagnostics) {
  AnswersGiven given;
  if (answers.empty()) return given;
  const std::set<std::string> questions = fingerprints_of_questions(findings);
  std::map<std::string, Finding*> violations;
  for (Finding& finding : findings) {
    if (finding.verdict == Verdict::violated) violations.emplace(finding.fingerprint, &finding);
  }
  for (const Answer& answer : answers) {
    const auto found = violations.find(answer.finding);
    if (questions.contains(answer.finding)) {
      given.to_questions.emplace(answer.finding, &answer);
    } else if (found == violations.end()) {
      ++given.unasked;
    } else if (agency_of(*found->second) != answer.agency) {
      diagnostics.warning({"answer-of-other-agency", {answer.agency, found->second->task}},
                          locate(answer.place));
    } else {
      found->second->answer = &answer;
    }
  }
  return given;
}

}  // namespace dutoan
