#include "output/same_as_text.hpp"

#include "input/yaml_text.hpp"
#include "output/catalogue.hpp"

namespace dutoan {

namespace {

void append_ids(std::string& text, const char* key, const std::vector<std::string>& ids) {
  std::vector<std::string> quoted;
  for (const std::string& id : ids)
    quoted.push_back(yaml_quoted(id));
  text += key + std::string(": [") + joined(quoted) + "]\n";
}

void append_entry(std::string& text, const std::vector<std::string>& before,
                  const std::vector<std::string>& after, bool confirmed,
                  const std::string& reason) {
  append_ids(text, "  - old", before);
  append_ids(text, "    new", after);
  text += confirmed ? "    confirmed: yes\n" : "    confirmed: no\n";
  text += "    reason: " + yaml_quoted(reason) + "\n";
}

std::vector<std::string> ids_of(const std::vector<std::size_t>& tasks, const PlanResult& plan) {
  std::vector<std::string> ids;
  for (const std::size_t task : tasks)
    ids.push_back(plan.tasks[task].id);
  return ids;
}

}  // namespace

std::string same_as_text(const ChangeContents& contents, Language language) {
  std::string text = "# " + phrase("same-as-head", language) + "\nformat: 1\n\nsame_as:\n";
  for (std::size_t i = 0; i < contents.steps.size(); ++i) {
    const PlanResult& before = contents.revisions[i].result;
    const PlanResult& after = contents.revisions[i + 1].result;
    for (const TaskChange& task : contents.steps[i].tasks) {
      const SameAs* said = task.pair.said;
      if (said != nullptr) append_entry(text, said->before, said->after, true, said->reason);
    }
    for (const TaskProposal& proposal : contents.steps[i].proposals) {
      for (const TaskEvidence& evidence : proposal.evidence)
        text += "  # " + evidence_text(evidence, before, after, language) + "\n";
      append_entry(text, ids_of(proposal.before, before), ids_of(proposal.after, after), false, "");
    }
  }
  return text;
}

}  // namespace dutoan
