#include "output/ceiling_sheet.hpp"

#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::ceiling_sheet_test {

namespace {

TypedSheet ceilings_of(const CommandFixture& f, const std::string& plan,
                       const std::string& ceilings) {
  f.folder.write("plan.yaml", plan);
  f.folder.write("tran.csv", ceilings);
  (void)f.run(
      {"summary", f.path("plan.yaml"), "--ceiling", f.path("tran.csv"), "-o", f.path("s.xlsx")});
  return TypedSheet(f.folder.file("s.xlsx"), 1);
}

}  // namespace

TEST_CASE("what is left of a ceiling is the live difference") {
  const CommandFixture f;
  const TypedSheet sheet = ceilings_of(f, list_plan,
                                       "agency,source,year,amount,ref,date\n"
                                       "s,,2024,250,12/QĐ,2024-01-05\n,,,1200,,\n");
  CHECK(sheet.name() == "So với trần");
  CHECK(sheet.value("A4") == "SO SÁNH NHU CẦU VỚI TRẦN");
  CHECK(sheet.row(8) ==
        "Đơn vị | Nguồn vốn | Năm | Trần | Nhu cầu | Chênh lệch | Tỷ lệ | Kết luận | Văn bản");
  CHECK(sheet.row(9) ==
        "Sở | tất cả | =2024 | =250 | =300 | =-50 | =120% | đã vượt | 12/QĐ, 05/01/2024");
  CHECK(sheet.row(10) == "tất cả | tất cả | tất cả | =1200 | =300 | =900 | =25% | trong trần");
  CHECK(sheet.formula("F9") == "=D9-E9");
  CHECK(sheet.formula("F10") == "=D10-E10");
}

TEST_CASE("of a need that is open, what is left is a bound") {
  const CommandFixture f;
  const TypedSheet sheet = ceilings_of(f, list_plan + unpriced_task, "amount\n1000\n");
  CHECK(sheet.row(9) == "tất cả | tất cả | tất cả | =1000 | ≥ 300 | ≤ 700 |  | chưa kết luận được");
  CHECK(sheet.formula("F9").empty());
  CHECK(sheet.row(10) == "Có 1 ô để trống vì chưa có số liệu.");
}

TEST_CASE("ceilings that do not add up are told below the table") {
  const CommandFixture f;
  const TypedSheet sheet = ceilings_of(f, list_plan, "agency,amount\ns,400\n,500\n");
  CHECK(sheet.says("Các trần không khớp nhau:"));
  CHECK(sheet.value("A12") ==
        "– trần chung: 1 trần theo đơn vị cộng được 400, trần ghi 500 đồng; chênh lệch 100 đồng");
}

}  // namespace dutoan::ceiling_sheet_test
