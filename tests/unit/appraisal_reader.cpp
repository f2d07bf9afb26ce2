#include "input/appraisal_reader.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::appraisal_reader_test {

namespace {

using Row = std::vector<std::string>;

/// A sheet whose table begins in row 5; text as it is, a number behind "=".
struct Sheet {
  std::vector<Row> rows = {};
  std::string mark = std::string(appraisal_mark);
  Row fields = {"Người thẩm định", "Nguyễn Văn A", "Ngày thẩm định", "01/04/2024"};
  Row headings = {"STT", "Mã", "Nội dung", "Đề nghị", "Tính lại", "Thẩm định", "x", "Lý do"};

  /// Of the entries: "task amount reason", parted by "; ".
  std::string read() {
    std::string text = row({"Mẫu biểu", mark}) + row({"Kế hoạch số", "1/KH"}) + row(fields) +
                       row({}) + row(headings);
    for (const Row& one : rows)
      text += row(one);
    TestWorkbook{.sheets = {{"Khác", row({"a"})}, {"Thẩm định", text}}}.write(folder.path /
                                                                              "p.xlsx");
    diagnostics = {};
    const auto sheet = read_appraisal_sheet(folder.file("p.xlsx"), diagnostics);
    if (!sheet) return "none";
    by = sheet->by;
    date = sheet->date;
    std::string found;
    for (const AppraisalEntry& entry : sheet->entries) {
      found += (found.empty() ? "" : "; ") + entry.task + " " +
               std::to_string(entry.appraised.dong()) + " " + entry.reason;
    }
    return found;
  }

  static std::string row(const Row& cells) {
    std::string text = "<row>";
    for (const std::string& cell : cells) {
      text += cell.empty()     ? "<c/>"
              : cell[0] == '#' ? "<c t=\"e\"><v>" + cell + "</v></c>"
              : cell == "="    ? "<c><f>1</f></c>"
              : cell[0] == '=' ? "<c><v>" + cell.substr(1) + "</v></c>"
                               : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    }
    return text + "</row>";
  }

  std::string faults() const { return said(diagnostics); }

  TestFolder folder = {};
  Diagnostics diagnostics = {};
  std::string by = {};
  std::optional<Date> date = {};
};

Row typed(const std::string& task, const std::string& amount, const std::string& reason = "") {
  return {"1", task, "x", "=400", "=300", amount, "", reason};
}

/// What is said of something typed where the figure belongs.
std::string fault_of(const std::string& amount) {
  Sheet sheet{.rows = {typed("a/T1", amount)}};
  CHECK(sheet.read().empty());
  return sheet.faults();
}

}  // namespace

TEST_CASE("rows with a figure are read, those without decide nothing") {
  Sheet sheet{.rows = {{"1", "", "Sở A", "=400", "=300", "=250"},
                       typed("a/T1", "=250", " bớt "),
                       typed("a/T2", ""),
                       typed("a/T3", "=0", "không cần"),
                       {"", "", "TỔNG CỘNG", "=400", "=300", "=250"}}};
  CHECK(sheet.read() == "a/T1 250 bớt; a/T3 0 không cần");
  CHECK(sheet.by == "Nguyễn Văn A");
  CHECK(sheet.date == Date::parse("2024-04-01"));
  CHECK(sheet.faults().empty());
}

TEST_CASE("what is no figure in whole đồng is said at its cell") {
  CHECK(fault_of("250") == "cell-number-as-text p.xlsx:Thẩm định!F6");
  CHECK(fault_of("250.000") == "cell-text-two-readings p.xlsx:Thẩm định!F6");
  CHECK(fault_of("#REF!") == "cell-holds-error p.xlsx:Thẩm định!F6");
  CHECK(fault_of("=") == "cell-not-calculated p.xlsx:Thẩm định!F6");
  CHECK(fault_of("=2.5") == "count-whole p.xlsx:Thẩm định!F6");
  CHECK(fault_of("=-1") == "count-whole p.xlsx:Thẩm định!F6");
  CHECK(fault_of("=100000000000000000000") == "number-long p.xlsx:Thẩm định!F6");
}

TEST_CASE("of a task with two rows neither counts") {
  Sheet sheet{
      .rows = {typed("a/T1", "=250", "x"), typed("a/T2", "=1", "x"), typed("a/T1", "=260", "x")}};
  CHECK(sheet.read() == "a/T2 1 x");
  CHECK(sheet.faults() ==
        "appraisal-task-twice p.xlsx:Thẩm định!B8 (note-first-here p.xlsx:Thẩm định!B6)");
}

TEST_CASE("a figure without a task, and a reason without a figure, are said") {
  Sheet sheet{.rows = {{"", "", "thêm", "", "", "=5"}, typed("a/T1", "", "bớt")}};
  CHECK(sheet.read().empty());
  CHECK(sheet.faults() ==
        "appraisal-row-without-task p.xlsx:Thẩm định!F6; appraisal-reason-alone p.xlsx:Thẩm "
        "định!H7");
}

TEST_CASE("a day that is none is said, one that is not filled in is not") {
  Sheet sheet{.fields = {"Người thẩm định", "", "Ngày thẩm định", "31/02/2024"}};
  CHECK(sheet.read().empty());
  CHECK(sheet.by.empty());
  CHECK(sheet.faults() == "date-invalid p.xlsx:Thẩm định!D3");
  sheet.fields[3] = "";
  CHECK(sheet.read().empty());
  CHECK(sheet.faults().empty());
}

TEST_CASE("below the total, a text belongs to whoever signs; a figure or a task still counts") {
  Sheet sheet{.rows = {typed("a/T1", "=5"),
                       {"", "", "TỔNG CỘNG", "", "", "=5", "", ""},
                       {"", "KẾ TOÁN", "", "", "", "GIÁM ĐỐC", "", ""},
                       {"", "", "", "", "", "=7", "", ""},
                       typed("a/T2", "100.000")}};
  CHECK(sheet.read() == "a/T1 5 ");
  CHECK(sheet.faults() ==
        "appraisal-row-without-task p.xlsx:Thẩm định!F9; "
        "cell-text-two-readings p.xlsx:Thẩm định!F10");
}

}  // namespace dutoan::appraisal_reader_test
