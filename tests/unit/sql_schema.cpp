#include "output/sql_schema.hpp"

#include "sqlite_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::sql_schema_test {

TEST_CASE("every table can be made, and its name stands where its number says") {
  SqliteFixture database;
  for (const SqlTable& table : sql_tables())
    CHECK(database.ask(create_table(table)).empty());
  CHECK(database.ask("SELECT count(*) FROM sqlite_master WHERE type = 'table'") == "20\n");
  CHECK(sql_table(SqlTableName::plan).name == "plan");
  CHECK(sql_table(SqlTableName::task).name == "task");
  CHECK(sql_table(SqlTableName::line).name == "line");
  CHECK(sql_table(SqlTableName::fact).name == "fact");
}

TEST_CASE("a database refuses a total of what is incomplete") {
  SqliteFixture database;
  database.ask(create_table(sql_table(SqlTableName::task_funding)));
  const std::string insert = "INSERT INTO task_funding VALUES (1, 1, 'k', 5, NULL, NULL, ";
  CHECK(database.ask(insert + "0, '', 0)") ==
        "CHECK constraint failed: (complete = 1) = (total IS NOT NULL)");
  CHECK(database.ask(insert + "1, '', 0)").empty());
}

}  // namespace dutoan::sql_schema_test
