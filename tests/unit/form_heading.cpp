#include "output/form_heading.hpp"

#include "printed_fixture.hpp"

namespace dutoan::form_heading_test {

namespace {

using Headings = std::vector<std::vector<std::string>>;

/// A form without rows, foot and signatures, whose columns are ten wide.
PrintedForm form_of(const Headings& headings) {
  PrintedForm form{.sheet = "S", .title = "BIỂU"};
  for (const auto& one : headings)
    form.columns.push_back({.headings = one, .width = 10});
  return form;
}

/// The headings of such a form as cells, and the cells that were joined for them.
std::string headings_of(const Headings& headings) {
  const PrintedSheet sheet(form_of(headings));
  const std::string above = "\"BIỂU\"\n";
  return sheet->text().substr(sheet->text().find(above) + above.size()) + " " + sheet.joined(5, 9);
}

const std::string nation = "\"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"\n";
const std::string motto = "\"Độc lập - Tự do - Hạnh phúc\"\n";

}  // namespace

TEST_CASE("above a table stand the issuer beside the nation, the title, the unit, the headings") {
  const PrintedForm form{
      .sheet = "S",
      .issuer = {"UBND TỈNH", "SỞ TÀI CHÍNH"},
      .title = "BIỂU 1",
      .subtitles = {"(Kèm theo Kế hoạch)", "(TT 1)"},
      .unit = "triệu đồng",
      .columns = {{.headings = {"STT"}, .number = "A", .width = 6},
                  {.headings = {"Nội dung"}, .number = "B", .width = 26},
                  {.headings = {"Năm 2023", "Dự toán"}, .number = "1", .width = 13},
                  {.headings = {"Năm 2023", "Thực hiện"}, .number = "2", .width = 13},
                  {.headings = {"Ghi chú"}, .width = 12}}};
  const PrintedSheet sheet(form);
  CHECK(sheet->text() == "\"UBND TỈNH\",," + nation + "\"SỞ TÀI CHÍNH\",," + motto +
                             "\n\"BIỂU 1\"\n\"(Kèm theo Kế hoạch)\"\n\"(TT 1)\"\n"
                             "\"Đơn vị tính: triệu đồng\"\n"
                             "\"STT\",\"Nội dung\",\"Năm 2023\",,\"Ghi chú\"\n"
                             ",,\"Dự toán\",\"Thực hiện\"\n\"A\",\"B\",\"1\",\"2\"");
  CHECK(sheet->attributes("mergeCell", "ref") ==
        "A1:B1 C1:E1 A2:B2 C2:E2 A4:E4 A5:E5 A6:E6 A7:E7 A8:A9 B8:B9 C8:D8 E8:E9");
  CHECK(rows_above_headings(form) == 7);
  CHECK(rows_above_table(form) == 10);
  CHECK(sheet.repeated_rows() == "$8:$10");
  CHECK(sheet->look("A1") == "wrap center");
  CHECK(sheet->look("A2") == "bold wrap center");
  CHECK(sheet->look("C1") == "bold shrink center");
  CHECK(sheet->look("A4") == "bold wrap center");
  CHECK(sheet->look("A5") == "italic wrap center");
  CHECK(sheet->look("A7") == "italic right");
  CHECK(sheet->look("C8") == "bold wrap border center");
  CHECK(sheet->look("C10") == "wrap border center");
}

TEST_CASE("one line of an issuer is the office itself, more than two are rows of their own") {
  PrintedForm form = form_of({{"a"}, {"b"}, {"c"}});
  form.issuer = {"SỞ TÀI CHÍNH"};
  CHECK(PrintedSheet(form)->look("A1") == "bold wrap center");
  form.issuer = {"UBND TỈNH", "SỞ TÀI CHÍNH", "PHÒNG NGÂN SÁCH"};
  const PrintedSheet sheet(form);
  CHECK(sheet->text() == "\"UBND TỈNH\"," + nation + "\"SỞ TÀI CHÍNH\"," + motto +
                             "\"PHÒNG NGÂN SÁCH\"\n\n\"BIỂU\"\n\"a\",\"b\",\"c\"");
  CHECK(rows_above_headings(form) == 5);
  CHECK(sheet->look("A2") == "wrap center");
  CHECK(sheet->look("A3") == "bold wrap center");
  CHECK(sheet.repeated_rows() == "$6:$6");
}

TEST_CASE("one column has room for the nation only, two for both") {
  PrintedForm one = form_of({{"a"}});
  one.issuer = {"SỞ"};
  CHECK(PrintedSheet(one)->text() == nation + motto + "\n\"BIỂU\"\n\"a\"");
  CHECK(PrintedSheet(one)->attributes("mergeCell", "ref").empty());
  PrintedForm two = form_of({{"a"}, {"b"}});
  two.issuer = {"SỞ"};
  const PrintedSheet sheet(two);
  CHECK(sheet->text() == "\"SỞ\"," + nation + "," + motto + "\n\"BIỂU\"\n\"a\",\"b\"");
  CHECK(sheet->attributes("mergeCell", "ref") == "A4:B4");
}

TEST_CASE("a long text above the table makes its row higher") {
  PrintedForm form = form_of({{"a"}, {"b"}});
  form.issuer = {"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"};  // 28 letters where 8 have room
  form.title = "BẢNG TỔNG HỢP DỰ TOÁN";            // 21 where 17 have
  CHECK(PrintedSheet(form)->attributes("row", "ht") == "68 17 17 38 25");
}

TEST_CASE("headings of unequal depth go on downward, equal neighbours share a cell") {
  CHECK(headings_of({{"A"}, {"B", "C"}, {"B", "D", "E"}, {"B", "D", "F"}}) ==
        "\"A\",\"B\"\n,\"C\",\"D\"\n,,\"E\",\"F\" A5:A7 B5:D5 B6:B7 C6:D6");
}

TEST_CASE("a heading shares no cell with one that has nothing below it, or stands apart") {
  CHECK(headings_of({{"A"}, {"A"}}) == "\"A\",\"A\" ");
  CHECK(headings_of({{"A", "B"}, {"C", "B"}}) == "\"A\",\"C\"\n\"B\",\"B\" ");
  CHECK(headings_of({{"A"}, {"A", "x"}, {"A", "y"}}) == "\"A\",\"A\"\n,\"x\",\"y\" A5:A6 B5:C5");
  CHECK(headings_of({{"A", "x"}, {"B", "x"}, {"A", "y"}}) ==
        "\"A\",\"B\",\"A\"\n\"x\",\"x\",\"y\" ");
}

TEST_CASE("a heading shares no cell with an equal one below another heading") {
  CHECK(headings_of({{"2023", "Trong đó", "a"},
                     {"2023", "Trong đó", "b"},
                     {"2024", "Trong đó", "a"},
                     {"2024", "Trong đó", "b"}}) ==
        "\"2023\",,\"2024\"\n\"Trong đó\",,\"Trong đó\"\n\"a\",\"b\",\"a\",\"b\""
        " A5:B5 C5:D5 A6:B6 C6:D6");
}

TEST_CASE("fields stand above the table, those to be filled in are open") {
  PrintedForm form = form_of({{"a"}, {"b"}, {"c"}});
  form.fields = {{"Kế hoạch số", {.value = "=12/KH"}},
                 {"Người thẩm định", {.open = true}},
                 {"Ngày", {.number_format = "dd/mm/yyyy", .open = true}}};
  const PrintedSheet sheet(form);
  CHECK(sheet->text() == "," + nation + "," + motto +
                             "\n\"BIỂU\"\n,\"Kế hoạch số\",\"=12/KH\"\n,\"Người thẩm định\"\n"
                             ",\"Ngày\"\n\"a\",\"b\",\"c\"");
  CHECK(sheet->look("B5") == "right");
  CHECK(sheet->look("C5") == "bold left #,##0");
  CHECK(sheet->look("C6") == "bold border open left #,##0");
  CHECK(sheet->look("C7") == "bold border open left dd/mm/yyyy");
  CHECK(rows_above_headings(form) == 7);
}

}  // namespace dutoan::form_heading_test
