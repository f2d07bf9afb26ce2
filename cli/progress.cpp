// `progress`: how far a plan has come, of a plan or of a result.
#include "output/html_progress.hpp"
#include "output/progress_csv.hpp"
#include "output/progress_json.hpp"
#include "output/progress_report.hpp"
#include "output/progress_workbook.hpp"
#include "output/result_json.hpp"
#include "progress_flags.hpp"
#include "result_source.hpp"

#include <algorithm>
#include <stdexcept>

namespace dutoan {

namespace {

SummaryKey progress_key(const Arguments& arguments) {
  const std::string word = arguments.has("by") ? arguments.value("by") : "agency";
  const auto found = std::find(summary_key_words.begin(), summary_key_words.end(), word);
  return SummaryKey(found - summary_key_words.begin());
}

/// Figures that were read from a file may have been changed there; else the fault is ours.
bool progress_holds(const std::vector<Equality>& proof, const Arguments& arguments,
                    Console& console) {
  if (all_hold(proof)) return true;
  if (!is_result_file(arguments.operands.front())) {
    throw std::logic_error("progress does not add up");
  }
  Diagnostics diagnostics;
  diagnostics.error({"result-does-not-add-up", {}}, {.file = arguments.operands.front()});
  console.report(diagnostics.sorted());
  return false;
}

/// Of what is stated: a plan without estimates may be complete here.
std::vector<std::string> progress_status(const PlanProgress& progress, bool has_errors) {
  std::vector<std::string> words;
  if (has_errors) words.emplace_back("input-errors");
  words.emplace_back(progress.complete ? "complete" : "incomplete");
  return words;
}

bool write_progress(const Arguments& arguments, Console& console, const ProgressContents& contents,
                    const ReportStyle& style, bool has_errors) {
  const ReportWriter writer = [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(progress_json(contents, style, progress_status(contents.progress, has_errors)));
    } else if (format == "csv") {
      sink(progress_csv(contents, style));
    } else if (format == "html") {
      sink(progress_html(contents, style));
    } else {
      const Report report = progress_report(contents, style);
      sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
    }
  };
  return write_reports(arguments, console, writer, [&](const std::filesystem::path& file) {
    return write_progress_workbook(contents, style, file);
  });
}

}  // namespace

Exit run_progress(const Arguments& arguments, Console& console) {
  const ResultSource source = read_result_source(arguments, console);
  console.report(source.diagnostics.sorted());
  if (!source.result) return Exit::input;
  const PlanResult& result = *source.result;
  const std::optional<Date> day = Date::parse(arguments.value("today"));
  const PlanProgress progress = plan_progress(result, progress_key(arguments), day);
  ReportStyle style = style_of(arguments, console);
  if (!arguments.has("unit")) style.unit = result.header.unit;
  const Number unit = unit_size(style.unit);
  const auto lines = print_progress(progress.rows, progress.totals, unit, ProgressDepth::tasks);
  const auto sources = print_progress(progress.sources, progress.totals, unit, ProgressDepth::rows);
  const std::vector<Equality> proof = prove_progress(progress, lines);
  if (!progress_holds(proof, arguments, console)) return Exit::input;
  const bool has_errors = source.diagnostics.has_errors() || result.has_errors();
  const ProgressContents contents{result, progress, lines, sources, proof};
  if (!write_progress(arguments, console, contents, style, has_errors)) return Exit::usage;
  if (has_errors) return Exit::input;
  return progress.complete || arguments.has("allow-incomplete") ? Exit::done : Exit::incomplete;
}

}  // namespace dutoan
