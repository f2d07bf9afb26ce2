#include "output/progress_programme_sheet.hpp"

#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::progress_programme_sheet_test {

namespace {

const std::string whole_alone =
    "format: 1\nplan: {title: Thử, year: 2024, date: 2024-01-01, unit: trieu}\n"
    "sources: [{id: N, name: Ngân sách}, {id: W, name: Vốn khác}]\n"
    "programmes: [{id: P, name: Đề án, tasks: 4, note: n, money: ["
    "{what: planned, amount: 9_000_000}, {what: planned, source: N, amount: 3_000_000},"
    "{what: planned, source: W, amount: 5_500_000, at_least: yes},"
    "{what: allocated, amount: 400_000}, {what: disbursed, amount: 0}],"
    "progress: [{stage: policy, count: 2}, {stage: approved, count: 1, within: policy}]}]\n";

}  // namespace

TEST_CASE("the sheet of programmes holds all that is known of their whole") {
  const CommandFixture f;
  f.folder.write("plan.yaml", whole_alone);
  CHECK(f.run({"progress", f.path("plan.yaml"), "-o", f.path("t.xlsx")}).code == 0);
  const TypedSheet sheet({f.folder.path / "t.xlsx", f.path("t.xlsx"), "t.xlsx"});
  CHECK(sheet.name() == "Chương trình");
  CHECK(sheet.row(8) == "Đề án | =4 |  | =9 | < 1 | =0 |  | 0%");
  CHECK(sheet.row(9) == "– Ngân sách |  |  | =3");
  CHECK(sheet.row(10) == "– Vốn khác |  |  | ≥ 5");
  CHECK(sheet.row(11) == "– Cộng các nguồn |  |  | ≥ 8");
  CHECK(sheet.row(12) == "– Chưa nêu nguồn |  |  | ≤ 1");
  CHECK(sheet.row(13) == "– đã có chủ trương | =2 | 50%");
  CHECK(sheet.row(14) == "– đã phê duyệt (trong số đã có chủ trương) | =1 | 25%");
  CHECK(holds(sheet.row(16), "4 nhiệm vụ còn lại chưa có danh mục"));
}

TEST_CASE("beside tasks it is a sheet of its own, and made-up figures say so on theirs") {
  const CommandFixture f;
  f.folder.write("plan.yaml", whole_alone +
                                  "agencies: [{id: s, name: Sở}]\n"
                                  "tasks: [{id: T, agency: s, illustrative: yes, money: [{what: "
                                  "planned, amount: 1_000_000, source: N}]}]\n");
  CHECK(f.run({"progress", f.path("plan.yaml"), "-o", f.path("t.xlsx")}).code == 5);
  const TypedSheet tasks({f.folder.path / "t.xlsx", f.path("t.xlsx"), "t.xlsx"});
  CHECK(tasks.says("SỐ LIỆU MINH HỌA"));
  CHECK(tasks.says("s Sở [SỐ LIỆU MINH HỌA]"));
  CHECK(tasks.says("TỔNG CỘNG [SỐ LIỆU MINH HỌA]"));
  const TypedSheet sources({f.folder.path / "t.xlsx", f.path("t.xlsx"), "t.xlsx"}, 1);
  CHECK(sources.says("N Ngân sách [SỐ LIỆU MINH HỌA]"));
  const TypedSheet programmes({f.folder.path / "t.xlsx", f.path("t.xlsx"), "t.xlsx"}, 2);
  CHECK(programmes.says("Đề án"));
}

}  // namespace dutoan::progress_programme_sheet_test
