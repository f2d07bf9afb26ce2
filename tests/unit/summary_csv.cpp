#include "output/summary_csv.hpp"

#include <doctest/doctest.h>

namespace dutoan::summary_csv_test {

namespace {

Amount whole(std::int64_t dong) {
  return {.known = Money(dong)};
}

std::string csv(const Summary& summary, const std::string& unit,
                RoundingWay way = RoundingWay::half_up) {
  const ReportStyle style{.unit = unit};
  const PrintedSummary printed = print_in(summary, unit_size(unit), way);
  return summary_csv({PlanHeader{}, summary, printed, {}}, style);
}

Summary list() {
  return {.by = {SummaryKey::source},
          .rows = {{.names = {{"N", {.vi = "Ngân sách"}}}, .tasks = 2, .amount = whole(1'500'000)},
                   {.names = {{"T", {}}}, .tasks = 1, .amount = whole(1'500'000)}},
          .total = whole(3'000'000)};
}

}  // namespace

TEST_CASE("figures that were moved are told, and there is no row for a difference") {
  CHECK(csv(list(), "trieu", RoundingWay::balanced) ==
        "source,name,tasks,recomputed_trieu,at_least_trieu,complete,approximate,illustrative,"
        "moved\n"
        "N,Ngân sách,2,2,,yes,,no,no\n"
        "T,,1,1,,yes,,no,yes\n"
        "TỔNG CỘNG,,,3,,yes,,no,no\n");
}

TEST_CASE("a column of a cross has its amount, its bound and its marks") {
  Summary summary = list();
  summary.rows.pop_back();
  summary.cross = SummaryKey::year;
  summary.columns = {{{"2024", {}}, whole(500'000)}, {{"", {}}, whole(1'000'000)}};
  summary.columns[1].amount.complete = false;
  summary.rows[0].cells = {whole(500'000), summary.columns[1].amount};
  summary.rows[0].cells[0].marks = {.about = true, .illustrative = true};
  summary.rows[0].amount.complete = false;
  summary.total = summary.rows[0].amount;
  CHECK(csv(summary, "dong") ==
        "source,name,tasks,recomputed_dong,at_least_dong,complete,approximate,illustrative,"
        "2024_dong,2024_at_least_dong,2024_marks,(chưa nêu năm)_dong,"
        "(chưa nêu năm)_at_least_dong,(chưa nêu năm)_marks\n"
        "N,Ngân sách,2,,1500000,no,,no,500000,,about;illustrative,,1000000,incomplete\n"
        "TỔNG CỘNG,,,,1500000,no,,no,500000,,,,1000000,incomplete\n");
}

TEST_CASE("rows of level 1 add up to the total, and growth stands behind") {
  Summary summary = list();
  summary.rows[1].depth = 1;
  summary.rows[0].part = RowPart::whole;
  summary.rows[0].earlier = summary.rows[1].earlier = whole(1'000'000);
  summary.total = whole(1'500'000);
  summary.earlier = whole(1'000'000);
  CHECK(csv(summary, "dong") ==
        "source,name,tasks,recomputed_dong,at_least_dong,complete,approximate,illustrative,level,"
        "part,previous_dong,previous_at_least_dong,change_dong,growth_percent\n"
        "N,Ngân sách,2,1500000,,yes,,no,1,whole,1000000,,500000,50\n"
        "T,,1,1500000,,yes,,no,2,,1000000,,500000,50\n"
        "TỔNG CỘNG,,,1500000,,yes,,no,1,total,1000000,,500000,50\n");
}

TEST_CASE("with ceilings the file holds their table") {
  const Summary summary = list();
  const PrintedSummary printed = print_in(summary, 1, RoundingWay::half_up);
  const CeilingCheck ceilings;
  const std::string text = summary_csv(
      {.header = {}, .summary = summary, .printed = printed, .proof = {}, .ceilings = &ceilings},
      {});
  CHECK(text.starts_with("agency,source,year,ceiling_dong,"));
}

}  // namespace dutoan::summary_csv_test
