#include "output/sql_table.hpp"

#include <array>
#include <string>
#include <vector>

namespace dutoan {

namespace {

constexpr std::array figure_parts = {
    SqlColumn{"total", SqlType::dong, true, "đồng; only where complete"},
    SqlColumn{"at_least", SqlType::dong, true, "of an incomplete one: a lower bound"},
    SqlColumn{"known_part", SqlType::dong, true, "of an incomplete one: what is known, no bound"},
    SqlColumn{"complete", SqlType::flag},
    SqlColumn{"approximate", SqlType::text, false, "about, at-least"},
    SqlColumn{"illustrative", SqlType::flag, false, "1: made up, to show how it is done"},
};

std::string_view type_word(SqlType type) {
  switch (type) {
    case SqlType::dong: return "BIGINT";
    case SqlType::text: return "TEXT";
    default: return "INTEGER";
  }
}

/// Figures in their six columns.
std::vector<SqlColumn> all_columns(const SqlTable& table) {
  std::vector<SqlColumn> all;
  for (const SqlColumn& column : table.columns) {
    if (column.type == SqlType::figure) {
      all.insert(all.end(), figure_parts.begin(), figure_parts.end());
    } else {
      all.push_back(column);
    }
  }
  return all;
}

/// What holds of every row, so that nobody's later change can make a total of a part.
std::string checks_of(const std::vector<SqlColumn>& columns) {
  std::string checks;
  std::string whole;
  for (const SqlColumn& column : columns) {
    if (column.name == "total") whole = column.name;
    if (column.type != SqlType::flag) continue;
    checks += ",\n  CHECK (" + std::string(column.name) + " IN (0, 1))";
  }
  if (!whole.empty()) checks += ",\n  CHECK ((complete = 1) = (" + whole + " IS NOT NULL))";
  return checks;
}

}  // namespace

std::size_t sql_width(const SqlTable& table) {
  return all_columns(table).size();
}

std::string create_table(const SqlTable& table) {
  std::string sql = "CREATE TABLE " + std::string(table.name) + " ( -- " + std::string(table.says);
  const std::vector<SqlColumn> columns = all_columns(table);
  std::string remark;
  bool first = true;
  for (const SqlColumn& column : columns) {
    if (!first) sql += "," + remark;
    first = false;
    sql += "\n  " + std::string(column.name) + " ";
    sql += type_word(column.type);
    if (!column.may_be_null) sql += " NOT NULL";
    if (table.of_task && column.name == "task") sql += " REFERENCES task (number)";
    remark = column.says.empty() ? "" : " -- " + std::string(column.says);
  }
  const std::string key =
      table.key.empty() ? "" : ",\n  PRIMARY KEY (" + std::string(table.key) + ")";
  std::string rest = key + checks_of(columns);
  // The remark of the last column stands behind its comma.
  if (!rest.empty()) rest.insert(1, remark);
  return sql + (rest.empty() ? remark : rest) + "\n)";
}

}  // namespace dutoan
