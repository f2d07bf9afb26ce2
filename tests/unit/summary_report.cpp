#include "output/summary_report.hpp"

#include "output/json_value.hpp"
#include "output/summary_csv.hpp"
#include "output/summary_json.hpp"

#include <doctest/doctest.h>

namespace dutoan::summary_report_test {

namespace {

const ReportStyle in_million{.unit = "trieu"};
const ReportStyle in_dong;

Amount whole(std::int64_t dong) {
  return {.known = Money(dong)};
}

/// What a printer gives of a summary that is not proved.
template <class Printer>
auto printed(const PlanHeader& header, const Summary& summary, const ReportStyle& style,
             Printer printer, RoundingWay way = RoundingWay::half_up) {
  const PrintedSummary lines = print_in(summary, unit_size(style.unit), way);
  return printer(SummaryContents{header, summary, lines, {}}, style);
}

std::string text_of(const PlanHeader& header, const Summary& summary, const ReportStyle& style,
                    RoundingWay way = RoundingWay::half_up) {
  return to_text(printed(header, summary, style, summary_report, way), 100);
}

std::string csv_of(const Summary& summary, const ReportStyle& style,
                   RoundingWay way = RoundingWay::half_up) {
  return printed({}, summary, style, summary_csv, way);
}

Json json_of(const PlanHeader& header, const Summary& summary,
             const std::vector<std::string>& status = {}) {
  return Json::parse(printed(header, summary, in_dong,
                             [&](const SummaryContents& contents, const ReportStyle& style) {
                               return summary_json(contents, style, status);
                             }));
}

/// Three and a half million in two parts that are both rounded up.
Summary sources() {
  return {.by = {SummaryKey::source},
          .rows = {{.names = {{"NST", {.vi = "Ngân sách tỉnh"}}},
                    .tasks = 2,
                    .amount = whole(1'500'000)},
                   {.names = {{"", {}}}, .tasks = 1, .amount = whole(1'500'000)}},
          .total = whole(3'000'000)};
}

Summary incomplete() {
  Summary summary = sources();
  summary.rows[1].amount = {.known = Money(std::int64_t{-5}),
                            .complete = false,
                            .marks = {.about = true, .illustrative = true}};
  summary.total = {.known = Money(std::int64_t{1'499'995}), .complete = false};
  summary.missing = {{.what = {"missing-price", {std::string("Máy")}}, .place = "plan.yaml:7:9"}};
  return summary;
}

}  // namespace

TEST_CASE("a table in millions adds up by a row of its own") {
  const PlanHeader header{.number = "12/KH", .title = "Kế hoạch thử"};
  CHECK(text_of(header, sources(), in_million) ==
        "Kế hoạch 12/KH\n"
        "Kế hoạch thử\n"
        "Số liệu: tính lại. Đơn vị tính: triệu đồng.\n"
        "\n"
        "Nguồn vốn         Tên                     Số nhiệm vụ  Dự toán tính lại\n"
        "───────────────────────────────────────────────────────────────────────\n"
        "NST               Ngân sách tỉnh                    2                 2\n"
        "(chưa nêu nguồn)                                    1                 2\n"
        "                  Chênh lệch do làm tròn                             -1\n"
        "───────────────────────────────────────────────────────────────────────\n"
        "TỔNG CỘNG                                                             3\n"
        "\n"
        "Tổng cộng: 3 triệu đồng\n");
}

TEST_CASE("in đồng the parts add up and the total is put in words") {
  const std::string text = text_of({}, sources(), in_dong);
  CHECK(text.find("Chênh lệch") == std::string::npos);
  CHECK(text.ends_with("Tổng cộng: 3.000.000 đồng\nBằng chữ: Ba triệu đồng chẵn\n"));
}

TEST_CASE("an incomplete summary says what is missing") {
  const std::string text = text_of({}, incomplete(), in_dong);
  CHECK(text.find("(chưa nêu nguồn)  [SỐ LIỆU MINH HỌA]            1              ≥ -5\n") !=
        std::string::npos);
  CHECK(
      text.ends_with("Tổng cộng: ≥ 1.499.995 đồng (chưa đầy đủ: 1 dòng thiếu đơn giá)\n"
                     "Còn thiếu:\n"
                     "  - plan.yaml:7:9: dòng \"Máy\" chưa có đơn giá\n"));
}

TEST_CASE("evidence is named in words") {
  const Summary summary{.by = {SummaryKey::evidence},
                        .figure = FigureKind::appraised,
                        .rows = {{.names = {{"primary", {}}}, .tasks = 1, .amount = whole(7)}},
                        .total = whole(7)};
  const std::string text = text_of({}, summary, in_dong);
  CHECK(text.find("primary       đã đọc văn bản gốc            1          7\n") !=
        std::string::npos);
  CHECK(text.find("Số liệu: thẩm định.") != std::string::npos);
}

TEST_CASE("a table for spreadsheets has plain numbers and never mixes in an incomplete one") {
  CHECK(csv_of(sources(), in_million) ==
        "source,name,tasks,recomputed_trieu,at_least_trieu,complete,approximate,illustrative\n"
        "NST,Ngân sách tỉnh,2,2,,yes,,no\n"
        ",,1,2,,yes,,no\n"
        "Chênh lệch do làm tròn,,,-1,,yes,,no\n"
        "TỔNG CỘNG,,,3,,yes,,no\n");
  CHECK(csv_of(incomplete(), in_dong) ==
        "source,name,tasks,recomputed_dong,at_least_dong,complete,approximate,illustrative\n"
        "NST,Ngân sách tỉnh,2,1500000,,yes,,no\n"
        ",,1,,-5,no,about,yes\n"
        "TỔNG CỘNG,,,,1499995,no,,no\n");
}

TEST_CASE("a summary as JSON tells key, figure and status") {
  const Json json = json_of({.number = "12/KH"}, incomplete(), {"incomplete"});
  CHECK(json["status"] == Json{"incomplete"});
  CHECK(json["plan"] == "12/KH");
  CHECK(json["by"] == "source");
  CHECK(json["figure"] == "recomputed");
  CHECK(json["at_least"] == "1499995");
  CHECK(json["rows"][0] == Json{{"key", "NST"},
                                {"name", "Ngân sách tỉnh"},
                                {"tasks", 2},
                                {"complete", true},
                                {"total", "1500000"},
                                {"illustrative", false},
                                {"printed", "1500000"}});
  CHECK(json["rows"][1]["approximate"] == "about");
  CHECK(json["missing"][0]["id"] == "missing-price");
}

TEST_CASE("under several keys each has a column, and the names stand together") {
  const Summary summary{.by = {SummaryKey::source, SummaryKey::year},
                        .rows = {{.names = {{"NST", {.vi = "Ngân sách tỉnh"}}, {"2024", {}}},
                                  .tasks = 1,
                                  .amount = whole(5)},
                                 {.names = {{"NST", {.vi = "Ngân sách tỉnh"}}, {"", {}}},
                                  .tasks = 1,
                                  .amount = whole(2)}},
                        .total = whole(7)};
  CHECK(text_of({}, summary, in_dong)
            .find("Nguồn vốn  Năm             Tên             Số nhiệm vụ  Dự toán tính lại\n"
                  "────────────────────────────────────────────────────────────────────────\n"
                  "NST        2024            Ngân sách tỉnh            1                 5\n"
                  "NST        (chưa nêu năm)  Ngân sách tỉnh            1                 2\n"
                  "────────────────────────────────────────────────────────────────────────\n"
                  "TỔNG CỘNG                                                              7\n") !=
        std::string::npos);
  CHECK(csv_of(summary, in_dong) ==
        "source,year,name,tasks,recomputed_dong,at_least_dong,complete,approximate,illustrative\n"
        "NST,2024,Ngân sách tỉnh,1,5,,yes,,no\n"
        "NST,,Ngân sách tỉnh,1,2,,yes,,no\n"
        "TỔNG CỘNG,,,,7,,yes,,no\n");
  Json json = json_of({}, summary);
  CHECK(json["by"] == "source,year");
  CHECK(json["rows"][0]["keys"] == Json{"NST", "2024"});
  CHECK(json["rows"][0]["names"] == Json{"Ngân sách tỉnh", ""});
}

}  // namespace dutoan::summary_report_test
