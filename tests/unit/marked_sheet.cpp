#include "input/marked_sheet.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

#include <array>

namespace dutoan::marked_sheet_test {

namespace {

constexpr std::array<std::string_view, 2> labels = {"Mẫu biểu", "Năm"};
constexpr std::array<std::string_view, 3> headings = {"Mã", "Tên", "Ghi chú"};
constexpr std::array<std::size_t, 2> needed = {0, 1};
constexpr SheetLayout layout = {
    .mark = "thử/1", .labels = labels, .headings = headings, .needed = needed};

std::string row(const std::vector<std::string>& cells) {
  std::string text = "<row>";
  for (const std::string& cell : cells)
    text += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
  return text + "</row>";
}

struct Sheets {
  std::optional<MarkedSheet> read(const TestWorkbook& workbook) {
    workbook.write(folder.path / "p.xlsx");
    return read_marked_sheet(folder.file("p.xlsx"), layout, diagnostics);
  }

  TestFolder folder;
  Diagnostics diagnostics;
};

const std::string marked = row({"mẫu  biểu", "thử/1"}) + row({"Năm"});

}  // namespace

TEST_CASE("the sheet with the mark is found, its columns and labels wherever they stand") {
  Sheets f;
  const auto sheet = f.read({.sheets = {{"Khác", row({"Mẫu biểu", "thử/2"})},
                                        {"S", marked + row({"TÊN", "mã"}) + row({" Máy ", ""})}}});
  REQUIRE(sheet);
  CHECK(f.diagnostics.empty());
  CHECK(sheet->heading_row == 2);
  CHECK(MarkedSheet::text_of(sheet->cell(3, 1)) == "Máy");
  CHECK(sheet->cell(3, 0) == nullptr);
  CHECK(sheet->cell(3, 2) == nullptr);
  CHECK(location_text(sheet->location_of(0)) == "p.xlsx:S!B1");
  CHECK(location_text(sheet->location_of(1)) == "p.xlsx:S!A2");
}

TEST_CASE("without the mark nothing is said; without a needed column it is") {
  Sheets f;
  CHECK_FALSE(f.read({.sheets = {{"S", row({"Mã", "Tên"})}}}));
  CHECK_FALSE(f.read({.sheets = {{"S", marked + row({"Mã", "Tên"})}}, .hidden = "S"}));
  f.folder.write("p.csv", "Mẫu biểu,thử/1\n");
  CHECK_FALSE(read_marked_sheet(f.folder.file("p.csv"), layout, f.diagnostics));
  CHECK(f.diagnostics.empty());
  CHECK_FALSE(f.read({.sheets = {{"S", marked + row({"Mã", "Ghi chú"})}}}));
  CHECK(said(f.diagnostics) == "sheet-column-missing p.xlsx:S");
}

}  // namespace dutoan::marked_sheet_test
