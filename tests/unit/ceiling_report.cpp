#include "output/ceiling_report.hpp"

#include <doctest/doctest.h>

namespace dutoan::ceiling_report_test {

namespace {

const ReportStyle in_million{.unit = "trieu"};

Money money(std::int64_t dong) {
  return Money(dong);
}

/// One exceeded by less than is printed, one open, and one that says by which paper.
CeilingCheck check() {
  CeilingRow over{.ceiling = {.agency = "so", .amount = money(1'000'000)},
                  .need = {.known = money(1'200'000)},
                  .verdict = CeilingVerdict::exceeded,
                  .shown = money(1),
                  .shown_need = money(1),
                  .left = money(-200'000),
                  .percent = 120};
  CeilingRow open{.ceiling = {.source = "N", .year = 2024, .amount = money(9'000'000)},
                  .need = {.known = money(2'000'000), .complete = false},
                  .unassigned = {.known = money(3'000'000)},
                  .verdict = CeilingVerdict::inconclusive,
                  .shown = money(9),
                  .shown_need = money(2),
                  .shown_left = money(7),
                  .left = money(7'000'000)};
  CeilingRow within{
      .ceiling = {.amount = money(5'000'000), .ref = "12/QĐ", .date = Date::from_ymd(2024, 1, 5)},
      .need = {.known = money(4'000'000)},
      .verdict = CeilingVerdict::within,
      .shown = money(5),
      .shown_need = money(4),
      .shown_left = money(1),
      .left = money(1'000'000),
      .percent = 80};
  return {.rows = {over, open, within}};
}

std::string text_of(const CeilingCheck& check) {
  Report report;
  add_ceilings(report, check, in_million);
  add_ceiling_proof(report, check, in_million);
  return to_text(report, 110);
}

}  // namespace

TEST_CASE("a table says ceiling, need, what is left, and a verdict in words") {
  CHECK(text_of(check()) == R"(
So với trần:
Đơn vị  Nguồn vốn  Năm     Trần  Nhu cầu  Chênh lệch  Tỷ lệ  Kết luận                        Văn bản
──────────────────────────────────────────────────────────────────────────────────────────────────────────────
so      tất cả     tất cả     1        1           0   120%  đã vượt 200.000 đồng
tất cả  N          2024       9      ≥ 2         ≤ 7         chưa kết luận được (còn 3 chưa
                                                             nêu nguồn hoặc năm)
tất cả  tất cả     tất cả     5        4           1    80%  trong trần                      12/QĐ, 05/01/2024
)");
}

TEST_CASE("ceilings that do not add up are told with the difference, the others proved") {
  CeilingCheck some = check();
  some.sums = {{.over = SummaryKey::source,
                .whole = 0,
                .parts = 2,
                .sum = money(900'000),
                .difference = money(100'000),
                .shown = money(1),
                .shown_sum = money(1),
                .covers = true},
               {.over = SummaryKey::agency,
                .whole = 2,
                .parts = 1,
                .sum = money(6'000'000),
                .difference = money(-1'000'000),
                .shown = money(5),
                .shown_sum = money(6)},
               {.over = SummaryKey::year,
                .whole = 2,
                .parts = 3,
                .sum = money(5'000'000),
                .shown = money(5),
                .shown_sum = money(5),
                .covers = true,
                .holds = true}};
  const std::string text = text_of(some);
  CHECK(text.substr(text.find("Các trần")) == R"(Các trần không khớp nhau:
  - so: 2 trần theo nguồn vốn cộng được 1, trần ghi 1 triệu đồng; chênh lệch 100.000 đồng
  - trần chung: 1 trần theo đơn vị đã cộng được 6, nhiều hơn trần 5 triệu đồng; chênh lệch -1.000.000 đồng
Đã kiểm: trần chung: 3 trần theo năm cộng được 5 = trần 5 triệu đồng
)");
}

TEST_CASE("a table for spreadsheets keeps bounds apart") {
  CHECK(ceiling_csv(check(), in_million) ==
        "agency,source,year,ceiling_trieu,need_trieu,need_at_least_trieu,left_trieu,"
        "left_at_most_trieu,used_percent,verdict,unassigned_trieu,ref,date\n"
        "so,,,1,1,,0,,120,exceeded,,,\n"
        ",N,2024,9,,2,,7,,inconclusive,3,,\n"
        ",,,5,4,,1,,80,within,,12/QĐ,2024-01-05\n");
}

TEST_CASE("JSON holds exact amounts") {
  Json json = Json::object();
  put_ceilings(json, check());
  CHECK(json["ceilings"][0]["left"] == "-200000");
  CHECK(json["ceilings"][0]["verdict"] == "exceeded");
  CHECK(json["ceilings"][1]["left_at_most"] == "7000000");
  CHECK(json["ceilings"][1]["need"]["at_least"] == "2000000");
  CHECK(json["ceilings"][1]["unassigned"]["total"] == "3000000");
  CHECK(json["ceilings"][2]["date"] == "2024-01-05");
  CHECK(json["ceiling_sums"].empty());
}

}  // namespace dutoan::ceiling_report_test
