#include "input/table_rows.hpp"

#include "base/number_text.hpp"
#include "input/map_reader.hpp"
#include "input/norm_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool is_number(Yaml node) {
  return !node.is_quoted() && std::holds_alternative<NumberText>(parse_fraction(node.text()));
}

/// A number, or of another type where `wanted` says so.
std::optional<CellContent> read_content(Yaml node, Kind wanted, Diagnostics& diagnostics) {
  switch (wanted) {
    case Kind::text:
      if (auto text = read_text(node, "value", diagnostics)) return *text;
      return std::nullopt;
    case Kind::yes_no:
      if (const auto yes = read_yes_no(node, "value", diagnostics)) return *yes;
      return std::nullopt;
    case Kind::date:
      if (const auto date = read_date(node, "value", diagnostics)) return *date;
      return std::nullopt;
    default:
      if (const auto number = read_fraction(node, "value", diagnostics)) return *number;
      return std::nullopt;
  }
}

/// A row is one cell, or named columns; `{value: …}` and `{missing: …}` are one cell.
bool has_columns(Yaml row) {
  return row.is_map() && row.at("value").is_empty() && row.at("missing").is_empty();
}

/// The columns of all rows in the order they appear; a column is of numbers when all its cells
/// are.
void find_table_columns(Table& table, const std::vector<Yaml::Entry>& entries) {
  table.columns.clear();
  table.column_kinds.clear();
  for (const auto& [key, row] : entries) {
    for (const auto& [column, cell] : row.entries()) {
      const std::string name(column.text());
      if (name == "basis") continue;
      auto index = table.column_of(name);
      if (!index) {
        index = table.columns.size();
        table.columns.push_back(name);
        table.column_kinds.push_back(Kind::number);
      }
      const Yaml value = cell.is_map() ? cell.at("value") : cell;
      if (!value.is_empty() && !is_number(value)) table.column_kinds[*index] = Kind::text;
    }
  }
}

/// The cell of every column in a row.
std::vector<Cell> cells_of_columns(const Table& table, const Yaml::Entry& row, CellTerms terms,
                                   Diagnostics& diagnostics) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Yaml cell = row.value.at(table.columns[i]);
    terms.kind = table.column_kinds[i];
    if (!cell.is_empty()) {
      cells.push_back(read_cell(cell, terms, diagnostics));
    } else {
      cells.push_back({.missing = std::string(no_cell), .place = row.key.place()});
    }
  }
  return cells;
}

/// Bounds ascend, so that there is no gap and no overlap; only the first row of a ladder may
/// have none.
void check_bound(const Table& table, const TableRow& row, Yaml node, Diagnostics& diagnostics) {
  const bool first = table.rows.empty();
  if (!row.bound && !(first && table.kind == TableKind::ladder)) {
    diagnostics.error({"row-without-bound", {table.name}}, locate(node.place()));
  }
  if (first || !row.bound || !table.rows.back().bound) return;
  const TableRow& before = table.rows.back();
  const bool ascends =
      *before.bound < *row.bound || (*before.bound == *row.bound && !before.strict && row.strict);
  if (!ascends) {
    diagnostics.error({"bounds-not-ascending", {table.name, *row.bound, *before.bound}},
                      locate(node.place()));
  }
}

}  // namespace

Cell read_cell(Yaml node, const CellTerms& terms, Diagnostics& diagnostics) {
  Cell cell{.evidence = terms.evidence.value_or(Evidence::memory), .place = node.place()};
  Yaml value = node;
  if (node.is_map()) {
    const MapReader map(node, cell_format, diagnostics);
    cell.missing = map.text("missing");
    if (const auto own = evidence_from_word(map.text("evidence"))) cell.evidence = *own;
    value = map.at("value");
  }
  if (!cell.missing.empty()) return cell;
  if (value.is_empty()) {
    diagnostics.error({"cell-empty", {terms.table}}, locate(node.place()));
    return cell;
  }
  cell.content = read_content(value, terms.kind, diagnostics);
  return cell;
}

void read_keyed_rows(Table& table, Yaml rows, const CellTerms& terms, Diagnostics& diagnostics) {
  const auto entries = rows.entries();
  const bool columned = std::any_of(entries.begin(), entries.end(), [](const Yaml::Entry& entry) {
    return has_columns(entry.value);
  });
  if (columned) find_table_columns(table, entries);
  for (const auto& [key, value] : entries) {
    TableRow row{.key = std::string(key.text())};
    if (columned) {
      row.basis = read_text(value.at("basis"), "basis", diagnostics).value_or("");
      row.cells = cells_of_columns(table, {key, value}, terms, diagnostics);
    } else {
      row.cells.push_back(read_cell(value, terms, diagnostics));
    }
    table.row_of_key.emplace(row.key, table.rows.size());
    table.rows.push_back(std::move(row));
  }
}

void read_bounded_rows(Table& table, Yaml rows, const CellTerms& terms, Diagnostics& diagnostics) {
  if (table.kind == TableKind::value) table.kind = TableKind::ladder;
  for (const Yaml& node : rows.elements()) {
    const MapReader map(node, table_row_format, diagnostics);
    const char* bound = map.has("at") ? "at" : map.has("above") ? "above" : "from";
    TableRow row{.bound = map.number(bound),
                 .strict = map.has("above"),
                 .basis = map.text("basis"),
                 .bound_place = map.at(bound).place(),
                 .value_place = map.at("value").place()};
    CellTerms own = terms;
    if (const auto word = evidence_from_word(map.text("evidence"))) own.evidence = word;
    if (map.has("missing")) {
      row.cells.push_back({.missing = map.text("missing"), .place = node.place()});
    } else {
      row.cells.push_back(read_cell(map.at("value"), own, diagnostics));
    }
    row.cells[0].place = node.place();
    check_bound(table, row, node, diagnostics);
    table.rows.push_back(std::move(row));
  }
}

}  // namespace dutoan
