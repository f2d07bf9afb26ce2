// `summary`: totals of a plan or of a result by keys.
#include "ceiling_source.hpp"
#include "estimate/agency_rows.hpp"
#include "estimate/summary_growth.hpp"
#include "estimate/summary_proof.hpp"
#include "form_output.hpp"
#include "output/html_summary.hpp"
#include "output/result_json.hpp"
#include "output/summary_csv.hpp"
#include "output/summary_json.hpp"
#include "output/summary_report.hpp"
#include "output/summary_workbook.hpp"
#include "plan/agency_parents.hpp"
#include "result_source.hpp"

#include <algorithm>
#include <stdexcept>

namespace dutoan {

namespace {

/// What the flags ask for.
struct SummaryQuestion {
  std::vector<SummaryKey> by;
  std::optional<SummaryKey> cross;
  FigureKind figure = FigureKind::recomputed;
  RoundingWay rounding = RoundingWay::half_up;
};

template <class Words>
std::size_t index_of(const Words& words, const std::string& word) {
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? 0 : std::size_t(found - words.begin());
}

SummaryKey key_of(const std::string& word) {
  return SummaryKey(index_of(summary_key_words, word));
}

SummaryQuestion question_of(const Arguments& arguments) {
  SummaryQuestion question;
  for (const std::string& word : split_list(arguments.has("by") ? arguments.value("by") : "agency"))
    question.by.push_back(key_of(word));
  if (arguments.has("cross")) question.cross = key_of(arguments.value("cross"));
  question.figure = FigureKind(index_of(figure_words, arguments.value("figure")));
  question.rounding = RoundingWay(index_of(rounding_words, arguments.value("rounding")));
  return question;
}

/// Flags that do not go together.
std::optional<Message> fault_of(const Arguments& arguments, const SummaryQuestion& question) {
  if (arguments.has("fail-on") && !arguments.has("ceiling")) {
    return Message{"flag-needs-flag", {std::string("fail-on"), std::string("ceiling")}};
  }
  if (!question.cross) return std::nullopt;
  if (question.by.size() > 1) return Message{"cross-of-several", {}};
  if (question.by[0] == *question.cross) return Message{"cross-same", {arguments.value("cross")}};
  if (arguments.has("previous")) {
    return Message{"flags-exclude", {std::string("previous"), std::string("cross")}};
  }
  return std::nullopt;
}

Summary summary_of(const PlanResult& result, const SummaryQuestion& question) {
  if (question.cross) {
    return summarize_cross(result, question.by[0], *question.cross, question.figure);
  }
  return summarize(result, question.by, question.figure);
}

/// Agencies of both, those of the plan at hand first: a subordinate may be gone now.
std::vector<Agency> agencies_of(const PlanResult& result, const ResultSource& earlier) {
  std::vector<Agency> agencies = result.agencies;
  if (!earlier.result) return agencies;
  for (const Agency& agency : earlier.result->agencies) {
    const auto same = [&](const Agency& one) { return one.id == agency.id; };
    if (std::none_of(agencies.begin(), agencies.end(), same)) agencies.push_back(agency);
  }
  return agencies;
}

bool has_errors(const ResultSource& source) {
  return source.diagnostics.has_errors() || (source.result && source.result->has_errors());
}

/// Each plan is read without a ring; results together, or two years, may still make one.
Diagnostics ring_of_results(const std::vector<std::string>& ring, const std::string& file) {
  Diagnostics diagnostics;
  diagnostics.error({"agency-parent-ring", {joined(ring)}}, {.file = file});
  return diagnostics;
}

/// An equality that fails is a fault of this program, unless the figures were read from a file:
/// then somebody changed them. Nothing is printed as fine.
bool holds(const std::vector<Equality>& proof, const Arguments& arguments, Console& console) {
  if (all_hold(proof)) return true;
  const bool was_read =
      std::all_of(arguments.operands.begin(), arguments.operands.end(), is_result_file) ||
      is_result_file(arguments.value("previous"));
  if (!was_read) throw std::logic_error("a summary does not add up");
  Diagnostics diagnostics;
  diagnostics.error({"result-does-not-add-up", {}}, {.file = arguments.operands.front()});
  console.report(diagnostics.sorted());
  return false;
}

/// Everything the answer is made of; its parts refer to each other.
struct SummaryRun {
  ResultSource source;
  ResultSource earlier;
  CeilingSource ceilings;
};

bool is_exceeded(const CeilingCheck& check) {
  return std::any_of(check.rows.begin(), check.rows.end(),
                     [](const CeilingRow& row) { return row.verdict == CeilingVerdict::exceeded; });
}

/// Reads what the flags name; false where a figure could not be told.
bool read_run(const Arguments& arguments, const SummaryQuestion& question, Console& console,
              SummaryRun& run) {
  run.source = read_result_source(arguments, console);
  console.report(run.source.diagnostics.sorted());
  if (!run.source.result) return false;
  if (arguments.has("previous")) {
    run.earlier = read_earlier_source(arguments, arguments.value("previous"), console);
    console.report(run.earlier.diagnostics.sorted());
    const bool nothing_read = !run.earlier.result || (run.earlier.result->tasks.empty() &&
                                                      run.earlier.diagnostics.has_errors());
    if (nothing_read) return false;
  }
  if (arguments.has("ceiling")) {
    run.ceilings =
        read_ceiling_source(arguments.value("ceiling"), *run.source.result, question.figure);
    console.report(run.ceilings.diagnostics.sorted());
  }
  const auto ring = parent_ring(agencies_of(*run.source.result, run.earlier));
  if (ring.empty() || has_errors(run.source)) return true;
  console.report(ring_of_results(ring, arguments.operands.back()).sorted());
  return false;
}

/// What the exit code cannot say all at once.
struct SummaryStatus {
  bool side_errors = false;  ///< in the earlier plan or in the ceilings
  bool findings = false;
  bool earlier_open = false;

  [[nodiscard]] std::vector<std::string> words(const PlanResult& result) const {
    std::vector<std::string> words = status_words(result);
    if (side_errors && !result.has_errors()) words.insert(words.begin(), "input-errors");
    if (findings) words.emplace_back("over-ceiling");
    if (earlier_open) words.emplace_back("earlier-incomplete");
    return words;
  }
};

bool write_summary(const Arguments& arguments, Console& console, const SummaryContents& contents,
                   const ReportStyle& style, const std::vector<std::string>& status) {
  const ReportWriter writer = [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(summary_json(contents, style, status));
    } else if (format == "csv") {
      sink(summary_csv(contents, style));
    } else if (format == "html") {
      sink(summary_html(contents, style));
    } else {
      const Report report = summary_report(contents, style);
      sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
    }
  };
  return write_reports(arguments, console, writer, [&](const std::filesystem::path& file) {
    return write_summary_workbook(contents, style, file);
  });
}

}  // namespace

Exit run_summary(const Arguments& arguments, Console& console) {
  const SummaryQuestion question = question_of(arguments);
  if (const auto fault = fault_of(arguments, question)) {
    console.say(*fault);
    return Exit::usage;
  }
  SummaryRun run;
  if (!read_run(arguments, question, console, run)) return Exit::input;
  const PlanResult& result = *run.source.result;
  if (arguments.has("form")) return write_form_of(arguments, result, FormUse::plan, console);
  const auto& earlier = run.earlier.result;
  Summary summary = summary_of(result, question);
  if (earlier) compare_with(summary, summary_of(*earlier, question));
  nest_subordinates(summary, agencies_of(result, run.earlier));
  ReportStyle style = style_of(arguments, console);
  if (!arguments.has("unit")) style.unit = result.header.unit;
  const Number unit = unit_size(style.unit);
  const PrintedSummary printed = print_in(summary, unit, question.rounding);
  const std::vector<Equality> proof = prove(result, summary, printed);
  if (!holds(proof, arguments, console)) return Exit::input;
  const CeilingCheck ceilings =
      check_ceilings(result, run.ceilings.ceilings, question.figure, unit);
  const SummaryContents contents{.header = result.header,
                                 .summary = summary,
                                 .printed = printed,
                                 .proof = proof,
                                 .earlier = earlier ? &earlier->header : nullptr,
                                 .earlier_file = arguments.value("previous"),
                                 .ceilings = arguments.has("ceiling") ? &ceilings : nullptr,
                                 .submissions = agency_submissions(result)};
  const SummaryStatus status{
      .side_errors = has_errors(run.earlier) || run.ceilings.diagnostics.has_errors(),
      .findings = arguments.has("fail-on") && is_exceeded(ceilings),
      .earlier_open = summary.earlier && !summary.earlier->complete};
  if (!write_summary(arguments, console, contents, style, status.words(result))) {
    return Exit::usage;
  }
  if (has_errors(run.source) || status.side_errors) return Exit::input;
  if (status.findings) return Exit::findings;
  const bool open = !summary.total.complete || status.earlier_open;
  return open && !arguments.has("allow-incomplete") ? Exit::incomplete : Exit::done;
}

}  // namespace dutoan
