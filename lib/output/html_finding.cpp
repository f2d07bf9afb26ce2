#include "output/html_finding.hpp"

#include "output/catalogue.hpp"
#include "output/diagnostic_text.hpp"
#include "output/finding_groups.hpp"
#include "output/finding_sentence.hpp"
#include "output/finding_totals.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"
#include "output/open_questions.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

using SeverityCounts = std::array<std::size_t, severity_words.size()>;

void count_into(SeverityCounts& counts, const std::vector<const Finding*>& findings) {
  for (const Finding* finding : findings)
    ++counts[std::size_t(finding->rule->severity)];
}

std::string severity_counts_text(const SeverityCounts& counts, Language language) {
  std::string text;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const std::string id = "html-count-" + std::string(severity_words[i]);
    text += (text.empty() ? "" : ", ") + render({id, {Number(counts[i])}}, language);
  }
  return text;
}

void open_folded(std::string& html, const std::string& heading, std::size_t count) {
  html += "<details><summary><h3>" + html_text(heading) + " (" + std::to_string(count) +
          ")</h3></summary>\n<ul>\n";
}

void close_folded(std::string& html) {
  html += "</ul></details>\n";
}

}  // namespace

std::string task_anchor(std::size_t task) {
  return "nv-" + std::to_string(task + 1);
}

HtmlFindings::HtmlFindings(const CheckResult& check, const ReportStyle& style)
    : check_(check), style_(style), language_(style.language), open_(open_findings(check)) {
  for (std::size_t i = 0; i < check.plan.tasks.size(); ++i)
    tasks_.emplace(check.plan.tasks[i].id, i);
  for (const auto& [task, findings] : open_) {
    for (const FindingGroup& group : finding_groups(findings)) {
      for (const Finding* finding : group.shown) {
        if (finding->of_line != nullptr) of_lines_[finding->of_line].push_back(finding);
      }
    }
  }
}

std::string HtmlFindings::counts_text(const std::string& task) const {
  const auto found = open_.find(task);
  if (found == open_.end()) return "";
  SeverityCounts counts{};
  count_into(counts, found->second);
  return severity_counts_text(counts, language_);
}

std::string HtmlFindings::counts_text() const {
  SeverityCounts counts{};
  for (const auto& [task, findings] : open_)
    count_into(counts, findings);
  return severity_counts_text(counts, language_);
}

std::size_t HtmlFindings::count(const std::string& task) const {
  const auto found = open_.find(task);
  return found == open_.end() ? 0 : found->second.size();
}

std::string HtmlFindings::anchor_of(const Finding& finding) const {
  return "yk-" + std::to_string(&finding - check_.findings.data() + 1);
}

std::string HtmlFindings::badge(const Finding& finding) const {
  return html_element("b class=\"badge " + severity_word(*finding.rule) + "\"",
                      severity_label(finding, language_));
}

std::string HtmlFindings::task_link(const std::string& task) const {
  if (task.empty()) return html_text(phrase("finding-of-plan", language_));
  const auto found = tasks_.find(task);
  if (found == tasks_.end()) return html_text(task);
  const std::string& name = check_.plan.tasks[found->second].name;
  return "<a href=\"#" + task_anchor(found->second) + "\">" +
         html_text(name.empty() ? task : name) + "</a>";
}

std::string HtmlFindings::of_line(const LineFigure& line) const {
  const auto found = of_lines_.find(&line);
  if (found == of_lines_.end()) return "";
  std::string html;
  for (const Finding* finding : found->second) {
    html += " <a class=\"badge " + severity_word(*finding->rule) + "\" href=\"#" +
            anchor_of(*finding) + "\">" +
            html_text(severity_label(*finding, language_) + " " + finding->rule->id) + "</a>";
  }
  return html;
}

void HtmlFindings::append_finding(std::string& html, const Finding& finding) const {
  html += "<li id=\"" + anchor_of(finding) + "\"" +
          html_attribute("class", "finding " + severity_word(*finding.rule)) + ">" +
          badge(finding) + " " + html_element("b", finding.rule->id) + " " +
          html_text(finding_summary(finding, language_));
  if (finding.place.file != nullptr) {
    const Location location = locate(finding.place);
    html += html_element("p class=\"place\"", place_text(finding.place)) +
            html_element("pre tabindex=\"0\"", excerpt_text(location));
  }
  if (finding.answer != nullptr) {
    html += html_element("p class=\"answer\"", answer_sentence(*finding.answer, language_));
  }
  html += "</li>\n";
}

void HtmlFindings::append_of_task(std::string& html, const std::string& task) const {
  const auto found = open_.find(task);
  if (found == open_.end()) return;
  html += "<ul class=\"findings\">\n";
  for (const FindingGroup& group : finding_groups(found->second)) {
    for (const Finding* finding : group.shown)
      append_finding(html, *finding);
    if (group.left_out > 0) html += html_element("li", left_out_text(group, language_));
    html += html_element("li class=\"law\"", group.rule->id + ": " + group.rule->fix.in(language_) +
                                                 " " + basis_sentence(*group.rule, language_)) +
            "\n";
  }
  html += "</ul>\n";
}

void HtmlFindings::append_rows(std::string& html,
                               const std::vector<const Finding*>& findings) const {
  for (const FindingGroup& group : finding_groups(findings)) {
    for (const Finding* finding : group.shown) {
      const std::array<HtmlCell, 5> cells = {
          HtmlCell{.value = std::to_string(std::size_t(finding->rule->severity)),
                   .markup = badge(*finding)},
          HtmlCell{.markup = "<a href=\"#" + anchor_of(*finding) + "\">" +
                             html_text(finding->rule->id) + "</a>"},
          HtmlCell{.markup = task_link(finding->task), .heading = true},
          HtmlCell{.text = (line_label(*finding).empty() ? "" : line_label(*finding) + ": ") +
                           finding_text(*finding, language_)},
          finding->effect
              ? html_amount({.known = *finding->effect}, {.language = language_}, Zero::blank)
              : HtmlCell{.figure = true}};
      append_row(html, cells);
    }
    if (group.left_out == 0) continue;
    const std::array<HtmlCell, 5> rest = {
        HtmlCell{}, HtmlCell{.text = group.rule->id},
        HtmlCell{.markup = task_link(group.shown.front()->task), .heading = true},
        HtmlCell{.text = left_out_text(group, language_)}, HtmlCell{}};
    append_row(html, rest);
  }
}

void HtmlFindings::append_table(std::string& html) const {
  const auto heading = [&](std::string_view id) { return phrase(id, language_); };
  open_table(html, {.caption = phrase("html-findings-table", language_),
                    .columns = {{heading("column-severity"), HtmlColumnKind::choice},
                                {heading("column-rule"), HtmlColumnKind::choice},
                                {heading("column-task")},
                                {heading("column-finding")},
                                {heading("column-effect"), HtmlColumnKind::money}},
                    .classes = "all-findings"});
  const auto of_plan = open_.find("");
  if (of_plan != open_.end()) append_rows(html, of_plan->second);
  for (const TaskResult& task : check_.plan.tasks) {
    const auto found = open_.find(task.id);
    if (found != open_.end()) append_rows(html, found->second);
  }
  close_table(html);
}

void HtmlFindings::append_questions(std::string& html) const {
  const auto questions = open_questions(check_);
  if (questions.empty()) return;
  open_folded(html, phrase("findings-undecided", language_), questions.size());
  for (const OpenQuestion& question : questions) {
    html += "<li>" + html_text(question_text(question, language_));
    for (const Answer* answer : question.answers)
      html += html_element("p class=\"answer\"", answer_sentence(*answer, language_));
    html += "</li>\n";
  }
  close_folded(html);
}

void HtmlFindings::append_waived(std::string& html) const {
  std::string items;
  std::size_t count = 0;
  for (const Finding& finding : check_.findings) {
    if (finding.waiver == nullptr) continue;
    ++count;
    items += "<li>" + html_element("b", finding.rule->id) + " " + task_link(finding.task) + ": " +
             html_text(finding_summary(finding, language_)) +
             html_element("p", waiver_sentence(*finding.waiver, language_)) + "</li>\n";
  }
  if (count == 0) return;
  open_folded(html, phrase("findings-waived", language_), count);
  html += items;
  close_folded(html);
}

void HtmlFindings::append_unread(std::string& html) const {
  std::string items;
  std::size_t count = 0;
  for (const Diagnostic& diagnostic : check_.diagnostics) {
    if (diagnostic.severity != Severity::error) continue;
    ++count;
    const std::string where = location_text(diagnostic.location);
    items += html_element("li", (where.empty() ? "" : where + ": ") +
                                    render(diagnostic.message, language_)) +
             "\n";
  }
  if (count == 0) return;
  open_folded(html, phrase("findings-unread", language_), count);
  html += items;
  close_folded(html);
}

void HtmlFindings::append_all(std::string& html) const {
  for (const std::string& sentence : totals_sentences(check_, language_))
    html += html_element("p", sentence) + "\n";
  if (!open_.empty()) append_table(html);
  append_of_task(html, "");
  append_questions(html);
  append_waived(html);
  append_unread(html);
  Report report;
  if (check_.deadlines != nullptr) add_deadlines(report, *check_.deadlines, check_.plan, language_);
  report.heading(phrase("html-findings-by-agency", language_));
  report.table(totals_table(check_, language_));
  append_report(html, report, 2);
}

}  // namespace dutoan
