#include "output/open_questions.hpp"

#include "output/catalogue.hpp"
#include "review/fingerprint.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

/// So many tasks are named, the others counted.
constexpr std::size_t tasks_named = 3;

void add_once(std::vector<std::string>& list, const std::string& name) {
  if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(name);
}

void add_answer(const CheckResult& check, const Finding& finding, OpenQuestion& question) {
  const auto& given = check.answers.to_questions;
  if (given.empty()) return;
  const auto answer = given.find(question_fingerprint(agency_of(finding), question.what));
  const bool is_known = answer != given.end() && !question.answers.empty() &&
                        question.answers.back() == answer->second;
  if (answer != given.end() && !is_known) question.answers.push_back(answer->second);
}

}  // namespace

std::vector<OpenQuestion> open_questions(const CheckResult& check, const std::string& agency) {
  std::vector<OpenQuestion> questions;
  std::map<std::string, std::size_t> indexes;
  for (const Finding& finding : check.findings) {
    if (finding.verdict != Verdict::undecided || finding.novelty == Novelty::known) continue;
    if (!agency.empty() && agency_of(finding) != agency) continue;
    for (const Cause& cause : finding.lacking) {
      const auto [at, is_new] = indexes.emplace(sort_key(cause.what), questions.size());
      if (is_new) questions.push_back({.what = cause.what, .rules = {}, .tasks = {}});
      OpenQuestion& question = questions[at->second];
      add_once(question.rules, finding.rule->id);
      // The findings of a task stand together.
      if (question.tasks.empty() || question.tasks.back() != finding.task)
        question.tasks.push_back(finding.task);
      add_answer(check, finding, question);
    }
  }
  std::stable_sort(
      questions.begin(), questions.end(),
      [](const OpenQuestion& a, const OpenQuestion& b) { return a.tasks.size() > b.tasks.size(); });
  return questions;
}

bool is_of_the_plan(const OpenQuestion& question) {
  return question.what.id == "fact-unstated" || question.what.id == "rule-lacks";
}

std::string question_text(const OpenQuestion& question, Language language) {
  std::vector<std::string> named;
  for (const std::string& task : question.tasks) {
    if (named.size() == tasks_named) break;
    named.push_back(task.empty() ? phrase("finding-of-plan", language) : task);
  }
  const std::string what = render(question.what, language);
  const std::string rules = joined(question.rules);
  const std::size_t count = question.tasks.size();
  if (count <= tasks_named) return render({"question-few", {what, rules, joined(named)}}, language);
  return render(
      {"question-many", {what, rules, Number(count), joined(named), Number(count - named.size())}},
      language);
}

}  // namespace dutoan
