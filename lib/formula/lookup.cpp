#include "formula/lookup.hpp"

#include <algorithm>

namespace dutoan {

namespace {

Value missing_cell(const Table& table, const std::string& key, const std::string& why,
                   const Place& place) {
  const std::string name = key.empty() ? table.full_name() : table.full_name() + "[" + key + "]";
  Message what = {"missing-norm", {name, why}};
  if (why == no_cell) what = {"missing-cell", {name}};
  return missing_value({.what = std::move(what),
                        .remedy = Message{"supply-norm", {table.full_name()}},
                        .place = place});
}

Value missing_key(const Table& table, const std::string& key) {
  std::vector<std::string> known;
  for (const TableRow& row : table.rows)
    known.push_back(row.key);
  return missing_value({.what = {"missing-key", {table.full_name(), key, joined(known)}},
                        .remedy = Message{"supply-norm", {table.full_name()}},
                        .place = table.place});
}

Value missing_outside(const Table& table, const Number& key) {
  return missing_value({.what = {"missing-outside", {table.full_name(), key}},
                        .remedy = Message{"supply-norm", {table.full_name()}},
                        .place = table.place});
}

/// The cells of a row in one column, or all of them as a record.
Value row_value(const Table& table, const TableRow& row, std::optional<std::size_t> column,
                const Frame& frame) {
  if (!column && table.has_columns()) return row_record(table, row, frame);
  const std::string key = row.bound ? exact_text(*row.bound) : row.key;
  const std::size_t index = column.value_or(0);
  const std::string name = table.has_columns() ? key + ", " + table.columns[index] : key;
  return cell_value(table, name, row.cells[index], frame);
}

Value between(const Table& table, const Reached& reached, const Value& key,
              std::optional<std::size_t> column, const Frame& frame) {
  const TableRow& low = table.rows[*reached.lower];
  const TableRow& high = table.rows[*reached.upper];
  const Value low_value = row_value(table, low, column, frame);
  const Value high_value = row_value(table, high, column, frame);
  const Value* const operands[] = {&low_value, &high_value};
  if (low_value.is_missing() || high_value.is_missing()) return missing_of(operands);
  // Between two texts there is nothing.
  const bool numbers = std::holds_alternative<Number>(low_value.content) &&
                       std::holds_alternative<Number>(high_value.content);
  if (!numbers) return missing_outside(table, key.number());
  const Number value =
      interpolate(key.number(), *low.bound, low_value.number(), *high.bound, high_value.number());
  return derived_from(Value(value, Evidence::primary), operands);
}

/// The row of a keyed table, or nothing.
const TableRow* keyed_row(const Table& table, const std::string& key, Trace* trace) {
  const auto found = table.row_of_key.find(key);
  if (found == table.row_of_key.end()) return nullptr;
  if (trace != nullptr) trace->reached.lower = found->second;
  return &table.rows[found->second];
}

Value look_up_keyed(const Table& table, const Value& key, std::optional<std::size_t> column,
                    const Frame& frame, Trace* trace) {
  const std::string text = key_text(key);
  if (const TableRow* row = keyed_row(table, text, trace)) {
    return row_value(table, *row, column, frame);
  }
  if (table.otherwise) return cell_value(table, text, *table.otherwise, frame);
  return missing_key(table, text);
}

Value look_up_bound(const Table& table, const Value& key, std::optional<std::size_t> column,
                    const Frame& frame, Trace* trace) {
  if (!std::holds_alternative<Number>(key.content)) return missing_key(table, key_text(key));
  const Reached reached = reach(table, key.number());
  if (trace != nullptr) trace->reached = reached;
  if (reached.upper) return between(table, reached, key, column, frame);
  if (reached.lower) return row_value(table, table.rows[*reached.lower], column, frame);
  if (table.otherwise) return cell_value(table, key_text(key), *table.otherwise, frame);
  return missing_outside(table, key.number());
}

}  // namespace

std::string key_text(const Value& key) {
  if (const auto* number = std::get_if<Number>(&key.content)) return exact_text(*number);
  const auto* text = std::get_if<std::string>(&key.content);
  return text == nullptr ? "" : *text;
}

Value missing_table(const Table& table) {
  return missing_cell(table, {}, table.missing, table.place);
}

Value cell_value(const Table& table, const std::string& key, const Cell& cell, const Frame& frame) {
  if (!cell.content) return missing_cell(table, key, cell.missing, cell.place);
  if (cell.evidence == Evidence::memory) {
    const std::string name = key.empty() ? table.full_name() : table.full_name() + "[" + key + "]";
    if (!frame.allow_unverified) {
      return missing_value({.what = {"missing-unverified", {name}},
                            .remedy = Message{"allow-unverified", {table.full_name()}},
                            .place = cell.place});
    }
    if (frame.unverified != nullptr) frame.unverified->push_back(name);
  }
  Value value;
  std::visit([&](const auto& content) { value.content = content; }, *cell.content);
  value.evidence = cell.evidence;
  value.marks.illustrative = table.illustrative;
  return value;
}

Value row_record(const Table& table, const TableRow& row, const Frame& frame) {
  std::vector<Value> fields;
  fields.reserve(row.cells.size() + 1);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string name = table.has_columns() ? row.key + ", " + table.columns[i] : row.key;
    fields.push_back(cell_value(table, name, row.cells[i], frame));
  }
  fields.emplace_back(row.key, Evidence::primary);
  return elements_value(std::move(fields));
}

Value look_up(const Table& table, const Value& key, const Value* column, const Frame& frame,
              Trace* trace) {
  if (trace != nullptr) trace->table = &table;
  const std::vector<const Value*> operands =
      column == nullptr ? std::vector{&key} : std::vector{&key, column};
  if (!table.missing.empty()) {
    const Value no_table = missing_table(table);
    std::vector<const Value*> causes = operands;
    causes.push_back(&no_table);
    return missing_of(causes);
  }
  const bool unknown_key = std::any_of(operands.begin(), operands.end(),
                                       [](const Value* operand) { return operand->is_missing(); });
  if (unknown_key) return missing_of(operands);
  std::optional<std::size_t> index;
  if (column != nullptr) {
    index = table.column_of(column->text());
    if (!index) return missing_key(table, key_text(key) + ", " + column->text());
  }
  const bool keyed = table.kind == TableKind::keyed;
  Value value = keyed ? look_up_keyed(table, key, index, frame, trace)
                      : look_up_bound(table, key, index, frame, trace);
  return derived_from(std::move(value), operands);
}

}  // namespace dutoan
