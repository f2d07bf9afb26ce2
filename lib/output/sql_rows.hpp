// The rows of an estimate as a database, table by table in the order of the schema, whatever writes
// them.
#pragma once

#include "estimate/result.hpp"
#include "output/result_json.hpp"
#include "output/sql_row.hpp"

#include <string>

namespace dutoan {

/// `only` limits tasks, and all that belongs to them, to one.
void write_sql_rows(const PlanResult& result, const std::string& only,
                    const TableLines& table_lines, const SqlRowSink& sink);

}  // namespace dutoan
