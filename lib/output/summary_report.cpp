#include "output/summary_report.hpp"

#include "output/catalogue.hpp"
#include "output/csv_text.hpp"
#include "output/estimate_report.hpp"
#include "output/json_value.hpp"
#include "output/number_format.hpp"

namespace dutoan {

namespace {

std::string word_of(SummaryKey key) {
  return std::string(summary_key_words[std::size_t(key)]);
}

std::string by_words(const Summary& summary) {
  std::string words;
  for (const SummaryKey key : summary.by)
    words += (words.empty() ? "" : ",") + word_of(key);
  return words;
}

std::string figure_word(const Summary& summary) {
  return std::string(figure_words[std::size_t(summary.figure)]);
}

/// What stands for tasks that name no key: "(chưa nêu nguồn)".
std::string key_text(SummaryKey by, const SummaryName& name, Language language) {
  return name.key.empty() ? phrase("no-key-" + word_of(by), language) : name.key;
}

/// The names behind the keys, as far as they have any.
std::string name_text(const Summary& summary, const SummaryRow& row, Language language) {
  std::string text;
  for (std::size_t i = 0; i < row.names.size(); ++i) {
    const SummaryName& name = row.names[i];
    const bool is_class = summary.by[i] == SummaryKey::evidence && !name.key.empty();
    const std::string one =
        is_class ? phrase("evidence-" + name.key, language) : name.name.in(language);
    if (!one.empty()) text += (text.empty() ? "" : " · ") + one;
  }
  return text;
}

/// A row that counts under no key: a label in the column `at`, and an amount.
std::vector<std::string> foot_cells(const Summary& summary, std::size_t at, std::string label,
                                    std::string amount) {
  std::vector<std::string> cells(summary.by.size() + 3);
  cells[at] = std::move(label);
  cells.back() = std::move(amount);
  return cells;
}

TextTable table_of(const Summary& summary, const ReportStyle& style) {
  const Language language = style.language;
  TextTable table;
  for (const SummaryKey key : summary.by)
    table.columns.push_back({phrase("by-" + word_of(key), language), Align::left, false});
  table.columns.push_back({phrase("column-title", language), Align::left, true});
  table.columns.push_back({phrase("column-tasks", language), Align::right, false});
  table.columns.push_back(
      {phrase("column-figure-" + figure_word(summary), language), Align::right, false});
  for (const SummaryRow& row : summary.rows) {
    std::string name = name_text(summary, row, language);
    if (row.amount.marks.illustrative) {
      name += (name.empty() ? "[" : " [") + phrase("illustrative", language) + "]";
    }
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < row.names.size(); ++i)
      cells.push_back(key_text(summary.by[i], row.names[i], language));
    cells.push_back(std::move(name));
    cells.push_back(std::to_string(row.tasks));
    cells.push_back(amount_text(row.amount, style, Zero::blank));
    table.rows.push_back({.cells = std::move(cells)});
  }
  const Money rounding = in_unit(summary, unit_size(style.unit)).rounding;
  if (!rounding.is_zero()) {
    table.rows.push_back(
        {.cells = foot_cells(summary, summary.by.size(), phrase("rounding-difference", language),
                             money_text(rounding, language))});
  }
  table.rows.push_back({.cells = foot_cells(summary, 0, phrase("plan-total", language),
                                            amount_text(summary.total, style, Zero::shown)),
                        .rule_above = true});
  return table;
}

Json row_json(const SummaryRow& row) {
  Json json = Json::object();
  if (row.names.size() == 1) {
    json["key"] = row.names[0].key;
    if (!row.names[0].name.empty()) json["name"] = row.names[0].name.vi;
  } else {
    for (const SummaryName& name : row.names) {
      json["keys"].push_back(name.key);
      json["names"].push_back(name.name.vi);
    }
  }
  json["tasks"] = row.tasks;
  put_amount(json, row.amount);
  return json;
}

void append(std::vector<std::string>& cells, std::initializer_list<std::string> more) {
  cells.insert(cells.end(), more);
}

/// A row of the CSV: the amount only where it is complete, else what is known in a column of its
/// own.
void append_csv(std::string& text, std::vector<std::string> cells, const Amount& amount,
                const ReportStyle& style) {
  const auto plain = [&](bool wanted) {
    if (!wanted || !amount.known) return std::string();
    return std::to_string(known_in(amount, unit_size(style.unit)).dong());
  };
  append(cells, {plain(amount.complete), plain(!amount.complete && amount.lower_bound),
                 amount.complete ? "yes" : "no", std::string(marks_word(amount.marks)),
                 amount.marks.illustrative ? "yes" : "no"});
  append_csv_row(text, cells);
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
  std::vector<std::string> headings;
  for (const SummaryKey key : summary.by)
    headings.push_back(word_of(key));
  append(headings, {"name", "tasks", figure_word(summary) + "_" + style.unit,
                    "at_least_" + style.unit, "complete", "approximate", "illustrative"});
  append_csv_row(text, headings);
  for (const SummaryRow& row : summary.rows) {
    std::vector<std::string> cells;
    for (const SummaryName& name : row.names)
      cells.push_back(name.key);
    append(cells, {name_text(summary, row, style.language), std::to_string(row.tasks)});
    append_csv(text, std::move(cells), row.amount, style);
  }
  const Money rounding = in_unit(summary, unit_size(style.unit)).rounding;
  if (!rounding.is_zero()) {
    // Where keys stand, so that it is no row without a key.
    std::vector<std::string> cells(summary.by.size() + 2);
    cells.front() = phrase("rounding-difference", style.language);
    append(cells, {std::to_string(rounding.dong()), "", "yes", "", "no"});
    append_csv_row(text, cells);
  }
  std::vector<std::string> cells(summary.by.size() + 2);
  cells.front() = phrase("plan-total", style.language);
  append_csv(text, std::move(cells), summary.total, style);
  return text;
}

std::string summary_json(const PlanHeader& header, const Summary& summary,
                         const std::vector<std::string>& status) {
  Json json = {{"format", 1}, {"status", status}};
  if (!header.number.empty()) json["plan"] = header.number;
  json["by"] = by_words(summary);
  json["figure"] = figure_word(summary);
  put_amount(json, summary.total);
  json["rows"] = Json::array();
  for (const SummaryRow& row : summary.rows)
    json["rows"].push_back(row_json(row));
  json["missing"] = to_json(summary.missing);
  return json.dump(1) + "\n";
}

}  // namespace dutoan
