// `summary`: totals of a plan or of a result by one key.
#include "estimate/summary.hpp"

#include "output/result_json.hpp"
#include "output/summary_report.hpp"
#include "result_source.hpp"

#include <algorithm>

namespace dutoan {

namespace {

template <class Words>
std::size_t index_of(const Words& words, const std::string& word) {
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? 0 : std::size_t(found - words.begin());
}

}  // namespace

Exit run_summary(const Arguments& arguments, Console& console) {
  const ResultSource source = read_result_source(arguments, console);
  console.report(source.diagnostics.sorted());
  if (!source.result) return Exit::input;
  const PlanResult& result = *source.result;
  std::vector<SummaryKey> by;
  for (const std::string& word : split_list(arguments.has("by") ? arguments.value("by") : "agency"))
    by.push_back(SummaryKey(index_of(summary_key_words, word)));
  const auto figure = FigureKind(index_of(figure_words, arguments.value("figure")));
  const Summary summary = summarize(result, std::move(by), figure);
  ReportStyle style = style_of(arguments, console);
  if (!arguments.has("unit")) style.unit = result.header.unit;
  const bool written =
      write_reports(arguments, console, [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          sink(summary_json(result.header, summary, status_words(result)));
        } else if (format == "csv") {
          sink(summary_csv(summary, style));
        } else {
          const Report report = summary_report(result.header, summary, style);
          sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
        }
      });
  if (!written) return Exit::usage;
  if (source.diagnostics.has_errors() || result.has_errors()) return Exit::input;
  const bool incomplete = !summary.total.complete && !arguments.has("allow-incomplete");
  return incomplete ? Exit::incomplete : Exit::done;
}

}  // namespace dutoan
