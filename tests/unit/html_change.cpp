#include "output/html_change.hpp"

#include "change_fixture.hpp"

namespace dutoan::html_change_test {

namespace {

/// From the first text to the second, both included.
std::string part(const std::string& page, const std::string& start, const std::string& end) {
  const std::size_t at = page.find(start);
  if (at == std::string::npos) return "";
  return page.substr(at, page.find(end, at) + end.size() - at);
}

std::string header(const std::string& page) {
  return part(page, "<header>", "</header>");
}

std::string task_rows(const std::string& page) {
  return part(part(page, "<table class=\"tasks\"", "</table>"), "<tbody>\n", "</table>");
}

}  // namespace

TEST_CASE("a page tells the difference, then the causes as a drawing, the tasks and all the rest") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", more_machines));
  const std::string page = change_html(plans.contents, {});
  CHECK(header(page) ==
        "<header>\n"
        "<p class=\"kind\">So sánh điều chỉnh kế hoạch</p><h1>So sánh điều chỉnh kế hoạch</h1>\n"
        "<div class=\"whole\"><p>Tăng/giảm</p><p class=\"figure\"><strong "
        "data-figure=\"difference\" data-v=\"1700\">+1.700</strong> đồng</p>\n"
        "<p class=\"quiet\">2.800 → 4.500</p></div>\n"
        "</header>");
  CHECK(part(page, "<table role=\"table\" class=\"chart", "<tbody") ==
        "<table role=\"table\" class=\"chart waterfall\">\n"
        "<caption>Nguyên nhân: Bản trước → Bản sau<span class=\"unit\">đồng</span></caption>\n"
        "<tbody");
  CHECK(page.find("<h2>SO SÁNH ĐIỀU CHỈNH KẾ HOẠCH</h2>") > page.find("<table class=\"tasks\""));
  CHECK(task_rows(page) ==
        "<tbody>\n"
        "<tr><td>s/T</td><th scope=\"row\">Việc T</th><td>Sở</td><td>thay đổi</td><td class=\"n\" "
        "data-label=\"Trước\" data-v=\"2800\">2.800</td><td class=\"n\" data-label=\"Sau\" "
        "data-v=\"4500\">4.500</td><td class=\"n\" data-label=\"Tăng/giảm\" "
        "data-v=\"1700\">+1.700</td><td>khối lượng +1.450; đơn giá +250</td></tr>\n"
        "</table>");
}

TEST_CASE("where a task cannot be compared no causes are drawn, and its difference is open") {
  const ComparedPlans plans(listed_task("T", machines) + listed_task("U", machines),
                            listed_task("T", more_machines) + listed_task("U", unpriced_machines));
  const std::string page = change_html(plans.contents, {});
  CHECK(header(page) ==
        "<header>\n"
        "<p class=\"kind\">So sánh điều chỉnh kế hoạch</p><h1>So sánh điều chỉnh kế hoạch</h1>\n"
        "<div class=\"whole\"><p>Tăng/giảm</p><p class=\"figure\"><strong "
        "data-figure=\"difference\" data-v=\"1700\">+1.700 (*)</strong> đồng</p>\n"
        "<p class=\"quiet\">5.600 → ≥ 4.500</p></div>\n"
        "</header>");
  CHECK(page.find("<svg") == std::string::npos);
  CHECK(
      task_rows(page) ==
      "<tbody>\n"
      "<tr><td>s/T</td><th scope=\"row\">Việc T</th><td>Sở</td><td>thay đổi</td><td class=\"n\" "
      "data-label=\"Trước\" data-v=\"2800\">2.800</td><td class=\"n\" data-label=\"Sau\" "
      "data-v=\"4500\">4.500</td><td class=\"n\" data-label=\"Tăng/giảm\" "
      "data-v=\"1700\">+1.700</td><td>khối lượng +1.450; đơn giá +250</td></tr>\n"
      "<tr><td>s/U</td><th scope=\"row\">Việc U</th><td>Sở</td><td>thay đổi</td><td class=\"n\" "
      "data-label=\"Trước\" data-v=\"2800\">2.800</td><td class=\"n open\" data-label=\"Sau\">chưa "
      "có</td><td class=\"n open\" data-label=\"Tăng/giảm\">chưa so sánh được</td><td></td></tr>\n"
      "</table>");
}

TEST_CASE("a difference nobody knows is no figure") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", unpriced_machines));
  CHECK(header(change_html(plans.contents, {})) ==
        "<header>\n"
        "<p class=\"kind\">So sánh điều chỉnh kế hoạch</p><h1>So sánh điều chỉnh kế hoạch</h1>\n"
        "<div class=\"whole\"><p>Tăng/giảm</p><p class=\"figure\"><strong "
        "data-figure=\"difference\">chưa so sánh được</strong> </p>\n"
        "<p class=\"quiet\">2.800 → chưa có</p></div>\n"
        "</header>");
}

TEST_CASE("a task that went stands under the agency it had, and made-up figures have a badge") {
  const PlanResult before{.agencies = {{.id = "s", .name = "Sở"}},
                          .tasks = {{.id = "s/A", .agency = "s"}}};
  const PlanResult after{.header = {.number = "1/KH"}};
  const Amount five{.known = Money(std::int64_t{5}), .marks = {.illustrative = true}};
  const ChangeContents contents{
      .what_if = "x<1",
      .revisions = {{"a", before}, {"b", after}},
      .steps = {{.before = five,
                 .after = {},
                 .difference = Money() - *five.known,
                 .causes = {Money() - *five.known},
                 .tasks = {{.pair = {.relation = TaskRelation::removed, .before = {0}},
                            .before = five,
                            .difference = Money() - *five.known}}}}};
  const std::string page = change_html(contents, {});
  CHECK(
      header(page) ==
      "<header>\n"
      "<p class=\"kind\">Tác động của phương án</p><h1>Kế hoạch 1/KH</h1>\n"
      "<p class=\"quiet\">Phương án: x&lt;1.</p>\n"
      "<div class=\"whole\"><p>Tăng/giảm</p><p class=\"figure\"><strong data-figure=\"difference\" "
      "data-v=\"-5\">-5</strong> đồng <b class=\"badge illustrative\">SỐ LIỆU MINH HỌA</b></p>\n"
      "<p class=\"quiet\">5 → 0</p></div>\n"
      "</header>");
  CHECK(task_rows(page) ==
        "<tbody>\n"
        "<tr><td>s/A</td><th scope=\"row\">s/A <b class=\"badge illustrative\">SỐ LIỆU MINH "
        "HỌA</b></th><td>Sở</td><td>bỏ</td><td class=\"n\" data-label=\"Trước\" "
        "data-v=\"5\">5</td><td class=\"n\" data-v=\"0\"></td><td class=\"n\" "
        "data-label=\"Tăng/giảm\" data-v=\"-5\">-5</td><td></td></tr>\n"
        "</table>");
}

}  // namespace dutoan::html_change_test
