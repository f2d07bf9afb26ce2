// The tables and views of an estimate as a database (docs/database.md), as data that both writers
// share: SQLite 3.40 and PostgreSQL 15 take them unchanged.
//
// Money is whole đồng in 64 bits, yes is 1 and no 0, a date is a text 2023-03-06, what must stay
// exact beyond whole đồng a text. A text is never NULL: where nothing is said it is empty. A
// number, an amount or a date is NULL where there is none.
//
// Every figure stands in six columns, so that no sum can lie: `total` only where it is complete;
// else `at_least`, or `known_part` where that is no lower bound; `complete`, `approximate`,
// `illustrative`.
#pragma once

#include "output/sql_table.hpp"

#include <cstdint>
#include <span>

namespace dutoan {

enum class SqlTableName : std::uint8_t {
  plan,
  agency,
  plan_group,
  programme,
  source,
  submission,
  document,
  input_file,
  task,
  missing,
  task_funding,
  task_year,
  task_cost_group,
  task_evidence,
  task_document,
  money,
  method_row,
  line,
  quote,
  fact,
};

/// In the order of SqlTableName, in which they are made and filled.
[[nodiscard]] std::span<const SqlTable> sql_tables();
[[nodiscard]] const SqlTable& sql_table(SqlTableName name);

}  // namespace dutoan
