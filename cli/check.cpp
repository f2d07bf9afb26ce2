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
#include "review_run.hpp"
#include "task_derivations.hpp"

#include <algorithm>
#include <fstream>

namespace dutoan {

namespace {

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
  const auto baseline = compare_with_baseline(arguments, *run);
  CheckResult check = check_result(*run, arguments);
  check.baseline = baseline;
  console.report(check.diagnostics);
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
  if (check.has_status("input-errors")) return Exit::input;
  return check.has_status("findings") ? Exit::findings : Exit::done;
}

}  // namespace dutoan
