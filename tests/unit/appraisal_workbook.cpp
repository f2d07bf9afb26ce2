#include "output/appraisal_workbook.hpp"

#include "input/appraisal_reader.hpp"
#include "plan_fixture.hpp"
#include "sheet_fixture.hpp"

#include <fstream>
#include <iterator>

namespace dutoan::appraisal_workbook_test {

namespace {

const std::string plan =
    "plan: {number: 1/KH, title: Kế hoạch, year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: a, name: Sở A}, {id: b, name: Sở B}, {id: c}]\n"
    "tasks:\n"
    "  - {id: T1, agency: b, name: Máy, money: [{what: requested, amount: 400}, {what: appraised, "
    "amount: 250, date: 2024-04-01, reason: bớt}], estimate: {method: list, lines: [{name: x, "
    "quantity: 2, unit_price: 150}]}}\n"
    "  - {id: T2, agency: b, name: Loa, money: [{what: requested, amount: 70}], estimate: {method: "
    "list, lines: [{name: x, quantity: 2}]}}\n"
    "  - {id: T3, agency: a, name: '=1+1', illustrative: yes, estimate: {method: list, lines: "
    "[{name: x, quantity: 1, unit_price: 5}]}}\n";

struct Sheet {
  explicit Sheet(const std::string& text = plan) {
    f.plan(text);
    REQUIRE(write_appraisal_workbook(f.estimate(), f.folder.path / "p.xlsx"));
  }

  PlanFixture f;
};

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace

TEST_CASE("every task stands below its agency with its three figures") {
  const Sheet written;
  const TypedSheet sheet(written.f.folder.file("p.xlsx"));
  CHECK(sheet.value("C6") == appraisal_mark);
  CHECK(sheet.value("C7") == "1/KH");
  CHECK(sheet.value("C8") == "đồng");
  CHECK(sheet.value("C12") == "Sở A");
  CHECK(sheet.value("B13") == "a/T3");
  CHECK(sheet.value("C13") == "=1+1 (SỐ LIỆU MINH HỌA)");
  CHECK(sheet.value("E13") == "=5");
  CHECK(sheet.value("C14") == "Sở B");
  CHECK(sheet.value("D14") == "=470");
  CHECK(sheet.value("B15") == "b/T1");
  CHECK(sheet.value("D15") == "=400");
  CHECK(sheet.value("E15") == "=300");
  CHECK(sheet.value("F15") == "=250");
  CHECK(sheet.value("G15") == "=-150");
  CHECK(sheet.value("H15") == "bớt");
}

TEST_CASE("what is not known is an empty cell, and counted in the foot") {
  const Sheet written;
  const TypedSheet sheet(written.f.folder.file("p.xlsx"));
  CHECK(sheet.value("B16") == "b/T2");
  CHECK(sheet.value("E16").empty());
  CHECK(sheet.value("F16").empty());
  CHECK(sheet.value("D13").empty());
  CHECK(sheet.value("C17") == "TỔNG CỘNG (mới thẩm định 1/3)");
  CHECK(sheet.value("D17") == "=470");
  CHECK(sheet.value("E17") == "=305");
  CHECK(sheet.value("F17") == "=250");
  CHECK(sheet.value("A18") == "Số nhiệm vụ đã thẩm định: 1/3");
  CHECK(sheet.value("A19") == "Chưa có số đề nghị: 1 nhiệm vụ");
  CHECK(sheet.value("A20") == "Chưa có số tính lại đầy đủ: 1 nhiệm vụ");
  CHECK(sheet.value("A21") == "SỐ LIỆU MINH HỌA: 1 nhiệm vụ");
}

TEST_CASE("the sheet is read back as it was written, and is the same bytes every time") {
  const Sheet written;
  const auto file = written.f.folder.file("p.xlsx");
  Diagnostics diagnostics;
  const auto sheet = read_appraisal_sheet(file, diagnostics);
  REQUIRE(sheet);
  CHECK(diagnostics.empty());
  CHECK(sheet->plan == "1/KH");
  CHECK(sheet->by.empty());
  REQUIRE(sheet->entries.size() == 1);
  CHECK(sheet->entries[0].task == "b/T1");
  CHECK(sheet->entries[0].recomputed == Money(std::int64_t(300)));
  CHECK(sheet->entries[0].appraised == Money(std::int64_t(250)));
  CHECK(location_text(sheet->entries[0].appraised_at) == "p.xlsx:Thẩm định!F15");
  CHECK(bytes_of(file.where) == bytes_of(Sheet().f.folder.path / "p.xlsx"));
}

TEST_CASE("it is printed as a form, and whoever signs is no row of it") {
  std::string signed_plan = plan;
  std::string signatures = ", issuer: [UBND TỈNH QUẢNG NAM, SỞ TÀI CHÍNH], signatures: [";
  for (const char* title : {"A", "B", "C", "D", "E", "F", "G", "H"})
    signatures += std::string("{title: ") + title + ", name: Ông " + title + "},";
  signed_plan.insert(signed_plan.find('}'), signatures + "]");
  const Sheet written(signed_plan);
  const auto file = written.f.folder.file("p.xlsx");
  const TypedSheet sheet(file);
  CHECK(sheet.value("A1") == "UBND TỈNH QUẢNG NAM");
  CHECK(sheet.value("A2") == "SỞ TÀI CHÍNH");
  CHECK(sheet.value("A4") == "PHIẾU THẨM ĐỊNH DỰ TOÁN");
  CHECK(sheet.value("A24") == "A");
  CHECK(sheet.value("F30") == "Ông E");  // where figures are typed
  Diagnostics diagnostics;
  const auto read = read_appraisal_sheet(file, diagnostics);
  REQUIRE(read);
  CHECK(diagnostics.empty());
  CHECK(read->entries.size() == 1);
}

TEST_CASE("a plan without tasks has no total") {
  const Sheet written("plan: {number: 1/KH, year: 2024}\n");
  CHECK(TypedSheet(written.f.folder.file("p.xlsx")).value("C12").empty());
}

}  // namespace dutoan::appraisal_workbook_test
