#include "output/submission_sheet.hpp"

#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::submission_sheet_test {

TEST_CASE("who sent in what stands on a sheet of its own, without columns nobody fills") {
  const CommandFixture f;
  f.folder.write(
      "plan.yaml",
      "format: 1\nplan: {year: 2024, price_date: 2024-03-01, unit: nghin}\n"
      "agencies: [{id: a, name: Sở A, due: 2024-03-15}, {id: c, name: Sở C}, {id: d}]\ntasks:\n"
      "  - {id: T, agency: a, dates: {received: 2024-03-20}, money: [{what: requested, "
      "amount: 5000}], estimate: {method: line-sum, lines: [{name: Máy, quantity: 2, "
      "unit_price: 150}]}}\n"
      "  - {id: U, agency: d, dates: {received: 2024-03-20}, estimate: "
      "{method: line-sum, lines: [{name: Loa, quantity: 1}]}}\n");
  CHECK(f.run({"summary", f.path("plan.yaml"), "-o", f.path("s.xlsx"), "--lang", "en"}).code == 5);
  const TypedSheet sheet(f.folder.file("s.xlsx"), 1);
  CHECK(sheet.name() == "Tình hình gửi");
  CHECK(sheet.value("A4") == "TÌNH HÌNH GỬI DỰ TOÁN");
  CHECK(sheet.value("A5") == "Số liệu: đề nghị");
  CHECK(sheet.row(6) == "Đơn vị tính: nghìn đồng");
  CHECK(sheet.row(7) ==
        "Đơn vị | Tên | Tình trạng | Hạn | Ngày nhận | Chậm (ngày) | Số nhiệm vụ | Đề nghị");
  CHECK(sheet.row(8) == "a | Sở A | đã nhận | 15/03/2024 | 20/03/2024 | =5 | =1 | =5");
  CHECK(sheet.row(9) == "c | Sở C | chưa gửi");
  CHECK(sheet.row(10) == "d |  | thiếu số liệu |  | 20/03/2024 |  | =1");
  CHECK(sheet.row(11) == "Có 1 ô để trống vì chưa có số liệu.");
}

}  // namespace dutoan::submission_sheet_test
