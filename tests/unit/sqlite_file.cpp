#include "output/sqlite_file.hpp"

#include "command_fixture.hpp"
#include "sqlite_fixture.hpp"

namespace dutoan::sqlite_file_test {

TEST_CASE("an estimate becomes a file that answers") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + unpriced_task);
  const CommandFixture::Written written =
      f.run({"estimate", f.path("plan.yaml"), "-o", f.path("p.sqlite")});
  CHECK(written.code == 5);
  CHECK(written.out.empty());
  SqliteFixture database(f.path("p.sqlite"));
  CHECK(database.ask("SELECT id, total, at_least, complete FROM task") ==
        "s/T|300|-|1\ns/U|-|-|0\n");
  CHECK(database.ask("SELECT agency, tasks, incomplete_tasks, total, at_least FROM by_agency") ==
        "s|2|1|-|300\n");
  CHECK(database.ask("SELECT name FROM input_file") == "plan.yaml\n");
}

TEST_CASE("a database takes the place of what stood there, or leaves it") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  f.folder.write("p.sqlite", "no database");
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("p.sqlite")}).code == 0);
  CHECK(SqliteFixture(f.path("p.sqlite")).ask("SELECT total FROM plan") == "300\n");
  const CommandFixture::Written refused =
      f.run({"estimate", f.path("plan.yaml"), "-o", f.path("none/p.sqlite")});
  CHECK(refused.code == 3);
  CHECK(refused.err.find("none/p.sqlite") != std::string::npos);
}

TEST_CASE("on the screen a database is refused, as text it is not") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  const CommandFixture::Written refused =
      f.run({"estimate", f.path("plan.yaml"), "--format", "sqlite", "--lang", "en"});
  CHECK(refused.code == 3);
  CHECK(refused.err ==
        "dutoan: a SQLite file cannot be printed on the screen; say -o FILE.sqlite, or --format "
        "sql\n");
  const CommandFixture::Written text = f.run({"estimate", f.path("plan.yaml"), "--format", "sql"});
  CHECK(text.code == 0);
  CHECK(text.out.ends_with("COMMIT;\n"));
}

}  // namespace dutoan::sqlite_file_test
