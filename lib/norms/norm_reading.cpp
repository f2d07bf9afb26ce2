#include "norms/norm_reading.hpp"

#include "base/number_text.hpp"

namespace dutoan {

namespace {

/// Splits "T1.weight" where the table has a column of that name.
void split_column(const Table& table, NormReading& reading) {
  const std::size_t dot = reading.key.rfind('.');
  if (dot == std::string::npos || !table.has_columns()) return;
  reading.column = table.column_of(reading.key.substr(dot + 1));
  if (reading.column) reading.key.resize(dot);
}

}  // namespace

std::optional<NormReading> read_norm(const Table& table, const std::string& key) {
  NormReading reading{.table = &table, .key = key};
  Value at;
  if (table.kind == TableKind::value) return std::nullopt;
  if (table.kind == TableKind::keyed) {
    split_column(table, reading);
    at = Value(reading.key, Evidence::primary);
  } else {
    const auto parsed = parse_number(key);
    const auto* number = std::get_if<NumberText>(&parsed);
    if (number == nullptr) return std::nullopt;
    reading.number = number->value;
    at = Value(number->value, Evidence::primary);
  }
  Frame frame;
  frame.allow_unverified = true;
  Trace trace;
  std::optional<Value> column;
  if (reading.column) column = Value(table.columns[*reading.column], Evidence::primary);
  reading.value = look_up(table, at, column ? &*column : nullptr, frame, &trace);
  reading.reached = trace.reached;
  return reading;
}

Causes causes_of(const NormReading& reading) {
  if (reading.value.is_missing()) return reading.value.gap->causes;
  Causes causes;
  if (!reading.table->has_columns() || reading.column || !reading.reached.lower) return causes;
  const TableRow& row = reading.table->rows[*reading.reached.lower];
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const bool missing = !row.cells[i].content && row.cells[i].missing != no_cell;
    const Value& cell = reading.value.elements()[i];
    if (missing && cell.is_missing()) causes = merged(causes, cell.gap->causes);
  }
  return causes;
}

}  // namespace dutoan
