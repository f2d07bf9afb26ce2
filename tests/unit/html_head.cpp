#include "output/html_head.hpp"

#include <doctest/doctest.h>

namespace dutoan::html_head_test {

namespace {

constexpr Language vietnamese = Language::vietnamese;

Amount complete(std::int64_t dong) {
  return {.known = Money(dong)};
}

std::string total(const Amount& amount, const ReportStyle& style = {}) {
  std::string html;
  append_plan_total(html, amount, {}, "ghi chú", style);
  return html;
}

}  // namespace

TEST_CASE("a plan goes by its number, else by its title, else by what the page is") {
  CHECK(plan_name({.number = "01/KH-UBND", .title = "Tên"}, "Báo cáo", vietnamese) ==
        "Kế hoạch 01/KH-UBND");
  CHECK(plan_name({.title = "Tên"}, "Báo cáo", vietnamese) == "Tên");
  CHECK(plan_name({}, "Báo cáo", vietnamese) == "Báo cáo");
}

TEST_CASE("the head says the kind of the page, the plan and the notes, all escaped") {
  std::string html;
  append_plan_head(html, "Báo cáo", {.number = "1/KH", .title = "<Tên>"}, {"a & b"}, vietnamese);
  CHECK(html ==
        "<p class=\"kind\">Báo cáo</p><h1>Kế hoạch 1/KH</h1>\n"
        "<p class=\"subtitle\">&lt;Tên&gt;</p>\n<p class=\"quiet\">a &amp; b</p>\n");
}

TEST_CASE("a title that is the name already does not stand twice") {
  std::string html;
  append_plan_head(html, "Báo cáo", {.title = "Tên"}, {}, vietnamese);
  CHECK(html == "<p class=\"kind\">Báo cáo</p><h1>Tên</h1>\n");
}

TEST_CASE("the total stands in figures, and in words where they say the same") {
  CHECK(total(complete(1500)) ==
        "<div class=\"whole\"><p>Tổng cộng</p><p class=\"figure\"><strong "
        "data-figure=\"plan-total\" data-v=\"1500\">1.500</strong> đồng</p>\n"
        "<p class=\"words\">Bằng chữ: Một nghìn năm trăm đồng chẵn</p>"
        "<p class=\"quiet\">ghi chú</p></div>\n");
  CHECK(total(complete(1'500'000), {.unit = "trieu"}).find("Bằng chữ") == std::string::npos);
}

TEST_CASE("a total that is not complete says so, and one of made-up figures, too") {
  Amount amount = complete(1500);
  amount.complete = false;
  amount.marks.illustrative = true;
  const std::string html = total(amount);
  CHECK(html.find("≥ 1.500</strong> đồng <b class=\"badge illustrative\">SỐ LIỆU MINH HỌA</b>") !=
        std::string::npos);
  CHECK(html.find("<p class=\"open\">") != std::string::npos);
  CHECK(html.find("Bằng chữ") == std::string::npos);
}

TEST_CASE("a figure that is not known has neither value nor unit") {
  std::string html;
  append_figure(html, {.name = "difference", .label = "Tăng/giảm", .text = "chưa <rõ>"}, "<p>x</p>",
                vietnamese);
  CHECK(html ==
        "<div class=\"whole\"><p>Tăng/giảm</p><p class=\"figure\"><strong "
        "data-figure=\"difference\">chưa &lt;rõ&gt;</strong> </p>\n<p>x</p></div>\n");
}

}  // namespace dutoan::html_head_test
