#include "output/change_report.hpp"

#include "output/catalogue.hpp"
#include "output/change_table.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// Of more lines in a task than this the rest is counted: CSV and JSON hold them all.
constexpr std::size_t shown_lines = 20;
/// Likewise of what a revision lacks: its estimate names it all.
constexpr std::size_t shown_gaps = 3;

/// Its amount is another because that of its base is.
bool follows(const LineChange& line) {
  return line.causes.none() && line.before && line.after &&
         line.before->amounts != line.after->amounts;
}

class ChangeWriter {
 public:
  ChangeWriter(const ChangeContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style), language_(style.language) {}

  Report run() {
    const bool what_if = !contents_.what_if.empty();
    report_.title(say(what_if ? "what-if-title" : "change-title"));
    if (what_if) report_.paragraph(say("what-if-terms", {contents_.what_if}));
    if (!contents_.both_sides.empty()) {
      report_.paragraph(say("what-if-both", {contents_.both_sides}));
    }
    for (std::size_t i = 0; i < contents_.revisions.size() - std::size_t(what_if); ++i) {
      report_.paragraph(ordinal_text(contents_, i, language_) + ": " +
                        revision_text(contents_.revisions[i], language_));
    }
    const std::string figure(figure_words[std::size_t(contents_.figure)]);
    report_.paragraph(say("figures-unit", {figure, unit_text(style_)}));
    report_.space();
    report_.table(change_causes_table(contents_, style_));
    add_change_sentence();
    if (contents_.steps.size() > 1) {
      report_.space();
      report_.heading(say("change-chain-heading"));
      report_.table(change_chain_table(contents_, style_));
    }
    for (std::size_t i = 0; i < contents_.steps.size(); ++i)
      add_step(i);
    return std::move(report_);
  }

 private:
  std::string say(std::string id, std::vector<MessageArgument> arguments = {}) const {
    return render({std::move(id), std::move(arguments)}, language_);
  }

  [[nodiscard]] std::string figure_text(const Amount& amount) const {
    return amount_text(amount, style_, Zero::shown);
  }

  [[nodiscard]] const PlanResult& plan(std::size_t revision) const {
    return contents_.revisions[revision].result;
  }

  [[nodiscard]] std::string illustrative_mark(const Amount& a, const Amount& b) const {
    const bool made_up = a.marks.illustrative || b.marks.illustrative;
    return made_up ? " [" + say("illustrative") + "]" : "";
  }

  void add_change_sentence() {
    const WholeChange whole = whole_change(contents_);
    const auto& difference = whole.difference;
    report_.space();
    report_.paragraph(say(difference ? "change-total" : "change-total-unknown",
                          {figure_text(whole.before), figure_text(whole.after),
                           difference ? difference_text(*difference, whole.partial, style_) : "",
                           unit_text(style_)}) +
                      illustrative_mark(whole.before, whole.after));
    if (style_.unit != "dong") report_.paragraph(say("change-rounded"));
    if (contents_.steps.size() == 1 && difference) {
      const PlanChange& step = contents_.steps[0];
      report_.paragraph(say("change-both-ways", {signed_text(step.increase, style_),
                                                 signed_text(step.decrease, style_)}));
    }
    if (whole.open > 0) {
      const bool at_ends = whole.partial || !difference;
      report_.paragraph(say(at_ends ? "change-open" : "change-open-between", {Number(whole.open)}));
    }
    if (whole.open == 0 && !whole.complete) report_.paragraph(say("change-incomplete"));
  }

  void add_step(std::size_t step) {
    const PlanChange& change = contents_.steps[step];
    report_.space();
    if (contents_.steps.size() > 1) {
      report_.heading(say("change-step", {ordinal_text(contents_, step, language_),
                                          ordinal_text(contents_, step + 1, language_)}));
    }
    if (change.tasks.empty()) {
      if (change.open == 0) report_.paragraph(say("change-none", {Number(change.unchanged)}));
    } else {
      report_.table(change_agency_table(contents_, step, style_));
      const bool only_unnamed = change.sources.size() == 1 && change.sources[0].source.empty();
      if (!only_unnamed) {
        report_.space();
        report_.table(change_source_table(contents_, step, style_));
      }
      for (const TaskChange& task : change.tasks)
        add_task(task, step);
      report_.space();
      report_.paragraph(
          say("change-counts", {Number(change.tasks.size()), Number(change.unchanged)}));
    }
    add_proposals(change, step);
  }

  void add_task(const TaskChange& task, std::size_t step) {
    const PlanResult& before = plan(step);
    const PlanResult& after = plan(step + 1);
    std::string text = pair_text(task.pair.before, task.pair.after, before, after) + " " +
                       name_of(task.pair, before, after) + ": ";
    if (task.pair.before.empty()) {
      text = say("change-added") + text + figure_text(task.after);
    } else if (task.pair.after.empty()) {
      text = say("change-removed") + text + figure_text(task.before);
    } else {
      text += figure_text(task.before) + " → " + figure_text(task.after) + " (" +
              (task.comparable ? signed_text(task.difference, style_) : say("change-not-known")) +
              ")";
    }
    report_.space();
    report_.heading(text + illustrative_mark(task.before, task.after));
    add_task_causes(task, before, after);
    add_gaps(task, step);
    add_lines(task);
    for (const InputDifference& input : task.inputs) {
      report_.item(input.input + ": " + input_text(input.before, input.cause, language_) + " → " +
                   input_text(input.after, input.cause, language_));
    }
  }

  void add_task_causes(const TaskChange& task, const PlanResult& before, const PlanResult& after) {
    const TaskRelation relation = task.pair.relation;
    if (task.pair.before.empty() || task.pair.after.empty()) return;
    if (relation != TaskRelation::kept) {
      std::string text = relation_text(relation, language_);
      if (task.pair.said != nullptr && !task.pair.said->reason.empty()) {
        text += ": " + task.pair.said->reason;
      }
      report_.paragraph(text);
    }
    for (const TaskDetail detail : task.details) {
      const std::string word(task_detail_words[std::size_t(detail)]);
      report_.paragraph(
          say("change-detail", {phrase("change-detail-" + word, language_),
                                detail_text(detail, before.tasks[task.pair.before[0]], language_),
                                detail_text(detail, after.tasks[task.pair.after[0]], language_)}));
    }
    if (task.together.count() > 1) {
      std::vector<std::string> names;
      for (std::size_t i = 0; i < change_causes; ++i) {
        if (task.together.test(i)) names.push_back(cause_text(i, language_));
      }
      report_.paragraph(say("change-together", {joined(names)}));
    } else if (const std::string causes = causes_text(task.causes, style_); !causes.empty()) {
      report_.paragraph(causes);
    }
    for (const SourceChange& source : task.sources) {
      const Money moved = source.causes[std::size_t(ChangeCause::funding)];
      if (moved.is_zero()) continue;
      report_.paragraph(
          say("change-source", {source.source.empty() ? say("no-key-source") : source.source,
                                signed_text(moved, style_)}));
    }
  }

  /// Why the task cannot be compared.
  void add_gaps(const TaskChange& task, std::size_t step) {
    for (const auto& [revision, items] :
         {std::pair(step, &task.before_lacks), {step + 1, &task.after_lacks}}) {
      if (items->empty()) continue;
      std::vector<std::string> texts;
      for (std::size_t i = 0; i < std::min(shown_gaps, items->size()); ++i)
        texts.push_back(render((*items)[i].what, language_));
      if (items->size() > shown_gaps) {
        texts.push_back(say("change-more-gaps", {Number(items->size() - shown_gaps)}));
      }
      report_.paragraph(
          say("change-gaps", {ordinal_text(contents_, revision, language_), joined(texts, "; ")}));
    }
  }

  void add_lines(const TaskChange& task) {
    for (std::size_t i = 0; i < std::min(shown_lines, task.lines.size()); ++i) {
      const LineChange& line = task.lines[i];
      std::string text = line_name(line) + ": " + joined(line_differences(line, style_), "; ");
      if (!line.before) text = say("change-added") + text;
      if (!line.after) text = say("change-removed") + text;
      if (follows(line)) text += " " + say("change-follows");
      report_.item(text);
    }
    if (task.lines.size() > shown_lines) {
      report_.paragraph(say("change-more-lines", {Number(task.lines.size() - shown_lines)}));
    }
  }

  void add_proposals(const PlanChange& change, std::size_t step) {
    if (change.proposals.empty()) return;
    report_.space();
    report_.heading(say("change-proposals-heading"));
    for (const TaskProposal& proposal : change.proposals) {
      report_.item(pair_text(proposal.before, proposal.after, plan(step), plan(step + 1)) + ": " +
                   relation_text(proposal.relation, language_) + "?");
      for (const TaskEvidence& evidence : proposal.evidence)
        report_.paragraph(evidence_text(evidence, plan(step), plan(step + 1), language_));
    }
    report_.paragraph(say("change-proposals-note", {contents_.proposals_file}));
  }

  const ChangeContents& contents_;
  const ReportStyle& style_;
  Language language_;
  Report report_;
};

}  // namespace

Report change_report(const ChangeContents& contents, const ReportStyle& style) {
  return ChangeWriter(contents, style).run();
}

}  // namespace dutoan
