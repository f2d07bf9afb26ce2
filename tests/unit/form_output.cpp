#include "form_output.hpp"

#include "command_fixture.hpp"
#include "input/sheet_reader.hpp"

namespace dutoan::form_output_test {

namespace {

const std::string plan =
    "format: 1\nplan: {year: 2023, price_date: 2023-03-06, number: \"12/KH\"}\n"
    "agencies: [{id: a, name: Sở A}]\ntasks:\n"
    "  - {id: T1, agency: a, name: Một, money: [{what: requested, year: 2023, amount: 1400000},"
    " {what: appraised, year: 2023, amount: 1400000}]}\n"
    "  - {id: T2, agency: a, name: Hai, money: [{what: requested, year: 2023, amount: 1400000}]}\n";

std::string written(const std::vector<std::string>& more) {
  const CommandFixture f;
  f.folder.write("p.yaml", plan);
  std::vector<std::string> words = {"summary", f.path("p.yaml"), "--form", "tt342-06",
                                    "-o",      f.path("f.xlsx")};
  words.insert(words.end(), more.begin(), more.end());
  (void)f.run(words);
  Diagnostics diagnostics;
  const auto workbook = open_workbook(f.folder.file("f.xlsx"), diagnostics);
  REQUIRE(workbook);
  return std::string(read_sheet(*workbook, workbook->sheets[0], diagnostics)->text());
}

}  // namespace

TEST_CASE("a form of the budget holds what the plan says and counts what it does not") {
  const std::string text = written({});
  CHECK(holds(text,
              "\"DỰ TOÁN CHI NĂM 2023 CHI TIẾT THEO ĐƠN VỊ TRỰC THUỘC\"\n"
              "\"(Kèm theo Kế hoạch số 12/KH)\"\n"));
  CHECK(holds(text,
              "\"A\",\"B\",\"1\",\"2\",\"3\",\"(1)\",\"(2)\",\"(3)\"\n"
              "\"1\",\"Chưa xếp nhóm\",,2800000,\"≥ 1.400.000\",,2800000,\"≥ 1.400.000\"\n"
              ",\"TỔNG CỘNG\",,2800000,\"≥ 1.400.000\",,2800000,\"≥ 1.400.000\"\n"
              "\"Có 4 ô để trống vì chưa có số liệu.\""));
}

TEST_CASE("in a larger unit a row says what the printed rows lack of the total") {
  const CommandFixture f;
  f.folder.write("p.yaml", plan);
  CHECK(f.run({"summary", f.path("p.yaml"), "--form", "pl4-cntt", "--unit", "trieu", "-o",
               f.path("f.xlsx"), "--allow-incomplete"})
            .code == 0);
  Diagnostics diagnostics;
  const auto workbook = open_workbook(f.folder.file("f.xlsx"), diagnostics);
  REQUIRE(workbook);
  const std::string text(read_sheet(*workbook, workbook->sheets[0], diagnostics)->text());
  CHECK(holds(text, "\"Đơn vị tính: triệu đồng\""));
  CHECK(holds(text, ",\"Chênh lệch do làm tròn\",,,,,,,,,1"));
}

TEST_CASE("a form nobody knows, and a form without a file, are said") {
  const CommandFixture f;
  f.folder.write("p.yaml", plan);
  const auto unknown =
      f.run({"summary", f.path("p.yaml"), "--form", "pl4", "-o", f.path("f.xlsx"), "--lang", "en"});
  CHECK(unknown.code == 3);
  CHECK(holds(unknown.err, "there is no form pl4"));
  CHECK(holds(unknown.err, "pl4-cntt"));
  CHECK(f.run({"summary", f.path("p.yaml"), "--form", "pl4-cntt"}).code == 3);
}

TEST_CASE("an office may have forms of its own") {
  const CommandFixture f;
  f.folder.write("p.yaml", plan);
  f.folder.write("own/forms.yaml",
                 "format: 1\nforms:\n  - {id: own, title: \"Biểu {N+1}\", basis: x, evidence: user,"
                 " columns: [{no: A, heading: [Tên], is: name}]}\n");
  CHECK(f.run({"summary", f.path("p.yaml"), "--norms", f.path("own"), "--form", "own", "-o",
               f.path("f.xlsx"), "--allow-incomplete"})
            .code == 0);
  f.folder.write("own/forms.yaml", "format: 1\nforms: [{id: own}]\n");
  CHECK(f.run({"summary", f.path("p.yaml"), "--norms", f.path("own"), "--form", "own", "-o",
               f.path("f.xlsx")})
            .code == 2);
}

}  // namespace dutoan::form_output_test
