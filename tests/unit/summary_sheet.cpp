#include "output/summary_sheet.hpp"

#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::summary_sheet_test {

namespace {

/// The first sheet of the workbook `summary` writes of a plan. The table begins in row 8: above it
/// stand the nation, the title, what the figures are, the unit, and the headings.
TypedSheet summary_of(const CommandFixture& f, const std::string& plan,
                      std::vector<std::string> flags, int code = 0) {
  f.folder.write("plan.yaml", plan);
  flags.insert(flags.begin(), {"summary", f.path("plan.yaml"), "-o", f.path("s.xlsx")});
  const auto written = f.run(flags);
  CAPTURE(written.err);
  CHECK(written.code == code);
  CHECK(written.out.empty());
  return TypedSheet(f.folder.file("s.xlsx"));
}

/// A task whose one line has such a price.
std::string task(const std::string& id, const std::string& agency, const std::string& price,
                 const std::string& more = "") {
  return "  - {id: " + id + ", agency: " + agency + more +
         ", estimate: {method: line-sum, lines: [{name: Máy, quantity: 1, unit_price: " + price +
         "}]}}\n";
}

const std::string nested_plan =
    "format: 1\nplan: {year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: a, name: Sở A}, {id: b, name: Chi cục B, parent: a}, {id: c, name: Sở C}]\n"
    "sources: [{id: NST, name: Ngân sách tỉnh}, {id: NSTW, name: Ngân sách trung ương}]\n"
    "tasks:\n";

const std::string three_tasks =
    nested_plan + task("T1", "a", "300") + task("T2", "b", "200") + task("T3", "c", "500");

}  // namespace

TEST_CASE("a parent is the live sum of its parts, and the total that of the outer rows") {
  const CommandFixture f;
  const TypedSheet sheet = summary_of(f, three_tasks, {});
  CHECK(sheet.name() == "Tổng hợp");
  CHECK(sheet.value("A4") == "BẢNG TỔNG HỢP DỰ TOÁN");
  CHECK(sheet.value("A5") == "Số liệu: tính lại");
  CHECK(sheet.row(6) == "Đơn vị tính: đồng");
  CHECK(sheet.row(7) == "Đơn vị | Tên | Số nhiệm vụ | Dự toán tính lại");
  CHECK(sheet.row(8) == "a | Sở A | =2 | =500");
  CHECK(sheet.row(9) == "  – a | phần của chính đơn vị | =1 | =300");
  CHECK(sheet.row(10) == "  – b | Chi cục B | =1 | =200");
  CHECK(sheet.row(11) == "c | Sở C | =1 | =500");
  CHECK(sheet.row(12) == " | TỔNG CỘNG |  | =1000");
  CHECK(sheet.row(13) == "Bằng chữ: Một nghìn đồng chẵn");
  CHECK(sheet.formula("C8") == "=SUM(C9:C10)");
  CHECK(sheet.formula("D8") == "=SUM(D9:D10)");
  CHECK(sheet.formula("D9").empty());
  CHECK(sheet.formula("D12") == "=D8+D11");
  CHECK(sheet.says("Đã kiểm: 2 dòng cộng được 1.000 = tổng 1.000 đồng"));
  CHECK(sheet.says("Đã kiểm: 1 đơn vị có cấp dưới, các phần cộng được 500 = 500 đồng"));
}

TEST_CASE("a cross in triệu adds up with a row and a column for what is lost") {
  const CommandFixture f;
  const std::string plan =
      nested_plan +
      task("T1", "a", "3000000",
           ", funding: [{source: NST, share: 50%}, {source: NSTW, rest: yes}]") +
      task("T2", "c", "1400000", ", funding: [{source: NST, rest: yes}]") +
      task("T3", "d", "400000", ", funding: [{source: NST, rest: yes}]");
  const std::string with_d = "{id: d, name: Sở D}, {id: c";
  std::string own = plan;
  own.replace(own.find("{id: c"), 6, with_d);
  const TypedSheet sheet = summary_of(f, own, {"--cross", "source", "--unit", "trieu"});
  CHECK(sheet.row(6) == "Đơn vị tính: triệu đồng");
  CHECK(sheet.row(7) == "Đơn vị | Tên | Nguồn vốn |  | Chênh lệch do làm tròn | Cộng");
  CHECK(sheet.row(8) == " |  | Ngân sách tỉnh | Ngân sách trung ương");
  CHECK(sheet.row(9) == "a | Sở A | =2 | =2 | =-1 | =3");
  CHECK(sheet.row(10) == "d | Sở D | =0 | =0 |  | =0");
  CHECK(sheet.row(11) == "c | Sở C | =1 | =0 |  | =1");
  CHECK(sheet.row(12) == " | Chênh lệch do làm tròn |  |  | =1 | =1");
  CHECK(sheet.row(13) == " | TỔNG CỘNG | =3 | =2 |  | =5");
  CHECK(sheet.formula("F9") == "=SUM(C9:E9)");
  CHECK(sheet.formula("F11") == "=SUM(C11:D11)");
  CHECK(sheet.formula("C13") == "=SUM(C9:C11)");
  CHECK(sheet.formula("F13") == "=SUM(F9:F12)");
  // 4.800.000 is printed as 5 triệu: words would contradict it.
  CHECK(sheet.value("A14") ==
        "Đã kiểm: 3 dòng cộng được 5 = tổng 5 triệu đồng, kể cả chênh lệch do làm tròn 1");
}

TEST_CASE("balanced figures stay numbers with their sign, and the foot says what it means") {
  const CommandFixture f;
  const std::string plan = nested_plan + task("T1", "a", "1500000") + task("T2", "c", "1500000");
  const TypedSheet sheet = summary_of(f, plan, {"--rounding", "balanced", "--unit", "trieu"});
  CHECK(sheet.row(8) == "a | Sở A | =1 | =2");
  CHECK(sheet.row(9) == "c | Sở C | =1 | =1");
  CHECK(sheet.row(10) == " | TỔNG CỘNG |  | =3");
  CHECK(sheet.formula("D10") == "=SUM(D8:D9)");
  CHECK(sheet.row(11) == "Bằng chữ: Ba triệu đồng chẵn");
  CHECK(sheet.value("A12").starts_with("* số đã dời một đơn vị"));
}

TEST_CASE(
    "an incomplete total is a bound without a formula or words, and all that is missing is said") {
  const CommandFixture f;
  const TypedSheet sheet = summary_of(f, list_plan + unpriced_task, {"--by", "task"}, 5);
  CHECK(sheet.value("A5") == "Thử");
  CHECK(sheet.row(9) == "s/T | Việc | =1 | =300");
  CHECK(sheet.row(10) == "s/U |  | =1");
  CHECK(sheet.row(11) == " | TỔNG CỘNG |  | ≥ 300");
  CHECK(sheet.formula("D11").empty());
  CHECK(sheet.row(12) == "Có 1 ô để trống vì chưa có số liệu.");
  CHECK(sheet.row(13) == "Tổng cộng: ≥ 300 đồng (chưa đầy đủ: 1 dòng thiếu đơn giá)");
  CHECK(sheet.says("Còn thiếu:"));
  CHECK(sheet.value("A18").starts_with("– "));
  CHECK(holds(sheet.value("A18"), "plan.yaml:6:"));
}

TEST_CASE("a comparison has the change as a difference and the growth as a share") {
  const CommandFixture f;
  f.folder.write("truoc.yaml",
                 "format: 1\nplan: {title: Năm trước, year: 2023, price_date: 2024-03-01}\n"
                 "agencies: [{id: a, name: Sở A}, {id: e, name: Sở E}]\ntasks:\n" +
                     task("T1", "a", "200") + task("T9", "e", "100"));
  const std::string plan = nested_plan + task("T1", "a", "300") + task("T3", "c", "500");
  const TypedSheet sheet = summary_of(f, plan, {"--previous", f.path("truoc.yaml")});
  CHECK(sheet.row(7) ==
        "Đơn vị | Tên | Số nhiệm vụ | Dự toán tính lại | Kỳ trước | Tăng/giảm | Tỷ lệ");
  CHECK(sheet.row(8) == "a | Sở A | =1 | =300 | =200 | =100 | =50%");
  CHECK(sheet.row(9) == "c | Sở C | =1 | =500 | =0 | =500");
  CHECK(sheet.row(10) == "e | Sở E | =0 | =0 | =100 | =-100 | =-100%");
  CHECK(sheet.row(11) == " | TỔNG CỘNG |  | =800 | =300 | =500 | =166.7%");
  CHECK(sheet.formula("F8") == "=D8-E8");
  CHECK(sheet.formula("G8").empty());
  CHECK(sheet.formula("E11") == "=SUM(E8:E10)");
  CHECK(sheet.formula("F11") == "=D11-E11");
  CHECK(sheet.says("So với: Năm trước, năm 2023."));
  CHECK_FALSE(sheet.says("Có 1 ô để trống vì chưa có số liệu."));
}

TEST_CASE("of a figure that is open there is no change, and the cells are counted") {
  const CommandFixture f;
  f.folder.write("truoc.yaml", list_plan + unpriced_task);
  const TypedSheet sheet =
      summary_of(f, list_plan, {"--previous", f.path("truoc.yaml"), "--by", "task"}, 5);
  CHECK(sheet.row(9) == "s/T | Việc | =1 | =300 | =300 | =0 | =0%");
  CHECK(sheet.row(10) == "s/U |  | =0 | =0");
  CHECK(sheet.row(11) == " | TỔNG CỘNG |  | =300 | ≥ 300");
  CHECK(sheet.says("Có 5 ô để trống vì chưa có số liệu."));
  CHECK(sheet.says("Kỳ trước: ≥ 300 đồng (chưa đầy đủ: 1 dòng thiếu đơn giá)"));
}

TEST_CASE("figures that only show how it is done say so in the head and in their row") {
  const CommandFixture f;
  const TypedSheet sheet = summary_of(
      f, nested_plan + task("T3", "c", "500", ", illustrative: yes"), {"--by", "agency,source"});
  CHECK(sheet.value("A6") == "SỐ LIỆU MINH HỌA");
  CHECK(sheet.row(8) == "Đơn vị | Nguồn vốn | Tên | Số nhiệm vụ | Dự toán tính lại");
  CHECK(sheet.row(9) == "c | (chưa nêu nguồn) | Sở C [SỐ LIỆU MINH HỌA] | =1 | =500");
  CHECK(sheet.row(10) == " |  | TỔNG CỘNG |  | =500");
  CHECK(sheet.row(11) == "Đã kiểm: 1 dòng cộng được 500 = tổng 500 đồng");
}

}  // namespace dutoan::summary_sheet_test
