#include "output/html_row.hpp"

#include "output/catalogue.hpp"
#include "output/estimate_report.hpp"
#include "output/html_derivation.hpp"
#include "output/html_page.hpp"
#include "output/html_table.hpp"
#include "output/number_format.hpp"

#include <algorithm>
#include <set>

namespace dutoan {

namespace {

class RowTable {
 public:
  RowTable(std::string& html, const HtmlRows& rows, const ReportStyle& style)
      : html_(html), rows_(rows), style_(style), language_(style.language) {
    for (const LineFigure& line : rows.task.lines)
      groups_.insert(line.group);
    if (rows.derivation == nullptr) return;
    for (const TablePart* part : rows.derivation->tables)
      groups_.insert(part->key.group);
  }

  void run() {
    HtmlTable table{.caption = render({"html-rows-caption", {unit_text(style_)}}, language_),
                    .columns = {{say("column-name")}},
                    .classes = rows_.task.columns.empty() ? "rows" : "rows taxed",
                    .sortable = false};
    if (rows_.task.columns.empty()) {
      table.columns.push_back({say("column-value"), HtmlColumnKind::number});
    }
    for (const std::string& column : rows_.task.columns)
      table.columns.push_back({say("column-" + column), HtmlColumnKind::number});
    open_table(html_, table);
    for (std::size_t i = 0; i < rows_.task.rows.size(); ++i) {
      const RowFigure& row = rows_.task.rows[i];
      if (row.print || is_derived(row)) add_row(row, i);
    }
    close_table(html_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, language_); }

  [[nodiscard]] bool is_derived(const RowFigure& row) const {
    if (rows_.derivation == nullptr) return false;
    const auto& rows = rows_.derivation->rows;
    return std::any_of(rows.begin(), rows.end(),
                       [&](const DerivedRow& one) { return one.row->id == row.id; });
  }

  [[nodiscard]] std::string row_anchor(std::size_t row) const {
    return rows_.anchor + "-r" + std::to_string(row + 1);
  }

  [[nodiscard]] std::string anchor_of_row(const std::string& id) const {
    for (std::size_t i = 0; i < rows_.task.rows.size(); ++i) {
      const RowFigure& row = rows_.task.rows[i];
      if (row.id == id) return row.print || is_derived(row) ? row_anchor(i) : "";
    }
    return "";
  }

  void add_row(const RowFigure& row, std::size_t index) {
    std::vector<HtmlCell> printed = {name_cell(row)};
    std::vector<HtmlCell> difference = {{.text = say("rounding-difference"), .heading = true}};
    bool differs = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      printed.push_back(figure_cell(row, row.cells[i]));
      const Money rounding = rounding_in(rows_.task, row, i, unit_size(style_.unit));
      differs = differs || !rounding.is_zero();
      difference.push_back(
          {.text = rounding.is_zero() ? "" : money_text(rounding, language_), .figure = true});
    }
    std::string_view look = row.print ? "" : " class=\"minor\"";
    if (row.id == rows_.task.total_row) look = " class=\"sum\"";
    append_row(html_, printed, " id=\"" + row_anchor(index) + "\"" + std::string(look));
    if (differs) append_row(html_, difference);
  }

  [[nodiscard]] HtmlCell figure_cell(const RowFigure& row, const RowCell& cell) const {
    if (cell.amount) return html_amount(*cell.amount, style_, Zero::blank);
    HtmlCell shown{.text = row_cell_text(row, cell, style_), .figure = true};
    const bool has_unit = cell.number && !row.unit.empty() && row.unit != "%";
    if (has_unit) shown.text += " " + row.unit;
    if (cell.number) shown.value = exact_text(*cell.number);
    return shown;
  }

  /// The name of the row; below it, folded, what it rests on.
  [[nodiscard]] HtmlCell name_cell(const RowFigure& row) const {
    std::string label = row.label.in(language_);
    if (row.given) {
      label += (label.empty() ? "" : ", ") + say("given-row");
      if (!row.given_ref.empty()) label += ": " + row.given_ref;
    }
    const std::string symbol = label.empty() ? row.id : row_symbol(row.id);
    std::string markup = "<details><summary>";
    if (!symbol.empty()) markup += html_element("b class=\"sign\"", symbol) + " ";
    markup += html_text(label) + "</summary><div class=\"derivation\">";
    append_derivation(markup, row);
    if (groups_.contains(row.id)) {
      markup += "<p class=\"operands\"><a href=\"#" + rows_.anchor + "-ct\"" +
                html_attribute("data-pick", row.id) + ">" + html_text(say("html-lines-of")) +
                "</a></p>";
    }
    return {.text = "", .markup = markup + "</div></details>", .heading = true};
  }

  void append_derivation(std::string& html, const RowFigure& row) const {
    bool any = false;
    if (rows_.derivation != nullptr) {
      for (const DerivedRow& derived : rows_.derivation->rows) {
        if (derived.row->id != row.id) continue;
        any = true;
        if (!derived.column.empty()) {
          html += html_element("p class=\"column\"", say("column-" + derived.column));
        }
        append_derived_row(html, derived, *rows_.derivation, language_,
                           [&](const std::string& id) { return anchor_of_row(id); });
      }
    }
    if (any) return;
    if (!row.formula.empty()) html += html_element("p class=\"formula\"", "= " + row.formula);
    html +=
        html_element("p class=\"law\"", row.basis + (row.basis.empty() ? "" : "; ") + row.place);
  }

  std::string& html_;
  const HtmlRows& rows_;
  const ReportStyle& style_;
  Language language_;
  std::set<std::string> groups_;  ///< that lines belong to
};

}  // namespace

void append_rows(std::string& html, const HtmlRows& rows, const ReportStyle& style) {
  html += html_element("h4", phrase("html-rows", style.language)) + "\n";
  RowTable(html, rows, style).run();
}

}  // namespace dutoan
