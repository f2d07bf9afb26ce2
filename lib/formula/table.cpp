#include "formula/table.hpp"

#include <algorithm>

namespace dutoan {

std::optional<std::size_t> Table::column_of(std::string_view column_name) const {
  const auto found = std::find(columns.begin(), columns.end(), column_name);
  if (found == columns.end()) return std::nullopt;
  return std::size_t(found - columns.begin());
}

Type type_of(const Table& table) {
  // Known by its name only: it fits wherever it is used, and its use says what to supply.
  if (!table.missing.empty() && table.kind == TableKind::value) return {};
  std::vector<Type> types;
  for (const Kind kind : table.column_kinds)
    types.push_back({.kind = kind});
  if (table.kind == TableKind::value) return types[0];
  return table_type(table.kind, table.columns, std::move(types));
}

Type row_type_of(const Type& table) {
  std::vector<std::string> names = table.shape->names;
  std::vector<Type> types = table.shape->types;
  if (names == std::vector<std::string>{""}) names[0] = "value";
  names.emplace_back("key");
  types.push_back(text_type());
  return record_type(std::move(names), std::move(types));
}

std::optional<Type> fold_fields_of(const Type& list) {
  if (list.kind == Kind::lines) {
    return record_type({"group", "category", "kind", "amount"},
                       {text_type(), text_type(), text_type(), number_type()});
  }
  if (list.kind == Kind::table && list.shape->table == TableKind::keyed) return row_type_of(list);
  if (list.kind != Kind::list) return std::nullopt;
  const Type& element = list.shape->types[0];
  if (!holds_plain(list)) return element;
  Type record = record_type({"value", "position"}, {element, number_type()});
  if (element.kind == Kind::unknown) record.kind = Kind::unknown;
  return record;
}

Reached reach(const Table& table, const Number& key) {
  Reached reached;
  std::size_t below = 0;  // rows reached
  for (const TableRow& row : table.rows) {
    const bool is_reached = !row.bound || (row.strict ? *row.bound < key : *row.bound <= key);
    if (!is_reached) break;
    ++below;
  }
  if (table.kind == TableKind::ladder) {
    if (below > 0) reached.lower = below - 1;
    return reached;
  }
  const std::size_t count = table.rows.size();
  if (below == 0) {
    if (table.hold_ends && count > 0) reached.lower = 0;
  } else if (below == count) {
    if (table.hold_ends || *table.rows.back().bound == key) reached.lower = count - 1;
  } else {
    reached.lower = below - 1;
    if (*table.rows[below - 1].bound != key) reached.upper = below;
  }
  return reached;
}

const std::string& basis_at(const Table& table, const Reached& reached) {
  if (!reached.lower || reached.upper) return table.basis;
  const std::string& own = table.rows[*reached.lower].basis;
  return own.empty() ? table.basis : own;
}

Number interpolate(const Number& at, const Number& lower_bound, const Number& lower_value,
                   const Number& upper_bound, const Number& upper_value) {
  return lower_value -
         (lower_value - upper_value) / (upper_bound - lower_bound) * (at - lower_bound);
}

}  // namespace dutoan
