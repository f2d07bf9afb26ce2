#include "input/sheet_reader.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::sheet_reader_test {

namespace {

class Sheets {
 public:
  /// The text of the first sheet, or what is wrong.
  std::string read(const std::string& rows) {
    book.sheets = {{"S", rows}};
    book.write(folder.path / "b.xlsx");
    const auto workbook = open_workbook(folder.file("b.xlsx"), diagnostics);
    REQUIRE(workbook);
    const auto text = read_sheet(*workbook, workbook->sheets[0], diagnostics);
    return text == nullptr ? said(std::exchange(diagnostics, {})) : std::string(text->text());
  }

  std::string cell(const std::string& content) {
    return read("<row r=\"1\"><c r=\"A1\" " + content + "</c></row>");
  }

  TestFolder folder;
  Diagnostics diagnostics;
  TestWorkbook book;
};

}  // namespace

TEST_CASE("a row is a line and a cell a field, also where some are absent") {
  Sheets sheets;
  CHECK(sheets.read("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row>"
                    "<row r=\"4\"><c r=\"A4\"><v>3</v></c></row>") == "\n,1,,2\n\n3");
  // Positions may be left out; a cell that has only a format takes its place.
  CHECK(sheets.read("<row><c><v>1</v></c><c s=\"0\"/><c><v>2</v></c></row><row><c><v>3</v></c>"
                    "</row>") == "1,,2\n3");
  CHECK(sheets.read("<row r=\"1\"><c r=\"AA1\"><v>1</v></c></row>") == std::string(26, ',') + "1");
  CHECK(sheets.read("") == "");
}

TEST_CASE("cells keep their kind: texts in quotes, numbers without") {
  Sheets sheets;
  sheets.book.strings = {"<t>Máy \"chủ\", loại 1</t>"};
  sheets.book.styles =
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/></cellXfs>";
  CHECK(sheets.cell("t=\"s\"><v>0</v>") == "\"Máy \"\"chủ\"\", loại 1\"");
  CHECK(sheets.cell("t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is>") == "\"ab\"");
  CHECK(sheets.cell("t=\"str\"><f>A2</f><v>x</v>") == "\"x\"");
  CHECK(sheets.cell("><v>185000</v>") == "185000");
  CHECK(sheets.cell("t=\"n\"><f>1*1.1</f><v>1.1000000000000001</v>") == "1.1");
  CHECK(sheets.cell("s=\"1\"><v>0.1</v>") == "10%");
  CHECK(sheets.cell("s=\"2\"><v>44991</v>") == "2023-03-06");
  CHECK(sheets.cell("t=\"d\"><v>2023-03-06T00:00:00</v>") == "2023-03-06");
  CHECK(sheets.cell("t=\"b\"><v>1</v>") == "\"yes\"");
  CHECK(sheets.cell("t=\"b\"><v>0</v>") == "\"no\"");
}

TEST_CASE("what holds no value says so") {
  Sheets sheets;
  CHECK(sheets.cell("t=\"e\"><f>A2</f><v>#REF!</v>") == "#REF!");
  CHECK(sheets.cell("t=\"e\"><v>a,\"b</v>") == "#VALUE!");
  CHECK(sheets.cell("><f>1+1</f>") == "#");
  // A day that never was, a number no estimate holds: as text, which is no number either.
  sheets.book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
  CHECK(sheets.cell("s=\"1\"><v>1E+300</v>") == "\"1E+300\"");
}

TEST_CASE("a sheet out of order is damaged") {
  Sheets sheets;
  for (const char* rows :
       {"<row r=\"2\"/><row r=\"2\"/>", "<row r=\"0\"/>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "<c r=\"A1\"><v>1</v></c>",
        "<row r=\"1\"><c t=\"s\"><v>7</v></c></row>", "<row r=\"1\"><c>"}) {
    CAPTURE(rows);
    CHECK(sheets.read(rows) == "sheet-damaged b.xlsx:S");
  }
}

TEST_CASE("no sheet has more rows than a sheet has") {
  Sheets sheets;
  CHECK(sheets.read("<row r=\"1048577\"><c><v>1</v></c></row>") == "sheet-too-many-rows b.xlsx:S");
  CHECK(sheets.read("<row r=\"1048576\"><c><v>1</v></c></row>").size() == 1'048'576);
}

TEST_CASE("a text that many cells share fills no memory") {
  Sheets sheets;
  sheets.book.strings = {"<t>" + std::string(32'767, 'x') + "</t>"};
  std::string rows;
  for (int i = 0; i < 2100; ++i)
    rows += "<row><c t=\"s\"><v>0</v></c></row>";
  CHECK(sheets.read(rows) == "workbook-too-large b.xlsx:S");
}

TEST_CASE("hidden rows count, and that there are some is said at the first") {
  Sheets sheets;
  CHECK(sheets.read("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"/>"
                    "<row r=\"3\" hidden=\"1\"><c r=\"B3\"><v>2</v></c></row>"
                    "<row r=\"4\" hidden=\"true\"><c><v>3</v></c></row>") == "1\n\n,2\n3");
  CHECK(said(sheets.diagnostics) == "sheet-hidden-rows b.xlsx:S!A3");
}

TEST_CASE("a sheet is found by its name, or because it is the only one to see") {
  Diagnostics diagnostics;
  Workbook book;
  book.file.path = "b.xlsx";
  book.sheets = {{"Dự toán", "a", false}, {"Danh mục", "b", true}};
  const auto found = [&](std::string_view name) {
    const WorkbookSheet* sheet = find_sheet(book, name, {.file = "p"}, diagnostics);
    return sheet == nullptr ? said(std::exchange(diagnostics, {})) : sheet->name;
  };
  CHECK(found("dự TOÁN") == "Dự toán");
  CHECK(found("") == "Dự toán");
  CHECK(found("danh mục") == "Danh mục");
  CHECK(found("khác") == "sheet-not-found p");
  book.sheets[1].hidden = false;
  CHECK(found("") == "sheet-not-named p");
  book.sheets.clear();
  CHECK(found("") == "sheet-not-named p");
}

}  // namespace dutoan::sheet_reader_test
