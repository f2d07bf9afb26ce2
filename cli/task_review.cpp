#include "task_review.hpp"

#include "review/fingerprint.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

void keep_findings_of(ReviewRun& run, const std::string& task) {
  std::erase_if(run.findings, [&](const Finding& finding) {
    return !finding.task.empty() && finding.task != task;
  });
  std::string agency;
  for (const TaskResult& one : run.result.tasks) {
    if (one.id == task) agency = one.agency;
  }
  if (run.deadlines) {
    std::erase_if(run.deadlines->deadlines, [&](const Deadline& deadline) {
      return deadline.task.empty() ? deadline.agency != agency : deadline.task != task;
    });
  }
  std::set<std::string> asked;
  for (const Finding& finding : run.findings) {
    for (const Cause& cause : finding.lacking)
      asked.insert(question_fingerprint(agency_of(finding), cause.what));
  }
  std::erase_if(run.answers_given.to_questions,
                [&](const auto& answer) { return !asked.contains(answer.first); });
  // Nobody can say which task they were about.
  run.answers_given.unasked = 0;
}

}  // namespace dutoan
