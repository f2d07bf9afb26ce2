// `check`: what the rules say of a plan.
#include "agency_sheets.hpp"
#include "output/baseline_reading.hpp"
#include "output/finding_annotations.hpp"
#include "output/finding_code_quality.hpp"
#include "output/finding_json.hpp"
#include "output/finding_junit.hpp"
#include "output/finding_markdown.hpp"
#include "output/finding_report.hpp"
#include "output/finding_sarif.hpp"
#include "output/html_report.hpp"
#include "project_root.hpp"
#include "review_run.hpp"
#include "task_derivations.hpp"

#include <algorithm>
#include <fstream>

namespace dutoan {

namespace {

/// The least grave severity the check fails at.
RuleSeverity failing_severity(const Arguments& arguments) {
  const std::string word = arguments.has("fail-on") ? arguments.value("fail-on") : "error";
  const auto at = std::find(severity_words.begin(), severity_words.end(), word);
  return RuleSeverity(at - severity_words.begin());
}

/// Nothing where it was not asked for, or cannot be read.
std::optional<BaselineCounts> compare_with_baseline(const Arguments& arguments, ReviewRun& run) {
  if (!arguments.has("baseline")) return std::nullopt;
  const std::string path = arguments.value("baseline");
  Diagnostics& diagnostics = run.plan->diagnostics;
  std::error_code error;
  std::ifstream stream(path, std::ios::binary);
  if (!stream || std::filesystem::is_directory(path, error)) {
    diagnostics.error({stream ? "file-is-folder" : "file-not-found", {path}}, {.file = path});
    return std::nullopt;
  }
  const auto baseline = read_baseline(stream, path, diagnostics);
  if (!baseline) return std::nullopt;
  return compare_with(*baseline, run.findings);
}

/// The file of the plan itself, for what is said of the plan as a whole.
std::string plan_path(const ReviewRun& run, const Arguments& arguments) {
  for (const PlanFiles& part : run.plan->files) {
    if (!part.files.empty()) return part.files.front().tree->file().path();
  }
  return arguments.operands.front();
}

std::string written_check(const CheckResult& check, const std::string& format,
                          const ReportStyle& style) {
  if (format == "json") return finding_json(check);
  if (format == "md") return finding_markdown(check, style.language);
  if (format == "sarif") return finding_sarif(check, style.language);
  if (format == "junit") return finding_junit(check, style.language);
  if (format == "github") return finding_annotations(check, style.language);
  if (format == "gitlab") return finding_code_quality(check, style.language);
  return to_text(finding_report(check, style), style.width);
}

/// Only JSON names every line that passes a rule.
bool lists_every_line(const Arguments& arguments) {
  const std::vector<std::string> files = arguments.values("output");
  return arguments.value("format") == "json" ||
         std::any_of(files.begin(), files.end(),
                     [](const std::string& file) { return file.ends_with(".json"); });
}

}  // namespace

Exit run_check(const Arguments& arguments, Console& console) {
  const bool by_agency = arguments.has("by");
  const std::string folder = by_agency ? sheets_folder(arguments, console) : "";
  if (by_agency && folder.empty()) return Exit::usage;
  const auto run = review_plan(arguments, lists_every_line(arguments), console);
  CheckResult check{.plan = run->result,
                    .findings = run->findings,
                    .baseline = compare_with_baseline(arguments, *run),
                    .answers = run->answers_given,
                    .deadlines = run->deadlines ? &*run->deadlines : nullptr,
                    .plan_path = plan_path(*run, arguments),
                    .fails_at = failing_severity(arguments),
                    .version = DUTOAN_VERSION,
                    .from_root = paths_from(arguments.value("root"))};
  check.diagnostics = run->plan->diagnostics.sorted();
  console.report(check.diagnostics);
  const bool faulty = run->plan->diagnostics.has_errors() || run->result.has_errors();
  const bool failed =
      std::any_of(run->findings.begin(), run->findings.end(), [&](const Finding& finding) {
        return is_open(finding) && finding.rule->severity <= check.fails_at;
      });
  if (faulty) check.status.emplace_back("input-errors");
  if (failed) check.status.emplace_back("findings");
  if (check.status.empty()) check.status.emplace_back("complete");
  const ReportStyle style = style_of(arguments, console);
  if (by_agency && !write_agency_sheets(check, folder, console)) return Exit::usage;
  Arguments reports = arguments;
  reports.remove("output", folder);
  const bool only_sheets = by_agency && !reports.has("output");
  const bool written =
      only_sheets ||
      write_reports(reports, console, [&](const std::string& format, const Sink& sink) {
        if (format == "html") {
          write_html_report({.result = run->result,
                             .derivation = task_derivations(*run->plan),
                             .check = &check,
                             .jobs = run->plan->options.jobs},
                            style, sink);
        } else {
          sink(written_check(check, format, style));
        }
      });
  if (!written) return Exit::usage;
  if (faulty) return Exit::input;
  return failed ? Exit::findings : Exit::done;
}

}  // namespace dutoan
