// A method (phương pháp): typed inputs and a schedule of rows, each a formula.
#pragma once

#include "base/date.hpp"
#include "base/diagnostic.hpp"
#include "base/evidence.hpp"
#include "base/message.hpp"
#include "base/rounding.hpp"
#include "base/source.hpp"
#include "formula/check.hpp"
#include "formula/expression.hpp"
#include "plan/input_value.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dutoan {

enum class InputKind : std::uint8_t {
  number,
  count,
  rate,
  text,
  choice,
  yes_no,
  date,
  key_of,   ///< a key of a table
  numbers,  ///< as many as a table has rows, in their order
  ranks,    ///< one rank per row of a table: a fold sees the row's columns, `key` and `rank`
  records,  ///< rows of named fields
  lines,    ///< the lines of the estimate
};

/// "đồng", "đồng/tháng" and the like.
[[nodiscard]] bool counts_dong(std::string_view unit);

struct InputSpec {
  std::string name;
  LocalText label;
  InputKind kind = InputKind::number;
  std::string unit;
  bool optional = false;
  /// Of records: a plan may give the fields of its one record straight among the inputs.
  bool single = false;
  InputValue fallback;  ///< `default:`
  std::optional<Number> min;
  std::optional<Number> max;
  std::vector<std::string> choices;
  std::string table;              ///< of key_of, numbers and ranks
  std::vector<InputSpec> fields;  ///< of records
  /// Of lines: the groups they may belong to, and the categories, with their names.
  std::vector<std::pair<std::string, std::string>> groups;
  std::vector<std::pair<std::string, std::string>> categories;
  Place place;

  [[nodiscard]] bool in_dong() const { return counts_dong(unit); }
};

struct RowSpec {
  std::string id;
  LocalText label;
  Expression formula;
  Type type;
  std::string unit;
  std::string basis;
  Evidence evidence = Evidence::memory;  ///< of the formula itself
  std::optional<Rounding> round;
  bool print = true;
  Place place;
  Place formula_place;
  /// Where a byte of the formula stands in the file.
  std::function<Place(std::size_t offset, std::size_t length)> place_of;

  [[nodiscard]] bool in_dong() const { return unit == "đồng"; }
};

struct Method {
  std::string id;
  std::string document;
  LocalText title;
  std::string basis;
  Validity in_force;
  bool overriding = false;
  std::size_t layer = 0;
  std::string line_kind;  ///< what a line priced by it is, unless the line says otherwise
  std::vector<std::string> columns;
  std::vector<InputSpec> inputs;
  std::vector<RowSpec> rows;
  std::size_t total = 0;                 ///< index into rows
  std::vector<std::size_t> cost_groups;  ///< rows that part the total into the groups of its law
  std::vector<std::string> table_names;  ///< what NameReference::index counts
  std::string note;
  Place place;
  bool usable = true;  ///< its formulas were found sound

  [[nodiscard]] std::string full_name() const { return document + "/" + id; }
  [[nodiscard]] std::optional<std::size_t> row_of(std::string_view row_id) const;
  [[nodiscard]] std::optional<std::size_t> input_of(std::string_view name) const;
  /// The column a task's total is taken from: the last one, what is paid in the end.
  [[nodiscard]] int total_column() const { return columns.empty() ? 0 : int(columns.size()) - 1; }
};

/// Names of tables a formula may refer to, with the type each has.
using TableTypes = std::map<std::string, Type, std::less<>>;

/// Every name the formulas of a method mention, rows and inputs among them.
[[nodiscard]] std::vector<std::string> names_in(const Method& method);

/// Resolves and types all formulas; what is wrong goes to `diagnostics` and makes the method
/// unusable.
void compile(Method& method, const TableTypes& tables, Diagnostics& diagnostics);

/// What a formula sees of an input.
[[nodiscard]] Type type_of(const InputSpec& input, const TableTypes& tables);

/// The rows a sum is made of, where the row's formula is nothing but a sum of rows in đồng.
[[nodiscard]] std::vector<std::size_t> summands_of(const Method& method, std::size_t row);

}  // namespace dutoan
