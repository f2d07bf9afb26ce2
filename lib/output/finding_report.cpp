#include "output/finding_report.hpp"

#include "output/catalogue.hpp"
#include "output/diagnostic_text.hpp"
#include "output/finding_groups.hpp"
#include "output/finding_sentence.hpp"
#include "output/finding_totals.hpp"
#include "output/open_questions.hpp"

namespace dutoan {

namespace {

class FindingWriter {
 public:
  FindingWriter(const CheckResult& check, const ReportStyle& style)
      : check_(check), open_(open_findings(check)), language_(style.language) {}

  Report run() {
    add_task("", phrase("finding-of-plan", language_));
    for (const TaskResult& task : check_.plan.tasks)
      add_task(task.id, task.name.empty() ? task.id : task.id + "  " + task.name);
    add_questions();
    add_waived();
    add_unread();
    if (check_.deadlines != nullptr)
      add_deadlines(report_, *check_.deadlines, check_.plan, language_);
    add_totals();
    return std::move(report_);
  }

 private:
  void add_heading(const std::string& text) {
    report_.space();
    report_.heading(text);
  }

  void add_task(const std::string& task, const std::string& heading) {
    const auto findings = open_.find(task);
    if (findings == open_.end()) return;
    add_heading(heading);
    for (const FindingGroup& group : finding_groups(findings->second)) {
      for (const Finding* finding : group.shown)
        add_finding(*finding);
      if (group.left_out > 0) report_.item(left_out_text(group, language_));
      report_.paragraph(group.rule->fix.in(language_) + " " +
                        basis_sentence(*group.rule, language_));
    }
  }

  void add_finding(const Finding& finding) {
    std::string text = severity_label(finding, language_) + " " + finding.rule->id;
    const std::string line = line_label(finding);
    if (!line.empty()) text += " [" + line + "]";
    report_.item(text + ": " + finding_text(finding, language_) + effect_note(finding, language_));
    if (finding.place.file != nullptr) {
      const Location location = locate(finding.place);
      report_.code(location_text(location) + "\n" + excerpt_text(location));
    }
    if (finding.answer != nullptr) report_.paragraph(answer_sentence(*finding.answer, language_));
  }

  void add_questions() {
    const auto questions = open_questions(check_);
    if (questions.empty()) return;
    add_heading(phrase("findings-undecided", language_));
    for (const OpenQuestion& question : questions) {
      report_.item(question_text(question, language_));
      for (const Answer* answer : question.answers)
        report_.paragraph(answer_sentence(*answer, language_));
    }
  }

  void add_waived() {
    bool any = false;
    for (const Finding& finding : check_.findings) {
      if (finding.waiver == nullptr) continue;
      if (!any) add_heading(phrase("findings-waived", language_));
      any = true;
      const std::string where =
          finding.task.empty() ? phrase("finding-of-plan", language_) : finding.task;
      report_.item(finding.rule->id + " " + where + ": " + finding_summary(finding, language_));
      report_.paragraph(waiver_sentence(*finding.waiver, language_));
    }
  }

  /// Warnings are left to the screen: nothing is missing for them.
  void add_unread() {
    bool any = false;
    for (const Diagnostic& diagnostic : check_.diagnostics) {
      if (diagnostic.severity != Severity::error) continue;
      if (!any) add_heading(phrase("findings-unread", language_));
      any = true;
      const std::string where = location_text(diagnostic.location);
      report_.item((where.empty() ? "" : where + ": ") + render(diagnostic.message, language_));
    }
  }

  void add_totals() {
    add_heading(phrase("findings-totals", language_));
    report_.table(totals_table(check_, language_));
    report_.space();
    for (const std::string& sentence : totals_sentences(check_, language_))
      report_.paragraph(sentence);
  }

  const CheckResult& check_;
  OpenFindings open_;
  Language language_;
  Report report_;
};

}  // namespace

Report finding_report(const CheckResult& check, const ReportStyle& style) {
  return FindingWriter(check, style).run();
}

}  // namespace dutoan
