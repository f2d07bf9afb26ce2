// Reading a table: the value at a key, or what is missing for it.
#pragma once

#include "formula/evaluate.hpp"

namespace dutoan {

/// The value of a cell; missing where the cell is, or where its class is memory and memory is not
/// allowed. `key` names the cell in messages.
[[nodiscard]] Value cell_value(const Table& table, const std::string& key, const Cell& cell,
                               const Frame& frame);

/// What a table that is missing as a whole gives wherever it is used.
[[nodiscard]] Value missing_table(const Table& table);

/// `t[key]` and `t[key, column]`; of several columns without one named, a record.
[[nodiscard]] Value look_up(const Table& table, const Value& key, const Value* column,
                            const Frame& frame, Trace* trace);

/// A whole number used as a key is its digits.
[[nodiscard]] std::string key_text(const Value& key);

/// A row of a keyed table as the record folds see: its cells, then `key`.
[[nodiscard]] Value row_record(const Table& table, const TableRow& row, const Frame& frame);

}  // namespace dutoan
