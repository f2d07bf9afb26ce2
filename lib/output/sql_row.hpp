// A row of a database in the making.
#pragma once

#include "output/sql_cells.hpp"
#include "output/sql_schema.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace dutoan {

/// Takes a row: the whole numbers its first columns hold, then the other cells (sql_cells.hpp),
/// which it takes off; what stands behind them is not the row's.
using SqlRowSink = std::function<void(
    const SqlTable& table, std::initializer_list<std::int64_t> first, std::string_view& cells)>;

/// Collects the cells of one row after the other.
struct SqlRowMaker {
  const SqlRowSink& sink;
  std::string cells = {};

  void text(std::string_view value) { add_text_cell(cells, value); }

  /// Hands the row on; its cells are gone then.
  void row(SqlTableName table, std::initializer_list<std::int64_t> first) {
    std::string_view made = cells;
    sink(sql_table(table), first, made);
    cells.clear();
  }
};

/// What stands at an index is counted from 1.
[[nodiscard]] inline std::int64_t sql_number(std::size_t index) {
  return std::int64_t(index) + 1;
}

}  // namespace dutoan
