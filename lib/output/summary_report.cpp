#include "output/summary_report.hpp"

#include "output/catalogue.hpp"
#include "output/ceiling_report.hpp"
#include "output/estimate_report.hpp"
#include "output/number_format.hpp"
#include "output/submission_report.hpp"
#include "output/summary_words.hpp"

namespace dutoan {

namespace {

class SummaryTable {
 public:
  SummaryTable(const SummaryContents& contents, const ReportStyle& style)
      : summary_(contents.summary), printed_(contents.printed), style_(style) {}

  TextTable run() {
    add_columns();
    for (const PrintedLine& line : printed_.lines)
      table_.rows.push_back({.cells = cells_of(line), .rule_above = line.kind == LineKind::total});
    return std::move(table_);
  }

 private:
  void add_column(std::string heading, Align align = Align::right, bool wraps = false) {
    table_.columns.push_back({std::move(heading), align, wraps});
  }

  [[nodiscard]] std::string say(std::string_view id) const { return phrase(id, style_.language); }

  void add_columns() {
    for (const SummaryKey key : summary_.by)
      add_column(say("by-" + word_of(key)), Align::left);
    add_column(say("column-title"), Align::left, true);
    if (!summary_.cross) add_column(say("column-tasks"));
    for (const SummaryColumn& column : summary_.columns)
      add_column(column_text(summary_, column, style_.language));
    if (printed_.has_rounding_column) add_column(say("rounding-difference"));
    add_column(
        say(summary_.cross ? "column-cross-total" : "column-figure-" + figure_word(summary_)));
    if (!summary_.earlier) return;
    for (const char* id : {"column-earlier", "column-change", "column-growth"})
      add_column(say(id));
  }

  std::vector<std::string> cells_of(const PrintedLine& line) const {
    std::vector<std::string> cells = line_labels(summary_, line, style_.language);
    const bool is_rounding = line.kind == LineKind::rounding;
    if (!summary_.cross) cells.push_back(tasks_text(line));
    const auto text = [&](const PrintedCell& cell, Zero zero) {
      return is_rounding ? plain(cell.shown) : cell_text(cell, zero);
    };
    for (const PrintedCell& cell : line.cells)
      cells.push_back(text(cell, Zero::blank));
    if (printed_.has_rounding_column) cells.push_back(plain(line.rounding));
    const Zero zero = line.kind == LineKind::total ? Zero::shown : Zero::blank;
    cells.push_back(text(line.total, zero));
    if (!line.growth) return cells;
    cells.push_back(text(line.growth->earlier, zero));
    cells.push_back(change_text(line));
    cells.push_back(percent_text(line));
    return cells;
  }

  [[nodiscard]] std::string tasks_text(const PrintedLine& line) const {
    return line.kind == LineKind::row ? std::to_string(summary_.rows[line.row].tasks) : "";
  }

  [[nodiscard]] std::string plain(Money shown) const {
    return shown.is_zero() ? "" : money_text(shown, style_.language);
  }

  [[nodiscard]] std::string cell_text(const PrintedCell& cell, Zero zero) const {
    return amount_text(cell.amount, cell.shown, style_, zero) + (cell.moved ? "*" : "");
  }

  [[nodiscard]] std::string change_text(const PrintedLine& line) const {
    const auto& change = line.growth->change;
    if (!change) return line.kind == LineKind::rounding ? "" : say("unknown");
    const bool grows = !change->is_zero() && !change->is_negative();
    return (grows ? "+" : "") + plain(*change);
  }

  [[nodiscard]] std::string percent_text(const PrintedLine& line) const {
    const auto& percent = line.growth->percent;
    if (!percent) return "";
    const bool grows = !percent->is_zero() && !percent->is_negative();
    return (grows ? "+" : "") + number_text(*percent, style_.language) + "%";
  }

  const Summary& summary_;
  const PrintedSummary& printed_;
  const ReportStyle& style_;
  TextTable table_;
};

}  // namespace

void add_proof(Report& report, const std::vector<Equality>& proof, const ReportStyle& style) {
  const Language language = style.language;
  for (const Equality& equality : proof) {
    const std::string unit = phrase(equality.exact ? "unit-dong" : "unit-" + style.unit, language);
    std::string text = render({"proof-" + std::string(equality.what),
                               {Number(equality.count), money_text(equality.left, language),
                                money_text(equality.right, language), unit}},
                              language);
    if (!equality.rounding.is_zero()) {
      text += render({"proof-rounding", {money_text(equality.rounding, language)}}, language);
    }
    if (equality.partial) text += " " + phrase("proof-partial", language);
    report.paragraph(render({"proof-line", {text}}, language));
  }
}

void add_earlier_plan(Report& report, const SummaryContents& contents, const ReportStyle& style) {
  const PlanHeader& earlier = *contents.earlier;
  std::string name = earlier.number.empty() ? earlier.title : earlier.number;
  if (name.empty()) name = contents.earlier_file;
  const Message message = earlier.year
                              ? Message{"compared-with-year", {name, std::to_string(*earlier.year)}}
                              : Message{"compared-with", {name}};
  report.paragraph(render(message, style.language));
}

void add_sign_notes(Report& report, const PrintedSummary& printed, const ReportStyle& style) {
  bool moved = false;
  for (const PrintedLine& line : printed.lines) {
    moved = moved || line.total.moved || (line.growth && line.growth->earlier.moved);
    for (const PrintedCell& cell : line.cells)
      moved = moved || cell.moved;
  }
  if (moved) report.paragraph(phrase("balanced-note", style.language));
  if (printed.refused) report.paragraph(phrase("balanced-refused", style.language));
}

void add_earlier_total(Report& report, const Summary& summary, const ReportStyle& style) {
  const std::string total = total_text(*summary.earlier, summary.earlier_missing, style);
  report.paragraph(render({"earlier-total-line", {total}}, style.language));
}

Report summary_report(const SummaryContents& contents, const ReportStyle& style) {
  const Summary& summary = contents.summary;
  Report report;
  add_plan_heading(report, contents.header, figure_word(summary), style);
  if (contents.earlier != nullptr) add_earlier_plan(report, contents, style);
  add_submissions(report, contents.submissions, style);
  report.space();
  report.table(SummaryTable(contents, style).run());
  add_sign_notes(report, contents.printed, style);
  if (contents.ceilings != nullptr) add_ceilings(report, *contents.ceilings, style);
  report.space();
  add_total(report, "plan-total-line", summary.total, summary.missing, style);
  if (summary.earlier) add_earlier_total(report, summary, style);
  add_proof(report, contents.proof, style);
  if (contents.ceilings != nullptr) add_ceiling_proof(report, *contents.ceilings, style);
  add_missing_items(report, summary.missing, style);
  return report;
}

}  // namespace dutoan
