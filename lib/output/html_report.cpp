#include "output/html_report.hpp"

#include "base/parallel.hpp"
#include "output/catalogue.hpp"
#include "output/html_head.hpp"
#include "output/html_page.hpp"
#include "output/html_plan_chart.hpp"
#include "output/html_table.hpp"
#include "output/html_task.hpp"
#include "output/number_format.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

class PageWriter {
 public:
  PageWriter(const HtmlReport& report, const ReportStyle& style, const Sink& sink)
      : report_(report),
        result_(report.result),
        style_(style),
        language_(style.language),
        sink_(sink) {
    if (report.check != nullptr) findings_.emplace(*report.check, style);
  }

  void run() {
    html_ = page_start({.language = language_, .title = page_title()});
    head();
    if (is_whole()) {
      links();
      charts();
      tasks();
      findings();
    }
    details();
    documents();
    html_ += page_end();
    sink_(html_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, language_); }
  [[nodiscard]] bool is_whole() const { return report_.only.empty(); }

  [[nodiscard]] std::string page_title() const {
    const std::string kind = say("html-report");
    const std::string name = plan_name(result_.header, kind, language_);
    return name == kind ? name : kind + " · " + name;
  }

  void head() {
    std::vector<std::string> notes = {
        render({"figures-unit", {std::string("recomputed"), unit_text(style_)}}, language_)};
    if (result_.header.rounding == RoundingPolicy::printed) {
      notes.push_back(say("rounding-printed"));
    }
    html_ += "<header>\n";
    append_plan_head(html_, say("html-report"), result_.header, notes, language_);
    if (is_whole()) total();
    html_ += "</header>\n";
  }

  void total() {
    append_plan_total(html_, result_.total, result_.missing, state_sentence(), style_);
    append_missing(html_, result_.missing, language_);
    if (!result_.unread_files.empty()) {
      html_ += html_element("p class=\"open\"",
                            render({"unread-files", {joined(result_.unread_files)}}, language_)) +
               "\n";
    }
  }

  /// How many tasks there are, and how many findings.
  [[nodiscard]] std::string state_sentence() const {
    const auto estimated =
        std::count_if(result_.tasks.begin(), result_.tasks.end(),
                      [](const TaskResult& task) { return task.has_estimate && !task.broken; });
    std::string text =
        render({"html-task-count", {Number(result_.tasks.size()), Number(estimated)}}, language_);
    if (!findings_) return text + " " + say("html-not-checked");
    const std::string counts = findings_->counts_text();
    return text + " " +
           (counts.empty() ? say("html-no-findings")
                           : render({"html-finding-count", {counts}}, language_));
  }

  void links() {
    html_ += "<nav" + html_attribute("aria-label", say("html-contents")) + ">";
    const auto link = [&](const char* target, std::string_view id) {
      html_ += "<a href=\"#" + std::string(target) + "\">" + html_text(say(id)) + "</a> ";
    };
    link("co-cau", "html-charts");
    link("nhiem-vu", "html-tasks");
    if (findings_) link("y-kien", "findings-title");
    link("chi-tiet", "html-details");
    html_ += "</nav>\n";
  }

  void open_section(const char* id, const std::string& heading) {
    html_ += "<section id=\"" + std::string(id) + "\">\n" + html_element("h2", heading) + "\n";
  }

  void charts() {
    open_section("co-cau", say("html-charts"));
    append_plan_charts(html_, result_, style_);
    html_ += "</section>\n";
  }

  void tasks() {
    open_section("nhiem-vu", say("html-tasks"));
    HtmlTable table{.caption = render({"html-tasks-caption", {unit_text(style_)}}, language_),
                    .columns = {{say("column-no"), HtmlColumnKind::code},
                                {say("column-task")},
                                {say("by-agency"), HtmlColumnKind::choice},
                                {say("by-group"), HtmlColumnKind::choice},
                                {say("column-total"), HtmlColumnKind::money}},
                    .classes = "tasks"};
    if (findings_) table.columns.push_back({say("html-column-findings"), HtmlColumnKind::number});
    open_table(html_, table);
    for (std::size_t i = 0; i < result_.tasks.size(); ++i)
      add_task_row(table, i);
    open_table_foot(html_);
    add_totals(table);
    close_table(html_);
    html_ += "</section>\n";
  }

  void add_task_row(const HtmlTable& table, std::size_t index) {
    const TaskResult& task = result_.tasks[index];
    const std::string name = task.name.empty() ? task.id : task.name;
    std::vector<HtmlCell> cells = {
        {.text = task.no.empty() ? std::to_string(index + 1) : task.no},
        {.text = "",
         .markup = "<a href=\"#" + task_anchor(index) + "\">" + html_text(name) + "</a> " +
                   html_element("small", task.id) +
                   illustrative_badge(task.illustrative, language_),
         .heading = true},
        {.text = agency_title(result_, task.agency)},
        {.text = list_title(result_.groups, task.group)},
        html_amount(task.total, style_, Zero::shown)};
    if (findings_) {
      const std::size_t count = findings_->count(task.id);
      cells.push_back({.text = findings_->counts_text(task.id),
                       .value = std::to_string(count),
                       .figure = true});
    }
    append_card(html_, table, cells, html_attribute("data-task", task.id));
  }

  void add_totals(const HtmlTable& table) {
    std::vector<HtmlCell> cells(findings_ ? 6 : 5);
    const Money rounding = rounding_in(result_, unit_size(style_.unit));
    if (!rounding.is_zero()) {
      cells[1] = {.text = say("rounding-difference"), .heading = true};
      cells[4] = {.text = money_text(rounding, language_), .figure = true};
      append_card(html_, table, cells);
    }
    cells[1] = {.text = say("plan-total"), .heading = true};
    cells[4] = html_amount(result_.total, style_, Zero::shown);
    append_card(html_, table, cells, " class=\"sum\"");
  }

  void findings() {
    if (!findings_) return;
    open_section("y-kien", say("findings-title"));
    findings_->append_all(html_);
    html_ += "</section>\n";
  }

  void details() {
    open_section("chi-tiet", say("html-details"));
    sink_(html_);
    html_.clear();
    for (std::size_t i = 0; i < result_.tasks.size();) {
      const std::size_t end = end_of_batch(i);
      write_batch(i, end);
      i = end;
    }
    html_ += "</section>\n";
  }

  /// So many tasks are written at once, each into a text of its own; one with tables by itself, its
  /// lines are written by several threads already.
  [[nodiscard]] std::size_t end_of_batch(std::size_t first) const {
    const std::size_t most = std::size_t(report_.jobs) * 4;
    std::size_t end = first;
    while (end < result_.tasks.size() && end - first < most && !streams_lines(end))
      ++end;
    return std::max(end, first + 1);
  }

  [[nodiscard]] bool streams_lines(std::size_t task) const {
    return report_.table_lines && result_.tasks[task].table_lines > 0;
  }

  void write_batch(std::size_t first, std::size_t end) {
    if (end - first == 1) {
      write_task_section(first, sink_);
      return;
    }
    std::vector<std::string> texts(end - first);
    for_each_index(texts.size(), report_.jobs, [&](std::size_t i) {
      write_task_section(first + i, [&](std::string_view text) { texts[i] += text; });
    });
    for (const std::string& text : texts)
      sink_(text);
  }

  void write_task_section(std::size_t index, const Sink& sink) {
    const TaskResult& task = result_.tasks[index];
    if (!is_whole() && task.id != report_.only) return;
    const auto write = [&](const Derivation* derivation) {
      write_task({.plan = result_,
                  .index = index,
                  .table_lines = report_.table_lines,
                  .derivation = derivation,
                  .findings = findings_ ? &*findings_ : nullptr,
                  .open = !is_whole() || result_.tasks.size() == 1},
                 style_, sink);
    };
    // What has errors may be too large to be computed once more.
    if (task.broken || !task.has_estimate) {
      write(nullptr);
    } else {
      report_.derivation(index, write);
    }
  }

  /// What the figures rest on as a whole.
  void documents() {
    if (result_.documents.empty()) return;
    open_section("can-cu", say("html-documents"));
    html_ += "<ul>\n";
    for (const UsedDocument& used : result_.documents)
      html_ += html_element("li", used.title.empty() ? used.id : used.title) + "\n";
    html_ += "</ul>\n";
    if (const auto edition = Date::parse(result_.norms_edition)) {
      html_ +=
          html_element("p class=\"quiet\"", render({"html-norms-edition", {*edition}}, language_)) +
          "\n";
    }
    html_ += "</section>\n";
  }

  const HtmlReport& report_;
  const PlanResult& result_;
  const ReportStyle& style_;
  Language language_;
  const Sink& sink_;
  std::optional<HtmlFindings> findings_;
  std::string html_;
};

}  // namespace

void write_html_report(const HtmlReport& report, const ReportStyle& style, const Sink& sink) {
  PageWriter(report, style, sink).run();
}

}  // namespace dutoan
