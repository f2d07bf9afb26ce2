#include "output/estimate_csv.hpp"

#include "output/csv_text.hpp"

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

/// One row of the table; what is not said stays empty.
struct CsvRow {
  std::string task;
  std::string type;
  std::string group;
  std::string id;
  std::string name;
  std::string kind;
  std::string category;
  std::string unit;
  std::string quantity;
  std::string unit_price;
  std::string vat;
  std::string value;
  std::string before_tax;
  std::string tax;
  std::string amount;
  std::string at_least;
  std::string complete = "yes";
  std::string approximate;
  std::string illustrative = "no";
  std::string evidence;
  std::string basis;
  std::string place;
};

constexpr std::string_view headings =
    "task,type,group,id,name,kind,category,unit,quantity,unit_price,vat,value,before_tax,tax,"
    "amount,at_least,complete,approximate,illustrative,evidence,basis,place\n";

void append(std::string& text, const CsvRow& row) {
  append_csv_row(
      text,
      {row.task,         row.type,     row.group,    row.id,         row.name,     row.kind,
       row.category,     row.unit,     row.quantity, row.unit_price, row.vat,      row.value,
       row.before_tax,   row.tax,      row.amount,   row.at_least,   row.complete, row.approximate,
       row.illustrative, row.evidence, row.basis,    row.place});
}

/// An incomplete amount never stands in the column of amounts, nor one that bounds nothing in that
/// of bounds.
void put_amount(CsvRow& row, const Amount& amount) {
  if (amount.complete) row.amount = plain(amount.known);
  if (!amount.complete && amount.lower_bound) row.at_least = plain(amount.known);
  if (!amount.complete) row.complete = "no";
  row.approximate = marks_word(amount.marks);
  if (amount.marks.illustrative) row.illustrative = "yes";
}

std::string complete_only(const Amount& amount) {
  return amount.complete ? plain(amount.known) : "";
}

std::string word_of(std::optional<Evidence> evidence) {
  return evidence ? std::string(evidence_word(*evidence)) : "";
}

CsvRow csv_row(const TaskResult& task, const RowFigure& figure) {
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
  row.value = last.number ? exact_text(*last.number) : plain_text(last);
  if (last.amount) {
    row.value.clear();
    put_amount(row, *last.amount);
  } else if (row.value.empty()) {
    row.complete = "no";
  }
  if (task.columns.size() == 3 && figure.cells[0].amount) {
    row.before_tax = complete_only(*figure.cells[0].amount);
    row.tax = complete_only(*figure.cells[1].amount);
  }
  return row;
}

CsvRow csv_row(const TaskResult& task, const LineFigure& line) {
  CsvRow row{.task = task.id,
             .type = "line",
             .group = line.group,
             .id = line.id,
             .name = line.name,
             .kind = line.kind,
             .category = line.category,
             .unit = line.unit,
             .quantity = plain(line.quantity),
             .unit_price = plain(line.unit_price),
             .vat = line.vat_not_subject ? "KCT" : percent(line.vat),
             .illustrative = task.illustrative ? "yes" : "no",
             .evidence = word_of(line.evidence),
             .basis = line.basis,
             .place = line.place};
  put_amount(row, line.amounts[2]);
  if (!task.columns.empty()) {
    row.before_tax = complete_only(line.amounts[0]);
    row.tax = complete_only(line.amounts[1]);
  }
  return row;
}

}  // namespace

void write_estimate_csv(const PlanResult& result, const std::string& only,
                        const TableLines& table_lines, const Sink& sink) {
  sink(headings);
  std::string text;
  const auto flush = [&] {
    sink(text);
    text.clear();
  };
  for (std::size_t i = 0; i < result.tasks.size(); ++i) {
    const TaskResult& task = result.tasks[i];
    if (!only.empty() && task.id != only) continue;
    for (const RowFigure& row : task.rows)
      append(text, csv_row(task, row));
    for (const LineFigure& line : task.lines)
      append(text, csv_row(task, line));
    flush();
    if (table_lines && task.table_lines > 0) {
      table_lines(i, [&](const LineFigure& line) {
        append(text, csv_row(task, line));
        flush();
      });
    }
    CsvRow total{.task = task.id, .type = "total", .name = task.name, .unit = "đồng"};
    put_amount(total, task.total);
    append(text, total);
  }
  if (only.empty()) {
    CsvRow total{.type = "total", .unit = "đồng"};
    put_amount(total, result.total);
    append(text, total);
  }
  flush();
}

}  // namespace dutoan
