#include "output/csv_text.hpp"

#include <doctest/doctest.h>

namespace dutoan::csv_text_test {

namespace {

std::string cell(std::string_view text) {
  std::string result;
  dutoan::append_csv_cell(result, text);
  return result;
}

}  // namespace

TEST_CASE("a cell is quoted only where it must be") {
  CHECK(cell("").empty());
  CHECK(cell("Máy chủ; loại 1") == "Máy chủ; loại 1");
  CHECK(cell("a,b") == "\"a,b\"");
  CHECK(cell("a\nb") == "\"a\nb\"");
  CHECK(cell("a\rb") == "\"a\rb\"");
  CHECK(cell("22\"") == "\"22\"\"\"");
}

TEST_CASE("no cell begins like a formula of a spreadsheet") {
  CHECK(cell("=1+1") == "\"'=1+1\"");
  CHECK(cell("+84 24") == "\"'+84 24\"");
  CHECK(cell("-x") == "\"'-x\"");
  CHECK(cell("@SUM(A1)") == "\"'@SUM(A1)\"");
  CHECK(cell("\t=1") == "\"'\t=1\"");
  CHECK(cell("\r=1") == "\"'\r=1\"");
  CHECK(cell("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
  CHECK(cell("'=1") == "\"''=1\"");
  CHECK(cell("a=1") == "a=1");
  CHECK(cell("'a") == "'a");
}

TEST_CASE("a negative number stays a number, a negative fraction is guarded") {
  CHECK(cell("-5") == "-5");
  CHECK(cell("-0.5%") == "-0.5%");
  CHECK(cell("-10/3") == "\"'-10/3\"");
  CHECK(cell("+5") == "\"'+5\"");
  CHECK(cell("-") == "\"'-\"");
}

TEST_CASE("a row ends its line and keeps its empty cells") {
  std::string text = "h\n";
  dutoan::append_csv_row(text, std::array{"", "a,b", "", "=x", ""});
  CHECK(text == "h\n,\"a,b\",,\"'=x\",\n");
}

TEST_CASE("of two marks the bound is told") {
  CHECK(dutoan::marks_word({}).empty());
  CHECK(dutoan::marks_word({.about = true}) == "about");
  CHECK(dutoan::marks_word({.about = true, .at_least = true}) == "at-least");
  CHECK(dutoan::marks_word({.illustrative = true}).empty());
}

}  // namespace dutoan::csv_text_test
