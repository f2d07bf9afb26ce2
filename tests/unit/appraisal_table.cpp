#include "input/appraisal_table.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::appraisal_table_test {

namespace {

std::string row(const std::vector<std::string>& cells) {
  std::string text = "<row>";
  for (const std::string& cell : cells)
    text += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
  return text + "</row>";
}

struct Tables {
  std::optional<MarkedSheet> read(const std::string& sheet, const std::string& hidden = "") {
    TestWorkbook{.sheets = {{"S", sheet}}, .hidden = hidden}.write(folder.path / "p.xlsx");
    return read_appraisal_table(folder.file("p.xlsx"), diagnostics);
  }

  std::string faults() const { return said(diagnostics); }

  TestFolder folder;
  Diagnostics diagnostics;
};

const std::string marked = row({"Mẫu biểu", std::string(appraisal_mark)});

}  // namespace

TEST_CASE("columns are found by their headings, wherever they stand") {
  Tables f;
  const auto table = f.read(marked + row({"Lý do", "THẨM  ĐỊNH", "Tính lại", "Mã"}) +
                            row({"x", "", "", " a/T1 "}));
  REQUIRE(table);
  CHECK(table->heading_row == 1);
  CHECK(MarkedSheet::text_of(table->cell(2, AppraisalColumn::id)) == "a/T1");
  CHECK(MarkedSheet::text_of(table->cell(2, AppraisalColumn::reason)) == "x");
  CHECK(table->cell(2, AppraisalColumn::appraised) == nullptr);
  CHECK(table->cell(2, AppraisalColumn::requested) == nullptr);
  CHECK(location_text(table->location_of(AppraisalField::mark)) == "p.xlsx:S!B1");
  CHECK(location_text(table->location_of(AppraisalField::date)) == "p.xlsx");
}

TEST_CASE("a sheet that lost a column is said") {
  Tables f;
  CHECK_FALSE(f.read(marked + row({"Mã", "Tính lại", "Thẩm định"})));
  CHECK(f.faults() == "sheet-column-missing p.xlsx:S");
}

TEST_CASE("another workbook, a hidden sheet and another file are not ours") {
  Tables f;
  CHECK_FALSE(f.read(row({"Mẫu biểu", "dutoan/1"})));
  CHECK(f.faults() == "appraisal-not-ours p.xlsx");
  f.diagnostics = {};
  CHECK_FALSE(f.read(marked, "S"));
  CHECK(f.faults() == "appraisal-not-ours p.xlsx");
  f.diagnostics = {};
  f.folder.write("p.csv", "Mẫu biểu,x\n");
  CHECK_FALSE(read_appraisal_table(f.folder.file("p.csv"), f.diagnostics));
  CHECK(f.faults() == "appraisal-not-ours p.csv");
  f.diagnostics = {};
  CHECK_FALSE(read_appraisal_table(f.folder.file("none.xlsx"), f.diagnostics));
  CHECK(f.faults() == "file-not-found none.xlsx");
}

}  // namespace dutoan::appraisal_table_test
