#include "input/workbook.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::workbook_test {

namespace {

class Books {
 public:
  std::string opened(const std::string& name) {
    const auto workbook = open_workbook(folder.file(name), diagnostics);
    if (!workbook) return said(std::exchange(diagnostics, {}));
    std::string text;
    for (const WorkbookSheet& sheet : workbook->sheets)
      text += (text.empty() ? "" : ", ") + sheet.name + (sheet.hidden ? " (hidden)" : "");
    return text;
  }

  std::string opened(const TestWorkbook& workbook) {
    workbook.write(folder.path / "b.xlsx");
    return opened("b.xlsx");
  }

  std::string opened_without(const TestWorkbook& workbook, const std::string& part,
                             const std::string& instead = "") {
    auto parts = workbook.parts();
    std::erase_if(parts, [&](const auto& one) { return one.first == part; });
    if (!instead.empty()) parts.emplace_back(part, instead);
    write_zip(folder.path / "b.xlsx", parts);
    return opened("b.xlsx");
  }

  TestFolder folder;
  Diagnostics diagnostics;
};

const TestWorkbook two_sheets{.sheets = {{"Dự toán", ""}, {"Danh mục", ""}},
                              .strings = {"<t>a</t>"},
                              .styles = "<cellXfs><xf numFmtId=\"9\"/></cellXfs>",
                              .hidden = "Danh mục"};

}  // namespace

TEST_CASE("a workbook opens with its sheets, whatever its parts are called") {
  Books books;
  CHECK(books.opened(two_sheets) == "Dự toán, Danh mục (hidden)");
  CHECK(books.opened_without(two_sheets, "_rels/.rels") == "Dự toán, Danh mục (hidden)");
  CHECK(books.opened_without(two_sheets, "xl/texts.xml") == "Dự toán, Danh mục (hidden)");
}

TEST_CASE("texts, formats and the first day are read with it") {
  Books books;
  TestWorkbook book = two_sheets;
  book.properties = "date1904=\"1\"";
  book.strings = {"<t>a \"b\"</t>", "<r><t>Máy </t></r><r><t>chủ</t></r><rPh><t>x</t></rPh>",
                  "<t>hai\ndòng</t>", "", "<t>x_x000D_y_x0041__xZZZZ_</t>"};
  book.styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/></cellXfs>";
  book.write(books.folder.path / "b.xlsx");
  const auto workbook = open_workbook(books.folder.file("b.xlsx"), books.diagnostics);
  REQUIRE(workbook);
  CHECK(workbook->from_1904);
  CHECK(workbook->strings == std::vector<std::string>{"\"a \"\"b\"\"\"", "\"Máy chủ\"",
                                                      "\"hai dòng\"", "", "\"x yA_xZZZZ_\""});
  CHECK(workbook->formats ==
        std::vector{CellFormat::number, CellFormat::percent, CellFormat::date});
}

TEST_CASE("what is no workbook is refused") {
  Books books;
  CHECK(books.opened("none.xlsx") == "file-not-found none.xlsx");
  books.folder.write("text.xlsx", "name,unit\n");
  CHECK(books.opened("text.xlsx") == "workbook-damaged text.xlsx");
  books.folder.write("old.xlsx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
  CHECK(books.opened("old.xlsx") == "workbook-locked old.xlsx");
  write_zip(books.folder.path / "other.xlsx", {{"word/document.xml", "<document/>"}});
  CHECK(books.opened("other.xlsx") == "workbook-damaged other.xlsx");
  CHECK(books.opened_without(two_sheets, "xl/workbook.xml") == "workbook-damaged b.xlsx");
  CHECK(books.opened_without(two_sheets, "xl/workbook.xml", "<workbook>") ==
        "workbook-damaged b.xlsx");
  CHECK(books.opened_without(two_sheets, "xl/_rels/workbook.xml.rels") ==
        "workbook-damaged b.xlsx");
  CHECK(books.opened_without(two_sheets, "xl/texts.xml", "<sst>") == "workbook-damaged b.xlsx");
}

TEST_CASE("a workbook that was cut is refused at any length") {
  Books books;
  two_sheets.write(books.folder.path / "b.xlsx");
  const auto whole = read_bytes(books.folder.file("b.xlsx"), books.diagnostics);
  REQUIRE(whole);
  for (std::size_t length = 0; length + 1 < whole->size(); length += 97) {
    books.folder.write("cut.xlsx", whole->substr(0, length));
    CAPTURE(length);
    CHECK(books.opened("cut.xlsx") == "workbook-damaged cut.xlsx");
  }
}

TEST_CASE("entities of its own make no small file a large one") {
  Books books;
  CHECK(books.opened_without(two_sheets, "xl/texts.xml",
                             "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                             "\"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>") ==
        "workbook-damaged b.xlsx");
}

TEST_CASE("parts that unpack to more than people write are not unpacked to their end") {
  Books books;
  CHECK(books.opened_without(two_sheets, "xl/texts.xml",
                             "<sst>" + std::string(260U << 20U, ' ') + "</sst>") ==
        "workbook-too-large b.xlsx");
}

TEST_CASE("endings tell workbooks from what other programs write") {
  for (const char* name : {"a.xlsx", "A.XLSX", "b.c.xlsm"})
    CHECK(is_workbook(name));
  for (const char* name : {"a.xls", "a.csv", "xlsx", "a.xlsx.csv", "a.xlsb"})
    CHECK_FALSE(is_workbook(name));
  for (const char* name : {"a.xls", "a.ods", "a.DOC", "a.pdf", "a.docx"})
    CHECK(is_foreign_format(name));
  for (const char* name : {"a.xlsx", "a.csv", "a", "xls"})
    CHECK_FALSE(is_foreign_format(name));
}

}  // namespace dutoan::workbook_test
