#include "output/summary_csv.hpp"

#include "output/catalogue.hpp"
#include "output/ceiling_report.hpp"
#include "output/csv_text.hpp"
#include "output/summary_words.hpp"

namespace dutoan {

namespace {

using Cells = std::vector<std::string>;

void append(Cells& cells, std::initializer_list<std::string> more) {
  cells.insert(cells.end(), more);
}

std::string yes_no(bool yes) {
  return yes ? "yes" : "no";
}

/// The amount only where it is complete, else what is known in a cell of its own.
void append_amount(Cells& cells, const PrintedCell& cell, bool is_rounding) {
  const Amount& amount = cell.amount;
  const auto plain = [&](bool wanted) {
    if (!wanted || (!amount.known && !is_rounding)) return std::string();
    return std::to_string(cell.shown.dong());
  };
  const bool complete = amount.complete || is_rounding;
  append(cells, {plain(complete), plain(!complete && amount.lower_bound)});
}

/// "about;illustrative;moved": what else there is to say of a cell.
std::string marks_of(const PrintedCell& cell) {
  std::string marks(marks_word(cell.amount.marks));
  const auto add = [&](const char* mark) {
    marks += (marks.empty() ? "" : ";") + std::string(mark);
  };
  if (!cell.amount.complete) add("incomplete");
  if (cell.amount.marks.illustrative) add("illustrative");
  if (cell.moved) add("moved");
  return marks;
}

class SummaryCsv {
 public:
  SummaryCsv(const SummaryContents& contents, const ReportStyle& style)
      : summary_(contents.summary),
        printed_(contents.printed),
        style_(style),
        nested_(is_nested(contents.summary)) {}

  std::string run() {
    append_csv_row(text_, headings());
    for (const PrintedLine& line : printed_.lines)
      append_csv_row(text_, cells_of(line));
    return std::move(text_);
  }

 private:
  Cells headings() const {
    const std::string& unit = style_.unit;
    Cells cells;
    for (const SummaryKey key : summary_.by)
      cells.push_back(word_of(key));
    append(cells, {"name", "tasks", figure_word(summary_) + "_" + unit, "at_least_" + unit,
                   "complete", "approximate", "illustrative"});
    if (printed_.balanced) cells.emplace_back("moved");
    if (nested_) append(cells, {"level", "part"});
    for (const SummaryColumn& column : summary_.columns) {
      const std::string key = key_text(*summary_.cross, column.name, style_.language);
      append(cells, {key + "_" + unit, key + "_at_least_" + unit, key + "_marks"});
    }
    if (printed_.has_rounding_column) cells.push_back("rounding_" + unit);
    if (summary_.earlier) {
      append(cells,
             {"previous_" + unit, "previous_at_least_" + unit, "change_" + unit, "growth_percent"});
    }
    return cells;
  }

  Cells cells_of(const PrintedLine& line) const {
    const bool is_rounding = line.kind == LineKind::rounding;
    Cells cells = labels_of(line);
    append_amount(cells, line.total, is_rounding);
    const Amount amount = is_rounding ? Amount{} : line.total.amount;
    append(cells, {yes_no(amount.complete), std::string(marks_word(amount.marks)),
                   yes_no(amount.marks.illustrative)});
    if (printed_.balanced) cells.push_back(yes_no(line.total.moved && !is_rounding));
    if (nested_) append(cells, {std::to_string(line.depth + 1), part_of(line)});
    for (const PrintedCell& cell : line.cells) {
      append_amount(cells, cell, is_rounding);
      cells.push_back(is_rounding ? "" : marks_of(cell));
    }
    if (printed_.has_rounding_column) cells.push_back(std::to_string(line.rounding.dong()));
    if (line.growth) append_growth(cells, *line.growth, is_rounding);
    return cells;
  }

  Cells labels_of(const PrintedLine& line) const {
    if (line.kind != LineKind::row) {
      // Where keys stand, so that it is no row without a key.
      Cells cells(summary_.by.size() + 2);
      const char* id = line.kind == LineKind::total ? "plan-total" : "rounding-difference";
      cells.front() = phrase(id, style_.language);
      return cells;
    }
    const SummaryRow& row = summary_.rows[line.row];
    Cells cells;
    for (const SummaryName& name : row.names)
      cells.push_back(name.key);
    append(cells, {name_text(summary_, row, style_.language), std::to_string(row.tasks)});
    return cells;
  }

  /// Rows of level 1 alone add up to the total.
  std::string part_of(const PrintedLine& line) const {
    if (line.kind == LineKind::total) return "total";
    if (line.kind == LineKind::rounding) return "rounding";
    const RowPart part = summary_.rows[line.row].part;
    return part == RowPart::whole ? "whole" : part == RowPart::own ? "own" : "";
  }

  static void append_growth(Cells& cells, const Growth& growth, bool is_rounding) {
    append_amount(cells, growth.earlier, is_rounding);
    append(cells, {growth.change ? std::to_string(growth.change->dong()) : "",
                   growth.percent ? exact_text(*growth.percent) : ""});
  }

  const Summary& summary_;
  const PrintedSummary& printed_;
  const ReportStyle& style_;
  bool nested_;
  std::string text_;
};

}  // namespace

std::string summary_csv(const SummaryContents& contents, const ReportStyle& style) {
  if (contents.ceilings != nullptr) return ceiling_csv(*contents.ceilings, style);
  return SummaryCsv(contents, style).run();
}

}  // namespace dutoan
