#include "output/estimate_report.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

namespace dutoan {

namespace {

class TaskReportWriter {
 public:
  TaskReportWriter(Report& report, const TaskResult& task, const std::vector<Named>& sources,
                   const ReportStyle& style)
      : report_(report), task_(task), sources_(sources), style_(style), language_(style.language) {}

  void run() {
    heading();
    if (task_.broken) {
      report_.paragraph(phrase("task-has-errors", language_));
    } else if (!task_.has_estimate) {
      report_.paragraph(phrase("task-no-estimate", language_));
    } else {
      method();
      rows();
      lines();
      total();
    }
  }

 private:
  void heading() {
    std::string text = task_.no.empty() ? "" : task_.no + "  ";
    text += task_.id;
    if (!task_.name.empty()) text += "  " + task_.name;
    if (task_.illustrative) text += "  [" + phrase("illustrative", language_) + "]";
    report_.space();
    report_.heading(std::move(text));
  }

  void method() {
    const std::string when = task_.date ? date_text(*task_.date, language_) : "";
    const std::string title = task_.method_title.in(language_);
    report_.paragraph(
        render({"method-line", {title.empty() ? task_.method : title, task_.document_title, when}},
               language_));
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
    report_.space();
    report_.table(std::move(table));
  }

  void add_row(TextTable& table, const RowFigure& row) const {
    std::string label = row.label.in(language_);
    if (row.given) {
      label += (label.empty() ? "" : ", ") + phrase("given-row", language_);
      if (!row.given_ref.empty()) label += ": " + row.given_ref;
    }
    const bool is_money = row.unit == "đồng";
    TextRow printed{.cells = {row.id, label, is_money ? unit_text(style_) : row.unit},
                    .rule_above = row.id == task_.total_row && !table.rows.empty()};
    TextRow difference{.cells = {"", phrase("rounding-difference", language_), unit_text(style_)}};
    bool differs = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      printed.cells.push_back(row_cell_text(row, row.cells[i], style_));
      const Money rounding = rounding_in(task_, row, i, unit_size(style_.unit));
      differs = differs || !rounding.is_zero();
      difference.cells.push_back(rounding.is_zero() ? "" : money_text(rounding, language_));
    }
    table.rows.push_back(std::move(printed));
    if (differs) table.rows.push_back(std::move(difference));
  }

  void lines() {
    if (task_.lines.empty() && task_.table_lines == 0) return;
    report_.space();
    report_.paragraph(phrase("lines-heading", language_));
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
        table.rows.push_back(
            {.cells = {group, group_label(group)}, .rule_above = i > 0, .spans = true});
      }
      add_line(table, one, i + 1, taxed);
    }
    if (!task_.lines.empty()) report_.table(std::move(table));
    if (task_.table_lines > 0) {
      report_.paragraph(render({"table-lines", {Number(task_.table_lines)}}, language_));
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
                          line.name.empty() ? line.id : line.name, line.unit, number(line.quantity),
                          line.quantity ? number(line.unit_price) : ""}};
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
    report_.space();
    add_total(report_, "total-line", task_.total, task_.missing, style_);
    funding();
    evidence();
    if (!task_.unverified.empty()) {
      report_.paragraph(phrase("unverified-heading", language_) + " " + joined(task_.unverified));
    }
    add_missing_items(report_, task_.missing, style_);
  }

  void funding() {
    if (!task_.total.known || task_.total.known->is_zero()) return;
    std::string parts;
    for (const FundingPart& part : task_.funding) {
      const std::string source =
          part.source.empty() ? phrase("no-source", language_) : source_name(part.source);
      parts += (parts.empty() ? " " : "; ") + source + " " +
               amount_text(part_of_total(part.amount), style_, Zero::shown);
    }
    report_.paragraph(phrase("funding-line", language_) + parts);
  }

  std::string source_name(const std::string& id) const {
    for (const Named& source : sources_) {
      if (source.id == id && !source.name.empty()) return source.name;
    }
    return id;
  }

  /// What is a part of a total that is not whole, or about, is so, too.
  Amount part_of_total(Money amount) const {
    Amount part = task_.total;
    part.known = amount;
    return part;
  }

  void evidence() {
    if (!task_.total.known || task_.total.known->is_zero()) return;
    std::string parts;
    for (const Evidence evidence : evidence_classes) {
      const Money amount = task_.evidence[std::size_t(evidence)];
      if (amount.is_zero()) continue;
      const std::string word =
          phrase("evidence-" + std::string(evidence_word(evidence)), language_);
      parts += (parts.empty() ? " " : "; ") + word + " " +
               amount_text(part_of_total(amount), style_, Zero::shown);
    }
    report_.paragraph(phrase("evidence-line", language_) + parts);
  }

  Report& report_;
  const TaskResult& task_;
  const std::vector<Named>& sources_;
  const ReportStyle& style_;
  Language language_;
};

/// The list of all tasks with their totals.
TextTable totals_table(const PlanResult& result, const ReportStyle& style) {
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
  const Money rounding = rounding_in(result, unit_size(style.unit));
  if (!rounding.is_zero()) {
    table.rows.push_back({.cells = {"", "", phrase("rounding-difference", language),
                                    money_text(rounding, language)}});
  }
  table.rows.push_back({.cells = {"", phrase("plan-total", language), "",
                                  amount_text(result.total, style, Zero::shown)},
                        .rule_above = true});
  return table;
}

}  // namespace

std::string row_cell_text(const RowFigure& row, const RowCell& cell, const ReportStyle& style) {
  const Language language = style.language;
  if (cell.amount) return amount_text(*cell.amount, style, Zero::blank);
  if (cell.number && row.unit == "%") return rate_text(*cell.number, language);
  if (cell.number) return number_text(*cell.number, language);
  if (const auto* text = std::get_if<std::string>(&cell.content)) return *text;
  if (const auto* yes = std::get_if<bool>(&cell.content)) {
    return phrase(*yes ? "yes" : "no", language);
  }
  if (const auto* date = std::get_if<Date>(&cell.content)) return date_text(*date, language);
  return phrase("unknown", language);
}

void add_plan_heading(Report& report, const PlanHeader& header, const std::string& figure,
                      const ReportStyle& style) {
  const Language language = style.language;
  if (!header.number.empty()) {
    const Message message = header.date ? Message{"plan-number-date", {header.number, *header.date}}
                                        : Message{"plan-number", {header.number}};
    report.title(render(message, language));
  }
  if (!header.title.empty()) report.paragraph(header.title);
  report.paragraph(render({"figures-unit", {figure, unit_text(style)}}, language));
}

void add_missing_items(Report& report, const std::vector<MissingItem>& missing,
                       const ReportStyle& style) {
  if (missing.empty()) return;
  report.paragraph(phrase("missing-heading", style.language));
  for (const MissingItem& item : missing) {
    std::string sentence = item.place.empty() ? "" : item.place + ": ";
    sentence += render(item.what, style.language);
    if (item.remedy) sentence += "; " + render(*item.remedy, style.language);
    report.item(std::move(sentence));
  }
}

void add_total(Report& report, const std::string& label_id, const Amount& total,
               const std::vector<MissingItem>& missing, const ReportStyle& style) {
  report.paragraph(render({label_id, {total_text(total, missing, style)}}, style.language));
  const std::string words = amount_in_words(total);
  // Words say whole đồng; beside a figure rounded to a larger unit they would contradict it.
  if (words.empty() || style.unit != "dong" || style.language != Language::vietnamese) return;
  report.paragraph(render({"words-line", {words}}, style.language));
}

Report estimate_report(const PlanResult& result, const std::string& only,
                       const ReportStyle& style) {
  Report report;
  add_plan_heading(report, result.header, "recomputed", style);
  for (const TaskResult& task : result.tasks) {
    if (!only.empty() && task.id != only) continue;
    TaskReportWriter(report, task, result.sources, style).run();
  }
  if (!only.empty()) return report;
  report.space();
  report.title(phrase("plan-total", style.language));
  if (result.tasks.size() > 1) report.table(totals_table(result, style));
  add_total(report, "plan-total-line", result.total, result.missing, style);
  if (!result.unread_files.empty()) {
    report.paragraph(render({"unread-files", {joined(result.unread_files)}}, style.language));
  }
  return report;
}

}  // namespace dutoan
