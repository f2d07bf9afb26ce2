// `check`: what the rules say of a plan.
#include "output/finding_report.hpp"
#include "plan_run.hpp"
#include "review/rule_run.hpp"
#include "rule_source.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::vector<TaskFacts> facts_of(const Plan& plan) {
  std::vector<TaskFacts> facts;
  for (const Task& task : plan.tasks) {
    TaskFacts one{.task = task.facts, .lines = {}};
    if (task.estimate) {
      for (const WorkItem& line : task.estimate->lines)
        one.lines.push_back(line.facts);
    }
    facts.push_back(std::move(one));
  }
  return facts;
}

/// Whether anything is violated that is at least so grave.
bool fails_on(const std::vector<Finding>& findings, const std::string& word) {
  const auto least = std::find(severity_words.begin(), severity_words.end(), word);
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.verdict == Verdict::violated &&
           std::size_t(finding.rule->severity) <= std::size_t(least - severity_words.begin());
  });
}

}  // namespace

Exit run_check(const Arguments& arguments, Console& console) {
  const auto run = read_plan_run(arguments, arguments.operands);
  const PlanResult result = compute(*run, console);
  const RuleBook book = read_rule_book(arguments, *run->norms, run->diagnostics);
  const std::vector<Finding> findings =
      review({.plan = result,
              .facts = facts_of(run->plan),
              .book = book,
              .table = [&](const Rule& rule, const std::string& name,
                           Date date) { return table_of_rule(*run->norms, rule, name, date); },
              .today = Date::parse(arguments.value("today"))},
             run->diagnostics);
  run->diagnostics.add_all(run->norms->take_diagnostics());
  console.report(run->diagnostics.sorted());
  const bool failed =
      fails_on(findings, arguments.has("fail-on") ? arguments.value("fail-on") : "error");
  std::vector<std::string> status;
  if (run->diagnostics.has_errors() || result.has_errors()) status.emplace_back("input-errors");
  if (failed) status.emplace_back("findings");
  if (status.empty()) status.emplace_back("complete");
  const ReportStyle style = style_of(arguments, console);
  const bool written =
      write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          sink(finding_json(result, findings, status));
          return;
        }
        const Report report = finding_report(result, findings, style);
        sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
      });
  if (!written) return Exit::usage;
  if (status.front() == "input-errors") return Exit::input;
  return failed ? Exit::findings : Exit::done;
}

}  // namespace dutoan
