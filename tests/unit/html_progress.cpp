#include "output/html_progress.hpp"

#include <doctest/doctest.h>

namespace dutoan::html_progress_test {

namespace {

MoneyRow row(const std::string& what, std::int64_t amount, const std::string& source,
             bool at_least = false) {
  return {.what = what,
          .source = source,
          .amount = {.dong = Number(amount), .marks = {.at_least = at_least}}};
}

/// Without its style, its script and what the report says once more.
std::string page_of(const PlanResult& result, const ReportStyle& style = {}) {
  const PlanProgress progress =
      plan_progress(result, SummaryKey::agency, Date::parse("2024-02-01"));
  const Number unit = unit_size(style.unit);
  const auto lines = print_progress(progress.rows, progress.totals, unit, ProgressDepth::tasks);
  const auto sources = print_progress(progress.sources, progress.totals, unit, ProgressDepth::rows);
  const std::string page = progress_html({result, progress, lines, sources, {}}, style);
  const std::size_t at = page.find("<header>");
  return page.substr(at, page.rfind("<section>") - at);
}

/// Every caption, parted by " | ".
std::string captions(const std::string& page) {
  constexpr std::string_view before = "<caption>";
  std::string text;
  for (std::size_t at = page.find(before); at != std::string::npos;
       at = page.find(before, at + 1)) {
    const std::size_t start = at + before.size();
    text +=
        (text.empty() ? "" : " | ") + page.substr(start, page.find("</caption>", start) - start);
  }
  return text;
}

PlanResult office() {
  PlanResult result;
  result.header.title = "Kế hoạch <thử>";
  result.agencies = {{.id = "a", .name = "Sở A"}, {.id = "b"}};
  result.sources = {{"N", "Ngân sách tỉnh"}};
  result.tasks = {{.id = "a/1",
                   .agency = "a",
                   .name = "Một",
                   .illustrative = true,
                   .money = {row("planned", 1'000, "N"), row("disbursed", 400, "N")},
                   .progress = {.stage = "done"}},
                  {.id = "b/1", .agency = "b", .money = {row("planned", 500, "N", true)}}};
  return result;
}

}  // namespace

TEST_CASE("a page of progress draws the plan beside what came of it, and lists the tasks") {
  const std::string page = page_of(office());
  CHECK(
      page ==
      "<header>\n"
      "<p class=\"kind\">Tiến độ thực hiện</p><h1>Kế hoạch &lt;thử&gt;</h1>\n"
      "<p class=\"quiet\">Tính đến ngày 01/02/2024</p>\n"
      "<p class=\"quiet\">Đơn vị tính: đồng.</p>\n"
      "</header>\n"
      "<section>\n"
      "<table role=\"table\" class=\"chart progress\">\n"
      "<caption>Thực hiện so với kế hoạch<span class=\"unit\">đồng</span></caption>\n"
      "<tbody role=\"rowgroup\">\n"
      "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Kế hoạch [SỐ LIỆU MINH HỌA]</th><td "
      "role=\"cell\" class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar open\" x=\"0\" y=\"0\" "
      "width=\"1000\" height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"1500\">≥ "
      "1.500</td></tr>\n"
      "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Giải ngân [SỐ LIỆU MINH HỌA]</th><td "
      "role=\"cell\" class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar open\" x=\"0\" y=\"0\" "
      "width=\"267\" height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"400\">≥ "
      "400</td></tr>\n"
      "</tbody></table>\n"
      "<table role=\"table\" class=\"chart bars\">\n"
      "<caption>Kế hoạch: Đơn vị<span class=\"unit\">đồng</span></caption>\n"
      "<tbody role=\"rowgroup\">\n"
      "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">a Sở A [SỐ LIỆU MINH HỌA]</th><td "
      "role=\"cell\" class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar\" x=\"0\" y=\"0\" width=\"1000\" "
      "height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"1000\">1.000</td></tr>\n"
      "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">b</th><td role=\"cell\" "
      "class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar open\" x=\"0\" y=\"0\" "
      "width=\"500\" height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"500\">≥ "
      "500</td></tr>\n"
      "</tbody></table>\n"
      "</section>\n"
      "<section>\n"
      "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Các nhiệm vụ, đơn vị tính: "
      "đồng\"><table class=\"tasks\" data-sortable>\n"
      "<caption>Các nhiệm vụ, đơn vị tính: đồng</caption>\n"
      "<thead><tr><th scope=\"col\" data-kind=\"code\">Nhiệm vụ</th><th scope=\"col\">Tên</th><th "
      "scope=\"col\" data-kind=\"choice\">Đơn vị</th><th scope=\"col\" data-kind=\"choice\">Trạng "
      "thái</th><th scope=\"col\" class=\"n\" data-kind=\"money\">Kế hoạch</th><th scope=\"col\" "
      "class=\"n\" data-kind=\"money\">Phân bổ</th><th scope=\"col\" class=\"n\" "
      "data-kind=\"money\">Giải ngân</th><th scope=\"col\" class=\"n\" data-kind=\"money\">Quyết "
      "toán</th><th scope=\"col\" class=\"n\" data-kind=\"number\">GN/KH</th></tr></thead>\n"
      "<tbody>\n"
      "<tr><td>a/1</td><th scope=\"row\">Một <b class=\"badge illustrative\">SỐ LIỆU MINH "
      "HỌA</b></th><td>Sở A</td><td>hoàn thành</td><td class=\"n\" data-label=\"Kế hoạch\" "
      "data-v=\"1000\">1.000</td><td class=\"n open\" data-label=\"Phân bổ\">chưa có</td><td "
      "class=\"n\" data-label=\"Giải ngân\" data-v=\"400\">400</td><td class=\"n open\" "
      "data-label=\"Quyết toán\">chưa có</td><td class=\"n\" data-label=\"GN/KH\" "
      "data-v=\"0.4\">40%</td></tr>\n"
      "<tr><td>b/1</td><th scope=\"row\">b/1</th><td>b</td><td>chưa rõ</td><td class=\"n\" "
      "data-label=\"Kế hoạch\" data-v=\"500\">≥ 500</td><td class=\"n open\" data-label=\"Phân "
      "bổ\">chưa có</td><td class=\"n open\" data-label=\"Giải ngân\">chưa có</td><td class=\"n "
      "open\" data-label=\"Quyết toán\">chưa có</td><td class=\"n\"></td></tr>\n"
      "</table></div>\n"
      "</section>\n");
}

TEST_CASE("nothing is drawn that has only one bar, and no table without a task") {
  PlanResult result = office();
  result.tasks = {{.id = "a/1", .agency = "a", .money = {row("planned", 5, "N")}}};
  CHECK(captions(page_of(result)) == "Các nhiệm vụ, đơn vị tính: đồng");
  result.tasks.clear();
  CHECK(page_of(result) ==
        "<header>\n"
        "<p class=\"kind\">Tiến độ thực hiện</p><h1>Kế hoạch &lt;thử&gt;</h1>\n"
        "<p class=\"quiet\">Tính đến ngày 01/02/2024</p>\n"
        "<p class=\"quiet\">Đơn vị tính: đồng.</p>\n"
        "</header>\n");
}

TEST_CASE("a programme is drawn by the sources of its whole, if any is named") {
  PlanResult result;
  result.sources = {{"N", "Ngân sách tỉnh"}};
  result.programmes = {
      {.id = "P", .name = "Đề án", .money = {row("planned", 9, ""), row("planned", 3, "N")}},
      {.id = "Q", .money = {row("planned", 9, "")}},
      {.id = "R", .money = {row("planned", 3, "W", true)}}};
  CHECK(captions(page_of(result)) ==
        "Đề án: Kế hoạch<span class=\"unit\">đồng</span> | R: Kế hoạch<span "
        "class=\"unit\">đồng</span>");
  const std::string page = page_of(result);
  CHECK(page.substr(page.find("<section>")) ==
        "<section>\n"
        "<table role=\"table\" class=\"chart bars\">\n"
        "<caption>Đề án: Kế hoạch<span class=\"unit\">đồng</span></caption>\n"
        "<tbody role=\"rowgroup\">\n"
        "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Ngân sách tỉnh</th><td "
        "role=\"cell\" class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
        "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar\" x=\"0\" y=\"0\" "
        "width=\"1000\" height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"3\">3 "
        "<small>33,3%</small></td></tr>\n"
        "</tbody></table>\n"
        "<table role=\"table\" class=\"chart bars\">\n"
        "<caption>R: Kế hoạch<span class=\"unit\">đồng</span></caption>\n"
        "<tbody role=\"rowgroup\">\n"
        "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">W</th><td role=\"cell\" "
        "class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
        "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar open\" x=\"0\" y=\"0\" "
        "width=\"1000\" height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"3\">≥ "
        "3</td></tr>\n"
        "</tbody></table>\n"
        "</section>\n");
}

TEST_CASE("a task has a share only of exact figures, and an empty cell where nothing is known") {
  PlanResult result = office();
  result.tasks.push_back({.id = "a/2",
                          .agency = "a",
                          .name = "x",
                          .money = {row("planned", 3, "N"), row("disbursed", 1, "N")}});
  result.tasks.push_back({.id = "a/3", .agency = "c"});
  const std::string page = page_of(result, {.unit = "nghin"});
  const std::size_t at = page.find("<tbody>", page.find("class=\"tasks\""));
  CHECK(page.substr(at, page.find("</table>", at) - at) ==
        "<tbody>\n"
        "<tr><td>a/1</td><th scope=\"row\">Một <b class=\"badge illustrative\">SỐ LIỆU MINH "
        "HỌA</b></th><td>Sở A</td><td>hoàn thành</td><td class=\"n\" data-label=\"Kế hoạch\" "
        "data-v=\"1000\">1</td><td class=\"n open\" data-label=\"Phân bổ\">chưa có</td><td "
        "class=\"n\" data-label=\"Giải ngân\" data-v=\"400\">&lt; 1</td><td class=\"n open\" "
        "data-label=\"Quyết toán\">chưa có</td><td class=\"n\" data-label=\"GN/KH\" "
        "data-v=\"0.4\">40%</td></tr>\n"
        "<tr><td>b/1</td><th scope=\"row\">b/1</th><td>b</td><td>chưa rõ</td><td class=\"n\" "
        "data-label=\"Kế hoạch\" data-v=\"500\">&gt; 0</td><td class=\"n open\" data-label=\"Phân "
        "bổ\">chưa có</td><td class=\"n open\" data-label=\"Giải ngân\">chưa có</td><td class=\"n "
        "open\" data-label=\"Quyết toán\">chưa có</td><td class=\"n\"></td></tr>\n"
        "<tr><td>a/2</td><th scope=\"row\">x</th><td>Sở A</td><td>đang thực hiện</td><td "
        "class=\"n\" data-label=\"Kế hoạch\" data-v=\"3\">&lt; 1</td><td class=\"n open\" "
        "data-label=\"Phân bổ\">chưa có</td><td class=\"n\" data-label=\"Giải ngân\" "
        "data-v=\"1\">&lt; 1</td><td class=\"n open\" data-label=\"Quyết toán\">chưa có</td><td "
        "class=\"n\" data-label=\"GN/KH\" data-v=\"1/3\">33,3%</td></tr>\n"
        "<tr><td>a/3</td><th scope=\"row\">a/3</th><td>c</td><td>chưa rõ</td><td class=\"n open\" "
        "data-label=\"Kế hoạch\">chưa có</td><td class=\"n open\" data-label=\"Phân bổ\">chưa "
        "có</td><td class=\"n open\" data-label=\"Giải ngân\">chưa có</td><td class=\"n open\" "
        "data-label=\"Quyết toán\">chưa có</td><td class=\"n\"></td></tr>\n");
}

}  // namespace dutoan::html_progress_test
