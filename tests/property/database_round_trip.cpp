// A result as a database, as a file and as SQL text, says what the result says.
#include "any_result.hpp"
#include "output/sql_schema.hpp"
#include "output/sql_text.hpp"
#include "output/sql_views.hpp"
#include "output/sqlite_file.hpp"
#include "result_fixture.hpp"
#include "sqlite_fixture.hpp"

namespace dutoan::database_round_trip_property {

namespace {

using namespace any_result;

/// The result of a plan with texts and lines of anything; its figures still add up.
PlanResult disguised(Random& random, PlanResult result) {
  result.header.number = any_text(random);
  result.header.title = any_text(random);
  result.documents.push_back({any_text(random), any_text(random), any_text(random)});
  for (TaskResult& task : result.tasks) {
    for (std::string* text : {&task.no, &task.name, &task.scope, &task.method_title.vi})
      *text = any_text(random);
    task.id = task.agency + "/" + any_name(random) + task.id;
    task.facts = random_facts(random);
    task.missing = some(random, random_missing);
    task.money = some(random, random_money_row);
    task.table_lines = 0;
    task.lines = some(random, random_line);
    for (RowFigure& row : task.rows) {
      for (std::string* text : {&row.label.vi, &row.formula, &row.unit, &row.basis, &row.given_ref})
        *text = any_text(random);
    }
    if (random.once_in(2) && !task.lines.empty()) task.lines.front().rows = task.rows;
  }
  return result;
}

/// As the table of lines has it; nothing is "-".
std::string row_of(const LineFigure& line, bool taxed) {
  const auto dong = [](bool is_there, const Amount& amount) {
    return is_there && amount.known ? std::to_string(amount.known->dong()) : "-";
  };
  const auto number = [](const std::optional<Number>& value) {
    return value ? exact_text(*value) : "-";
  };
  const auto& [before, tax, after] = line.amounts;
  return line.no + "|" + line.id + "|" + line.name + "|" + number(line.quantity) + "|" +
         number(line.unit_price) + "|" + line.price.ref + "|" +
         dong(taxed && before.complete, before) + "|" + dong(taxed && tax.complete, tax) + "|" +
         dong(after.complete, after) + "|" + dong(!after.complete && after.lower_bound, after) +
         "|" + dong(!after.complete && !after.lower_bound, after) + "|" + line.note + "\n";
}

}  // namespace

TEST_CASE("a database says the same as its SQL, and its lines are those of the result") {
  RichPlan plan;
  const PlanResult rich = plan.result();
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    Random random(seed);
    const PlanResult result = disguised(random, rich);
    std::string sql;
    write_sql_text(result, "", {}, [&](std::string_view piece) { sql += piece; });
    const std::string file = (plan.folder.path / (std::to_string(seed) + ".sqlite")).string();
    REQUIRE(write_sqlite_file(result, "", {}, file));
    SqliteFixture of_text;
    SqliteFixture of_file(file);
    CAPTURE(seed);
    REQUIRE(of_text.ask(sql) == "");
    const auto same = [&](std::string_view name) {
      const std::string query = "SELECT * FROM " + std::string(name);
      CHECK(of_text.ask(query) == of_file.ask(query));
    };
    for (const SqlTable& table : sql_tables())
      same(table.name);
    for (const SqlView& view : sql_views())
      same(view.name);
    std::string lines;
    std::string totals;
    for (const TaskResult& task : result.tasks) {
      for (const LineFigure& line : task.lines)
        lines += row_of(line, !task.columns.empty());
      totals += task.id + "|" + task.name + "|" +
                (task.total.complete ? std::to_string(task.total.known->dong()) : "-") + "\n";
    }
    CHECK(of_text.ask("SELECT no, id, name, quantity, unit_price, price_ref, before_tax, tax, "
                      "amount, at_least, known_part, note FROM line ORDER BY task, position") ==
          lines);
    CHECK(of_text.ask("SELECT id, name, total FROM task ORDER BY number") == totals);
  }
}

}  // namespace dutoan::database_round_trip_property
