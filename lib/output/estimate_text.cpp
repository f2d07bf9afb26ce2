#include "output/estimate_text.hpp"

#include "base/text.hpp"
#include "output/catalogue.hpp"
#include "output/number_format.hpp"
#include "output/text_table.hpp"

#include <algorithm>

namespace dutoan {

namespace {

class TaskText {
 public:
  TaskText(const TaskResult& task, const ReportStyle& style)
      : task_(task), style_(style), language_(style.language) {}

  std::string run() {
    title();
    if (task_.broken) {
      line(phrase("task-has-errors", language_));
    } else if (!task_.has_estimate) {
      line(phrase("task-no-estimate", language_));
    } else {
      method();
      rows();
      lines();
      total();
    }
    return std::move(text_);
  }

 private:
  void line(const std::string& text) { text_ += "  " + text + "\n"; }

  void title() {
    if (!task_.no.empty()) text_ += task_.no + "  ";
    text_ += task_.id;
    if (!task_.name.empty()) text_ += "  " + task_.name;
    if (task_.illustrative) text_ += "  [" + phrase("illustrative", language_) + "]";
    text_ += "\n";
  }

  void method() {
    const std::string when = task_.date ? date_text(*task_.date, language_) : "";
    const std::string title = task_.method_title.in(language_);
    const Message message{"method-line",
                          {title.empty() ? task_.method : title, task_.document_title, when}};
    for (const std::string& part : wrapped(render(message, language_), style_.width - 2)) {
      line(part);
    }
    text_ += "\n";
  }

  std::string cell_text(const RowFigure& row, const RowCell& cell) const {
    if (cell.amount) return amount_text(*cell.amount, style_, Zero::blank);
    if (cell.number && row.unit == "%") return rate_text(*cell.number, language_);
    if (cell.number) return number_text(*cell.number, language_);
    return cell.text.empty() ? phrase("unknown", language_) : cell.text;
  }

  void rows() {
    TextTable table;
    table.columns = {{phrase("column-id", language_), Align::left, false},
                     {phrase("column-name", language_), Align::left, true},
                     {phrase("column-unit", language_), Align::left, false}};
    if (task_.columns.empty()) {
      table.columns.push_back({phrase("column-value", language_), Align::right, false});
    }
    for (const std::string& column : task_.columns) {
      table.columns.push_back({phrase("column-" + column, language_), Align::right, false});
    }
    for (const RowFigure& row : task_.rows) {
      if (row.print) add_row(table, row);
    }
    text_ += to_text(table, 2, style_.width);
  }

  void add_row(TextTable& table, const RowFigure& row) const {
    std::string label = row.label.in(language_);
    if (row.given) {
      label += (label.empty() ? "" : ", ") + phrase("given-row", language_);
      if (!row.given_ref.empty()) label += ": " + row.given_ref;
    }
    const bool is_money = row.unit == "đồng";
    TextRow printed{.cells = {row.id, label, is_money ? unit_text(style_) : row.unit},
                    .rule_above = row.id == task_.total_row};
    TextRow difference{.cells = {"", phrase("rounding-difference", language_), unit_text(style_)}};
    bool differs = false;
    for (const RowCell& cell : row.cells) {
      printed.cells.push_back(cell_text(row, cell));
      differs = differs || !cell.rounding.is_zero();
      const bool shown = !cell.rounding.is_zero();
      difference.cells.push_back(shown ? money_text(cell.rounding, language_) : "");
    }
    table.rows.push_back(std::move(printed));
    if (differs) table.rows.push_back(std::move(difference));
  }

  void lines() {
    if (task_.lines.empty() && task_.table_lines == 0) return;
    text_ += "\n";
    line(phrase("lines-heading", language_));
    const bool taxed = !task_.columns.empty();
    TextTable table;
    table.columns = {{phrase("column-no", language_), Align::left, false},
                     {phrase("column-name", language_), Align::left, true},
                     {phrase("column-unit", language_), Align::left, false},
                     {phrase("column-quantity", language_), Align::right, false},
                     {phrase("column-unit-price", language_), Align::right, false}};
    if (taxed) {
      table.columns.push_back({phrase("column-before_tax", language_), Align::right, false});
      table.columns.push_back({phrase("column-vat", language_), Align::right, false});
    }
    table.columns.push_back({phrase("column-amount", language_), Align::right, false});
    std::string group;
    for (std::size_t i = 0; i < task_.lines.size(); ++i) {
      const LineFigure& one = task_.lines[i];
      if (one.group != group) {
        group = one.group;
        table.rows.push_back({.cells = {group, group_label(group)}, .rule_above = i > 0});
      }
      add_line(table, one, i + 1, taxed);
    }
    if (!task_.lines.empty()) text_ += to_text(table, 2, style_.width);
    if (task_.table_lines > 0) {
      line(render({"table-lines", {Number(task_.table_lines)}}, language_));
    }
  }

  std::string group_label(const std::string& group) const {
    for (const RowFigure& row : task_.rows) {
      if (row.id == group) return row.label.in(language_);
    }
    return "";
  }

  void add_line(TextTable& table, const LineFigure& line, std::size_t index, bool taxed) const {
    const auto number = [&](const std::optional<Number>& value) {
      return value ? number_text(*value, language_) : "";
    };
    TextRow row{.cells = {line.no.empty() ? std::to_string(index) : line.no,
                          line.name.empty() ? line.id : line.name, line.unit,
                          number(line.quantity), number(line.unit_price)}};
    if (taxed) {
      row.cells.push_back(amount_text(line.amounts[0], style_, Zero::blank));
      row.cells.push_back(line.vat_not_subject ? phrase("not-subject", language_)
                          : line.vat           ? rate_text(*line.vat, language_)
                                               : phrase("unknown", language_));
    }
    row.cells.push_back(amount_text(line.amounts[2], style_, Zero::blank));
    table.rows.push_back(std::move(row));
  }

  void total() {
    text_ += "\n";
    line(render({"total-line", {total_text(task_.total, task_.missing, style_)}}, language_));
    const std::string words = amount_in_words(task_.total);
    if (!words.empty() && language_ == Language::vietnamese) {
      for (const std::string& part :
           wrapped(render({"words-line", {words}}, language_), style_.width - 2)) {
        line(part);
      }
    }
    funding();
    evidence();
    if (!task_.unverified.empty()) {
      line(phrase("unverified-heading", language_) + " " + joined(task_.unverified));
    }
    text_ += missing_text(task_.missing, style_, 2);
  }

  void funding() {
    if (!task_.total.known) return;
    std::string parts;
    for (const FundingPart& part : task_.funding) {
      const std::string source = part.source.empty() ? phrase("no-source", language_) : part.source;
      parts += (parts.empty() ? " " : "; ") + source + " " +
               amount_text(part.amount, style_, Zero::shown);
    }
    line(phrase("funding-line", language_) + parts);
  }

  void evidence() {
    if (!task_.total.known || task_.total.known->is_zero()) return;
    std::string parts;
    for (const Evidence evidence : evidence_classes) {
      const Money amount = task_.evidence[std::size_t(evidence)];
      if (amount.is_zero()) continue;
      const std::string word = phrase("evidence-" + std::string(evidence_word(evidence)), language_);
      parts += (parts.empty() ? " " : "; ") + word + " " +
               amount_text(amount, style_, Zero::shown);
    }
    line(phrase("evidence-line", language_) + parts);
  }

  const TaskResult& task_;
  const ReportStyle& style_;
  Language language_;
  std::string text_;
};

/// The list of all tasks with their totals.
std::string totals_table(const PlanResult& result, const ReportStyle& style) {
  const Language language = style.language;
  TextTable table;
  table.columns = {{phrase("column-no", language), Align::left, false},
                   {phrase("column-task", language), Align::left, false},
                   {phrase("column-name", language), Align::left, true},
                   {phrase("column-total", language), Align::right, false}};
  for (std::size_t i = 0; i < result.tasks.size(); ++i) {
    const TaskResult& task = result.tasks[i];
    std::string name = task.name;
    if (task.illustrative) name += " [" + phrase("illustrative", language) + "]";
    table.rows.push_back({.cells = {task.no.empty() ? std::to_string(i + 1) : task.no, task.id,
                                    name, amount_text(task.total, style, Zero::shown)}});
  }
  table.rows.push_back({.cells = {"", phrase("plan-total", language), "",
                                  amount_text(result.total, style, Zero::shown)},
                        .rule_above = true});
  return to_text(table, 0, style.width);
}

}  // namespace

std::string plan_heading(const PlanHeader& header, const std::string& figure,
                         const ReportStyle& style) {
  const Language language = style.language;
  std::string text;
  if (!header.number.empty()) {
    const Message message =
        header.date ? Message{"plan-number-date", {header.number, *header.date}}
                    : Message{"plan-number", {header.number}};
    text += render(message, language) + "\n";
  }
  if (!header.title.empty()) text += header.title + "\n";
  return text + render({"figures-unit", {figure, unit_text(style)}}, language) + "\n";
}

std::string missing_text(const std::vector<MissingItem>& missing, const ReportStyle& style,
                         std::size_t indent) {
  if (missing.empty()) return "";
  const std::string margin(indent, ' ');
  std::string text = margin + phrase("missing-heading", style.language) + "\n";
  for (const MissingItem& item : missing) {
    std::string sentence = item.place.empty() ? "" : item.place + ": ";
    sentence += render(item.what, style.language);
    if (item.remedy) sentence += "; " + render(*item.remedy, style.language);
    const auto parts = wrapped(sentence, style.width - indent - 4);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      text += margin + (i == 0 ? "  - " : "    ") + parts[i] + "\n";
    }
  }
  return text;
}

std::string estimate_text(const PlanResult& result, const std::string& only,
                          const ReportStyle& style) {
  std::string text = plan_heading(result.header, "recomputed", style);
  for (const TaskResult& task : result.tasks) {
    if (!only.empty() && task.id != only) continue;
    text += "\n" + TaskText(task, style).run();
  }
  if (!only.empty()) return text;
  if (result.tasks.size() > 1) text += "\n" + totals_table(result, style);
  text += "\n" + phrase("plan-total", style.language) + ": " +
          total_text(result.total, result.missing, style) + "\n";
  const std::string words = amount_in_words(result.total);
  if (!words.empty() && style.language == Language::vietnamese) {
    text += render({"words-line", {words}}, style.language) + "\n";
  }
  if (!result.unread_files.empty()) {
    text += render({"unread-files", {joined(result.unread_files)}}, style.language) + "\n";
  }
  return text;
}

}  // namespace dutoan
