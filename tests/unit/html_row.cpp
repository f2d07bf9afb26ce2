#include "output/html_row.hpp"

#include <doctest/doctest.h>

namespace dutoan::html_row_test {

namespace {

RowCell dong(std::int64_t amount, bool complete = true) {
  return {.amount = Amount{.known = Money(amount), .complete = complete}};
}

/// The rows of the table, each as the page has it.
std::string rows_of(const TaskResult& task, const ReportStyle& style = {}) {
  std::string html;
  append_rows(html, {.task = task, .anchor = "t1"}, style);
  const std::size_t at = html.find("<tbody>\n") + std::string("<tbody>\n").size();
  return html.substr(at, html.find("</table>", at) - at);
}

}  // namespace

TEST_CASE("a row stands with its sign, its formula and its law, the total as a sum") {
  const TaskResult task{
      .total_row = "total",
      .rows = {{.id = "hidden", .print = false, .cells = {dong(1)}},
               {.id = "G1",
                .label = {.vi = "Nhân <công>"},
                .formula = "a < b",
                .basis = "Điều 1",
                .place = "m.yaml:3:1",
                .cells = {dong(5, false)}},
               {.id = "days", .unit = "ngày", .cells = {{.number = Number(5, 2)}}},
               {.id = "share",
                .label = {.vi = "Tỷ lệ"},
                .unit = "%",
                .cells = {{.number = Number(1, 8)}}},
               {.id = "total",
                .label = {.vi = "Tổng"},
                .given = true,
                .given_ref = "QĐ 1",
                .cells = {dong(5)}}}};
  CHECK(rows_of(task) ==
        "<tr id=\"t1-r2\"><th scope=\"row\"><details><summary><b class=\"sign\">G1</b> Nhân "
        "&lt;công&gt;</summary><div class=\"derivation\"><p class=\"formula\">= a &lt; b</p><p "
        "class=\"law\">Điều 1; m.yaml:3:1</p></div></details></th><td class=\"n open\" "
        "data-v=\"5\">≥ 5</td></tr>\n"
        "<tr id=\"t1-r3\"><th scope=\"row\"><details><summary><b class=\"sign\">days</b> "
        "</summary><div class=\"derivation\"><p class=\"law\"></p></div></details></th><td "
        "class=\"n\" data-v=\"2.5\">2,5 ngày</td></tr>\n"
        "<tr id=\"t1-r4\"><th scope=\"row\"><details><summary>Tỷ lệ</summary><div "
        "class=\"derivation\"><p class=\"law\"></p></div></details></th><td class=\"n\" "
        "data-v=\"0.125\">12,5%</td></tr>\n"
        "<tr id=\"t1-r5\" class=\"sum\"><th scope=\"row\"><details><summary>Tổng, cho trước: QĐ "
        "1</summary><div class=\"derivation\"><p class=\"law\"></p></div></details></th><td "
        "class=\"n\" data-v=\"5\">5</td></tr>\n");
}

TEST_CASE("below a row stands what its printed parts lack, in the columns where they lack it") {
  const TaskResult task{
      .columns = {"before_tax", "tax"},
      .rows = {{.id = "a", .cells = {dong(1'400), dong(1'000)}},
               {.id = "b", .cells = {dong(1'400), dong(1'000)}},
               {.id = "c", .cells = {dong(2'800), dong(2'000)}, .summands = {"a", "b"}}}};
  const std::string rows = rows_of(task, {.unit = "nghin"});
  CHECK(rows.substr(rows.find("<tr id=\"t1-r3\">")) ==
        "<tr id=\"t1-r3\"><th scope=\"row\"><details><summary><b class=\"sign\">c</b> "
        "</summary><div class=\"derivation\"><p class=\"law\"></p></div></details></th><td "
        "class=\"n\" data-v=\"2800\">3</td><td class=\"n\" data-v=\"2000\">2</td></tr>\n"
        "<tr><th scope=\"row\">Chênh lệch do làm tròn</th><td class=\"n\">1</td><td "
        "class=\"n\"></td></tr>\n");
}

TEST_CASE("a row that lines belong to leads to them") {
  const TaskResult task{
      .rows = {{.id = "GMS", .cells = {dong(1)}}, {.id = "GK", .cells = {dong(1)}}},
      .lines = {{.group = "GMS"}}};
  const std::string rows = rows_of(task);
  CHECK(rows.find("<a href=\"#t1-ct\" data-pick=\"GMS\">") != std::string::npos);
  CHECK(rows.find("data-pick=\"GK\"") == std::string::npos);
}

}  // namespace dutoan::html_row_test
