#include "output/progress_workbook.hpp"

#include "input_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::progress_workbook_test {

namespace {

MoneyRow row(const std::string& what, std::int64_t amount, const std::string& source) {
  return {.what = what, .source = source, .amount = {.dong = Number(amount)}};
}

/// Two tasks of one agency, of which one has no plan, and one of another.
PlanResult office() {
  return {.header = {.title = "Kế hoạch thử"},
          .agencies = {{.id = "a", .name = "Sở A"}, {.id = "b"}},
          .sources = {{"N", "Ngân sách tỉnh"}},
          .tasks = {{.id = "a/1",
                     .agency = "a",
                     .name = "Một",
                     .money = {row("planned", 1'400, "N"), row("disbursed", 700, "N")},
                     .progress = {.stage = "done"}},
                    {.id = "a/2", .agency = "a"},
                    {.id = "b/1",
                     .agency = "b",
                     .illustrative = true,
                     .money = {row("planned", 1'400, "N")}}}};
}

/// The tables of the workbook's sheets, each from its headings to what stands below it.
std::vector<std::string> tables_of(const PlanResult& result, SummaryKey by,
                                   const ReportStyle& style) {
  const PlanProgress progress = plan_progress(result, by, Date::parse("2024-02-01"));
  const Number unit = unit_size(style.unit);
  const auto lines = print_progress(progress.rows, progress.totals, unit, ProgressDepth::tasks);
  const auto sources = print_progress(progress.sources, progress.totals, unit, ProgressDepth::rows);
  const TestFolder folder;
  REQUIRE(write_progress_workbook({result, progress, lines, sources, {}}, style,
                                  folder.path / "t.xlsx"));
  const std::string book = part_of(folder.file("t.xlsx"), "xl/workbook.xml");
  std::vector<std::string> tables;
  for (const char* name : {"Tiến độ", "Nguồn vốn", "Chương trình"}) {
    if (!holds(book, std::string("name=\"") + name)) continue;
    const TypedSheet sheet(folder.file("t.xlsx"), tables.size());
    const std::size_t start = sheet.text().find("đồng\"\n");
    tables.push_back(sheet.name() + sheet.text().substr(start + std::string("đồng\"").size()));
    tables.back().resize(tables.back().find("\n\n") + 1);
  }
  return tables;
}

}  // namespace

TEST_CASE("rows of agencies hold their tasks, and what is known only in part is a bound") {
  const auto tables = tables_of(office(), SummaryKey::agency, {});
  REQUIRE(tables.size() == 2);
  CHECK(tables[0] ==
        "Tiến độ\n"
        "\"Đơn vị\",\"Số nhiệm vụ\",\"Kế hoạch\",\"Phân bổ\",\"Giải ngân\",\"Quyết "
        "toán\",\"GN/KH\",\"Trạng thái\"\n"
        "\"a Sở A\",2,\"≥ 1.400\",,\"≥ 700\",,,\"xong 1/2\"\n"
        "\"– a/1 Một\",,1400,,700,,\"50%\",\"hoàn thành\"\n"
        "\"– a/2\",,,,,,,\"chưa rõ\"\n"
        "\"b [SỐ LIỆU MINH HỌA]\",1,1400,,,,,\"xong 0/1\"\n"
        "\"– b/1 [SỐ LIỆU MINH HỌA]\",,1400,,,,,\"chưa rõ\"\n"
        "\"TỔNG CỘNG [SỐ LIỆU MINH HỌA]\",3,\"≥ 2.800\",,\"≥ 700\",,,\"xong 1/3\"\n"
        "\"Có 16 ô để trống vì chưa có số liệu.\"\n"
        "\"Chưa nêu nguồn nên chưa phân bổ được\"\n"
        "\"– a/2: chưa có số tiền, chưa nêu nguồn\"\n");
  CHECK(tables[1] ==
        "Nguồn vốn\n"
        "\"Nguồn vốn\",\"Số nhiệm vụ\",\"Kế hoạch\",\"Phân bổ\",\"Giải ngân\",\"Quyết "
        "toán\",\"GN/KH\",\"Trạng thái\"\n"
        "\"N Ngân sách tỉnh [SỐ LIỆU MINH HỌA]\",2,2800,,\"≥ 700\",,,\"xong 1/2\"\n"
        "\"(chưa nêu nguồn)\",1,,,,,,\"xong 0/1\"\n"
        "\"TỔNG CỘNG [SỐ LIỆU MINH HỌA]\",3,\"≥ 2.800\",,\"≥ 700\",,,\"xong 1/3\"\n"
        "\"Có 8 ô để trống vì chưa có số liệu.\"\n");
}

TEST_CASE("in a larger unit a row says what the printed rows lack of the total") {
  PlanResult result = office();
  result.tasks.erase(result.tasks.begin() + 1);
  CHECK(tables_of(result, SummaryKey::agency, {.unit = "nghin"})[0] ==
        "Tiến độ\n"
        "\"Đơn vị\",\"Số nhiệm vụ\",\"Kế hoạch\",\"Phân bổ\",\"Giải ngân\",\"Quyết "
        "toán\",\"GN/KH\",\"Trạng thái\"\n"
        "\"a Sở A\",1,1,,1,,\"50%\",\"xong 1/1\"\n"
        "\"– a/1 Một\",,1,,1,,\"50%\",\"hoàn thành\"\n"
        "\"b [SỐ LIỆU MINH HỌA]\",1,1,,,,,\"xong 0/1\"\n"
        "\"– b/1 [SỐ LIỆU MINH HỌA]\",,1,,,,,\"chưa rõ\"\n"
        "\"Chênh lệch do làm tròn\",,1,,-1\n"
        "\"TỔNG CỘNG [SỐ LIỆU MINH HỌA]\",2,3,,\"> 0\",,,\"xong 1/2\"\n"
        "\"Có 12 ô để trống vì chưa có số liệu.\"\n"
        "\"“< 1”, “> 0”, “> -1”: khác 0, nhưng làm tròn đến nghìn đồng thì bằng 0 và được cộng như "
        "0.\"\n");
}

TEST_CASE("by source there is one sheet, and of programmes alone only theirs") {
  CHECK(tables_of(office(), SummaryKey::source, {}).size() == 1);
  const PlanResult programmes{.programmes = {{.id = "P", .money = {row("planned", 9, "")}}}};
  const auto tables = tables_of(programmes, SummaryKey::agency, {});
  REQUIRE(tables.size() == 1);
  CHECK(tables[0].starts_with("Chương trình\n"));
}

}  // namespace dutoan::progress_workbook_test
