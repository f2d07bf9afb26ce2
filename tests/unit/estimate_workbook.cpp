#include "output/estimate_workbook.hpp"

#include "command_fixture.hpp"
#include "input/sheet_reader.hpp"

namespace dutoan::estimate_workbook_test {

namespace {

/// The sheets of the workbook a plan makes, as our own reader sees them.
class Sheets {
 public:
  explicit Sheets(const std::string& plan, const std::vector<std::string>& flags = {}) {
    f.folder.write("plan.yaml", plan);
    std::vector<std::string> words = {"estimate", f.path("plan.yaml"), "-o", f.path("b.xlsx")};
    words.insert(words.end(), flags.begin(), flags.end());
    written = f.run(words);
    Diagnostics diagnostics;
    const auto workbook = open_workbook(f.folder.file("b.xlsx"), diagnostics);
    if (!workbook) return;
    for (const WorkbookSheet& sheet : workbook->sheets) {
      names.push_back(sheet.name);
      texts.emplace_back(read_sheet(*workbook, sheet, diagnostics)->text());
    }
  }

  CommandFixture f;
  CommandFixture::Written written;
  std::vector<std::string> names;
  std::vector<std::string> texts;
};

const std::string taxed_plan =
    "format: 1\nplan: {title: Thử, year: 2023, price_date: 2023-03-06, number: \"12/KH\",\n"
    "  issuer: [UBND TỈNH, SỞ TÀI CHÍNH], signatures: [{title: NGƯỜI LẬP, name: A}]}\n"
    "agencies: [{id: s, name: Sở}]\ntasks:\n"
    "  - {id: T, agency: s, name: \"=Việc\", estimate: {method: detailed-estimate, lines: [\n"
    "      {group: GMS, kind: hardware, name: \"@Máy\", unit: bộ, quantity: 2,"
    " unit_price: 185000000},\n"
    "      {group: GK, kind: fee, name: Phí, amount: 1000000, vat: not_subject,"
    " price: {kind: contract, ref: HĐ}}]}}\n";

}  // namespace

TEST_CASE("an estimate is a totals sheet, and rows and lines of every task") {
  const Sheets sheets(taxed_plan);
  CHECK(sheets.written.code == 0);
  CHECK(sheets.names == std::vector<std::string>{"Tổng hợp", "TH s T", "CT s T"});
  CHECK(sheets.texts[0] ==
        "\"UBND TỈNH\",,\"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"\n"
        "\"SỞ TÀI CHÍNH\",,\"Độc lập - Tự do - Hạnh phúc\"\n\n\"BẢNG TỔNG HỢP DỰ TOÁN\"\n"
        "\"(Kèm theo Kế hoạch số 12/KH)\"\n\"Đơn vị tính: đồng\"\n"
        "\"STT\",\"Mã\",\"Nhiệm vụ\",\"Dự toán\"\n\"1\",\"s/T\",\"=Việc\",408000000\n"
        ",,\"TỔNG CỘNG\",408000000\n\"Bằng chữ: Bốn trăm lẻ tám triệu đồng chẵn\"\n\n"
        "\"………, ngày … tháng … năm …\"\n\"NGƯỜI LẬP\"\n\"(Ký, ghi rõ họ tên)\"\n\n\n\n\n\"A\"");
  CHECK(holds(sheets.texts[2],
              "\"1\",\"@Máy\",\"bộ\",2,185000000,370000000,10%,37000000,407000000\n"));
  CHECK(holds(sheets.texts[2], ",\"CỘNG CÁC HẠNG MỤC\",,,,,,,408000000"));
}

TEST_CASE("what is missing is an empty cell or a bound, and is counted") {
  const Sheets sheets(list_plan + unpriced_task);
  CHECK(sheets.written.code == 5);
  CHECK(holds(sheets.texts[0], "\"2\",\"s/U\"\n"));
  CHECK_FALSE(holds(sheets.texts[0], "Bằng chữ"));
}

TEST_CASE("lines of tables follow, written in order") {
  const CommandFixture f;
  f.folder.write("l.csv", "name,unit,quantity,unit_price,price_ref\na,bộ,3,100,B1\nb,cái,1.5,7,\n");
  f.folder.write("plan.yaml",
                 "format: 1\nplan: {price_date: 2024-03-01}\nagencies: [{id: s}]\ntasks:\n"
                 "  - {id: T, agency: s, estimate: {method: line-sum, lines_from: l.csv}}\n");
  const auto written = f.run({"estimate", f.path("plan.yaml"), "-o", f.path("t.xlsx")});
  CHECK(written.code == 0);
  Diagnostics diagnostics;
  const auto workbook = open_workbook(f.folder.file("t.xlsx"), diagnostics);
  REQUIRE(workbook);
  const auto text = read_sheet(*workbook, workbook->sheets.back(), diagnostics);
  CHECK(holds(text->text(),
              "\"1\",\"a\",\"bộ\",3,100,300,\"B1\"\n\"2\",\"b\",\"cái\",1.5,7,10.5\n"
              ",\"CỘNG CÁC HẠNG MỤC\",,,,310.5"));
}

TEST_CASE("rows made while others are written give the same bytes") {
  const CommandFixture f;
  std::string lines = "name,group,kind,unit,quantity,unit_price,vat,price_ref\n";
  for (int i = 0; i < 1000; ++i) {
    lines += "Máy số " + std::to_string(i) + (i % 300 < 200 ? ",GMS" : ",GLD") + ",hardware,bộ," +
             std::to_string(i % 7) + ".5," + std::to_string(i * 9973 + 1) +
             (i % 5 == 0 ? ",KCT," : ",8%,") + "BG\n";
  }
  f.folder.write("l.csv", lines);
  f.folder.write(
      "plan.yaml",
      "format: 1\nplan: {price_date: 2023-03-06}\nagencies: [{id: s}]\ntasks:\n"
      "  - {id: T, agency: s, estimate: {method: detailed-estimate, lines_from: l.csv}}\n");
  for (const std::string jobs : {"1", "2", "5"}) {
    const auto written =
        f.run({"estimate", f.path("plan.yaml"), "-j", jobs, "-o", f.path(jobs + ".xlsx")});
    CHECK(written.code == 0);
    CHECK(f.text(jobs + ".xlsx") == f.text("1.xlsx"));
  }
  Diagnostics diagnostics;
  const auto workbook = open_workbook(f.folder.file("2.xlsx"), diagnostics);
  REQUIRE(workbook);
  const auto text = read_sheet(*workbook, workbook->sheets.back(), diagnostics);
  CHECK(holds(text->text(), "\n\"1\",\"Máy số 0\",\"bộ\",0.5,1,"));
  CHECK(holds(text->text(), "\n\"1000\",\"Máy số 999\",\"bộ\",5.5,9963028,54796654,8%,"));
}

TEST_CASE("a workbook needs a file") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  const auto shown = f.run({"estimate", f.path("plan.yaml"), "--format", "xlsx", "--lang", "en"});
  CHECK(shown.code == 3);
  CHECK(holds(shown.err, "say -o FILE.xlsx"));
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("none/b.xlsx")}).code == 3);
}

}  // namespace dutoan::estimate_workbook_test
