#include "input/table_reader.hpp"

#include "base/number_text.hpp"
#include "input/map_reader.hpp"
#include "input/norm_format.hpp"

#include <algorithm>

namespace dutoan {

namespace {

Kind kind_from_word(std::string_view word) {
  if (word == "text") return Kind::text;
  if (word == "yes_no") return Kind::yes_no;
  if (word == "date") return Kind::date;
  return Kind::number;
}

TableKind table_kind_from_word(std::string_view word) {
  if (word == "ladder") return TableKind::ladder;
  if (word == "brackets") return TableKind::brackets;
  return word == "keyed" ? TableKind::keyed : TableKind::value;
}

bool is_number(Yaml node) {
  return !node.is_quoted() && std::holds_alternative<NumberText>(parse_fraction(node.text()));
}

class TableReader {
 public:
  TableReader(Yaml name, Yaml node, const NormOrigin& origin, Diagnostics& diagnostics)
      : map_(node, table_format, diagnostics), diagnostics_(diagnostics) {
    result_.document = origin.document;
    result_.name = std::string(name.text());
    result_.layer = origin.layer;
    result_.overriding = origin.overriding;
    result_.place = name.place();
    in_force_ = intersection(origin.in_force, read_validity(map_.at("in_force"), diagnostics));
  }

  NormTable run() {
    result_.title = map_.text("title");
    result_.shared = map_.yes("shared");
    result_.note = map_.text("note");
    base_.document = result_.document;
    base_.name = result_.name;
    base_.unit = map_.text("unit");
    base_.illustrative = map_.yes("illustrative");
    base_.hold_ends = map_.has("ends");
    base_.place = result_.place;
    base_.missing = map_.text("missing");
    base_.basis = map_.text("basis");
    cell_kind_ = kind_from_word(map_.text("type"));
    evidence_ = evidence_from_word(map_.text("evidence"));
    base_.kind = kind_of_table();
    if (map_.has("versions")) {
      for (const Yaml& version : map_.elements("versions"))
        read_version(version);
      check_versions();
      if (result_.versions.empty()) {
        add_version(in_force_, base_, {}, {});  // says that there is nothing
      }
    } else {
      add_version(in_force_, base_, map_.at("value"), map_.at("rows"));
    }
    return std::move(result_);
  }

 private:
  TableKind kind_of_table() const {
    if (map_.has("kind")) return table_kind_from_word(map_.text("kind"));
    return map_.at("rows").is_map() ? TableKind::keyed : TableKind::value;
  }

  void read_version(Yaml node) {
    const MapReader version(node, table_version_format, diagnostics_);
    Table table = base_;
    if (version.has("basis")) table.basis = version.text("basis");
    if (version.has("missing")) table.missing = version.text("missing");
    const auto outer = evidence_;
    if (const auto own = evidence_from_word(version.text("evidence"))) evidence_ = own;
    if (!map_.has("kind") && version.at("rows").is_map()) table.kind = TableKind::keyed;
    table.place = node.place();
    const Validity validity{version.date("from"), version.date("until")};
    add_version(intersection(in_force_, validity), std::move(table), version.at("value"),
                version.at("rows"));
    evidence_ = outer;
  }

  void check_versions() {
    std::sort(result_.versions.begin(), result_.versions.end(),
              [](const TableVersion& a, const TableVersion& b) {
                return a.in_force.from < b.in_force.from;
              });
    for (std::size_t i = 1; i < result_.versions.size(); ++i) {
      const TableVersion& before = result_.versions[i - 1];
      const TableVersion& after = result_.versions[i];
      if (!before.in_force.overlaps(after.in_force)) continue;
      diagnostics_.error({"versions-overlap", {result_.name}}, locate(after.table.place))
          .notes.push_back({{"note-first-here", {}}, locate(before.table.place)});
    }
  }

  void add_version(const Validity& in_force, Table table, Yaml value, Yaml rows) {
    if (table.missing.empty()) check_backing(table);
    check_kind(table, rows);
    if (!value.is_empty()) {
      table.rows.push_back({.cells = {read_cell(value, cell_kind_)}});
    } else if (rows.is_map()) {
      read_keyed(table, rows);
    } else if (rows.is_list()) {
      read_bounded(table, rows);
    } else if (table.missing.empty()) {
      diagnostics_.error({"table-without-rows", {result_.name}}, locate(table.place));
    }
    if (table.rows.empty() && table.kind == TableKind::value) {
      table.rows.push_back({.cells = {Cell{.missing = table.missing, .place = table.place}}});
    }
    if (!value.is_empty()) table.kind = TableKind::value;
    if (map_.has("otherwise")) table.otherwise = read_cell(map_.at("otherwise"), cell_kind_);
    if (table.column_kinds.size() == 1) table.column_kinds[0] = cell_kind_;
    result_.versions.push_back({in_force, std::move(table)});
  }

  /// What `kind:` says must be how the rows are written.
  void check_kind(const Table& table, Yaml rows) {
    if (!map_.has("kind") || rows.is_empty()) return;
    const bool keyed = table.kind == TableKind::keyed;
    const bool fits = table.kind != TableKind::value && (keyed ? rows.is_map() : rows.is_list());
    if (!fits) diagnostics_.error({"table-kind", {result_.name}}, locate(map_.at("kind").place()));
  }

  /// Nothing gets in without the paper it rests on and how far that was verified.
  void check_backing(const Table& table) {
    if (table.basis.empty()) {
      diagnostics_.error({"value-without-basis", {result_.name}}, locate(table.place));
    }
    if (!evidence_) {
      diagnostics_.error({"value-without-evidence", {result_.name}}, locate(table.place));
    }
  }

  /// A value, or {value: …, evidence: …} / {missing: …}.
  Cell read_cell(Yaml node, Kind kind) {
    Cell cell{.evidence = evidence_.value_or(Evidence::memory), .place = node.place()};
    Yaml value = node;
    if (node.is_map()) {
      const MapReader map(node, cell_format, diagnostics_);
      cell.missing = map.text("missing");
      if (const auto own = evidence_from_word(map.text("evidence"))) cell.evidence = *own;
      value = map.at("value");
    }
    if (!cell.missing.empty()) return cell;
    if (value.is_empty()) {
      diagnostics_.error({"cell-empty", {result_.name}}, locate(node.place()));
      return cell;
    }
    cell.content = read_content(value, kind, diagnostics_);
    return cell;
  }

  // Keyed tables.

  /// A row is one cell, or named columns; `{value: …}` and `{missing: …}` are one cell.
  static bool has_columns(Yaml row) {
    return row.is_map() && row.at("value").is_empty() && row.at("missing").is_empty();
  }

  void read_keyed(Table& table, Yaml rows) {
    const auto entries = rows.entries();
    const bool columned = std::any_of(entries.begin(), entries.end(), [](const Yaml::Entry& entry) {
      return has_columns(entry.value);
    });
    if (columned) find_columns(table, entries);
    for (const auto& [key, value] : entries) {
      TableRow row{.key = std::string(key.text())};
      if (columned) {
        read_columns(table, row, key, value);
      } else {
        row.cells.push_back(read_cell(value, cell_kind_));
      }
      table.row_of_key.emplace(row.key, table.rows.size());
      table.rows.push_back(std::move(row));
    }
  }

  /// The columns of all rows in the order they appear; a column is of numbers when all its cells
  /// are.
  static void find_columns(Table& table, const std::vector<Yaml::Entry>& entries) {
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

  void read_columns(const Table& table, TableRow& row, Yaml key, Yaml value) {
    row.basis = read_text(value.at("basis"), "basis", diagnostics_).value_or("");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const Yaml cell = value.at(table.columns[i]);
      if (!cell.is_empty()) {
        row.cells.push_back(read_cell(cell, table.column_kinds[i]));
      } else {
        row.cells.push_back({.missing = std::string(no_cell), .place = key.place()});
      }
    }
  }

  // Ladders and brackets.

  void read_bounded(Table& table, Yaml rows) {
    if (table.kind == TableKind::value) table.kind = TableKind::ladder;
    for (const Yaml& node : rows.elements()) {
      const MapReader map(node, table_row_format, diagnostics_);
      const char* bound = map.has("at") ? "at" : map.has("above") ? "above" : "from";
      TableRow row{.bound = map.number(bound),
                   .strict = map.has("above"),
                   .basis = map.text("basis"),
                   .bound_place = map.at(bound).place(),
                   .value_place = map.at("value").place()};
      const auto outer = evidence_;
      if (const auto own = evidence_from_word(map.text("evidence"))) evidence_ = own;
      if (map.has("missing")) {
        row.cells.push_back({.missing = map.text("missing"), .place = node.place()});
      } else {
        row.cells.push_back(read_cell(map.at("value"), cell_kind_));
      }
      row.cells[0].place = node.place();
      evidence_ = outer;
      check_bound(table, row, node);
      table.rows.push_back(std::move(row));
    }
  }

  /// Bounds ascend, so that there is no gap and no overlap; only the first row of a ladder may
  /// have none.
  void check_bound(const Table& table, const TableRow& row, Yaml node) {
    const bool first = table.rows.empty();
    if (!row.bound && !(first && table.kind == TableKind::ladder)) {
      diagnostics_.error({"row-without-bound", {result_.name}}, locate(node.place()));
    }
    if (first || !row.bound || !table.rows.back().bound) return;
    const TableRow& before = table.rows.back();
    const bool ascends =
        *before.bound < *row.bound || (*before.bound == *row.bound && !before.strict && row.strict);
    if (!ascends) {
      diagnostics_.error({"bounds-not-ascending", {result_.name, *row.bound, *before.bound}},
                         locate(node.place()));
    }
  }

  MapReader map_;
  Diagnostics& diagnostics_;
  NormTable result_;
  Table base_;
  Validity in_force_;
  Kind cell_kind_ = Kind::number;
  std::optional<Evidence> evidence_;
};

}  // namespace

Validity read_validity(Yaml node, Diagnostics& diagnostics) {
  if (node.is_empty()) return {};
  const MapReader map(node, validity_format, diagnostics);
  return {map.date("from"), map.date("until")};
}

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

NormTable read_table(Yaml name, Yaml node, const NormOrigin& origin, Diagnostics& diagnostics) {
  return TableReader(name, node, origin, diagnostics).run();
}

}  // namespace dutoan
