// `check`: what the rules say of a plan.
#include "output/finding_report.hpp"
#include "review_run.hpp"

#include <algorithm>

namespace dutoan {

namespace {

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
  const auto run = review_plan(arguments, console);
  const PlanResult& result = run->result;
  const std::vector<Finding>& findings = run->findings;
  const Diagnostics& diagnostics = run->plan->diagnostics;
  console.report(diagnostics.sorted());
  const bool failed =
      fails_on(findings, arguments.has("fail-on") ? arguments.value("fail-on") : "error");
  std::vector<std::string> status;
  if (diagnostics.has_errors() || result.has_errors()) status.emplace_back("input-errors");
  if (failed) status.emplace_back("findings");
  if (status.empty()) status.emplace_back("complete");
  const ReportStyle style = style_of(arguments, console);
  const bool written =
      write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          sink(finding_json(result, findings, status));
          return;
        }
        Report report = finding_report(result, findings, style);
        if (run->deadlines) add_deadlines(report, *run->deadlines, result, style.language);
        sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
      });
  if (!written) return Exit::usage;
  if (status.front() == "input-errors") return Exit::input;
  return failed ? Exit::findings : Exit::done;
}

}  // namespace dutoan
