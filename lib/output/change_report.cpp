#include "output/change_report.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"
#include "output/summary_words.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// Of more lines in a task than this the rest is counted: CSV and JSON hold them all.
constexpr std::size_t shown_lines = 20;

class ChangeWriter {
 public:
  ChangeWriter(const ChangeContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style), language_(style.language) {}

  Report run() {
    const bool what_if = !contents_.what_if.empty();
    report_.title(say(what_if ? "what-if-title" : "change-title"));
    if (what_if) report_.paragraph(say("what-if-terms", {contents_.what_if}));
    for (std::size_t i = 0; i < contents_.revisions.size() - std::size_t(what_if); ++i) {
      report_.paragraph(ordinal_text(contents_, i, language_) + ": " +
                        revision_text(contents_.revisions[i], language_));
    }
    const std::string figure(figure_words[std::size_t(contents_.figure)]);
    report_.paragraph(say("figures-unit", {figure, unit_text(style_)}));
    add_causes();
    if (contents_.steps.size() > 1) add_chain();
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

  /// `open`: it leaves out what cannot be compared.
  [[nodiscard]] std::string difference_text(Money difference, bool open) const {
    const std::string text = signed_text(difference, style_);
    return open ? text + " (*)" : text;
  }

  [[nodiscard]] const PlanResult& plan(std::size_t revision) const {
    return contents_.revisions[revision].result;
  }

  [[nodiscard]] std::string illustrative_mark(const Amount& a, const Amount& b) const {
    const bool made_up = a.marks.illustrative || b.marks.illustrative;
    return made_up ? " [" + say("illustrative") + "]" : "";
  }

  /// From the first total to the last, cause by cause; of several steps a column each.
  void add_causes() {
    TextTable table;
    table.columns.push_back({say("column-cause"), Align::left, true});
    const std::size_t steps = contents_.steps.size();
    for (std::size_t i = 0; i < steps; ++i)
      table.columns.push_back(
          {steps == 1 ? say("column-change") : ordinal_text(contents_, i + 1, language_),
           Align::right});
    if (steps > 1) table.columns.push_back({say("column-all-steps"), Align::right});
    const CauseAmounts all = causes_of(contents_);
    add_total_row(table, "change-before", true);
    for (std::size_t cause = 0; cause < change_causes; ++cause) {
      TextRow row{.cells = {cause_text(cause, language_)}};
      bool any = false;
      for (const PlanChange& step : contents_.steps) {
        any = any || !step.causes[cause].is_zero();
        row.cells.push_back(signed_or_blank(step.causes[cause]));
      }
      if (steps > 1) row.cells.push_back(signed_or_blank(all[cause]));
      if (any) table.rows.push_back(std::move(row));
    }
    add_rounding_row(table);
    add_total_row(table, "change-after", false);
    report_.space();
    report_.table(std::move(table));
    add_change_sentence();
  }

  void add_change_sentence() {
    const Amount& before = contents_.steps.front().before;
    const Amount& after = contents_.steps.back().after;
    Money difference;
    std::size_t open = 0;
    bool complete = true;
    for (const PlanChange& step : contents_.steps) {
      difference += step.difference;
      open += step.open;
      complete = complete && step.complete;
    }
    report_.space();
    report_.paragraph(
        say("change-total", {figure_text(before), figure_text(after),
                             difference_text(difference, open > 0), unit_text(style_)}) +
        illustrative_mark(before, after));
    if (contents_.steps.size() == 1) {
      const PlanChange& step = contents_.steps[0];
      report_.paragraph(say("change-both-ways", {signed_text(step.increase, style_),
                                                 signed_text(step.decrease, style_)}));
    }
    if (open > 0) report_.paragraph(say("change-open", {Number(open)}));
    if (open == 0 && !complete) report_.paragraph(say("change-incomplete"));
  }

  [[nodiscard]] std::string change_or_blank(Money difference, bool open) const {
    return difference.is_zero() && !open ? "" : difference_text(difference, open);
  }

  [[nodiscard]] std::string signed_or_blank(Money amount) const {
    return amount.is_zero() ? "" : signed_text(amount, style_);
  }

  /// In a larger unit: what the printed causes lack of the printed totals.
  void add_rounding_row(TextTable& table) {
    const Number unit = unit_size(style_.unit);
    TextRow row{.cells = {say("rounding-difference")}};
    bool any = false;
    for (const PlanChange& step : contents_.steps) {
      Money rest = known_in(step.after, unit) - known_in(step.before, unit);
      for (const Money cause : step.causes)
        rest -= known_in({.known = cause}, unit);
      const bool differs = step.complete && !rest.is_zero();
      any = any || differs;
      row.cells.push_back(differs ? money_text(rest, language_) : "");
    }
    if (any) table.rows.push_back(std::move(row));
  }

  void add_total_row(TextTable& table, const char* label, bool before) {
    TextRow row{.cells = {say(label)}, .rule_above = !before};
    for (const PlanChange& step : contents_.steps)
      row.cells.push_back(figure_text(before ? step.before : step.after));
    if (contents_.steps.size() > 1) {
      const PlanChange& end = before ? contents_.steps.front() : contents_.steps.back();
      row.cells.push_back(figure_text(before ? end.before : end.after));
    }
    table.rows.push_back(std::move(row));
  }

  /// Every task with its figure in each revision; those that never changed are left out.
  void add_chain() {
    TextTable table;
    table.columns.push_back({say("column-task"), Align::left, true});
    for (std::size_t i = 0; i < contents_.revisions.size(); ++i)
      table.columns.push_back({ordinal_text(contents_, i, language_), Align::right});
    for (const ChainRow& row : contents_.chain) {
      const bool steady = std::all_of(row.figures.begin(), row.figures.end(),
                                      [&](const Amount& one) { return one == row.figures[0]; });
      if (steady) continue;
      TextRow cells{.cells = {chain_name(row)}};
      for (std::size_t i = 0; i < row.figures.size(); ++i)
        cells.cells.push_back(row.tasks[i].empty() ? "" : figure_text(row.figures[i]));
      table.rows.push_back(std::move(cells));
    }
    report_.space();
    report_.heading(say("change-chain-heading"));
    report_.table(std::move(table));
  }

  [[nodiscard]] std::string chain_name(const ChainRow& row) const {
    for (std::size_t i = row.tasks.size(); i-- > 0;) {
      if (row.tasks[i].empty()) continue;
      const TaskResult& task = plan(i).tasks[row.tasks[i][0]];
      return task.id + " " + task.name;
    }
    return "";
  }

  void add_step(std::size_t step) {
    const PlanChange& change = contents_.steps[step];
    report_.space();
    if (contents_.steps.size() > 1) {
      report_.heading(say("change-step", {ordinal_text(contents_, step, language_),
                                          ordinal_text(contents_, step + 1, language_)}));
    }
    if (change.tasks.empty()) {
      report_.paragraph(say("change-none", {Number(change.unchanged)}));
    } else {
      add_agencies(change, step);
      add_sources(change, step);
      for (const TaskChange& task : change.tasks)
        add_task(task, step);
      report_.space();
      report_.paragraph(
          say("change-counts", {Number(change.tasks.size()), Number(change.unchanged)}));
    }
    add_proposals(change, step);
  }

  TextTable part_table(const char* heading) const {
    TextTable table;
    table.columns = {{say(heading), Align::left},
                     {say("change-before"), Align::right},
                     {say("change-after"), Align::right},
                     {say("column-change"), Align::right},
                     {say("column-cause"), Align::left, true}};
    return table;
  }

  void add_agencies(const PlanChange& change, std::size_t step) {
    TextTable table = part_table("by-agency");
    for (const AgencyChange& agency : change.agencies) {
      const Money difference = agency.difference();
      std::string causes = causes_text(agency.causes, style_);
      if (!agency.moved.is_zero()) {
        causes += (causes.empty() ? "" : "; ") + say("cause-moved") + " " +
                  signed_text(agency.moved, style_);
      }
      table.rows.push_back(
          {.cells = {listed_name(plan(step + 1).agencies, plan(step).agencies, agency.agency),
                     figure_text(agency.before), figure_text(agency.after),
                     change_or_blank(difference, agency.open), causes}});
    }
    report_.table(std::move(table));
  }

  void add_sources(const PlanChange& change, std::size_t step) {
    const bool only_unnamed = change.sources.size() == 1 && change.sources[0].source.empty();
    if (change.sources.empty() || only_unnamed) return;
    TextTable table = part_table("by-source");
    for (const SourceChange& source : change.sources) {
      const Money difference = total_of(source.causes);
      const std::string name =
          source.source.empty()
              ? say("no-key-source")
              : listed_name(plan(step + 1).sources, plan(step).sources, source.source);
      table.rows.push_back({.cells = {name, amount_text(source.before, style_, Zero::shown),
                                      amount_text(source.after, style_, Zero::shown),
                                      change_or_blank(difference, source.open),
                                      causes_text(source.causes, style_)}});
    }
    report_.space();
    report_.table(std::move(table));
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
      std::string text = say("relation-" + std::string(task_relation_words[std::size_t(relation)]));
      if (task.pair.said != nullptr && !task.pair.said->reason.empty()) {
        text += ": " + task.pair.said->reason;
      }
      report_.paragraph(text);
    }
    if (task.renamed) {
      report_.paragraph(say("change-task-name", {before.tasks[task.pair.before[0]].name,
                                                 after.tasks[task.pair.after[0]].name}));
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

  void add_lines(const TaskChange& task) {
    for (std::size_t i = 0; i < std::min(shown_lines, task.lines.size()); ++i) {
      const LineChange& line = task.lines[i];
      std::string text = line_name(line) + ": " + joined(line_differences(line, style_), "; ");
      if (!line.before) text = say("change-added") + text;
      if (!line.after) text = say("change-removed") + text;
      if (line.causes.none()) text += " " + say("change-follows");
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
      report_.item(
          pair_text(proposal.before, proposal.after, plan(step), plan(step + 1)) + ": " +
          say("relation-" + std::string(task_relation_words[std::size_t(proposal.relation)])) +
          "?");
      for (const TaskEvidence& evidence : proposal.evidence)
        report_.paragraph(evidence_text(evidence, plan(step), plan(step + 1), language_));
    }
    report_.paragraph(say("change-proposals-note"));
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
