#include "review/fingerprint.hpp"

#include "base/sha256.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace dutoan {

namespace {

constexpr std::size_t fingerprint_digits = 32;
/// Stands in no name.
constexpr char parting = '\x1f';

/// Ids of the lines of a task, each with its name: a number may be another line's id.
using NamedIds = std::set<std::pair<std::string, std::string>>;

std::map<std::string, NamedIds> ids_by_task(const PlanResult& plan) {
  std::map<std::string, NamedIds> ids;
  for (const TaskResult& task : plan.tasks) {
    NamedIds& of_task = ids[task.id];
    for (const LineFigure& line : task.lines) {
      if (!line.id.empty()) of_task.emplace(line.id, line.name);
    }
  }
  return ids;
}

std::string identity(const Finding& finding) {
  std::string text = finding.rule->full_name();
  for (const std::string& part : {finding.task, finding.line_key, field_of(finding)})
    text += parting + part;
  return text + parting + std::string(verdict_words[std::size_t(finding.verdict)]);
}

}  // namespace

std::string question_fingerprint(const std::string& agency, const Message& what) {
  return sha256(agency + parting + sort_key(what)).substr(0, fingerprint_digits);
}

void put_fingerprints(const PlanResult& plan, std::vector<Finding>& findings) {
  const auto ids = ids_by_task(plan);
  std::unordered_map<std::string, std::string> keys;  // of names: most stand on many lines
  std::map<std::string, std::vector<Finding*>> alike;
  for (Finding& finding : findings) {
    if (finding.verdict == Verdict::passed) continue;
    if (!finding.line.empty()) {
      const bool has_id = ids.at(finding.task).contains({finding.line, finding.line_name});
      const auto [key, is_new] = keys.try_emplace(finding.line_name);
      if (is_new) key->second = folded(finding.line_name);
      finding.line_key = has_id ? finding.line : key->second;
    }
    alike[identity(finding)].push_back(&finding);
  }
  for (auto& [text, same] : alike) {
    std::stable_sort(same.begin(), same.end(), [](const Finding* a, const Finding* b) {
      return a->effect.value_or(Money()) < b->effect.value_or(Money());
    });
    for (std::size_t i = 0; i < same.size(); ++i) {
      same[i]->fingerprint =
          sha256(text + parting + std::to_string(i + 1)).substr(0, fingerprint_digits);
    }
  }
}

}  // namespace dutoan
