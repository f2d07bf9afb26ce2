#include "review/rule_run.hpp"

#include "input/rule_reader.hpp"
#include "input_fixture.hpp"

namespace dutoan::rule_run_test {

namespace {

const std::string rules =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01}\nrules:\n"
    "  - {id: L1, for: line, severity: error, title: T, fix: F, basis: B, evidence: primary, "
    "examples: {fires: f, passes: p}, violated: 'line.quantity > 2', message: {vi: V, en: E}}\n"
    "  - {id: T1, for: task, severity: error, title: T, fix: F, basis: B, evidence: primary, "
    "examples: {fires: f, passes: p}, violated: 'sum(task.lines: quantity) > 4', "
    "message: {vi: V, en: E}}\n";

/// A task with a line of each quantity.
TaskResult task(const std::string& id, const std::vector<int>& quantities) {
  TaskResult task;
  task.id = id;
  for (const int quantity : quantities) {
    LineFigure line;
    line.name = "Máy";
    line.quantity = quantity;
    task.lines.push_back(line);
  }
  return task;
}

/// What the two rules say of two tasks: "T1 s/A violated", "L1 s/B#2 passed ×3".
class Check {
 public:
  Check() {
    folder_.write("r.yaml", rules);
    read_rules(folder_.file("r.yaml"), book_, diagnostics_);
    const auto roots = rule_roots(book_, diagnostics_);
    for (Rule& rule : book_.rules)
      compile(rule, roots, {}, diagnostics_);
    plan_.header.price_date = day("2023-03-06");
    plan_.tasks = {task("s/A", {1, 3, 2}), task("s/B", {1, 1, 1})};
  }

  std::vector<std::string> said(bool lists_lines, unsigned jobs) {
    const auto findings = review({.plan = plan_,
                                  .book = book_,
                                  .sources = sources_,
                                  .table = [](const Rule&, const std::string&,
                                              Date) { return static_cast<const Table*>(nullptr); },
                                  .today = std::nullopt,
                                  .lists_lines = lists_lines,
                                  .jobs = jobs},
                                 diagnostics_);
    std::vector<std::string> said;
    for (const Finding& finding : findings) {
      std::string text = finding.rule->id + " " + finding.task;
      if (!finding.line.empty()) text += "#" + finding.line;
      text += " " + std::string(verdict_words[std::size_t(finding.verdict)]);
      if (finding.count > 1) text += " ×" + std::to_string(finding.count);
      said.push_back(text);
    }
    return said;
  }

  [[nodiscard]] bool is_sound() const { return diagnostics_.empty(); }

 private:
  TestFolder folder_;
  RuleBook book_;
  PlanResult plan_;
  OverlapSources sources_;
  Diagnostics diagnostics_;
};

}  // namespace

TEST_CASE("lines of a task that pass a rule are counted, or listed where that is asked for") {
  Check check;
  const std::vector<std::string> counted = {"T1 s/A violated", "L1 s/A#1 passed ×2",
                                            "L1 s/A#2 violated", "T1 s/B passed",
                                            "L1 s/B#1 passed ×3"};
  CHECK(check.said(false, 1) == counted);
  const std::vector<std::string> listed = {
      "T1 s/A violated", "L1 s/A#1 passed", "L1 s/A#2 violated", "L1 s/A#3 passed",
      "T1 s/B passed",   "L1 s/B#1 passed", "L1 s/B#2 passed",   "L1 s/B#3 passed"};
  CHECK(check.said(true, 1) == listed);
  CHECK(check.is_sound());
}

TEST_CASE("rules say the same, in the same order, with several threads") {
  Check check;
  CHECK(check.said(false, 4) == check.said(false, 1));
  CHECK(check.said(true, 4) == check.said(true, 1));
}

}  // namespace dutoan::rule_run_test
