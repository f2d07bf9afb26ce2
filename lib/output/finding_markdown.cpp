#include "output/finding_markdown.hpp"

#include "output/catalogue.hpp"
#include "output/finding_groups.hpp"
#include "output/finding_place.hpp"
#include "output/finding_sentence.hpp"
#include "output/finding_totals.hpp"
#include "output/number_format.hpp"
#include "output/open_questions.hpp"
#include "output/report.hpp"

namespace dutoan {

namespace {

/// Comments end at 65536 characters: behind so many bytes no further task is begun.
constexpr std::size_t comment_limit = 40'000;

/// Names and sentences of plans are text, whatever they look like; none ends a cell or a line.
std::string markdown_text(std::string_view text) {
  constexpr std::string_view special = "\\`*_[]|#@";
  std::string result;
  for (const char c : text) {
    if (c == '<') {
      result += "&lt;";
    } else if (c == '&') {
      result += "&amp;";
    } else if (c == '\n' || c == '\r') {
      result += ' ';
    } else {
      if (special.find(c) != std::string_view::npos) result += '\\';
      result += c;
    }
  }
  return result;
}

std::string table_row(const std::vector<std::string>& cells) {
  std::string text = "|";
  for (const std::string& cell : cells)
    text += " " + cell + " |";
  return text + "\n";
}

std::string place_cell(const FindingPlace& place) {
  std::string text = markdown_text(place.file);
  if (place.line == 0) return text;
  if (!place.cell.empty()) return text + ":" + markdown_text(place.sheet) + "!" + place.cell;
  return text + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

class MarkdownWriter {
 public:
  MarkdownWriter(const CheckResult& check, Language language)
      : check_(check), open_(open_findings(check)), language_(language) {}

  std::string run() {
    text_ = "## " + phrase("findings-title", language_) + "\n";
    add_totals();
    add_task("", phrase("finding-of-plan", language_));
    for (const TaskResult& task : check_.plan.tasks)
      add_task(task.id, task.name.empty() ? task.id : task.id + " " + task.name);
    if (left_out_ > 0)
      text_ += "\n" + render({"tasks-left-out", {Number(left_out_)}}, language_) + "\n";
    add_questions();
    add_waived();
    add_unread();
    add_due();
    return std::move(text_);
  }

 private:
  void add_totals() {
    const TextTable table = totals_table(check_, language_);
    std::vector<std::string> labels;
    std::string rule = "|";
    for (const TextColumn& column : table.columns) {
      labels.push_back(column.heading);
      rule += column.align == Align::right ? "---:|" : "---|";
    }
    text_ += "\n" + table_row(labels) + rule + "\n";
    for (const TextRow& row : table.rows) {
      std::vector<std::string> cells;
      for (const std::string& cell : row.cells)
        cells.push_back(markdown_text(cell));
      text_ += table_row(cells);
    }
    for (const std::string& sentence : totals_sentences(check_, language_))
      text_ += "\n" + sentence + "\n";
  }

  void add_task(const std::string& task, const std::string& heading) {
    const auto findings = open_.find(task);
    if (findings == open_.end()) return;
    if (text_.size() > comment_limit) {
      ++left_out_;
      return;
    }
    const auto groups = finding_groups(findings->second);
    text_ += "\n### " + markdown_text(heading) + "\n\n";
    text_ += table_row({phrase("column-severity", language_), phrase("column-rule", language_),
                        phrase("column-finding", language_), phrase("column-place", language_)});
    text_ += "|---|---|---|---|\n";
    for (const FindingGroup& group : groups) {
      for (const Finding* finding : group.shown)
        add_finding(*finding);
      if (group.left_out > 0)
        text_ += table_row({"", group.rule->id, left_out_text(group, language_), ""});
    }
    begin_details(phrase("findings-to-do", language_));
    for (const FindingGroup& group : groups) {
      add_item(group.rule->id + ": " + group.rule->fix.in(language_) + " " +
               basis_sentence(*group.rule, language_));
    }
    end_details();
  }

  void add_finding(const Finding& finding) {
    const bool has_place = finding.place.file != nullptr;
    text_ +=
        table_row({severity_label(finding, language_), markdown_text(finding.rule->id),
                   finding_cell(finding), has_place ? place_cell(place_of(finding, check_)) : ""});
  }

  std::string finding_cell(const Finding& finding) const {
    std::string text = finding_summary(finding, language_);
    if (finding.answer != nullptr) text += ". " + answer_sentence(*finding.answer, language_);
    return markdown_text(text);
  }

  void begin_details(const std::string& summary) {
    text_ += "\n<details><summary>" + markdown_text(summary) + "</summary>\n\n";
  }
  void add_item(const std::string& text) { text_ += "- " + markdown_text(text) + "\n"; }
  void end_details() { text_ += "\n</details>\n"; }

  void add_questions() {
    const auto questions = open_questions(check_);
    if (questions.empty()) return;
    begin_details(phrase("findings-undecided", language_));
    for (const OpenQuestion& question : questions)
      add_item(question_text(question, language_) + answers_of(question));
    end_details();
  }

  std::string answers_of(const OpenQuestion& question) const {
    std::string text;
    for (const Answer* answer : question.answers)
      text += ". " + answer_sentence(*answer, language_);
    return text;
  }

  void add_waived() {
    bool any = false;
    for (const Finding& finding : check_.findings) {
      if (finding.waiver == nullptr) continue;
      if (!any) begin_details(phrase("findings-waived", language_));
      any = true;
      const std::string where =
          finding.task.empty() ? phrase("finding-of-plan", language_) : finding.task;
      add_item(finding.rule->id + " " + where + ": " + finding_summary(finding, language_) + " " +
               waiver_sentence(*finding.waiver, language_));
    }
    if (any) end_details();
  }

  void add_unread() {
    bool any = false;
    for (const Diagnostic& diagnostic : check_.diagnostics) {
      if (diagnostic.severity != Severity::error) continue;
      if (!any) text_ += "\n### " + phrase("findings-unread", language_) + "\n\n";
      any = true;
      const std::string place = place_cell(place_of(diagnostic.location, check_));
      text_ += "- " + (place.empty() ? "" : place + ": ") +
               markdown_text(render(diagnostic.message, language_)) + "\n";
    }
  }

  void add_due() {
    if (check_.deadlines == nullptr) return;
    Report report;
    add_deadlines(report, *check_.deadlines, check_.plan, language_);
    if (!report.blocks().empty()) text_ += "\n" + to_markdown(report);
  }

  const CheckResult& check_;
  OpenFindings open_;
  Language language_;
  std::string text_;
  std::size_t left_out_ = 0;  ///< tasks with findings
};

}  // namespace

std::string finding_markdown(const CheckResult& check, Language language) {
  return MarkdownWriter(check, language).run();
}

}  // namespace dutoan
