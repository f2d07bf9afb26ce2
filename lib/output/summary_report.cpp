#include "output/summary_report.hpp"

#include "output/catalogue.hpp"
#include "output/csv_text.hpp"
#include "output/estimate_report.hpp"
#include "output/json_value.hpp"
#include "output/number_format.hpp"

namespace dutoan {

namespace {

std::string by_word(const Summary& summary) {
  return std::string(summary_key_words[std::size_t(summary.by)]);
}

std::string figure_word(const Summary& summary) {
  return std::string(figure_words[std::size_t(summary.figure)]);
}

/// What stands for tasks that name no key: "(chưa nêu nguồn)".
std::string key_text(const Summary& summary, const SummaryRow& row, Language language) {
  return row.key.empty() ? phrase("no-key-" + by_word(summary), language) : row.key;
}

std::string name_text(const Summary& summary, const SummaryRow& row, Language language) {
  if (summary.by == SummaryKey::evidence && !row.key.empty()) {
    return phrase("evidence-" + row.key, language);
  }
  return row.name.in(language);
}

TextTable table_of(const Summary& summary, const ReportStyle& style) {
  const Language language = style.language;
  TextTable table;
  table.columns = {
      {phrase("by-" + by_word(summary), language), Align::left, false},
      {phrase("column-title", language), Align::left, true},
      {phrase("column-tasks", language), Align::right, false},
      {phrase("column-figure-" + figure_word(summary), language), Align::right, false}};
  for (const SummaryRow& row : summary.rows) {
    std::string name = name_text(summary, row, language);
    if (row.amount.marks.illustrative) {
      name += (name.empty() ? "[" : " [") + phrase("illustrative", language) + "]";
    }
    table.rows.push_back(
        {.cells = {key_text(summary, row, language), name, std::to_string(row.tasks),
                   amount_text(row.amount, style, Zero::blank)}});
  }
  const Money rounding = in_unit(summary, unit_size(style.unit)).rounding;
  if (!rounding.is_zero()) {
    table.rows.push_back({.cells = {"", phrase("rounding-difference", language), "",
                                    money_text(rounding, language)}});
  }
  table.rows.push_back({.cells = {phrase("plan-total", language), "", "",
                                  amount_text(summary.total, style, Zero::shown)},
                        .rule_above = true});
  return table;
}

Json row_json(const SummaryRow& row) {
  Json json = {{"key", row.key}};
  if (!row.name.empty()) json["name"] = row.name.vi;
  json["tasks"] = row.tasks;
  put_amount(json, row.amount);
  return json;
}

/// A row of the CSV: the amount only where it is complete, else what is known in a column of its
/// own.
void append_csv(std::string& text, const std::string& key, const std::string& name,
                const std::string& tasks, const Amount& amount, const ReportStyle& style) {
  const auto plain = [&](bool wanted) {
    if (!wanted || !amount.known) return std::string();
    return std::to_string(to_money(to_number(*amount.known) / unit_size(style.unit)).dong());
  };
  append_csv_row(text, {key, name, tasks, plain(amount.complete), plain(!amount.complete),
                        amount.complete ? "yes" : "no", marks_word(amount.marks),
                        amount.marks.illustrative ? "yes" : "no"});
}

}  // namespace

Report summary_report(const PlanHeader& header, const Summary& summary, const ReportStyle& style) {
  Report report;
  add_plan_heading(report, header, figure_word(summary), style);
  report.space();
  report.table(table_of(summary, style));
  report.space();
  add_total(report, "plan-total-line", summary.total, summary.missing, style);
  add_missing_items(report, summary.missing, style);
  return report;
}

std::string summary_csv(const Summary& summary, const ReportStyle& style) {
  std::string text;
  append_csv_row(text, {by_word(summary), "name", "tasks", figure_word(summary) + "_" + style.unit,
                        "at_least_" + style.unit, "complete", "approximate", "illustrative"});
  for (const SummaryRow& row : summary.rows) {
    append_csv(text, row.key, row.name.in(style.language), std::to_string(row.tasks), row.amount,
               style);
  }
  const Money rounding = in_unit(summary, unit_size(style.unit)).rounding;
  if (!rounding.is_zero()) {
    append_csv_row(text, {"", phrase("rounding-difference", style.language), "",
                          std::to_string(rounding.dong()), "", "yes", "", "no"});
  }
  append_csv(text, phrase("plan-total", style.language), "", "", summary.total, style);
  return text;
}

std::string summary_json(const PlanHeader& header, const Summary& summary,
                         const std::vector<std::string>& status) {
  Json json = {{"format", 1}, {"status", status}};
  if (!header.number.empty()) json["plan"] = header.number;
  json["by"] = by_word(summary);
  json["figure"] = figure_word(summary);
  put_amount(json, summary.total);
  json["rows"] = Json::array();
  for (const SummaryRow& row : summary.rows)
    json["rows"].push_back(row_json(row));
  json["missing"] = to_json(summary.missing);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
