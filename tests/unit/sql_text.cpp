#include "output/sql_text.hpp"

#include "command_fixture.hpp"
#include "result_fixture.hpp"
#include "sqlite_fixture.hpp"

namespace dutoan::sql_text_test {

namespace {

std::string written(RichPlan& f, const PlanResult& result) {
  std::string text;
  write_sql_text(result, "", f.table_lines(), [&](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace

TEST_CASE("tables, rows and views stand in one transaction") {
  RichPlan f;
  const std::string text = written(f, f.result());
  CHECK(text.starts_with("-- dutoan"));
  CHECK(text.find("\nBEGIN;\nCREATE TABLE plan (") != std::string::npos);
  CHECK(text.find("INSERT INTO programme VALUES\n(1,'P','Chương trình P'),\n(2,'Q','');\n") !=
        std::string::npos);
  CHECK(text.ends_with("\nCOMMIT;\n"));
}

TEST_CASE("no name ends a text early") {
  RichPlan f;
  PlanResult result = f.result();
  const std::string name = "a'; DROP TABLE task; --\n.quit\n\\q \"b\" $$ 😀";
  result.header.title = name;
  SqliteFixture database;
  CHECK(database.ask(written(f, result)).empty());
  CHECK(database.ask("SELECT title FROM plan") == name + "\n");
  CHECK(database.ask("SELECT count(*) FROM task") == "4\n");
}

TEST_CASE("many rows are several statements") {
  RichPlan f;
  PlanResult result = f.result();
  result.groups.assign(1001, {.id = "g"});
  const std::string text = written(f, result);
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find("INSERT INTO plan_group", at)) != std::string::npos;
       ++at)
    ++count;
  CHECK(count == 3);
  SqliteFixture database;
  CHECK(database.ask(text).empty());
  CHECK(database.ask("SELECT count(*) FROM plan_group") == "1001\n");
}

}  // namespace dutoan::sql_text_test
