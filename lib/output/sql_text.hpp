// An estimate as SQL text: tables, rows and views, in one transaction. It loads unchanged into
// SQLite and PostgreSQL.
#pragma once

#include "estimate/result.hpp"
#include "output/result_json.hpp"

#include <string>

namespace dutoan {

void write_sql_text(const PlanResult& result, const std::string& only,
                    const TableLines& table_lines, const Sink& sink);

}  // namespace dutoan
