#include "output/html_plan_chart.hpp"

#include <doctest/doctest.h>

namespace dutoan::html_plan_chart_test {

namespace {

std::string charts(const PlanResult& result) {
  std::string html;
  append_plan_charts(html, result, {});
  return html;
}

/// Every caption, parted by " | ".
std::string captions(const PlanResult& result) {
  constexpr std::string_view before = "<caption>";
  const std::string html = charts(result);
  std::string text;
  for (std::size_t at = html.find(before); at != std::string::npos;
       at = html.find(before, at + 1)) {
    const std::size_t start = at + before.size();
    text += (text.empty() ? "" : " | ") + html.substr(start, html.find("<span", start) - start);
  }
  return text;
}

TaskResult task(const std::string& id, std::int64_t total) {
  return {
      .id = id, .agency = id.substr(0, 1), .has_estimate = true, .total = {.known = Money(total)}};
}

MoneyRow stated(const std::string& what, std::int64_t amount, Marks marks = {}) {
  return {.what = what, .amount = {.dong = Number(amount), .marks = marks}};
}

}  // namespace

TEST_CASE("a plan is drawn by every key that tells its tasks apart") {
  PlanResult result{.agencies = {{.id = "a", .name = "Sở A"}},
                    .tasks = {task("a/1", 5), task("b/1", 7)}};
  result.total = {.known = Money(std::int64_t{12})};
  CHECK(captions(result) == "Theo đơn vị");
  result.tasks[0].group = "số";
  CHECK(captions(result) == "Theo đơn vị | Theo nhóm nhiệm vụ");
  result.tasks.resize(1);
  CHECK(captions(result) == "Theo đơn vị | Theo nhóm nhiệm vụ");
  CHECK(charts({}) == "<div class=\"charts\">\n</div>\n");
}

TEST_CASE("what was stated of the plan is drawn from two kinds on, with the marks of its parts") {
  PlanResult result{
      .tasks = {{.id = "a/1", .money = {stated("planned", 9), stated("requested", 1)}}}};
  CHECK(captions(result) == "");
  result.tasks.push_back(
      {.id = "a/2", .money = {stated("planned", 1, {.at_least = true}), stated("settled", 4)}});
  CHECK(
      charts(result) ==
      "<div class=\"charts\">\n"
      "<table role=\"table\" class=\"chart progress\">\n"
      "<caption>Thực hiện so với kế hoạch<span class=\"unit\">đồng</span></caption>\n"
      "<tbody role=\"rowgroup\">\n"
      "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Kế hoạch</th><td role=\"cell\" "
      "class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar open\" x=\"0\" y=\"0\" "
      "width=\"1000\" height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"10\">≥ "
      "10</td></tr>\n"
      "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">Quyết toán</th><td role=\"cell\" "
      "class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" "
      "aria-hidden=\"true\" focusable=\"false\"><rect class=\"bar\" x=\"0\" y=\"0\" width=\"400\" "
      "height=\"10\"/></svg></td><td role=\"cell\" class=\"n\" data-v=\"4\">4</td></tr>\n"
      "</tbody></table>\n"
      "</div>\n");
}

}  // namespace dutoan::html_plan_chart_test
