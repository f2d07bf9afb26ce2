#include "output/sql_views.hpp"

#include "output/sql_text.hpp"
#include "result_fixture.hpp"
#include "sqlite_fixture.hpp"

namespace dutoan::sql_views_test {

namespace {

struct ViewedPlan {
  ViewedPlan() {
    std::string text;
    write_sql_text(plan.result(), "", plan.table_lines(),
                   [&](std::string_view piece) { text += piece; });
    REQUIRE(database.ask(text).empty());
  }

  std::string ask(const std::string& sql) { return database.ask(sql); }

  RichPlan plan;
  SqliteFixture database;
};

}  // namespace

TEST_CASE("a view has no total where a task in it is incomplete") {
  ViewedPlan f;
  // y/2 knows a negative part, so that nothing bounds the agency from below.
  CHECK(
      f.ask("SELECT agency, name, tasks, incomplete_tasks, total, at_least, known_part, complete, "
            "approximate, illustrative, faults_outside_tasks FROM by_agency") ==
      "x|Sở X|1|1|-|1650640|-|0|about|0|0\ny||3|2|-|-|2|0||1|0\n");
  f.ask("DELETE FROM task WHERE id = 'y/2'");
  CHECK(f.ask("SELECT agency, total, at_least, known_part FROM by_agency WHERE agency = 'y'") ==
        "y|-|7|-\n");
  f.ask("DELETE FROM task WHERE id = 'y/4'");
  CHECK(f.ask("SELECT agency, total, at_least, complete FROM by_agency WHERE agency = 'y'") ==
        "y|7|-|1\n");
}

TEST_CASE("what is missing outside the tasks is said beside every sum") {
  ViewedPlan f;
  f.ask("INSERT INTO missing VALUES (9, NULL, 'file-unread', '', '', '', '', '')");
  CHECK(f.ask("SELECT DISTINCT faults_outside_tasks FROM by_source") == "1\n");
  CHECK(f.ask("SELECT number, position, task, missing FROM incomplete LIMIT 2") ==
        "0|9||file-unread\n1|1|x/1|missing-norm\n");
}

TEST_CASE("sources, groups, programmes and years stand in the order of the plan") {
  ViewedPlan f;
  CHECK(f.ask("SELECT source, name, at_least, known_part FROM by_source") ==
        "NST|Ngân sách tỉnh|550213|-\nNSTW||1100427|-\n||-|2\n");
  CHECK(f.ask("SELECT plan_group, name, tasks FROM by_group") == "g|Nhóm|1\n||3\n");
  CHECK(f.ask("SELECT programmes, tasks FROM by_programme") == "P + Q|1\n|3\n");
  CHECK(f.ask("SELECT cost_group, label, total, at_least FROM by_cost_group LIMIT 2") ==
        "A|Nhóm A|1650067|-\nB|Nhóm B|-|573\n");
  CHECK(f.ask("SELECT year, tasks FROM by_year") == "2024|4\n2025|1\n");
  CHECK(f.ask("SELECT evidence, tasks FROM by_evidence") == "secondary|1\nuser|2\n|1\n");
}

TEST_CASE("stated money says how many tasks state none") {
  ViewedPlan f;
  CHECK(f.ask("SELECT what, tasks_without, tasks, broken_tasks, stated, approximate "
              "FROM money_by_kind") ==
        "requested|3|1|0|4200000000|at-least\nappraised|3|1|0|4000000000|\n");
  f.ask(
      "INSERT INTO money VALUES (2, 1, 'requested', NULL, '', NULL, '1e30', '1', '', '', '', NULL, "
      "'', '', '', 1)");
  CHECK(f.ask("SELECT tasks, stated FROM money_by_kind WHERE what = 'requested'") == "2|-\n");
  CHECK(f.ask("SELECT agency, what, year, stated FROM money_by_agency WHERE what = 'requested'") ==
        "x|requested|2024|4200000000\ny|requested|-|-\n");
}

TEST_CASE("the three figures of a task stand side by side") {
  ViewedPlan f;
  // What was requested is more than so much.
  CHECK(f.ask("SELECT task, requested, requested_approximate, recomputed, at_least, appraised, "
              "appraised_minus_requested FROM task_figure WHERE agency = 'x'") ==
        "x/1|4200000000|at-least|-|1650640|4000000000|-\n");
  f.ask("UPDATE money SET approximate = 'about'");
  CHECK(f.ask("SELECT appraised_minus_requested FROM task_figure WHERE agency = 'x'") ==
        "-200000000\n");
}

TEST_CASE("the largest lines count what is known of them") {
  ViewedPlan f;
  CHECK(f.ask("SELECT name, amount, at_least FROM largest_line LIMIT 3") ==
        "Máy|1650002|-\nKhoảng|500|-\nChưa rõ thuế|-|70\n");
}

TEST_CASE("a sum that does not fit is an error, and no other number") {
  ViewedPlan f;
  f.ask(
      "UPDATE task SET total = 9223372036854775807, at_least = NULL, known_part = NULL, "
      "complete = 1");
  CHECK(f.ask("SELECT total FROM by_agency WHERE agency = 'y'") == "integer overflow");
}

}  // namespace dutoan::sql_views_test
