#include "output/sql_task_rows.hpp"

#include "output/sql_text.hpp"
#include "result_fixture.hpp"
#include "sqlite_fixture.hpp"

namespace dutoan::sql_task_rows_test {

namespace {

/// The plan with something of everything, loaded.
struct RichDatabase {
  RichDatabase() {
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

TEST_CASE("a task stands with what the plan says of it") {
  RichDatabase f;
  CHECK(f.ask("SELECT number, id, agency, no, name, plan_group, programmes, scope, procedure, "
              "chuong, muc, method, method_title, document, norms_date, estimated, total_row, "
              "table_lines FROM task WHERE number = 1") ==
        "1|x/1|x|I|Máy, chủ|g|P + Q|new|outline|422|7750|sums|Dự toán thử|d|2024-03-01|1|total|"
        "1\n");
}

TEST_CASE("parts of a total add up to it, and are as incomplete as it is") {
  RichDatabase f;
  CHECK(f.ask("SELECT total, at_least, complete, approximate FROM task WHERE number = 1") ==
        "-|1650640|0|about\n");
  CHECK(f.ask("SELECT source, total, at_least, complete FROM task_funding WHERE task = 1") ==
        "NST|-|550213|0\nNSTW|-|1100427|0\n");
  CHECK(f.ask("SELECT year, at_least FROM task_year WHERE task = 1") ==
        "2024|990384\n2025|660256\n");
  CHECK(f.ask("SELECT sum(at_least) FROM task_funding WHERE task = 1") == "1650640\n");
}

TEST_CASE("money keeps what the paper says, and which row counts") {
  RichDatabase f;
  CHECK(f.ask("SELECT what, year, source, amount, exact_amount, written_unit, approximate, ref, "
              "date, decided_by, reason, note, counted FROM money") ==
        "requested|2024|NST|4200000000|4200000000|100000000|at-least|12/TTr|2024-01-02|UBND|lý "
        "do|ghi|1\nappraised|-||4000000000|4000000000|1|||-||||1\n");
}

TEST_CASE("rows of a method stand with their columns, those behind a price with their line") {
  RichDatabase f;
  CHECK(f.ask("SELECT id, before_tax, tax, amount, at_least, complete FROM method_row "
              "WHERE task = 1 AND line = 0") ==
        "A|1500062|150006|1650068|-|1\nB|573|-|-|573|0\ntotal|1500635|-|-|1650640|0\n");
  CHECK(f.ask("SELECT line, id, value, amount FROM method_row WHERE task = 1 AND line > 0") ==
        "4|total|3|3\n4|large|yes|-\n");
  CHECK(f.ask("SELECT id, value, amount, given FROM method_row WHERE task = 3") ==
        "total|7|7|\nlarge|no|-|\nb|-7|-7|QĐ 1\n");
}

TEST_CASE("lines of the plan come before those of tables, in one count") {
  RichDatabase f;
  CHECK(f.ask("SELECT position, name, quantity, unit_price, vat, amount, at_least, approximate, "
              "place FROM line WHERE task = 1") ==
        "1|Máy|1.5|1000001|0.1|1650002|-||plan.yaml:35:11\n"
        "2|Chưa rõ thuế|1|70|-|-|70||plan.yaml:36:11\n"
        "3|Khoảng|-|-|not_subject|500|-|about|plan.yaml:37:11\n"
        "4|Riêng|-|3|0.08|3|-||plan.yaml:38:11\n"
        "5|Bàn|2|30|0.1|66|-||lines.csv:2:1\n");
  CHECK(f.ask("SELECT line, supplier, unit_price, ref, date FROM quote") ==
        "1|K|1000001|BG|2024-02-03\n");
}

}  // namespace dutoan::sql_task_rows_test
