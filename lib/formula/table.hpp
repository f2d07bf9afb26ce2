// A published table as formulas read it: t[k].
//
// The table's own kind says how it is read: keyed, exactly; a ladder (bậc), the last row reached;
// brackets, linear interpolation (nội suy) between two rows:
//
//   N = Nb − (Nb − Na) / (Ga − Gb) · (G − Gb),  a the upper row, b the lower
//
// as the ratio norms print it, e.g. 2,133 % at 15 tỷ and 1,964 % at 20 tỷ give 2,0485 % at 17,5 tỷ.
#pragma once

#include "base/date.hpp"
#include "base/evidence.hpp"
#include "base/number.hpp"
#include "base/source.hpp"
#include "formula/type.hpp"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dutoan {

using CellContent = std::variant<Number, std::string, bool, Date>;

/// Why a cell is missing that its row does not have at all: a table of several columns need not
/// fill all of them.
inline constexpr std::string_view no_cell = "-";

struct Cell {
  std::optional<CellContent> content;
  std::string missing;  ///< why there is no content, and what to supply
  Evidence evidence = Evidence::memory;
  Place place;
};

struct TableRow {
  std::string key;              ///< of a keyed table
  std::optional<Number> bound;  ///< of a ladder or of brackets; a ladder's first row may have none
  bool strict = false;          ///< ladder: reached above the bound, not at it
  std::vector<Cell> cells;      ///< one per column
  std::string basis;            ///< where the row has its own
  Place bound_place;            ///< of the number itself; no place of a row without one
  Place value_place;            ///< of a row with a bound: of the value beside it
};

struct Table {
  std::string document;
  std::string name;
  std::string basis;  ///< article, annex or table of the document
  std::string unit;
  TableKind kind = TableKind::value;
  std::vector<std::string> columns = {""};  ///< one nameless column, or several with names
  std::vector<Kind> column_kinds = {Kind::number};
  std::vector<TableRow> rows;
  std::optional<Cell> otherwise;  ///< of a key that is not there
  bool hold_ends = false;         ///< brackets: beyond the ends the end's value holds
  std::string missing;            ///< why the whole table is missing
  bool illustrative = false;
  Place place;
  std::map<std::string, std::size_t, std::less<>> row_of_key;

  /// "qd-1688-2019/t1b"
  [[nodiscard]] std::string full_name() const { return document + "/" + name; }
  [[nodiscard]] bool has_columns() const { return columns.size() > 1 || !columns[0].empty(); }
  [[nodiscard]] std::optional<std::size_t> column_of(std::string_view column_name) const;
};

/// What a formula sees of the table: the type of one cell for a single value, else a table.
[[nodiscard]] Type type_of(const Table& table);
/// One row of a keyed table as a record: its columns and `key`.
[[nodiscard]] Type row_type_of(const Type& table);
/// The fields a fold over a list, a keyed table or the lines offers to its condition and body;
/// nothing of anything else. Elements of which nothing is known may have any other field as well.
[[nodiscard]] std::optional<Type> fold_fields_of(const Type& list);

/// The rows a number lies at: one row, or two to interpolate between; none outside the table.
struct Reached {
  std::optional<std::size_t> lower;
  std::optional<std::size_t> upper;  ///< of brackets, where `key` lies strictly between two rows
};
[[nodiscard]] Reached reach(const Table& table, const Number& key);
/// The paper of the one row that was read where it has its own, else that of the table.
[[nodiscard]] const std::string& basis_at(const Table& table, const Reached& reached);

[[nodiscard]] Number interpolate(const Number& at, const Number& lower_bound,
                                 const Number& lower_value, const Number& upper_bound,
                                 const Number& upper_value);

}  // namespace dutoan
