#include "output/printed_form.hpp"

#include "printed_fixture.hpp"

namespace dutoan::printed_form_test {

namespace {

PrintedFormCell text(const std::string& value) {
  return {.value = value};
}

PrintedFormCell number(std::int64_t value) {
  return {.value = Number(value)};
}

/// Three columns, one of each sort, 20 wide: the table begins in row 6.
PrintedForm form_of(std::vector<PrintedFormRow> rows) {
  return {.sheet = "S",
          .title = "BIỂU",
          .columns = {{.headings = {"STT"}, .width = 20, .centred = true},
                      {.headings = {"Nội dung"}, .width = 20, .text = true},
                      {.headings = {"Số tiền"}, .width = 20}},
          .rows = std::move(rows)};
}

/// Two columns, so many rows and lines below them.
PrintedForm long_form(std::size_t rows, std::size_t foot, std::size_t signatures) {
  PrintedForm form{.sheet = "S",
                   .title = "BIỂU",
                   .columns = {{.headings = {"a"}, .width = 20}, {.headings = {"b"}, .width = 30}},
                   .rows = std::vector<PrintedFormRow>(rows),
                   .foot = std::vector<PrintedFormLine>(foot)};
  form.signatures.resize(signatures);
  return form;
}

/// The numbers of the rows that end a page.
std::string page_ends(const PrintedForm& form) {
  return PrintedSheet(form)->attributes("brk", "id");
}

/// All below the headings.
std::string below_headings(const PrintedSheet& sheet) {
  const std::string headings = "\"Số tiền\"\n";
  return sheet->text().substr(sheet->text().find(headings) + headings.size());
}

}  // namespace

TEST_CASE("cells are what they hold: texts, figures, formulas, nothing") {
  const PrintedSheet sheet(form_of(
      {{.cells = {text("1"), text("=1+1"), {.value = Number(30), .formula = "=C7*2"}}},
       {.cells = {number(2), {}, {.value = Number(1, 8), .number_format = "0.0%"}}, .bold = true},
       {.cells = {text("3"), number(7), text("≥ 5")}},
       {.cells = {text("4"), {.value = "x", .formula = "=B8"}}}}));
  CHECK(below_headings(sheet) == "\"1\",\"=1+1\",30\n2,,12.5%\n\"3\",7,\"≥ 5\"\n\"4\",\"x\"");
  CHECK(sheet->formula("B6").empty());
  CHECK(sheet->formula("C6") == "=C7*2");
  CHECK(sheet->formula("B9") == "=B8");
  CHECK(sheet->look("A6") == "border center");
  CHECK(sheet->look("B6") == "wrap border left");
  CHECK(sheet->look("C6") == "border right #,##0");
  CHECK(sheet->look("A7") == "bold border center #,##0");
  CHECK(sheet->look("B7") == "bold wrap border left");
  CHECK(sheet->look("C7") == "bold border right 0.0%");
  CHECK(sheet->look("B8") == "wrap border right #,##0");
  CHECK(sheet->look("C8") == "border right");
  CHECK(sheet->look("C9") == "border right #,##0");  // a cell nobody gave
}

TEST_CASE("a heading inside the table takes the whole row") {
  const PrintedSheet sheet(
      form_of({{.cells = {text("A. Phần cứng")}, .spans = true}, {.cells = {number(1)}}}));
  CHECK(below_headings(sheet) == "\"A. Phần cứng\"\n1");
  CHECK(sheet->attributes("mergeCell", "ref") == "B1:C1 B2:C2 A4:C4 A6:C6");
  CHECK(sheet->look("A6") == "bold wrap border");
}

TEST_CASE("only open cells of a protected form can be changed") {
  PrintedForm form = form_of({{.cells = {number(1), {.open = true}, {.struck = true}}}});
  CHECK(PrintedSheet(form)->attributes("sheetProtection", "sheet").empty());
  form.is_protected = true;
  const PrintedSheet sheet(form);
  CHECK(sheet->attributes("sheetProtection", "sheet") == "1");
  CHECK(sheet->look("A6") == "border center #,##0");
  CHECK(sheet->look("B6") == "wrap border open left");
  CHECK(sheet->look("C6") == "struck border right #,##0");
}

TEST_CASE("a row is as high as its highest text") {
  const PrintedSheet sheet(form_of({{.cells = {text("1"), text("một hai ba bốn năm sáu bảy")}},
                                    {.cells = {text("2"), text("ngắn")}}}));
  CHECK(sheet->attributes("row", "ht") == "17 17 17 21 25 34 17");
}

TEST_CASE("without rows a form has headings, its foot and its signatures") {
  PrintedForm form = form_of({});
  form.foot = {{"Bằng chữ: Không đồng"}, {"Còn 2 dòng", "=\"Còn \"&1+1&\" dòng\""}};
  form.signatures = {{"NGƯỜI LẬP", "A"}, {"GIÁM ĐỐC", ""}};
  const PrintedSheet sheet(form);
  CHECK(below_headings(sheet) ==
        "\"Bằng chữ: Không đồng\"\n\"Còn 2 dòng\"\n\n,,\"………, ngày … tháng … năm …\"\n"
        "\"NGƯỜI LẬP\",,\"GIÁM ĐỐC\"\n\"(Ký, ghi rõ họ tên)\",,\"(Ký, ghi rõ họ tên)\"\n"
        "\n\n\n\n\"A\"");
  CHECK(sheet->formula("A6").empty());
  CHECK(sheet->formula("A7") == "=\"Còn \"&amp;1+1&amp;\" dòng\"");
  CHECK(sheet->look("A6") == "wrap left");
}

TEST_CASE("nobody signs: nothing stands below the foot") {
  CHECK(below_headings(PrintedSheet(form_of({{.cells = {number(1)}}}))) == "1");
}

TEST_CASE("one column has one signature below another") {
  PrintedForm form{.sheet = "S", .title = "BIỂU", .columns = {{.headings = {"a"}}}};
  form.signatures = {{"NGƯỜI LẬP", "A"}, {"GIÁM ĐỐC", "B"}};
  const PrintedSheet sheet(form);
  const std::string block = "\n\"(Ký, ghi rõ họ tên)\"\n\n\n\n\n";
  CHECK(sheet->text().substr(sheet->text().find("\"a\"")) ==
        "\"a\"\n\n\"………, ngày … tháng … năm …\"\n\"NGƯỜI LẬP\"" + block + "\"A\"\n\n\"GIÁM ĐỐC\"" +
            block + "\"B\"");
  CHECK(sheet->attributes("mergeCell", "ref").empty());
}

TEST_CASE("signatures that have no column left stand below the others") {
  PrintedForm form = form_of({});
  form.signatures = {{"A", "a"}, {"B", "b"}, {"C", "c"}, {"D", "d"}};
  const std::string sign = "\"(Ký, ghi rõ họ tên)\"";
  CHECK(below_headings(PrintedSheet(form)) ==
        "\n,,\"………, ngày … tháng … năm …\"\n\"A\",\"B\",\"C\"\n" + sign + "," + sign + "," + sign +
            "\n\n\n\n\n\"a\",\"b\",\"c\"\n\n\"D\"\n" + sign + "\n\n\n\n\n\"d\"");
}

TEST_CASE("signatures stand over columns about as wide as each other") {
  const auto joined = [](std::vector<unsigned> widths, std::size_t signatures) {
    PrintedForm form{.sheet = "S", .title = "BIỂU"};
    for (const unsigned width : widths)
      form.columns.push_back({.headings = {"x"}, .width = width});
    form.signatures.resize(signatures);
    return PrintedSheet(form).joined(8, 8);
  };
  CHECK(joined({10, 10, 10, 10}, 2) == "A8:B8 C8:D8");
  CHECK(joined({40, 10, 10, 20}, 2) == "B8:D8");
  CHECK(joined({10, 10, 10, 10, 10, 10}, 3) == "A8:B8 C8:D8 E8:F8");
  CHECK(joined({10, 10, 10}, 1) == "A8:C8");
}

TEST_CASE("a page ends where the next row has no room, and no signature is alone on one") {
  // 700 points, 97 of them above the table; a row has 17, the signatures nine rows.
  CHECK(page_ends(long_form(35, 0, 0)).empty());
  CHECK(page_ends(long_form(36, 0, 0)) == "40");
  CHECK(page_ends(long_form(26, 0, 2)).empty());
  CHECK(page_ends(long_form(27, 0, 2)) == "30");
}

TEST_CASE("a short foot goes with the signatures, of a long one the last lines do") {
  CHECK(page_ends(long_form(18, 8, 2)).empty());
  CHECK(page_ends(long_form(20, 8, 2)) == "23");
  CHECK(page_ends(long_form(20, 9, 2)) == "32");
  CHECK(page_ends(long_form(20, 40, 0)) == "40");
}

TEST_CASE("a row of the table has a cell by what stands above it") {
  PrintedForm form = form_of({});
  CHECK(table_cell_name(form, 0, 0) == "A6");
  form.unit = "đồng";
  form.columns[0].headings = {"a", "b", "c"};
  form.columns[1].number = "B";
  CHECK(table_cell_name(form, 2, 1) == "B12");
  CHECK(table_cell(form, 2, 1).row == 11);
  CHECK(table_cell(form, 2, 1).column == 1);
}

TEST_CASE("rows given one by one are written as if they had been in the form") {
  const std::vector<PrintedFormRow> rows = {{.cells = {number(1), text("a")}},
                                            {.cells = {text("b")}, .spans = true}};
  PrintedForm form = form_of({{.cells = {text("0")}}});
  form.foot = {{"Chân"}};
  const TestFolder folder;
  XlsxBook book(folder.path / "f.xlsx", "", day("2023-03-06"));
  PrintedFormWriter writer(form, book);
  for (const PrintedFormRow& row : rows)
    writer.add(row);
  writer.finish();
  REQUIRE(book.finish());
  PrintedForm whole = form;
  whole.rows.insert(whole.rows.end(), rows.begin(), rows.end());
  const PrintedSheet sheet(whole);
  CHECK(below_headings(sheet) == "\"0\"\n1,\"a\"\n\"b\"\n\"Chân\"");
  CHECK(TypedSheet(folder.file("f.xlsx")).text() == sheet->text());
}

}  // namespace dutoan::printed_form_test
