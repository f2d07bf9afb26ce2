#include "output/html_progress.hpp"

#include "output/catalogue.hpp"
#include "output/html_chart.hpp"
#include "output/html_head.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"
#include "output/progress_report.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool is_stated(const Amount& amount) {
  return amount.known && (amount.complete || !amount.known->is_zero());
}

class ProgressPage {
 public:
  ProgressPage(const ProgressContents& contents, const ReportStyle& style)
      : contents_(contents),
        result_(contents.result),
        progress_(contents.progress),
        style_(style),
        language_(style.language) {}

  std::string run() {
    html_ = page_start({.language = language_, .title = say("html-progress")});
    head();
    charts();
    if (!progress_.tasks.empty()) tasks();
    html_ += "<section>\n";
    append_report(html_, progress_body(contents_, style_), 1);
    html_ += "</section>\n";
    return std::move(html_) + page_end();
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, language_); }

  void head() {
    std::vector<std::string> notes;
    if (progress_.day) notes.push_back(render({"progress-day", {*progress_.day}}, language_));
    notes.push_back(render({"progress-unit", {unit_text(style_)}}, language_));
    html_ += "<header>\n";
    append_plan_head(html_, say("html-progress"), result_.header, notes, language_);
    html_ += "</header>\n";
  }

  /// All figures of the plan beside what was planned; who it was planned for; and programmes known
  /// by their whole. Each only where there is something to draw.
  void charts() {
    std::string drawn;
    std::swap(drawn, html_);
    totals_chart();
    rows_chart();
    for (const ProgrammeProgress& programme : progress_.programmes)
      programme_chart(programme);
    std::swap(drawn, html_);
    if (!drawn.empty()) html_ += "<section>\n" + drawn + "</section>\n";
  }

  void totals_chart() {
    std::vector<ChartBar> stages;
    for (std::size_t i = 0; i < progress_figure_count; ++i) {
      const Amount& total = progress_.totals[i];
      if (is_stated(total)) stages.push_back({marked(figure_name(i), total), total});
    }
    if (stages.size() < 2) return;
    append_progress_chart(html_, say("html-chart-progress"), stages, style_, Zero::certain);
  }

  void rows_chart() {
    std::vector<ChartBar> bars;
    for (const ProgressRow& row : progress_.rows) {
      if (!is_stated(row.figures[0])) continue;
      bars.push_back({progress_row_text(row, progress_.by, language_), row.figures[0]});
    }
    if (bars.size() < 2) return;
    const std::string by = say("by-" + std::string(summary_key_words[std::size_t(progress_.by)]));
    append_bar_chart(html_, figure_name(0) + ": " + by, bars, progress_.totals[0], style_,
                     Zero::certain);
  }

  void programme_chart(const ProgrammeProgress& programme) {
    const ProgrammeFigure& planned = programme.figures[0];
    if (!planned.whole || planned.parts.empty()) return;
    std::vector<ChartBar> bars;
    for (const auto& [source, amount] : planned.parts)
      bars.push_back({name_or_id(result_.sources, source), amount});
    const std::string& name =
        programme.programme.name.empty() ? programme.programme.id : programme.programme.name;
    append_bar_chart(html_, name + ": " + figure_name(0), bars, *planned.whole, style_,
                     Zero::certain);
  }

  [[nodiscard]] std::string marked(const std::string& label, const Amount& amount) const {
    return label + illustrative_mark(amount.marks, language_);
  }

  [[nodiscard]] std::string figure_name(std::size_t figure) const {
    return say("column-progress-" + std::string(progress_figure_words[figure]));
  }

  void tasks() {
    HtmlTable table{.caption = render({"html-tasks-caption", {unit_text(style_)}}, language_),
                    .columns = {{say("column-task"), HtmlColumnKind::code},
                                {say("column-title"), HtmlColumnKind::text},
                                {say("by-agency"), HtmlColumnKind::choice},
                                {say("column-stage"), HtmlColumnKind::choice}},
                    .classes = "tasks"};
    for (std::size_t i = 0; i < progress_figure_count; ++i)
      table.columns.push_back({figure_name(i), HtmlColumnKind::money});
    table.columns.push_back({say("column-progress-rate"), HtmlColumnKind::number});
    html_ += "<section>\n";
    open_table(html_, table);
    for (std::size_t i = 0; i < progress_.tasks.size(); ++i) {
      std::vector<HtmlCell> cells = cells_of(result_.tasks[i], progress_.tasks[i]);
      append_card(html_, table, cells);
    }
    close_table(html_);
    html_ += "</section>\n";
  }

  [[nodiscard]] std::vector<HtmlCell> cells_of(const TaskResult& task,
                                               const TaskProgress& progress) const {
    std::vector<HtmlCell> cells = {
        {.text = task.id},
        {.text = task.name.empty() ? task.id : task.name,
         .markup = illustrative_badge(task.illustrative, language_),
         .heading = true},
        {.text = name_or_id(result_.agencies, task.agency)},
        {.text = stage_text(progress.stage.stage, language_)}};
    for (const Amount& amount : progress.figures)
      cells.push_back(html_amount(amount, style_, Zero::certain));
    const auto share = progress_share(progress.figures[std::size_t(ProgressFigure::disbursed)],
                                      progress.figures[0]);
    cells.push_back(html_number(share, language_));
    cells.back().text = share_text(share, language_);
    return cells;
  }

  const ProgressContents& contents_;
  const PlanResult& result_;
  const PlanProgress& progress_;
  const ReportStyle& style_;
  Language language_;
  std::string html_;
};

}  // namespace

std::string progress_html(const ProgressContents& contents, const ReportStyle& style) {
  return ProgressPage(contents, style).run();
}

}  // namespace dutoan
