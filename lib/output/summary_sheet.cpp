#include "output/summary_sheet.hpp"

#include "output/catalogue.hpp"
#include "output/estimate_report.hpp"
#include "output/form_parts.hpp"
#include "output/summary_words.hpp"

#include <algorithm>

namespace dutoan {

namespace {

constexpr std::size_t longest_formula = 8'000;  ///< characters; a sheet takes 8192

struct TablePlace {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// Whether a range may go on from one to the other.
bool follows(TablePlace before, TablePlace next) {
  return before.column == next.column ? before.row + 1 == next.row
                                      : before.row == next.row && before.column + 1 == next.column;
}

class SummarySheet {
 public:
  SummarySheet(PrintedForm form, const SummaryContents& contents, const ReportStyle& style)
      : form_(std::move(form)),
        contents_(contents),
        summary_(contents.summary),
        printed_(contents.printed),
        style_(style) {}

  PrintedForm run() {
    form_.unit = unit_text(style_);
    add_columns();
    for (const PrintedLine& line : printed_.lines)
      form_.rows.push_back(row_of(line));
    for (std::size_t i = 0; i < printed_.lines.size(); ++i)
      add_formulas(i);
    for (std::size_t column = 0; column < form_.columns.size(); ++column)
      fit(column);
    add_foot();
    return std::move(form_);
  }

 private:
  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, style_.language); }

  void add_column(std::vector<std::string> headings, unsigned width, bool text = false) {
    form_.columns.push_back({.headings = std::move(headings), .width = width, .text = text});
  }

  void add_columns() {
    // The name of whoever makes the form stands above the keys.
    const unsigned width = summary_.by.size() == 1 ? 20 : 12;
    for (const SummaryKey key : summary_.by)
      add_column({say("by-" + word_of(key))}, width, true);
    add_column({say("column-title")}, 34, true);
    first_figure_ = form_.columns.size();
    if (!summary_.cross) add_column({say("column-tasks")}, 9);
    for (const SummaryColumn& column : summary_.columns)
      add_column(
          {say("by-" + word_of(*summary_.cross)), column_text(summary_, column, style_.language)},
          12);
    if (printed_.has_rounding_column) add_column({say("rounding-difference")}, 11);
    total_ = form_.columns.size();
    add_column(
        {say(summary_.cross ? "column-cross-total" : "column-figure-" + figure_word(summary_))},
        12);
    if (!summary_.earlier) return;
    for (const char* id : {"column-earlier", "column-change", "column-growth"})
      add_column({say(id)}, 12);
  }

  PrintedFormRow row_of(const PrintedLine& line) const {
    PrintedFormRow row{.bold = line.kind == LineKind::total};
    std::vector<std::string> labels = line_labels(summary_, line, style_.language);
    if (line.kind == LineKind::total) std::swap(labels.front(), labels.back());
    for (std::string& label : labels)
      row.cells.push_back(text_cell(std::move(label)));
    if (!summary_.cross) row.cells.push_back(tasks_cell(line));
    for (const PrintedCell& cell : line.cells)
      row.cells.push_back(figure_cell(line, cell));
    if (printed_.has_rounding_column) row.cells.push_back(difference_cell(line.rounding));
    row.cells.push_back(figure_cell(line, line.total));
    if (!line.growth) return row;
    row.cells.push_back(figure_cell(line, line.growth->earlier));
    row.cells.push_back(change_cell(line));
    row.cells.push_back(growth_cell(line));
    return row;
  }

  PrintedFormCell tasks_cell(const PrintedLine& line) const {
    // A task may stand in several rows: there is no total of them.
    if (line.kind != LineKind::row) return known_cell();
    return number_cell(Number(summary_.rows[line.row].tasks), "0");
  }

  static PrintedFormCell figure_cell(const PrintedLine& line, const PrintedCell& cell) {
    if (line.kind == LineKind::rounding) return difference_cell(cell.shown);
    PrintedFormCell printed = amount_cell(cell.amount, cell.shown);
    if (auto* text = std::get_if<std::string>(&printed.value)) {
      if (cell.moved) *text += "*";
      return printed;
    }
    const bool is_nothing = cell.amount.known && cell.amount.known->is_zero();
    if (cell.moved) {
      printed.number_format = "#,##0\"*\"";
    } else if (is_nothing && line.kind == LineKind::row) {
      printed.number_format = "#,##0;-#,##0;";  // blank, and still a number
    }
    return printed;
  }

  /// What the printed figures lack; nothing where they lack nothing.
  static PrintedFormCell difference_cell(Money shown) {
    return shown.is_zero() ? known_cell()
                           : number_cell(to_number(shown), std::string(whole_format));
  }

  static PrintedFormCell change_cell(const PrintedLine& line) {
    const auto& change = line.growth->change;
    if (change) return number_cell(to_number(*change), "+#,##0;-#,##0;");
    return line.kind == LineKind::rounding ? known_cell() : PrintedFormCell{};
  }

  static PrintedFormCell growth_cell(const PrintedLine& line) {
    const Growth& growth = *line.growth;
    if (growth.percent) return number_cell(*growth.percent / Number(100), "0.0%");
    // Of nothing earlier there is no growth.
    const bool known = growth.change || line.kind == LineKind::rounding;
    return known ? known_cell() : PrintedFormCell{};
  }

  PrintedFormCell& cell_at(TablePlace place) { return form_.rows[place.row].cells[place.column]; }

  const Number* number_at(TablePlace place) { return std::get_if<Number>(&cell_at(place).value); }

  bool is_blank(TablePlace place) {
    const auto* text = std::get_if<std::string>(&cell_at(place).value);
    return text != nullptr && text->empty();
  }

  std::string range(TablePlace first, TablePlace last) const {
    const std::string name = table_cell_name(form_, first.row, first.column);
    if (first.row == last.row && first.column == last.column) return name;
    return "SUM(" + name + ":" + table_cell_name(form_, last.row, last.column) + ")";
  }

  /// Makes the cell the sum of its parts where all of them are figures and come to it.
  void add_sum(TablePlace whole, std::vector<TablePlace> parts) {
    const Number* printed = number_at(whole);
    std::erase_if(parts, [&](TablePlace place) { return is_blank(place); });
    if (printed == nullptr || parts.empty()) return;
    Number sum;
    std::string formula;
    for (std::size_t first = 0; first < parts.size();) {
      std::size_t end = first;
      do {
        const Number* part = number_at(parts[end]);
        if (part == nullptr) return;
        sum += *part;
        ++end;
      } while (end < parts.size() && follows(parts[end - 1], parts[end]));
      formula += (formula.empty() ? "=" : "+") + range(parts[first], parts[end - 1]);
      first = end;
    }
    if (sum != *printed || formula.size() > longest_formula) return;
    cell_at(whole).formula = std::move(formula);
  }

  /// The lines that add up to a line: those of its parts, and of what they lack.
  [[nodiscard]] std::vector<std::size_t> parts_of(std::size_t index) const {
    const PrintedLine& whole = printed_.lines[index];
    std::vector<std::size_t> parts;
    if (whole.kind == LineKind::total) {
      for (std::size_t i = 0; i < index; ++i) {
        if (printed_.lines[i].depth == 0) parts.push_back(i);
      }
      return parts;
    }
    if (whole.kind != LineKind::row || summary_.rows[whole.row].part != RowPart::whole) return {};
    for (std::size_t i = index + 1; i + 1 < printed_.lines.size(); ++i) {
      if (printed_.lines[i].depth <= whole.depth) break;
      if (printed_.lines[i].depth == whole.depth + 1) parts.push_back(i);
    }
    return parts;
  }

  void add_formulas(std::size_t row) {
    const std::vector<std::size_t> parts = parts_of(row);
    const std::size_t last = summary_.earlier ? total_ + 1 : total_;
    for (std::size_t column = first_figure_; column <= last; ++column) {
      std::vector<TablePlace> places;
      for (const std::size_t part : parts)
        places.push_back({part, column});
      add_sum({row, column}, std::move(places));
    }
    if (summary_.cross && cell_at({row, total_}).formula.empty()) {
      std::vector<TablePlace> places;
      for (std::size_t column = first_figure_; column < total_; ++column)
        places.push_back({row, column});
      add_sum({row, total_}, std::move(places));
    }
    if (summary_.earlier) add_change({row, total_ + 2});
  }

  void add_change(TablePlace change) {
    const TablePlace now{change.row, total_};
    const TablePlace earlier{change.row, total_ + 1};
    const bool figures =
        number_at(change) != nullptr && number_at(now) != nullptr && number_at(earlier) != nullptr;
    if (!figures || *number_at(now) - *number_at(earlier) != *number_at(change)) return;
    cell_at(change).formula = "=" + range(now, now) + "-" + range(earlier, earlier);
  }

  void fit(std::size_t column) {
    constexpr unsigned widest_key = 22;
    if (column + 1 == name_column()) return;
    fit_column(form_, column, form_.columns[column].width);
    if (!form_.columns[column].text) return;
    form_.columns[column].width = std::min(widest_key, form_.columns[column].width);
  }

  [[nodiscard]] std::size_t name_column() const { return summary_.by.size() + 1; }

  void add_foot() {
    if (is_printed_whole()) add_total_foot(form_, summary_.total);
    add_empty_cells_foot(form_);
    Report foot;
    if (contents_.earlier != nullptr) add_earlier_plan(foot, contents_, style_);
    add_sign_notes(foot, printed_, style_);
    if (!summary_.total.complete) {
      add_total(foot, "plan-total-line", summary_.total, summary_.missing, style_);
    }
    if (summary_.earlier && !summary_.earlier->complete) {
      add_earlier_total(foot, summary_, style_);
    }
    add_proof(foot, contents_.proof, style_);
    add_missing_items(foot, summary_.missing, style_);
    add_report_foot(form_, foot);
  }

  /// Words say whole đồng: beside a figure rounded to a larger unit they would contradict it.
  [[nodiscard]] bool is_printed_whole() const {
    const Amount& total = summary_.total;
    return total.known &&
           to_number(known_in(total, unit_size(style_.unit))) * unit_size(style_.unit) ==
               to_number(*total.known);
  }

  PrintedForm form_;
  const SummaryContents& contents_;
  const Summary& summary_;
  const PrintedSummary& printed_;
  const ReportStyle& style_;
  std::size_t first_figure_ = 0;  ///< behind the keys and the name
  std::size_t total_ = 0;         ///< the column of the totals of rows
};

}  // namespace

PrintedForm summary_form(PrintedForm form, const SummaryContents& contents,
                         const ReportStyle& style) {
  return SummarySheet(std::move(form), contents, style).run();
}

}  // namespace dutoan
