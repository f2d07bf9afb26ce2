#include "input/answer_sheet.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::answer_sheet_test {

namespace {

std::string row(const std::vector<std::string>& cells) {
  std::string text = "<row>";
  for (const std::string& cell : cells) {
    text += cell.starts_with('#') ? "<c t=\"e\"><v>" + cell + "</v></c>"
                                  : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
  }
  return text + "</row>";
}

const std::string id(32, 'a');

}  // namespace

TEST_CASE("answers are read with what was asked; what cannot be placed is said at its cell") {
  const TestFolder folder;
  Diagnostics diagnostics;
  const std::string text = row({"Mẫu biểu", "dutoan-y-kien/1"}) + row({"Kế hoạch số", "1/KH"}) +
                           row({"Mã đơn vị", "so-a"}) + row({"Người trả lời", "B"}) +
                           row({"Nội dung", "Trả lời", "Mã"}) + row({"A01: x", "Sẽ&#10;sửa", id}) +
                           row({"A02: y", "", std::string(32, 'b')}) + row({"", "thêm"}) +
                           row({"A03: z", "được", "2c27"}) + row({"A01: x", "không", id}) +
                           row({"A04: t", "#REF!", std::string(32, 'c')}) + row({"", "", ""});
  TestWorkbook{.sheets = {{"Ý kiến", text}}}.write(folder.path / "a.xlsx");
  const auto sheet = read_answer_sheet(folder.file("a.xlsx"), diagnostics);
  REQUIRE(sheet);
  CHECK(sheet->plan == "1/KH");
  CHECK(sheet->agency == "so-a");
  CHECK(sheet->rows == 6);
  CHECK(sheet->unplaced == std::vector<std::size_t>{8, 9, 10, 11});
  REQUIRE(sheet->answers.size() == 1);
  const Answer& answer = sheet->answers[0];
  CHECK(answer.finding == id);
  CHECK(answer.about == "A01: x");
  CHECK(answer.text == "Sẽ sửa");
  CHECK(answer.by == "B");
  CHECK(answer.file == "a.xlsx");
  CHECK(answer.cell == "Ý kiến!B6");
  CHECK(said(diagnostics) ==
        "answer-without-finding a.xlsx:Ý kiến!B8; answer-id-wrong a.xlsx:Ý kiến!C9; answer-twice "
        "a.xlsx:Ý kiến!B10 (note-first-here a.xlsx:Ý kiến!B6); cell-holds-error a.xlsx:Ý kiến!B11");
}

}  // namespace dutoan::answer_sheet_test
