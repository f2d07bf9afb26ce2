#include "output/html_table.hpp"

#include <array>

#include <doctest/doctest.h>

namespace dutoan::html_table_test {

namespace {

const ReportStyle style;

}  // namespace

TEST_CASE("a table has its caption, headings with a scope, and figures twice") {
  std::string html;
  open_table(html, {.caption = "Các <dòng>",
                    .columns = {{"Nội dung"},
                                {"Nhóm", HtmlColumnKind::choice},
                                {"Thành tiền", HtmlColumnKind::money}},
                    .classes = "lines"});
  const std::array<HtmlCell, 3> cells = {
      HtmlCell{.text = "<Máy>", .heading = true}, HtmlCell{.text = "GMS"},
      html_amount({.known = Money(std::int64_t(1'234'567))}, style, Zero::blank)};
  append_row(html, cells, " id=\"r1\"");
  open_table_foot(html);
  close_table(html);
  CHECK(html ==
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Các &lt;dòng&gt;\">"
        "<table class=\"lines\" data-sortable>\n<caption>Các &lt;dòng&gt;</caption>\n"
        "<thead><tr><th scope=\"col\">Nội dung</th><th scope=\"col\" data-kind=\"choice\">Nhóm</th>"
        "<th scope=\"col\" class=\"n\" data-kind=\"money\">Thành tiền</th></tr></thead>\n<tbody>\n"
        "<tr id=\"r1\"><th scope=\"row\">&lt;Máy&gt;</th><td>GMS</td>"
        "<td class=\"n\" data-v=\"1234567\">1.234.567</td></tr>\n</tbody>\n<tfoot>\n"
        "</table></div>\n");
}

TEST_CASE("on a card every figure that is there stands behind the heading of its column") {
  const HtmlTable table{.columns = {{"Tên"},
                                    {"Trước", HtmlColumnKind::money},
                                    {"Tăng <giảm>", HtmlColumnKind::change},
                                    {"Tỷ lệ", HtmlColumnKind::number}},
                        .classes = "tasks"};
  std::string html;
  open_table(html, table);
  CHECK(html.find("<th scope=\"col\" class=\"n\" data-kind=\"change\">Tăng &lt;giảm&gt;</th>") !=
        std::string::npos);
  html.clear();
  std::array<HtmlCell, 4> cells = {
      HtmlCell{.text = "A", .heading = true},
      html_amount({.known = Money(std::int64_t(5)), .complete = false}, style, Zero::blank),
      HtmlCell{.text = "-5", .value = "-5", .figure = true}, HtmlCell{.figure = true}};
  append_card(html, table, cells);
  CHECK(
      html ==
      "<tr><th scope=\"row\">A</th><td class=\"n open\" data-label=\"Trước\" data-v=\"5\">≥ 5</td>"
      "<td class=\"n\" data-label=\"Tăng &lt;giảm&gt;\" data-v=\"-5\">-5</td>"
      "<td class=\"n\"></td></tr>\n");
}

TEST_CASE("only a word no column has room for may be broken") {
  const auto row = [](const std::string& text) {
    std::string html;
    append_row(html, std::array<HtmlCell, 1>{HtmlCell{.text = text}});
    return html;
  };
  const std::string id(41, 'x');
  CHECK(row("a " + id) == "<tr><td class=\"long\">a " + id + "</td></tr>\n");
  CHECK(row(id + " a").find("long") != std::string::npos);
  const std::string words = "Nâng cấp trung tâm dữ liệu của tỉnh và các sở, ban, ngành";
  CHECK(row(words) == "<tr><td>" + words + "</td></tr>\n");
  CHECK(row(id.substr(1)).find("long") == std::string::npos);
}

TEST_CASE("an amount that is not whole says so, in signs and in its class") {
  const HtmlCell part =
      html_amount({.known = Money(std::int64_t(5)), .complete = false}, style, Zero::blank);
  CHECK(part.text == "≥ 5");
  CHECK(part.value == "5");
  CHECK(part.open);
  const HtmlCell unknown =
      html_amount({.known = std::nullopt, .complete = false}, style, Zero::shown);
  CHECK(unknown.text == "chưa có");
  CHECK(unknown.value.empty());
}

TEST_CASE("numbers are exact for programs") {
  CHECK(html_number(Number(Integer(1), Integer(3)), Language::vietnamese).value == "1/3");
  CHECK(html_number(Number(Integer(5), Integer(2)), Language::vietnamese).text == "2,5");
  CHECK(html_number(std::nullopt, Language::vietnamese).text.empty());
}

TEST_CASE("a report becomes headings, lists and tables") {
  Report report;
  report.title("Kế hoạch");
  report.heading("Sở <A>");
  report.item("một");
  report.item("hai");
  report.paragraph("hết");
  report.table({.columns = {{"Tên"}, {"Số", Align::right}},
                .rows = {{.cells = {"A", "1"}}, {.cells = {"Cộng", "1"}, .rule_above = true}}});
  std::string html;
  append_report(html, report, 1);
  CHECK(
      html.starts_with("<h1>Kế hoạch</h1>\n<h2>Sở &lt;A&gt;</h2>\n<ul>\n<li>một</li>\n"
                       "<li>hai</li>\n</ul>\n<p>hết</p>\n"));
  CHECK(html.find("<caption>Sở &lt;A&gt;</caption>") != std::string::npos);
  CHECK(html.find("<tr class=\"sum\"><th scope=\"row\">Cộng</th><td class=\"n\">1</td></tr>") !=
        std::string::npos);
}

}  // namespace dutoan::html_table_test
