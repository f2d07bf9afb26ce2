#include "output/xlsx_book.hpp"

#include "input/sheet_reader.hpp"
#include "input_fixture.hpp"

namespace dutoan::xlsx_book_test {

namespace {

class Book {
 public:
  Book() : book(folder.path / "b.xlsx", "Tiêu đề", day("2023-03-06")), sheet(book.add_sheet("S")) {}

  /// The sheet as our own reader sees it.
  std::string read() {
    CHECK(book.finish());
    const auto workbook = open_workbook(folder.file("b.xlsx"), diagnostics);
    REQUIRE(workbook);
    const auto text = read_sheet(*workbook, workbook->sheets[0], diagnostics);
    REQUIRE(text != nullptr);
    return std::string(text->text());
  }

  TestFolder folder;
  Diagnostics diagnostics;
  XlsxBook book;
  XlsxSheet sheet;
};

}  // namespace

TEST_CASE("cells come back as they were written") {
  Book b;
  b.sheet.text({0, 0}, "Máy \"chủ\"", {.bold = true});
  b.sheet.number({0, 1}, Number(185'000'000), {.number_format = "#,##0"});
  b.sheet.number({0, 2}, Number(1, 10), {.number_format = "0%"});
  b.sheet.date({0, 3}, day("2023-03-06"), {.number_format = "dd/mm/yyyy"});
  b.sheet.formula({1, 0}, "=B1*2", Number(370'000'000), {});
  b.sheet.formula({1, 1}, "=\"a\"", "a", {});
  b.sheet.blank({1, 2}, {.border = true});
  b.sheet.merge({{2, 0}, {2, 3}}, "gộp", {});
  CHECK(b.read() == "\"Máy \"\"chủ\"\"\",185000000,10%,2023-03-06\n370000000,\"a\"\n\"gộp\"");
}

TEST_CASE("numbers keep the digits a sheet has, fractions their nearest") {
  Book b;
  const std::vector<Number> numbers = {
      Number(1, 3),       Number(-2, 3),           Number(1, 700), Number(999'999'999'999'999),
      Number(68453, 480), Number(8556625, 100000), Number(0),      Number(1, 1'000'000'007)};
  for (std::size_t i = 0; i < numbers.size(); ++i)
    b.sheet.number({std::uint32_t(i), 0}, numbers[i], {});
  CHECK(b.read() ==
        "0.333333333333333\n-0.666666666666667\n0.00142857142857143\n999999999999999\n"
        "142.610416666667\n85.56625\n0\n0.000000000999999993");
}

TEST_CASE("a text of 32,767 characters is whole, a longer one ends in an ellipsis") {
  Book b;
  std::string longest;
  for (int i = 0; i < 32'767; ++i)
    longest += "ế";
  b.sheet.text({0, 0}, longest, {});
  b.sheet.text({1, 0}, longest + "ế", {});
  b.sheet.merge({{2, 0}, {2, 1}}, longest + "ế", {});
  const std::string cut = longest.substr(0, longest.size() - std::string("ế").size()) + "…";
  CHECK(b.read() == "\"" + longest + "\"\n\"" + cut + "\"\n\"" + cut + "\"");
}

TEST_CASE("a number is the nearest the sheet has, however long its parts are") {
  Book b;
  const Integer large = Integer(1) << 53U;
  const std::vector<Number> numbers = {Number(large - 1),
                                       Number(large - 1, 1000),
                                       Number(large + 1, 1000),
                                       Number(-large, 3),
                                       Number(Integer(185'000'000) * large, large),
                                       Number(1, large * 1000)};
  for (std::size_t i = 0; i < numbers.size(); ++i)
    b.sheet.number({std::uint32_t(i), 0}, numbers[i], {});
  CHECK(b.read() ==
        "9007199254740990\n9007199254740.99\n9007199254740.99\n-3002399751580330\n185000000\n"
        "0.000000000000000000111022302462516");
}

TEST_CASE("a text never runs as a formula") {
  Book b;
  std::uint32_t row = 0;
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "'x", "{=1}"})
    b.sheet.text({row++, 0}, text, {});
  CHECK(b.read() == "\"=1+1\"\n\"+1\"\n\"-1\"\n\"@SUM(A1)\"\n\"'x\"\n\"{=1}\"");
}

TEST_CASE("a text that looks like the code of a letter stays as it is") {
  Book b;
  std::uint32_t row = 0;
  for (const char* text : {"mã _x0041_", "_x005F__x000a_x", "_x0041", "_x00G1_", "_", "a_x"})
    b.sheet.text({row++, 0}, text, {});
  CHECK(b.read() == "\"mã _x0041_\"\n\"_x005F__x000a_x\"\n\"_x0041\"\n\"_x00G1_\"\n\"_\"\n\"a_x\"");
}

TEST_CASE("same content, same bytes") {
  const auto bytes = [] {
    Book b;
    b.sheet.text({0, 0}, "x", {});
    b.sheet.note({0, 0}, "ghi chú");
    b.sheet.protect();
    CHECK(b.book.finish());
    return *read_bytes(b.folder.file("b.xlsx"), b.diagnostics);
  };
  CHECK(bytes() == bytes());
}

TEST_CASE("cells have the names formulas call them by") {
  CHECK(cell_name({0, 0}) == "A1");
  CHECK(cell_name({9, 27}) == "AB10");
  CHECK(fixed_cell_name({15, 3}) == "$D$16");
}

TEST_CASE("what cannot be written is said") {
  TestFolder folder;
  XlsxBook nowhere(folder.path / "none" / "b.xlsx", "", day("2023-03-06"));
  (void)nowhere.add_sheet("S");
  CHECK_FALSE(nowhere.finish());
  XlsxBook twice(folder.path / "c.xlsx", "", day("2023-03-06"));
  (void)twice.add_sheet("S");
  XlsxSheet bad = twice.add_sheet("a/b");
  bad.text({0, 0}, "x", {});
  CHECK_FALSE(twice.finish());
}

}  // namespace dutoan::xlsx_book_test
