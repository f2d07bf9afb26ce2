#include "output/norm_report.hpp"

#include "norms/norm_gap.hpp"
#include "output/catalogue.hpp"
#include "output/norm_text.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

std::string evidence_phrase(Evidence evidence, Language language) {
  return phrase("evidence-" + std::string(evidence_word(evidence)), language);
}

void add_line(Report& report, const char* id, const std::string& text, Language language) {
  if (!text.empty()) report.paragraph(render({id, {text}}, language));
}

void add_list(Report& report, const char* id, const std::vector<std::string>& texts,
              Language language) {
  if (texts.empty()) return;
  report.paragraph(phrase(id, language));
  for (const std::string& text : texts)
    report.item(text);
}

/// The rows of a table: key, cells, class, and the basis where rows have their own.
TextTable rows_of(const Table& table, Language language) {
  const bool own_basis = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const TableRow& row) { return !row.basis.empty(); });
  TextTable text;
  if (table.kind != TableKind::value) {
    const bool bound = table.kind == TableKind::brackets;
    text.columns.push_back(
        {phrase("norm-column-key", language), bound ? Align::right : Align::left});
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool number = table.column_kinds[i] == Kind::number;
    const std::string& name = table.columns[i];
    text.columns.push_back({name.empty() ? phrase("column-value", language) : name,
                            number ? Align::right : Align::left, !number && i == 0});
  }
  text.columns.push_back({phrase("by-evidence", language)});
  if (own_basis) text.columns.push_back({phrase("norm-column-basis", language)});
  for (const TableRow& row : table.rows) {
    std::vector<std::string> cells;
    if (table.kind != TableKind::value) cells.push_back(key_text(table, row, language));
    for (const Cell& cell : row.cells)
      cells.push_back(cell_text(table, cell, language));
    const auto evidence = evidence_of(row);
    cells.push_back(evidence ? evidence_phrase(*evidence, language) : "");
    if (own_basis) cells.push_back(row.basis);
    text.rows.push_back({.cells = std::move(cells)});
  }
  return text;
}

const char* manner_of(const Table& table) {
  switch (table.kind) {
    case TableKind::keyed: return "norm-manner-keyed";
    case TableKind::ladder: return "norm-manner-ladder";
    case TableKind::brackets:
      return table.hold_ends ? "norm-manner-brackets-hold" : "norm-manner-brackets";
    case TableKind::value: break;
  }
  return "norm-manner-value";
}

void add_table(Report& report, const Table& table, const Validity& in_force, Language language) {
  report.space();
  report.paragraph(days_text(in_force, language) + ". " + phrase(manner_of(table), language));
  add_line(report, "norm-basis", table.basis, language);
  add_line(report, "norm-unit-of", table.unit, language);
  if (table.illustrative) report.paragraph(phrase("illustrative", language));
  if (!table.missing.empty()) {
    add_line(report, "norm-missing", table.missing, language);
    return;
  }
  report.table(rows_of(table, language));
  if (table.otherwise) {
    add_line(report, "norm-otherwise", cell_text(table, *table.otherwise, language), language);
  }
}

void add_method(Report& report, const Method& method, Language language) {
  report.paragraph(days_text(method.in_force, language));
  add_line(report, "norm-basis", method.basis, language);
  add_line(report, "norm-note", method.note, language);
  TextTable inputs{.columns = {{phrase("norm-column-input", language)},
                               {phrase("norm-column-type", language)},
                               {phrase("column-unit", language)},
                               {phrase("column-name", language), Align::left, true}}};
  for (const InputSpec& input : method.inputs) {
    inputs.rows.push_back(
        {.cells = {input.name, input_type_text(input), input.unit, input.label.in(language)}});
  }
  if (!inputs.rows.empty()) {
    report.space();
    report.table(std::move(inputs));
  }
  report.space();
  for (const RowSpec& row : method.rows) {
    const std::string label = row.label.in(language);
    report.paragraph(row.id + " = " + row.formula.text +
                     (row.unit.empty() ? "" : "  [" + row.unit + "]"));
    report.item((label.empty() ? "" : label + "; ") + row.basis + "; " +
                evidence_phrase(row.evidence, language));
  }
  add_line(report, "norm-total", method.rows[method.total].id, language);
}

std::string row_text(const Table& table, const TableRow& row, Language language) {
  std::string text = key_text(table, row, language) + " → ";
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string cell = cell_text(table, row.cells[i], language);
    if (cell.empty()) continue;
    if (i > 0) text += ", ";
    if (!table.columns[i].empty()) text += table.columns[i] + " ";
    text += cell;
  }
  return text;
}

/// The value as it is, in the form its table is written in.
std::string value_text(const NormReading& reading, Language language) {
  const Table& table = *reading.table;
  const std::size_t column = reading.column.value_or(0);
  if (reading.value.is_missing()) return phrase("unknown", language);
  const auto& lower = reading.reached.lower;
  if (const auto* number = std::get_if<Number>(&reading.value.content)) {
    const bool rate = lower && is_rate(table, table.rows[*lower].cells[column]);
    return rate ? rate_text(*number, language) : number_text(*number, language);
  }
  return lower ? cell_text(table, table.rows[*lower].cells[column], language) : "";
}

void add_rows_read(Report& report, const NormReading& reading, Language language) {
  const Table& table = *reading.table;
  const Reached& reached = reading.reached;
  if (!reached.lower) return;
  const std::string lower = row_text(table, table.rows[*reached.lower], language);
  if (reached.upper) {
    report.paragraph(
        render({"norm-between", {lower, row_text(table, table.rows[*reached.upper], language)}},
               language));
  } else {
    report.paragraph(render({"norm-at-row", {lower}}, language));
  }
}

}  // namespace

void add_document(Report& report, const NormSubject& subject, const Library& library,
                  Language language) {
  const Document& document = *subject.document;
  report.title(document.id + "  " + document.full_number());
  report.paragraph(document.title);
  add_line(report, "norm-issuer", document.issuer, language);
  if (document.signed_on)
    report.paragraph(render({"norm-signed", {*document.signed_on}}, language));
  report.paragraph(days_text(document.in_force, language));
  add_line(report, "norm-replaced-by", document.replaced_by, language);
  add_line(report, "norm-evidence", evidence_phrase(document.evidence, language), language);
  if (document.checked) report.paragraph(render({"norm-checked", {*document.checked}}, language));
  add_list(report, "norm-read", document.read, language);
  add_list(report, "norm-conflicts", document.conflicts, language);
  add_line(report, "norm-note", document.note, language);
  TextTable content{.columns = {{phrase("column-id", language)},
                                {phrase("norm-column-kind", language)},
                                {phrase("norm-column-days", language)},
                                {phrase("column-name", language), Align::left, true}}};
  for (const NormSubject& one : all_norms(library)) {
    if (one.document != subject.document || one.kind() == "document") continue;
    const std::string name = one.full_name();
    content.rows.push_back(
        {.cells = {name.substr(name.find('/') + 1), phrase("norm-kind-" + one.kind(), language),
                   days_text(one.in_force(), language), title_of(one, language)}});
  }
  if (content.rows.empty()) return;
  report.space();
  report.table(std::move(content));
}

void add_norm(Report& report, const NormSubject& subject, std::optional<Date> date,
              Language language) {
  const std::string title = title_of(subject, language);
  report.title(subject.full_name() + (title.empty() ? "" : ": " + title));
  report.paragraph(subject.document->full_number());
  if (subject.method != nullptr) {
    add_method(report, *subject.method, language);
  } else if (subject.table != nullptr) {
    for (const TableVersion& version : subject.table->versions) {
      if (date && !version.in_force.contains(*date)) continue;
      add_table(report, version.table, version.in_force, language);
      for (const NormGap& gap : gaps_of(*subject.table, version)) {
        if (!gap.keys.empty()) report.item(joined(gap.keys) + ": " + gap.why);
      }
    }
    add_line(report, "norm-note", subject.table->note, language);
  } else if (subject.book != nullptr) {
    add_table(report, subject.book->prices, subject.book->in_force, language);
  } else if (subject.item != nullptr) {
    const NormItem& item = *subject.item;
    report.paragraph(days_text(item.in_force, language));
    add_line(report, "norm-unit-of", item.unit, language);
    add_line(report, "norm-method", item.method, language);
    add_line(report, "norm-basis", item.basis, language);
    add_line(report, "norm-evidence", evidence_phrase(item.evidence, language), language);
  }
}

void add_reading(Report& report, const NormReading& reading, const Validity& in_force,
                 Language language) {
  const Table& table = *reading.table;
  std::string key = reading.number ? number_text(*reading.number, language) : reading.key;
  if (reading.column) key += "." + table.columns[*reading.column];
  report.title(table.full_name() + "[" + key + "]");
  const bool whole_row = !reading.value.is_missing() && table.has_columns() && !reading.column;
  if (!whole_row) {
    report.paragraph(render({"norm-value", {value_text(reading, language)}}, language));
  }
  if (const auto amount = amount_of(reading)) {
    report.paragraph(render({"norm-amount", {money_text(*amount, language)}}, language));
  }
  add_rows_read(report, reading, language);
  for (const Cause& cause : causes_of(reading)) {
    std::string text = render(cause.what, language);
    // A key that is not there is rather mistyped than missing.
    const bool supply = cause.remedy && cause.what.id != "missing-key";
    if (supply) text += "; " + render(*cause.remedy, language);
    report.item(text);
  }
  add_line(report, "norm-basis", basis_at(table, reading.reached), language);
  report.paragraph(days_text(in_force, language));
  const auto evidence = evidence_of(reading);
  if (!evidence) return;
  add_line(report, "norm-evidence", evidence_phrase(*evidence, language), language);
  if (*evidence == Evidence::memory) report.paragraph(phrase("norm-unverified", language));
}

}  // namespace dutoan
