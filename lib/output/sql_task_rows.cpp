#include "output/sql_task_rows.hpp"

#include "estimate/stated_money.hpp"
#include "output/csv_text.hpp"
#include "output/sql_line.hpp"

#include <algorithm>
#include <utility>

namespace dutoan {

namespace {

using TaskTable = SqlTableName;

/// The amounts of a row that is not in đồng.
void add_no_amounts(std::string& cells, bool complete, bool illustrative) {
  for (int i = 0; i < 5; ++i)
    add_null_cell(cells);
  add_flag_cell(cells, complete);
  add_text_cell(cells, "");
  add_flag_cell(cells, illustrative);
}

}  // namespace

void SqlTaskRows::task(std::size_t index) {
  const TaskResult& task = result_.tasks[index];
  std::string programmes;
  for (const std::string& id : task.programmes)
    programmes += (programmes.empty() ? "" : " + ") + id;
  for (const std::string* one :
       {&task.id, &task.agency, &task.no, &task.name, &task.group, &std::as_const(programmes),
        &task.scope, &task.procedure, &task.budget.chuong, &task.budget.khoan, &task.budget.muc,
        &task.budget.tieu_muc, &task.method, &task.method_title.vi, &task.document,
        &task.document_title}) {
    maker_.text(*one);
  }
  add_date_cell(maker_.cells, task.date);
  for (const auto& date : task.dates)
    add_date_cell(maker_.cells, date);
  add_flag_cell(maker_.cells, task.broken);
  add_flag_cell(maker_.cells, task.has_estimate);
  maker_.text(task.total_row);
  add_number_cell(maker_.cells, std::int64_t(task.table_lines));
  Amount total = task.total;
  total.marks.illustrative = total.marks.illustrative || task.illustrative;
  add_amount_cells(maker_.cells, total);
  maker_.row(TaskTable::task, {sql_number(index)});
}

void SqlTaskRows::parts(std::size_t index, SummaryKey key, SqlTableName table,
                        const std::function<void(const SummaryName&)>& add_name) {
  const TaskResult& task = result_.tasks[index];
  std::int64_t position = 0;
  for (const SummaryPart& part : split(result_, task, task.total, FigureKind::recomputed, key)) {
    add_name(part.name);
    Amount amount = part.amount;
    amount.marks.illustrative = amount.marks.illustrative || task.illustrative;
    add_amount_cells(maker_.cells, amount);
    maker_.row(table, {sql_number(index), ++position});
  }
}

void SqlTaskRows::funding(std::size_t index) {
  parts(index, SummaryKey::source, TaskTable::task_funding,
        [&](const SummaryName& name) { maker_.text(name.key); });
}

void SqlTaskRows::years(std::size_t index) {
  parts(index, SummaryKey::year, TaskTable::task_year, [&](const SummaryName& name) {
    add_number_cell(maker_.cells,
                    name.key.empty() ? std::nullopt : std::optional(std::stoi(name.key)));
  });
}

void SqlTaskRows::cost_groups(std::size_t index) {
  parts(index, SummaryKey::cost_group, TaskTable::task_cost_group, [&](const SummaryName& name) {
    maker_.text(name.key);
    maker_.text(name.name.vi);
  });
}

void SqlTaskRows::evidence(std::size_t index) {
  parts(index, SummaryKey::evidence, TaskTable::task_evidence,
        [&](const SummaryName& name) { maker_.text(name.key); });
}

void SqlTaskRows::documents(std::size_t index) {
  std::int64_t position = 0;
  for (const std::string& document : result_.tasks[index].documents) {
    maker_.text(document);
    maker_.row(TaskTable::task_document, {sql_number(index), ++position});
  }
}

void SqlTaskRows::money(std::size_t index) {
  const std::vector<MoneyRow>& rows = result_.tasks[index].money;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const MoneyRow& one = rows[i];
    const std::vector<const MoneyRow*> counted = counted_money(rows, one.what);
    maker_.text(one.what);
    add_number_cell(maker_.cells, one.year);
    maker_.text(one.source);
    const auto amount = try_money(one.amount.dong);
    amount ? add_number_cell(maker_.cells, amount->dong()) : add_null_cell(maker_.cells);
    maker_.text(exact_text(one.amount.dong));
    maker_.text(exact_text(one.amount.precision));
    maker_.text(marks_word(one.amount.marks));
    maker_.text(one.phase);
    maker_.text(one.ref);
    add_date_cell(maker_.cells, one.date);
    maker_.text(one.by);
    maker_.text(one.reason);
    maker_.text(one.note);
    add_flag_cell(maker_.cells, std::find(counted.begin(), counted.end(), &one) != counted.end());
    maker_.row(TaskTable::money, {sql_number(index), sql_number(i)});
  }
}

void SqlTaskRows::method_rows(std::size_t index) {
  const TaskResult& task = result_.tasks[index];
  const bool taxed = !task.columns.empty();
  std::int64_t position = 0;
  for (const RowFigure& one : task.rows) {
    add_row_cells(one, taxed, task.illustrative);
    maker_.row(TaskTable::method_row, {sql_number(index), 0, ++position});
  }
  for (std::size_t i = 0; i < task.lines.size(); ++i) {
    position = 0;
    for (const RowFigure& one : task.lines[i].rows) {
      add_row_cells(one, false, task.illustrative);
      maker_.row(TaskTable::method_row, {sql_number(index), sql_number(i), ++position});
    }
  }
}

void SqlTaskRows::add_row_cells(const RowFigure& one, bool taxed, bool illustrative) {
  const RowCell& last = one.cells.back();
  for (const std::string* value : {&one.id, &one.label.vi, &one.unit, &one.formula})
    maker_.text(*value);
  maker_.text(one.given ? one.given_ref : "");
  const std::string plain = plain_text(last);
  last.number || plain.empty() ? add_exact_cell(maker_.cells, last.number) : maker_.text(plain);
  if (last.amount) {
    const bool parted = taxed && one.cells.size() == 3 && one.cells[0].amount;
    add_taxed_cells(maker_.cells, parted ? &*one.cells[0].amount : nullptr,
                    parted ? &*one.cells[1].amount : nullptr, *last.amount, illustrative);
  } else {
    add_no_amounts(maker_.cells, last.number || !plain.empty(), illustrative);
  }
  maker_.text(one.evidence ? evidence_word(*one.evidence) : "");
  maker_.text(one.basis);
  maker_.text(one.place);
}

void SqlTaskRows::lines(std::size_t index) {
  const TaskResult& task = result_.tasks[index];
  const bool taxed = !task.columns.empty();
  std::int64_t position = 0;
  for (const LineFigure& line : task.lines) {
    add_line_cells(maker_.cells, line, taxed, task.illustrative);
    maker_.row(TaskTable::line, {sql_number(index), ++position});
  }
  if (!table_lines_ || task.table_lines == 0) return;
  const auto add = [&](std::string& cells, const auto& line) {
    add_line_cells(cells, line, taxed, task.illustrative);
  };
  table_lines_(index, {.figure = add, .bulk = add}, [&](std::string_view cells) {
    while (!cells.empty())
      sink_(sql_table(TaskTable::line), {sql_number(index), ++position}, cells);
  });
}

void SqlTaskRows::quotes(std::size_t index) {
  const TaskResult& task = result_.tasks[index];
  for (std::size_t i = 0; i < task.lines.size(); ++i) {
    std::int64_t position = 0;
    for (const Quote& quote : task.lines[i].price.quotes) {
      maker_.text(quote.supplier);
      maker_.text(exact_text(quote.unit_price));
      maker_.text(quote.ref);
      add_date_cell(maker_.cells, quote.date);
      maker_.row(TaskTable::quote, {sql_number(index), sql_number(i), ++position});
    }
  }
}

void SqlTaskRows::facts(std::size_t index) {
  const TaskResult& task = result_.tasks[index];
  facts_of(index, 0, task.facts);
  for (std::size_t i = 0; i < task.lines.size(); ++i)
    facts_of(index, sql_number(i), task.lines[i].facts);
}

void SqlTaskRows::facts_of(std::size_t index, std::int64_t line, const std::vector<Fact>& stated) {
  for (std::size_t i = 0; i < stated.size(); ++i) {
    maker_.text(stated[i].key);
    maker_.text(stated[i].text);
    maker_.row(TaskTable::fact, {sql_number(index), line, sql_number(i)});
  }
}

}  // namespace dutoan
