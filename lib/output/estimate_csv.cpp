#include "output/estimate_csv.hpp"

#include "output/csv_text.hpp"

#include <array>

namespace dutoan {

namespace {

std::string plain(const std::optional<Number>& number) {
  return number ? exact_text(*number) : "";
}

std::string plain(const std::optional<Money>& money) {
  return money ? std::to_string(money->dong()) : "";
}

/// As tables of lines write it: 10%.
std::string percent(const std::optional<Number>& rate) {
  return rate ? exact_text(*rate * Number(100)) + "%" : "";
}

std::string vat_text(const BulkTerms& terms) {
  if (terms.vat_not_subject) return "KCT";
  return terms.vat ? exact_text(Scaled{terms.vat->value * 100, terms.vat->decimals}) + "%" : "";
}

/// One row of the table; what is not said stays empty.
struct CsvRow {
  std::string_view task;
  std::string_view type;
  std::string_view group;
  std::string_view id;
  std::string_view name;
  std::string_view kind;
  std::string_view category;
  std::string_view unit;
  std::string_view quantity;
  std::string_view unit_price;
  std::string_view vat;
  std::string_view value;
  std::string_view before_tax;
  std::string_view tax;
  std::string_view amount;
  std::string_view at_least;
  std::string_view complete = "yes";
  std::string_view approximate;
  std::string_view illustrative = "no";
  std::string_view evidence;
  std::string_view basis;
  std::string_view place;
};

constexpr std::string_view headings =
    "task,type,group,id,name,kind,category,unit,quantity,unit_price,vat,value,before_tax,tax,"
    "amount,at_least,complete,approximate,illustrative,evidence,basis,place\n";

void append(std::string& text, const CsvRow& row) {
  append_csv_row(text, std::array{row.task,       row.type,        row.group,        row.id,
                                  row.name,       row.kind,        row.category,     row.unit,
                                  row.quantity,   row.unit_price,  row.vat,          row.value,
                                  row.before_tax, row.tax,         row.amount,       row.at_least,
                                  row.complete,   row.approximate, row.illustrative, row.evidence,
                                  row.basis,      row.place});
}

std::string complete_only(const Amount& amount) {
  return amount.complete ? plain(amount.known) : "";
}

std::string_view word_of(std::optional<Evidence> evidence) {
  return evidence ? evidence_word(*evidence) : "";
}

/// An incomplete amount never stands in the column of amounts, nor one that bounds nothing in that
/// of bounds.
struct AmountCells {
  explicit AmountCells(const Amount& of)
      : amount(complete_only(of)),
        at_least(of.complete || !of.lower_bound ? "" : plain(of.known)),
        complete(of.complete),
        marks(of.marks) {}

  void put_into(CsvRow& row) const {
    row.amount = amount;
    row.at_least = at_least;
    if (!complete) row.complete = "no";
    row.approximate = marks_word(marks);
    if (marks.illustrative) row.illustrative = "yes";
  }

  std::string amount;
  std::string at_least;
  bool complete;
  Marks marks;
};

void append_row(std::string& text, const TaskResult& task, const RowFigure& figure) {
  CsvRow row{.task = task.id,
             .type = "row",
             .id = figure.id,
             .name = figure.label.vi,
             .unit = figure.unit,
             .illustrative = task.illustrative ? "yes" : "no",
             .evidence = word_of(figure.evidence),
             .basis = figure.basis,
             .place = figure.place};
  const RowCell& last = figure.cells.back();
  const std::string value = last.number ? exact_text(*last.number) : plain_text(last);
  const AmountCells amount(last.amount.value_or(Amount{}));
  if (last.amount) {
    amount.put_into(row);
  } else {
    row.value = value;
    if (value.empty()) row.complete = "no";
  }
  const bool taxed = task.columns.size() == 3 && figure.cells[0].amount;
  const std::string before = taxed ? complete_only(*figure.cells[0].amount) : "";
  const std::string tax = taxed ? complete_only(*figure.cells[1].amount) : "";
  row.before_tax = before;
  row.tax = tax;
  append(text, row);
}

void append_line(std::string& text, const TaskResult& task, const LineFigure& line) {
  const bool taxed = !task.columns.empty();
  const std::string quantity = plain(line.quantity);
  const std::string unit_price = plain(line.unit_price);
  const std::string vat = line.vat_not_subject ? "KCT" : percent(line.vat);
  const std::string before = taxed ? complete_only(line.amounts[0]) : "";
  const std::string tax = taxed ? complete_only(line.amounts[1]) : "";
  CsvRow row{.task = task.id,
             .type = "line",
             .group = line.group,
             .id = line.id,
             .name = line.name,
             .kind = line.kind,
             .category = line.category,
             .unit = line.unit,
             .quantity = quantity,
             .unit_price = unit_price,
             .vat = vat,
             .before_tax = before,
             .tax = tax,
             .illustrative = task.illustrative ? "yes" : "no",
             .evidence = word_of(line.evidence),
             .basis = line.basis,
             .place = line.place};
  const AmountCells amount(line.amounts[2]);
  amount.put_into(row);
  append(text, row);
}

/// The same of a line that has no fraction in it.
void append_bulk(std::string& text, const TaskResult& task, const BulkFigure& line) {
  const BulkTerms& terms = line.terms;
  const bool taxed = !task.columns.empty();
  const std::string quantity = exact_text(line.quantity);
  const std::string unit_price = exact_text(line.unit_price);
  const std::string before = taxed ? plain(line.amounts[0]) : "";
  const std::string tax = taxed ? plain(line.amounts[1]) : "";
  const std::string amount = plain(line.amounts[2]);
  const std::string vat = vat_text(terms);
  const bool illustrative = task.illustrative || terms.marks.illustrative;
  append(text, {.task = task.id,
                .type = "line",
                .group = terms.key.group,
                .id = line.text.id,
                .name = line.text.name,
                .kind = terms.key.kind,
                .category = terms.category,
                .unit = line.text.unit,
                .quantity = quantity,
                .unit_price = unit_price,
                .vat = vat,
                .before_tax = before,
                .tax = tax,
                .amount = amount,
                .approximate = marks_word(terms.marks),
                .illustrative = illustrative ? "yes" : "no",
                .evidence = evidence_word(terms.evidence),
                .basis = line.text.price_ref,
                .place = line.place});
}

void append_total(std::string& text, CsvRow row, const Amount& total) {
  row.type = "total";
  row.unit = "đồng";
  const AmountCells amount(total);
  amount.put_into(row);
  append(text, row);
}

}  // namespace

void write_estimate_csv(const PlanResult& result, const std::string& only,
                        const TableLines& table_lines, const Sink& sink) {
  sink(headings);
  std::string text;
  for (std::size_t i = 0; i < result.tasks.size(); ++i) {
    const TaskResult& task = result.tasks[i];
    if (!only.empty() && task.id != only) continue;
    for (const RowFigure& row : task.rows)
      append_row(text, task, row);
    for (const LineFigure& line : task.lines)
      append_line(text, task, line);
    if (table_lines && task.table_lines > 0) {
      sink(text);
      text.clear();
      table_lines(
          i,
          {.figure = [&](std::string& out,
                         const LineFigure& line) { append_line(out, task, line); },
           .bulk = [&](std::string& out, const BulkFigure& line) { append_bulk(out, task, line); }},
          sink);
    }
    append_total(text, {.task = task.id, .name = task.name}, task.total);
  }
  if (only.empty()) append_total(text, {}, result.total);
  sink(text);
}

}  // namespace dutoan
