#include "output/html_summary.hpp"

#include <doctest/doctest.h>

namespace dutoan::html_summary_test {

namespace {

Amount whole(std::int64_t dong) {
  return {.known = Money(dong)};
}

/// Without its style and its script.
std::string page_of(const Summary& summary, const ReportStyle& style = {},
                    RoundingWay way = RoundingWay::half_up) {
  const PrintedSummary printed = print_in(summary, unit_size(style.unit), way);
  const PlanHeader header{.number = "12/KH"};
  const std::string page = summary_html({header, summary, printed, {}}, style);
  const std::size_t at = page.find("<header>");
  return page.substr(at, page.find("</main>", at) - at);
}

std::string part(const std::string& page, const std::string& start, const std::string& end) {
  const std::size_t at = page.find(start);
  if (at == std::string::npos) return "";
  return page.substr(at, page.find(end, at) - at);
}

std::string table(const std::string& page) {
  return part(page, "<div class=\"scroll\"", "</table>");
}

/// The labels of the bars, parted by " | ".
std::string bar_labels(const std::string& page) {
  constexpr std::string_view before = "<th role=\"rowheader\" scope=\"row\">";
  std::string labels;
  for (std::size_t at = page.find(before); at != std::string::npos;
       at = page.find(before, at + 1)) {
    const std::size_t start = at + before.size();
    labels += (labels.empty() ? "" : " | ") + page.substr(start, page.find("</th>", start) - start);
  }
  return labels;
}

}  // namespace

TEST_CASE("what makes a column add up stands in the foot with the total") {
  const Summary summary{
      .by = {SummaryKey::source},
      .rows = {{.names = {{"NST", {.vi = "Tỉnh <1>"}}}, .tasks = 2, .amount = whole(1'500)},
               {.names = {{"", {}}}, .tasks = 1, .amount = whole(1'500)}},
      .total = whole(3'000)};
  const std::string page = page_of(summary, {.unit = "nghin"});
  CHECK(part(page, "<header>", "</header>") ==
        "<header>\n"
        "<p class=\"kind\">Tổng hợp dự toán</p><h1>Kế hoạch 12/KH</h1>\n"
        "<p class=\"quiet\">Số liệu: tính lại. Đơn vị tính: nghìn đồng.</p>\n"
        "<div class=\"whole\"><p>Tổng cộng</p><p class=\"figure\"><strong "
        "data-figure=\"plan-total\" data-v=\"3000\">3</strong> nghìn đồng</p>\n"
        "</div>\n");
  CHECK(bar_labels(page) == "Tỉnh &lt;1&gt; | (chưa nêu nguồn)");
  CHECK(
      table(page) ==
      "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Nguồn vốn, nghìn "
      "đồng\"><table data-sortable>\n"
      "<caption>Nguồn vốn, nghìn đồng</caption>\n"
      "<thead><tr><th scope=\"col\" data-kind=\"code\">Nguồn vốn</th><th scope=\"col\">Tên</th><th "
      "scope=\"col\" class=\"n\" data-kind=\"number\">Số nhiệm vụ</th><th scope=\"col\" "
      "class=\"n\" data-kind=\"money\">Dự toán tính lại</th></tr></thead>\n"
      "<tbody>\n"
      "<tr><th scope=\"row\">NST</th><td>Tỉnh &lt;1&gt;</td><td class=\"n\" data-v=\"2\">2</td><td "
      "class=\"n\" data-v=\"1500\">2</td></tr>\n"
      "<tr><th scope=\"row\">(chưa nêu nguồn)</th><td></td><td class=\"n\" data-v=\"1\">1</td><td "
      "class=\"n\" data-v=\"1500\">2</td></tr>\n"
      "</tbody>\n"
      "<tfoot>\n"
      "<tr><th scope=\"row\"></th><td>Chênh lệch do làm tròn</td><td class=\"n\"></td><td "
      "class=\"n\">-1</td></tr>\n"
      "<tr class=\"sum\"><th scope=\"row\">TỔNG CỘNG</th><td></td><td class=\"n\"></td><td "
      "class=\"n\" data-v=\"3000\">3</td></tr>\n");
  CHECK(
      table(page_of(summary, {.unit = "nghin"}, RoundingWay::balanced)) ==
      "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Nguồn vốn, nghìn "
      "đồng\"><table data-sortable>\n"
      "<caption>Nguồn vốn, nghìn đồng</caption>\n"
      "<thead><tr><th scope=\"col\" data-kind=\"code\">Nguồn vốn</th><th scope=\"col\">Tên</th><th "
      "scope=\"col\" class=\"n\" data-kind=\"number\">Số nhiệm vụ</th><th scope=\"col\" "
      "class=\"n\" data-kind=\"money\">Dự toán tính lại</th></tr></thead>\n"
      "<tbody>\n"
      "<tr><th scope=\"row\">NST</th><td>Tỉnh &lt;1&gt;</td><td class=\"n\" data-v=\"2\">2</td><td "
      "class=\"n\" data-v=\"1500\">2</td></tr>\n"
      "<tr><th scope=\"row\">(chưa nêu nguồn)</th><td></td><td class=\"n\" data-v=\"1\">1</td><td "
      "class=\"n\" data-v=\"1500\">1*</td></tr>\n"
      "</tbody>\n"
      "<tfoot>\n"
      "<tr class=\"sum\"><th scope=\"row\">TỔNG CỘNG</th><td></td><td class=\"n\"></td><td "
      "class=\"n\" data-v=\"3000\">3</td></tr>\n");
}

TEST_CASE("of an agency with its subordinates one bar is drawn, and its rows keep their order") {
  const Summary summary{
      .by = {SummaryKey::agency},
      .rows =
          {{.names = {{"a", {.vi = "Sở"}}}, .tasks = 2, .amount = whole(5), .part = RowPart::whole},
           {.names = {{"a", {.vi = "Sở"}}},
            .tasks = 1,
            .amount = whole(2),
            .depth = 1,
            .part = RowPart::own},
           {.names = {{"b", {.vi = "Trung tâm"}}}, .tasks = 1, .amount = whole(3), .depth = 1}},
      .total = whole(5)};
  const std::string page = page_of(summary);
  CHECK(bar_labels(page) == "Sở");
  CHECK(table(page) ==
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Đơn vị, đồng\"><table>\n"
        "<caption>Đơn vị, đồng</caption>\n"
        "<thead><tr><th scope=\"col\" data-kind=\"code\">Đơn vị</th><th scope=\"col\">Tên</th><th "
        "scope=\"col\" class=\"n\" data-kind=\"number\">Số nhiệm vụ</th><th scope=\"col\" "
        "class=\"n\" data-kind=\"money\">Dự toán tính lại</th></tr></thead>\n"
        "<tbody>\n"
        "<tr><th scope=\"row\">a</th><td>Sở</td><td class=\"n\" data-v=\"2\">2</td><td class=\"n\" "
        "data-v=\"5\">5</td></tr>\n"
        "<tr><th scope=\"row\">  – a</th><td>phần của chính đơn vị</td><td class=\"n\" "
        "data-v=\"1\">1</td><td class=\"n\" data-v=\"2\">2</td></tr>\n"
        "<tr><th scope=\"row\">  – b</th><td>Trung tâm</td><td class=\"n\" data-v=\"1\">1</td><td "
        "class=\"n\" data-v=\"3\">3</td></tr>\n"
        "</tbody>\n"
        "<tfoot>\n"
        "<tr class=\"sum\"><th scope=\"row\">TỔNG CỘNG</th><td></td><td class=\"n\"></td><td "
        "class=\"n\" data-v=\"5\">5</td></tr>\n");
}

TEST_CASE("a row of several keys without names is called by them") {
  const Summary summary{
      .by = {SummaryKey::year, SummaryKey::source},
      .rows = {{.names = {{"2024", {}}, {"", {}}}, .tasks = 1, .amount = whole(5)}},
      .total = whole(5)};
  const std::string page = page_of(summary);
  CHECK(bar_labels(page) == "2024 · (chưa nêu nguồn)");
  CHECK(part(table(page), "<thead>", "</thead>") ==
        "<thead><tr><th scope=\"col\" data-kind=\"choice\">Năm</th><th scope=\"col\" "
        "data-kind=\"choice\">Nguồn vốn</th><th scope=\"col\">Tên</th><th scope=\"col\" "
        "class=\"n\" data-kind=\"number\">Số nhiệm vụ</th><th scope=\"col\" class=\"n\" "
        "data-kind=\"money\">Dự toán tính lại</th></tr>");
}

TEST_CASE("beside an earlier plan each row has its growth, and none where one is not known") {
  Summary summary{
      .by = {SummaryKey::source},
      .rows = {{.names = {{"A", {}}}, .tasks = 1, .amount = whole(1'500), .earlier = whole(1'000)},
               {.names = {{"B", {}}},
                .tasks = 1,
                .amount = {.known = Money(std::int64_t{7}), .complete = false},
                .earlier = whole(7)},
               {.names = {{"C", {}}}, .amount = whole(0), .earlier = whole(1'000)}},
      .total = {.known = Money(std::int64_t{1'507}), .complete = false},
      .missing = {{.what = {"missing-price", {std::string("Máy")}}, .place = "p.yaml:7:9"}},
      .earlier = whole(2'007)};
  const std::string page = page_of(summary);
  CHECK(table(page) ==
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Nguồn vốn, đồng\"><table "
        "data-sortable>\n"
        "<caption>Nguồn vốn, đồng</caption>\n"
        "<thead><tr><th scope=\"col\" data-kind=\"code\">Nguồn vốn</th><th "
        "scope=\"col\">Tên</th><th scope=\"col\" class=\"n\" data-kind=\"number\">Số nhiệm "
        "vụ</th><th scope=\"col\" class=\"n\" data-kind=\"money\">Kỳ trước</th><th scope=\"col\" "
        "class=\"n\" data-kind=\"change\">Tăng/giảm</th><th scope=\"col\" class=\"n\" "
        "data-kind=\"number\">Tỷ lệ</th><th scope=\"col\" class=\"n\" data-kind=\"money\">Dự toán "
        "tính lại</th></tr></thead>\n"
        "<tbody>\n"
        "<tr><th scope=\"row\">A</th><td></td><td class=\"n\" data-v=\"1\">1</td><td class=\"n\" "
        "data-v=\"1000\">1.000</td><td class=\"n\" data-v=\"500\">+500</td><td class=\"n\" "
        "data-v=\"50\">50%</td><td class=\"n\" data-v=\"1500\">1.500</td></tr>\n"
        "<tr><th scope=\"row\">B</th><td></td><td class=\"n\" data-v=\"1\">1</td><td class=\"n\" "
        "data-v=\"7\">7</td><td class=\"n open\">chưa có</td><td class=\"n\"></td><td class=\"n "
        "open\" data-v=\"7\">≥ 7</td></tr>\n"
        "<tr><th scope=\"row\">C</th><td></td><td class=\"n\" data-v=\"0\">0</td><td class=\"n\" "
        "data-v=\"1000\">1.000</td><td class=\"n\" data-v=\"-1000\">-1.000</td><td class=\"n\" "
        "data-v=\"-100\">-100%</td><td class=\"n\" data-v=\"0\"></td></tr>\n"
        "</tbody>\n"
        "<tfoot>\n"
        "<tr class=\"sum\"><th scope=\"row\">TỔNG CỘNG</th><td></td><td class=\"n\"></td><td "
        "class=\"n\" data-v=\"2007\">2.007</td><td class=\"n open\">chưa có</td><td "
        "class=\"n\"></td><td class=\"n open\" data-v=\"1507\">≥ 1.507</td></tr>\n");
  CHECK(page.substr(page.rfind("<section>")) ==
        "<section>\n"
        "<p>Còn thiếu:</p>\n"
        "<ul>\n"
        "<li>p.yaml:7:9: dòng &quot;Máy&quot; chưa có đơn giá</li>\n"
        "</ul>\n"
        "</section>\n");
}

TEST_CASE("a cross counts no tasks, and says what its rows lack in a column of their own") {
  const Summary summary{.by = {SummaryKey::source},
                        .rows = {{.names = {{"A", {}}},
                                  .tasks = 1,
                                  .amount = whole(2'800),
                                  .cells = {whole(1'400), whole(1'400)}}},
                        .total = whole(2'800),
                        .cross = SummaryKey::year,
                        .columns = {{{"2024", {}}, whole(1'400)}, {{"", {}}, whole(1'400)}}};
  CHECK(
      table(page_of(summary, {.unit = "nghin"})) ==
      "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Nguồn vốn, nghìn "
      "đồng\"><table data-sortable>\n"
      "<caption>Nguồn vốn, nghìn đồng</caption>\n"
      "<thead><tr><th scope=\"col\" data-kind=\"code\">Nguồn vốn</th><th scope=\"col\">Tên</th><th "
      "scope=\"col\" class=\"n\" data-kind=\"money\">2024</th><th scope=\"col\" class=\"n\" "
      "data-kind=\"money\">(chưa nêu năm)</th><th scope=\"col\" class=\"n\" "
      "data-kind=\"number\">Chênh lệch do làm tròn</th><th scope=\"col\" class=\"n\" "
      "data-kind=\"money\">Cộng</th></tr></thead>\n"
      "<tbody>\n"
      "<tr><th scope=\"row\">A</th><td></td><td class=\"n\" data-v=\"1400\">1</td><td class=\"n\" "
      "data-v=\"1400\">1</td><td class=\"n\">1</td><td class=\"n\" data-v=\"2800\">3</td></tr>\n"
      "</tbody>\n"
      "<tfoot>\n"
      "<tr class=\"sum\"><th scope=\"row\">TỔNG CỘNG</th><td></td><td class=\"n\" "
      "data-v=\"1400\">1</td><td class=\"n\" data-v=\"1400\">1</td><td class=\"n\">1</td><td "
      "class=\"n\" data-v=\"2800\">3</td></tr>\n");
}

}  // namespace dutoan::html_summary_test
