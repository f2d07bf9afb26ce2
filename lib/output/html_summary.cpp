#include "output/html_summary.hpp"

#include "output/catalogue.hpp"
#include "output/ceiling_report.hpp"
#include "output/estimate_report.hpp"
#include "output/html_chart.hpp"
#include "output/html_head.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"
#include "output/number_format.hpp"
#include "output/submission_report.hpp"
#include "output/summary_words.hpp"

namespace dutoan {

namespace {

class SummaryPage {
 public:
  SummaryPage(const SummaryContents& contents, const ReportStyle& style)
      : contents_(contents), summary_(contents.summary), style_(style), language_(style.language) {}

  std::string run() {
    html_ = page_start({.language = language_, .title = say("html-summary")});
    head();
    html_ += "<section>\n";
    append_bar_chart(html_, keys(), bars(), summary_.total, style_);
    html_ += "</section>\n<section>\n";
    table();
    html_ += "</section>\n<section>\n";
    append_report(html_, rest(), 2);
    html_ += "</section>\n";
    return std::move(html_) + page_end();
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, language_); }

  void head() {
    const std::string figures =
        render({"figures-unit", {figure_word(summary_), unit_text(style_)}}, language_);
    html_ += "<header>\n";
    append_plan_head(html_, say("html-summary"), contents_.header, {figures}, language_);
    append_plan_total(html_, summary_.total, summary_.missing, "", style_);
    html_ += "</header>\n";
  }

  /// "Đơn vị, Nguồn vốn".
  [[nodiscard]] std::string keys() const {
    std::string text;
    for (const SummaryKey key : summary_.by)
      text += (text.empty() ? "" : ", ") + say("by-" + word_of(key));
    return text;
  }

  /// Of several keys each row is a bar of its own; parts of a row are in it already.
  [[nodiscard]] std::vector<ChartBar> bars() const {
    std::vector<ChartBar> bars;
    for (const SummaryRow& row : summary_.rows) {
      if (row.depth > 0) continue;
      std::string name = name_text(summary_, row, language_);
      if (name.empty()) {
        for (std::size_t i = 0; i < row.names.size(); ++i)
          name += (i == 0 ? "" : " · ") + key_text(summary_.by[i], row.names[i], language_);
      }
      bars.push_back({std::move(name), row.amount});
    }
    return bars;
  }

  /// Rows of agencies with their subordinates keep their order, and are no sum of all that is
  /// shown.
  void table() {
    std::vector<HtmlColumn> columns;
    const bool several = summary_.by.size() > 1;
    for (const SummaryKey key : summary_.by) {
      columns.push_back(
          {say("by-" + word_of(key)), several ? HtmlColumnKind::choice : HtmlColumnKind::code});
    }
    columns.push_back({say("column-title")});
    if (!summary_.cross) columns.push_back({say("column-tasks"), HtmlColumnKind::number});
    for (const SummaryColumn& column : summary_.columns)
      columns.push_back({column_text(summary_, column, language_), HtmlColumnKind::money});
    if (contents_.printed.has_rounding_column) {
      columns.push_back({say("rounding-difference"), HtmlColumnKind::number});
    }
    if (summary_.earlier) {
      columns.push_back({say("column-earlier"), HtmlColumnKind::money});
      columns.push_back({say("column-change"), HtmlColumnKind::change});
      columns.push_back({say("column-growth"), HtmlColumnKind::number});
    }
    columns.push_back(
        {say(summary_.cross ? "column-cross-total" : "column-figure-" + figure_word(summary_)),
         HtmlColumnKind::money});
    open_table(html_, {.caption = keys() + ", " + unit_text(style_),
                       .columns = std::move(columns),
                       .sortable = !is_nested(summary_)});
    rows();
    close_table(html_);
  }

  /// What makes the column add up on paper, and the total, stay at the end.
  void rows() {
    bool in_foot = false;
    for (const PrintedLine& line : contents_.printed.lines) {
      const bool whole = line.kind == LineKind::total;
      if (!in_foot && (whole || (line.kind == LineKind::rounding && line.depth == 0))) {
        open_table_foot(html_);
        in_foot = true;
      }
      append_row(html_, cells_of(line), whole ? html_attribute("class", "sum") : "");
    }
  }

  [[nodiscard]] std::vector<HtmlCell> cells_of(const PrintedLine& line) const {
    std::vector<HtmlCell> cells;
    for (std::string& label : line_labels(summary_, line, language_))
      cells.push_back({.text = std::move(label), .heading = cells.empty()});
    if (!summary_.cross) {
      cells.push_back(line.kind == LineKind::row
                          ? html_number(Number(summary_.rows[line.row].tasks), language_)
                          : HtmlCell{.figure = true});
    }
    for (const PrintedCell& cell : line.cells)
      cells.push_back(money_cell(line, cell, Zero::blank));
    if (contents_.printed.has_rounding_column) cells.push_back(units_cell(line.rounding));
    if (line.growth) {
      cells.push_back(money_cell(line, line.growth->earlier, Zero::blank));
      cells.push_back(change_cell(*line.growth));
      cells.push_back(html_number(line.growth->percent, language_));
      if (line.growth->percent) cells.back().text += "%";
    } else if (summary_.earlier) {
      cells.insert(cells.end(), 3, HtmlCell{.figure = true});
    }
    const bool shown = line.kind == LineKind::total;
    cells.push_back(money_cell(line, line.total, shown ? Zero::shown : Zero::blank));
    return cells;
  }

  /// In units, of a line that only makes a column add up.
  [[nodiscard]] HtmlCell units_cell(Money shown) const {
    return {.text = shown.is_zero() ? "" : money_text(shown, language_), .figure = true};
  }

  [[nodiscard]] HtmlCell money_cell(const PrintedLine& line, const PrintedCell& cell,
                                    Zero zero) const {
    if (line.kind == LineKind::rounding) return units_cell(cell.shown);
    HtmlCell money = html_amount(cell.amount, style_, zero);
    money.text = amount_text(cell.amount, cell.shown, style_, zero) + (cell.moved ? "*" : "");
    return money;
  }

  [[nodiscard]] HtmlCell change_cell(const Growth& growth) const {
    if (!growth.change || !growth.exact_change) {
      return {.text = say("unknown"), .open = true, .figure = true};
    }
    const bool grows = !growth.change->is_zero() && !growth.change->is_negative();
    return {.text = (grows ? "+" : "") + money_text(*growth.change, language_),
            .value = std::to_string(growth.exact_change->dong()),
            .figure = true};
  }

  /// What the text says beside its table.
  [[nodiscard]] Report rest() const {
    Report report;
    if (contents_.earlier != nullptr) {
      add_earlier_plan(report, contents_, style_);
      add_earlier_total(report, summary_, style_);
    }
    add_sign_notes(report, contents_.printed, style_);
    add_proof(report, contents_.proof, style_);
    if (contents_.ceilings != nullptr) {
      add_ceiling_proof(report, *contents_.ceilings, style_);
      add_ceilings(report, *contents_.ceilings, style_);
    }
    add_missing_items(report, summary_.missing, style_);
    add_submissions(report, contents_.submissions, style_);
    return report;
  }

  const SummaryContents& contents_;
  const Summary& summary_;
  const ReportStyle& style_;
  Language language_;
  std::string html_;
};

}  // namespace

std::string summary_html(const SummaryContents& contents, const ReportStyle& style) {
  return SummaryPage(contents, style).run();
}

}  // namespace dutoan
