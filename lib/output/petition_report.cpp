#include "output/petition_report.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

namespace dutoan {

namespace {

/// Its three parts, each with a table or a sentence that there is nothing.
class PetitionWriter {
 public:
  PetitionWriter(const PetitionContents& contents, const ReportStyle& style)
      : result_(contents.result), petition_(contents.petition), style_(style) {}

  Report run() {
    report_.title(say("petition-title"));
    if (!result_.header.title.empty()) report_.paragraph(result_.header.title);
    report_.paragraph(sentence({"petition-unit", {unit_text(style_)}}));
    add_lines();
    add_gap_table();
    add_trial_table();
    if (petition_.unseen > 0) {
      report_.space();
      report_.paragraph(
          sentence({"petition-unseen", {Number(petition_.unseen), Number(petition_.tasks)}}));
    }
    return std::move(report_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, style_.language); }
  [[nodiscard]] std::string sentence(const Message& message) const {
    return render(message, style_.language);
  }
  [[nodiscard]] std::string with_unit(const Amount& amount) const {
    return amount_text(amount, style_, Zero::shown) + " " + unit_text(style_);
  }

  void begin_part(std::string_view heading) {
    report_.space();
    report_.heading(say(heading));
  }

  /// What stands below the name of a group, so that the table fits a narrow screen.
  [[nodiscard]] std::string details_of(const PetitionGroup& group) const {
    std::vector<std::string> details;
    if (!group.kind.empty()) details.push_back(kind_text(group.kind, style_.language));
    if (group.quantity) {
      const std::string quantity = number_text(*group.quantity, style_.language);
      details.push_back(sentence({"petition-quantity", {quantity}}));
    }
    const std::string agencies = agencies_text(result_, group.agencies);
    details.push_back(sentence({"petition-agencies", {agencies}}));
    const std::string rests_on = rests_on_text(group, style_.language);
    if (!rests_on.empty()) details.push_back(sentence({"petition-rests-on", {rests_on}}));
    details.push_back(sentence({"petition-lacks", {lack_text(group, style_.language)}}));
    return joined(details, "; ");
  }

  [[nodiscard]] std::string prices_of(const PetitionGroup& group) const {
    if (!group.lowest) return "";
    const std::string lowest = number_text(*group.lowest, style_.language);
    const std::string highest = number_text(*group.highest, style_.language);
    return lowest == highest ? lowest : lowest + "–" + highest;
  }

  void add_lines() {
    begin_part("petition-lines");
    if (petition_.groups.empty()) {
      report_.paragraph(say("petition-no-lines"));
      return;
    }
    TextTable table;
    table.columns = {
        {say("column-no"), Align::right, false},     {say("column-name"), Align::left, true},
        {say("column-unit"), Align::left, false},    {say("column-lines"), Align::right, false},
        {say("column-prices"), Align::right, false}, {say("column-amount"), Align::right, false}};
    for (const PetitionGroup& group : petition_.groups) {
      table.rows.push_back(
          {.cells = {std::to_string(table.rows.size() + 1),
                     group_name(group, style_.language) + " – " + details_of(group), group.unit,
                     std::to_string(group.count), prices_of(group),
                     amount_text(group.amount, style_, Zero::blank)}});
    }
    report_.table(std::move(table));
    report_.paragraph(sentence({"petition-lines-count",
                                {Number(petition_.lines), Number(petition_.lines_seen),
                                 Number(petition_.groups.size()), with_unit(petition_.amount)}}));
    if (petition_.amount.marks.illustrative) report_.paragraph(say("illustrative"));
  }

  void add_gap_table() {
    begin_part("petition-gaps");
    if (petition_.gaps.empty()) {
      report_.paragraph(say("petition-no-gaps"));
    } else {
      TextTable table;
      table.columns = {{say("column-no"), Align::right, false},
                       {say("column-table"), Align::left, true},
                       {say("column-paper"), Align::left, false},
                       {say("column-tasks"), Align::right, false}};
      for (const PetitionGap& gap : petition_.gaps) {
        table.rows.push_back(
            {.cells = {std::to_string(table.rows.size() + 1),
                       gap_title(gap) + " – " + gap_why(gap, style_.language) + "; " +
                           sentence({"petition-agencies", {agencies_text(result_, gap.agencies)}}),
                       gap.document_title, std::to_string(gap.tasks.size())}});
      }
      report_.table(std::move(table));
    }
    if (petition_.other_gaps > 0) {
      report_.paragraph(sentence({"petition-other-gaps", {Number(petition_.other_gaps)}}));
    }
  }

  void add_trial_table() {
    begin_part("petition-trials");
    if (petition_.trials.empty()) {
      report_.paragraph(say("petition-no-trials"));
      return;
    }
    TextTable table;
    table.columns = {{say("column-no"), Align::right, false},
                     {say("column-task"), Align::left, true},
                     {say("column-figure-requested"), Align::right, false},
                     {say("column-total"), Align::right, false},
                     {say("column-refused"), Align::right, false}};
    for (const TrialTask& trial : petition_.trials) {
      const std::string requested =
          trial.requested ? amount_text(*trial.requested, style_, Zero::shown) : "";
      table.rows.push_back(
          {.cells = {std::to_string(table.rows.size() + 1),
                     trial.id + " " + trial.name + " – " + reasons_text(trial, style_.language),
                     requested, amount_text(trial.total, style_, Zero::shown),
                     amount_text(trial.refused, style_, Zero::blank)}});
    }
    report_.table(std::move(table));
    for (const TrialTask& trial : petition_.trials) {
      for (const Finding& finding : trial.findings)
        report_.item(trial.id + ": " + trial_finding_text(finding, style_.language));
    }
    if (!petition_.refused.is_zero()) {
      const Amount refused{.known = petition_.refused};
      report_.paragraph(sentence({"petition-refused", {with_unit(refused)}}));
    }
    add_norms();
  }

  void add_norms() {
    for (const TrialNorm& norm : petition_.trial_norms) {
      std::string text = trial_norm_text(norm, style_.language);
      if (norm.tasks.size() < petition_.trials.size()) {
        text += " " + sentence({"petition-norm-tasks", {joined(norm.tasks)}});
      }
      report_.item(text);
    }
  }

  const PlanResult& result_;
  const Petition& petition_;
  const ReportStyle& style_;
  Report report_;
};

}  // namespace

Report petition_report(const PetitionContents& contents, const ReportStyle& style) {
  return PetitionWriter(contents, style).run();
}

}  // namespace dutoan
