#include "output/html_change.hpp"

#include "output/catalogue.hpp"
#include "output/change_report.hpp"
#include "output/change_table.hpp"
#include "output/html_chart.hpp"
#include "output/html_head.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"

namespace dutoan {

namespace {

class ChangePage {
 public:
  ChangePage(const ChangeContents& contents, const ReportStyle& style)
      : contents_(contents), style_(style), language_(style.language) {}

  std::string run() {
    const bool what_if = !contents_.what_if.empty();
    const std::string title = phrase(what_if ? "html-what-if" : "html-change", language_);
    html_ = page_start({.language = language_, .title = title});
    head(title);
    for (std::size_t i = 0; i < contents_.steps.size(); ++i) {
      html_ += "<section>\n";
      add_waterfall(i);
      add_tasks(i);
      html_ += "</section>\n";
    }
    html_ += "<section>\n";
    append_report(html_, change_report(contents_, style_), 2);
    html_ += "</section>\n";
    return std::move(html_) + page_end();
  }

 private:
  /// From the first revision to the last: by how much, where both can be compared.
  void head(const std::string& title) {
    html_ += "<header>\n";
    std::vector<std::string> notes;
    if (!contents_.what_if.empty()) {
      notes.push_back(render({"what-if-terms", {contents_.what_if}}, language_));
    }
    if (!contents_.both_sides.empty()) {
      notes.push_back(render({"what-if-both", {contents_.both_sides}}, language_));
    }
    append_plan_head(html_, title, contents_.revisions.back().result.header, notes, language_);
    const WholeChange whole = whole_change(contents_);
    std::string way = amount_text(whole.before, style_, Zero::shown);
    for (const PlanChange& step : contents_.steps)
      way += " → " + amount_text(step.after, style_, Zero::shown);
    HtmlFigure figure{
        .name = "difference",
        .label = phrase("column-change", language_),
        .text = phrase("change-not-known", language_),
        .illustrative = whole.before.marks.illustrative || whole.after.marks.illustrative};
    if (whole.difference) {
      figure.text = difference_text(*whole.difference, whole.partial, style_);
      figure.value = whole.difference;
      figure.unit = unit_text(style_);
    }
    append_figure(html_, figure, html_element("p class=\"quiet\"", way), language_);
    html_ += "</header>\n";
  }

  std::string step_name(std::size_t step) const {
    return ordinal_text(contents_, step, language_) + " → " +
           ordinal_text(contents_, step + 1, language_);
  }

  /// Only where the causes lead from one total to the other.
  void add_waterfall(std::size_t index) {
    const PlanChange& step = contents_.steps[index];
    if (step.open > 0 || !step.before.known || !step.after.known) return;
    Waterfall waterfall{.caption = phrase("column-cause", language_) + ": " + step_name(index),
                        .start = {ordinal_text(contents_, index, language_), step.before},
                        .end = {ordinal_text(contents_, index + 1, language_), step.after}};
    for (std::size_t i = 0; i < change_causes; ++i) {
      if (!step.causes[i].is_zero()) {
        waterfall.steps.push_back({cause_text(i, language_), step.causes[i]});
      }
    }
    append_waterfall(html_, waterfall, style_);
  }

  void add_tasks(std::size_t index) {
    const PlanChange& step = contents_.steps[index];
    if (step.tasks.empty()) return;
    const auto heading = [&](const char* id) { return phrase(id, language_); };
    const HtmlTable table{
        .caption = phrase("change-tasks-caption", language_) + ": " + step_name(index),
        .columns = {{heading("column-task"), HtmlColumnKind::code},
                    {heading("column-title"), HtmlColumnKind::text},
                    {heading("by-agency"), HtmlColumnKind::choice},
                    {heading("change-relation"), HtmlColumnKind::choice},
                    {heading("change-before"), HtmlColumnKind::money},
                    {heading("change-after"), HtmlColumnKind::money},
                    {heading("column-change"), HtmlColumnKind::change},
                    {heading("column-cause"), HtmlColumnKind::text}},
        .classes = "tasks"};
    open_table(html_, table);
    for (const TaskChange& task : step.tasks) {
      std::vector<HtmlCell> cells = cells_of(task, index);
      append_card(html_, table, cells);
    }
    close_table(html_);
  }

  std::vector<HtmlCell> cells_of(const TaskChange& task, std::size_t index) const {
    const PlanResult& before = contents_.revisions[index].result;
    const PlanResult& after = contents_.revisions[index + 1].result;
    const std::string agency = task.pair.after.empty() ? before.tasks[task.pair.before[0]].agency
                                                       : after.tasks[task.pair.after[0]].agency;
    const std::string ids = pair_text(task.pair.before, task.pair.after, before, after);
    const std::string& name = name_of(task.pair, before, after);
    const bool made_up = task.before.marks.illustrative || task.after.marks.illustrative;
    return {{.text = ids},
            {.text = name.empty() ? ids : name,
             .markup = illustrative_badge(made_up, language_),
             .heading = true},
            {.text = listed_name(after.agencies, before.agencies, agency)},
            {.text = relation_text(task.pair.relation, language_)},
            html_amount(task.before, style_, Zero::blank),
            html_amount(task.after, style_, Zero::blank),
            difference_cell(task),
            {.text = causes_text(task.causes, style_)}};
  }

  HtmlCell difference_cell(const TaskChange& task) const {
    if (!task.comparable) {
      return {.text = phrase("change-not-known", language_), .open = true, .figure = true};
    }
    return {.text = signed_text(task.difference, style_),
            .value = std::to_string(task.difference.dong()),
            .figure = true};
  }

  const ChangeContents& contents_;
  const ReportStyle& style_;
  Language language_;
  std::string html_;
};

}  // namespace

std::string change_html(const ChangeContents& contents, const ReportStyle& style) {
  return ChangePage(contents, style).run();
}

}  // namespace dutoan
