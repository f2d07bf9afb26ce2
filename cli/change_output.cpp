#include "change_output.hpp"

#include "input/same_as_text.hpp"
#include "output/catalogue.hpp"
#include "output/change_csv.hpp"
#include "output/change_json.hpp"
#include "output/change_report.hpp"
#include "output/change_workbook.hpp"
#include "output/html_change.hpp"
#include "plan_run.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// All that was said, confirmed or not, of these revisions or of others; then what is proposed.
std::string proposals_text(const ChangeContents& contents, Language language) {
  std::vector<SameAsProposal> proposals;
  for (const SameAs& one : contents.said)
    proposals.push_back({one, {}});
  for (std::size_t i = 0; i < contents.steps.size(); ++i) {
    const PlanResult& before = contents.revisions[i].result;
    const PlanResult& after = contents.revisions[i + 1].result;
    for (const TaskProposal& one : contents.steps[i].proposals) {
      const SameAs entry{.before = task_ids(one.before, before),
                         .after = task_ids(one.after, after)};
      const auto known = std::find_if(
          proposals.begin(), proposals.end(),
          [&](const SameAsProposal& other) { return speak_of_the_same(other.entry, entry); });
      SameAsProposal& proposal =
          known == proposals.end() ? proposals.emplace_back(SameAsProposal{entry, {}}) : *known;
      for (const TaskEvidence& evidence : one.evidence)
        proposal.evidence.push_back(evidence_text(evidence, before, after, language));
    }
  }
  return same_as_text(phrase("same-as-head", language), proposals);
}

}  // namespace

FigureKind figure_kind(const Arguments& arguments) {
  const auto figure =
      std::find(figure_words.begin(), figure_words.end(), arguments.value("figure"));
  return figure == figure_words.end() ? FigureKind::recomputed
                                      : FigureKind(figure - figure_words.begin());
}

bool write_changes(const Arguments& arguments, Console& console, const ChangeContents& contents) {
  const ReportStyle style = style_of(arguments, console);
  const ReportWriter writer = [&](const std::string& format, const Sink& sink) {
    if (format == "json") {
      sink(change_json(contents));
    } else if (format == "csv") {
      sink(change_csv(contents, style));
    } else if (format == "html") {
      sink(change_html(contents, style));
    } else if (format == "yaml") {
      sink(proposals_text(contents, style.language));
    } else if (!arguments.has("only-if-changed") || has_changes(contents)) {
      const Report report = change_report(contents, style);
      sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
    }
  };
  return write_reports(arguments, console, writer, [&](const std::filesystem::path& file) {
    return write_change_workbook(contents, file);
  });
}

}  // namespace dutoan
