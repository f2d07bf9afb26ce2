#include "output/html_change.hpp"

#include "output/catalogue.hpp"
#include "output/change_report.hpp"
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
    html_ = page_start({.language = language_, .title = phrase("html-change", language_)});
    head();
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
  void head() {
    html_ += "<header>\n";
    append_plan_head(html_, phrase("html-change", language_),
                     contents_.revisions.back().result.header, {}, language_);
    Money difference;
    bool comparable = true;
    bool illustrative = false;
    std::string way;
    for (const PlanChange& step : contents_.steps) {
      comparable = comparable && step.open == 0;
      illustrative =
          illustrative || step.before.marks.illustrative || step.after.marks.illustrative;
      difference += step.difference;
      if (way.empty()) way = amount_text(step.before, style_, Zero::shown);
      way += " → " + amount_text(step.after, style_, Zero::shown);
    }
    HtmlFigure figure{.name = "difference",
                      .label = phrase("column-change", language_),
                      .text = phrase("change-not-known", language_),
                      .illustrative = illustrative};
    if (comparable) {
      figure.text = signed_text(difference, style_);
      figure.value = difference;
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
    const std::string relation = phrase(
        "relation-" + std::string(task_relation_words[std::size_t(task.pair.relation)]), language_);
    const std::string ids = pair_text(task.pair.before, task.pair.after, before, after);
    const std::string& name = name_of(task.pair, before, after);
    return {{.text = ids},
            {.text = name.empty() ? ids : name, .heading = true},
            {.text = listed_name(after.agencies, before.agencies, agency)},
            {.text = relation},
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
