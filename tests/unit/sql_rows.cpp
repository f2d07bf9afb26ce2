#include "output/sql_rows.hpp"

#include "result_fixture.hpp"

#include <map>

namespace dutoan::sql_rows_test {

namespace {

/// The rows of each table: cells with | between them, NULL as "-".
std::map<std::string, std::string> rows_of(RichPlan& f, const std::string& only) {
  std::map<std::string, std::string> tables;
  write_sql_rows(f.result(), only, f.table_lines(),
                 [&](const SqlTable& table, std::initializer_list<std::int64_t> first,
                     std::string_view& cells) {
                   std::string& text = tables[std::string(table.name)];
                   std::size_t width = 0;
                   for (const std::int64_t number : first)
                     text += (width++ == 0 ? "" : "|") + std::to_string(number);
                   for (; width < sql_width(table); ++width) {
                     const SqlCell cell = take_cell(cells);
                     const auto* number = std::get_if<std::int64_t>(&cell);
                     const auto* own = std::get_if<std::string_view>(&cell);
                     text += "|";
                     text += number != nullptr ? std::to_string(*number)
                             : own != nullptr  ? std::string(*own)
                                               : "-";
                   }
                   text += "\n";
                 });
  return tables;
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

}  // namespace

TEST_CASE("the plan is one row with its total") {
  RichPlan f;
  CHECK(rows_of(f, "")["plan"] ==
        "1|12/KH-UBND|Kế hoạch \"số\"|2023-12-30|2024|2024-03-01|exact|2024-01-01|-|0|0||-|-|"
        "1650642|0|about|1\n");
}

TEST_CASE("lists and papers stand in their order") {
  RichPlan f;
  auto tables = rows_of(f, "");
  CHECK(tables["agency"] == "1|x|Sở X|tinh|2024-01-15\n2|y|||-\n");
  CHECK(tables["plan_group"] == "1|g|Nhóm\n");
  CHECK(tables["programme"] == "1|P|Chương trình P\n2|Q|\n");
  CHECK(tables["source"] == "1|NST|Ngân sách tỉnh|-\n2|NSTW||-\n");
  CHECK(tables["input_file"] == "1|plan.yaml|" + std::string(64, 'a') + "\n");
  CHECK(first_line(tables["document"]).starts_with("1|d|d|"));
}

TEST_CASE("what is missing names its task, and what lies outside the tasks none") {
  RichPlan f;
  PlanResult result = f.result();
  result.missing.push_back({.what = {std::string(file_unread), {std::string("so-a.yaml")}}});
  std::string text;
  write_sql_rows(result, "", {},
                 [&](const SqlTable& table, std::initializer_list<std::int64_t> first,
                     std::string_view& cells) {
                   if (table.name != "missing") return;
                   const SqlCell task = take_cell(cells);
                   const auto* number = std::get_if<std::int64_t>(&task);
                   text += std::to_string(*first.begin()) + " ";
                   text += number == nullptr ? "plan " : std::to_string(*number) + " ";
                   text += std::get<std::string_view>(take_cell(cells));
                   text += "\n";
                 });
  CHECK(text ==
        "1 plan file-unread\n2 1 missing-norm\n3 2 missing-input\n4 4 task-without-estimate\n");
}

TEST_CASE("one task alone has the number it has in the plan") {
  RichPlan f;
  auto tables = rows_of(f, "y/3");
  CHECK(first_line(tables["task"]).starts_with("3|y/3|y|"));
  CHECK(tables["line"].empty());
  CHECK(tables["missing"].empty());
  CHECK(first_line(tables["plan"]).ends_with("|y/3|-|-|1650642|0|about|1"));
}

}  // namespace dutoan::sql_rows_test
