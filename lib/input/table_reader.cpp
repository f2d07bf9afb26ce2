#include "input/table_reader.hpp"

#include "input/map_reader.hpp"
#include "input/norm_format.hpp"
#include "input/table_rows.hpp"

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
    terms_.table = result_.name;
    terms_.kind = kind_from_word(map_.text("type"));
    terms_.evidence = evidence_from_word(map_.text("evidence"));
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
    const auto outer = terms_.evidence;
    if (const auto own = evidence_from_word(version.text("evidence"))) terms_.evidence = own;
    if (!map_.has("kind") && version.at("rows").is_map()) table.kind = TableKind::keyed;
    table.place = node.place();
    const Validity validity{version.date("from"), version.date("until")};
    add_version(intersection(in_force_, validity), std::move(table), version.at("value"),
                version.at("rows"));
    terms_.evidence = outer;
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
      table.rows.push_back({.cells = {read_cell(value, terms_, diagnostics_)}});
    } else if (rows.is_map()) {
      read_keyed_rows(table, rows, terms_, diagnostics_);
    } else if (rows.is_list()) {
      read_bounded_rows(table, rows, terms_, diagnostics_);
    } else if (table.missing.empty()) {
      diagnostics_.error({"table-without-rows", {result_.name}}, locate(table.place));
    }
    if (table.rows.empty() && table.kind == TableKind::value) {
      table.rows.push_back({.cells = {Cell{.missing = table.missing, .place = table.place}}});
    }
    if (!value.is_empty()) table.kind = TableKind::value;
    if (map_.has("otherwise"))
      table.otherwise = read_cell(map_.at("otherwise"), terms_, diagnostics_);
    if (table.column_kinds.size() == 1) table.column_kinds[0] = terms_.kind;
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
    if (!terms_.evidence) {
      diagnostics_.error({"value-without-evidence", {result_.name}}, locate(table.place));
    }
  }

  MapReader map_;
  Diagnostics& diagnostics_;
  NormTable result_;
  Table base_;
  Validity in_force_;
  CellTerms terms_;
};

}  // namespace

Validity read_validity(Yaml node, Diagnostics& diagnostics) {
  if (node.is_empty()) return {};
  const MapReader map(node, validity_format, diagnostics);
  return {map.date("from"), map.date("until")};
}

NormTable read_table(Yaml name, Yaml node, const NormOrigin& origin, Diagnostics& diagnostics) {
  return TableReader(name, node, origin, diagnostics).run();
}

}  // namespace dutoan
