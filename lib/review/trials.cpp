#include "review/trials.hpp"

#include "estimate/stated_money.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::string_view trial_word = "trial";

bool states(const std::vector<Fact>& facts, std::string_view key) {
  return std::any_of(facts.begin(), facts.end(),
                     [&](const Fact& fact) { return fact.key == key && fact.text == "yes"; });
}

bool pays_for_trial(const LineFigure& line) {
  return states(line.facts, "trial") || states(line.facts, "trial_support");
}

std::vector<TrialReason> reasons_of(const TaskResult& task, const TrialTask& trial) {
  std::vector<TrialReason> reasons;
  if (task.procedure == trial_word) reasons.push_back(TrialReason::procedure);
  if (task.scope == trial_word) reasons.push_back(TrialReason::scope);
  if (!trial.lines.empty()) reasons.push_back(TrialReason::line);
  if (states(task.facts, "not_yet_available")) reasons.push_back(TrialReason::not_on_market);
  return reasons;
}

std::vector<LineFigure> told_lines(const PetitionInput& input, std::size_t task) {
  const auto found = input.lines.with_facts.find(task);
  if (found == input.lines.with_facts.end()) return {};
  return found->second;
}

TrialTask trial_task(const PetitionInput& input, std::size_t index) {
  const TaskResult& task = input.result.tasks[index];
  TrialTask trial{.id = task.id,
                  .agency = task.agency,
                  .name = task.name,
                  .illustrative = task.illustrative,
                  .requested = stated_figure(task, "requested"),
                  .total = task.total};
  for (const LineFigure& line : told_lines(input, index)) {
    if (pays_for_trial(line)) trial.lines.push_back(line.name.empty() ? line.id : line.name);
  }
  trial.reasons = reasons_of(task, trial);
  return trial;
}

bool speaks_of_trials(const Rule& rule) {
  const auto formulas = rule.formulas();
  return rule.of == RuleSubject::task &&
         std::any_of(formulas.begin(), formulas.end(), [](const RuleFormula* formula) {
           return formula->expression.text.find(trial_word) != std::string::npos;
         });
}

/// The tasks at hand and nothing else; of their lines those with facts, as a result file and its
/// plan both have them.
PlanResult result_of_trials(const PetitionInput& input, const std::vector<std::size_t>& indices) {
  PlanResult result{.header = input.result.header,
                    .agencies = input.result.agencies,
                    .allow_unverified = input.result.allow_unverified};
  for (const std::size_t index : indices) {
    TaskResult task = input.result.tasks[index];
    task.lines = told_lines(input, index);
    result.tasks.push_back(std::move(task));
  }
  return result;
}

/// Puts what the rules of trials find to the tasks; findings refer to the rules of `input.book`.
void ask_rules(const PetitionInput& input, const std::vector<std::size_t>& indices,
               std::vector<TrialTask>& trials, Diagnostics& diagnostics) {
  RuleBook book{.facts = input.book.facts, .rules = {}, .files = input.book.files};
  for (const Rule& rule : input.book.rules) {
    if (speaks_of_trials(rule)) book.rules.push_back(rule);
  }
  const PlanResult result = result_of_trials(input, indices);
  const OverlapSources sources;  // rules on trials ask for no like tasks
  std::vector<Finding> findings = review({.plan = result,
                                          .book = book,
                                          .sources = sources,
                                          .table = input.table,
                                          .today = std::nullopt},
                                         diagnostics);
  for (Finding& finding : findings) {
    if (finding.verdict == Verdict::passed) continue;
    const std::string name = finding.rule->full_name();
    finding.rule = &*std::find_if(input.book.rules.begin(), input.book.rules.end(),
                                  [&](const Rule& rule) { return rule.full_name() == name; });
    const auto trial = std::find_if(trials.begin(), trials.end(),
                                    [&](const TrialTask& one) { return one.id == finding.task; });
    if (trial == trials.end()) continue;
    const bool counts = finding.verdict == Verdict::violated && finding.effect;
    if (counts && !finding.effect->is_negative()) trial->refused += *finding.effect;
    trial->findings.push_back(std::move(finding));
  }
}

std::optional<Date> day_of(const PetitionInput& input, const std::string& id) {
  const auto& tasks = input.result.tasks;
  const auto task =
      std::find_if(tasks.begin(), tasks.end(), [&](const TaskResult& one) { return one.id == id; });
  if (task->dates[0]) return task->dates[0];
  return task->date ? task->date : input.result.header.price_date;
}

}  // namespace

std::vector<TrialTask> trial_tasks(const PetitionInput& input, Diagnostics& diagnostics) {
  std::vector<TrialTask> trials;
  std::vector<std::size_t> indices;  // of their tasks
  for (std::size_t i = 0; i < input.result.tasks.size(); ++i) {
    TrialTask trial = trial_task(input, i);
    if (trial.reasons.empty()) continue;
    trials.push_back(std::move(trial));
    indices.push_back(i);
  }
  ask_rules(input, indices, trials, diagnostics);
  return trials;
}

std::vector<TrialNorm> trial_norms(const PetitionInput& input,
                                   const std::vector<TrialTask>& tasks) {
  std::vector<TrialNorm> norms;
  for (const std::string& name : input.library.names(NameKind::shared_table)) {
    if (!name.starts_with("trial_")) continue;
    for (const TrialTask& task : tasks) {
      const auto date = day_of(input, task.id);
      const Table* table = date ? input.shared_table(name, *date) : nullptr;
      if (table == nullptr) continue;
      const auto known = std::find_if(norms.begin(), norms.end(),
                                      [&](const TrialNorm& one) { return one.table == table; });
      if (known != norms.end()) {
        known->tasks.push_back(task.id);
        continue;
      }
      const Document* document = input.library.find_document(table->document);
      norms.push_back({.norm = input.library.table(table->document, table->name),
                       .table = table,
                       .document_title = document == nullptr ? "" : document->full_number(),
                       .tasks = {task.id}});
    }
  }
  return norms;
}

}  // namespace dutoan
