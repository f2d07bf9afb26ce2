#include "verify/second_lines.hpp"

#include <doctest/doctest.h>

namespace dutoan::second_lines_test {

namespace {

std::string shown(const SecondAmounts& amounts) {
  return second_text(amounts[0]) + "; " + second_text(amounts[1]) + "; " + second_text(amounts[2]);
}

std::string again(const char* line, const SecondValue* nested = nullptr) {
  return shown(line_again(PrintedJson::parse(line), nested));
}

}  // namespace

TEST_CASE("a line is quantity × unit price, and its tax") {
  CHECK(again(R"({"quantity": "3", "unit_price": "100.5", "vat": "0.08", "vat_included": false,
    "before_tax": "301.5", "tax": "24.12", "after_tax": "325.62"})") == "301.5; 24.12; 325.62");
  CHECK(again(R"({"quantity": "1", "unit_price": "110", "vat": "0.1", "vat_included": true,
    "after_tax": "110"})") == "100; 10; 110");
  CHECK(again(R"({"quantity": "1", "unit_price": "110", "vat": "not_subject",
    "vat_included": false, "after_tax": "110"})") == "110; 0; 110");
  CHECK(again(R"({"quantity": "2", "unit_price": "5", "vat_included": false,
    "before_tax": "10"})") == "10; 10; 10");
  CHECK(again(R"({"amount": "7", "vat": "not_subject", "vat_included": false,
    "after_tax": "7"})") == "7; 0; 7");
}

TEST_CASE("what a line lacks makes it missing; a rate that lacks leaves what is before tax") {
  CHECK(again(R"({"quantity": "2", "vat_included": false, "before_tax": null})") == "?; ?; ?");
  CHECK(again(R"({"quantity": "2", "unit_price": "5", "vat_included": false,
    "after_tax": null})") == "10; ?; ? (10)");
  CHECK(again(R"({"quantity": "2", "unit_price": "5", "vat_included": true,
    "after_tax": "10"})") == "?; ?; 10");
}

TEST_CASE("a line by a method is what that comes to, times the quantity if it has one") {
  const SecondValue nested = second_number(fixed_point(50));
  CHECK(again(R"({"vat_included": false, "before_tax": "50"})", &nested) == "50; 50; 50");
  CHECK(again(R"({"quantity": "3", "vat_included": false, "before_tax": "150"})", &nested) ==
        "150; 150; 150");
}

TEST_CASE("of lines of a table together the tax is computed again") {
  const auto part = PrintedJson::parse(R"({"count": 2, "vat": "0.1", "vat_included": false,
    "before_tax": "200", "tax": "1", "after_tax": "1"})");
  CHECK(shown(table_again(part)) == "200; 20; 220");
  const auto included = PrintedJson::parse(R"({"count": 2, "vat": "0.1", "vat_included": true,
    "before_tax": "1", "tax": "1", "after_tax": "220"})");
  CHECK(shown(table_again(included)) == "200; 20; 220");
}

TEST_CASE("amounts are read under their names, and what is known of them apart") {
  CHECK(shown(printed_amounts(PrintedJson::parse(R"({"before_tax": "10", "tax": null,
    "after_tax": null, "at_least": {"after_tax": "10"}})"))) == "10; ?; ? (10)");
  CHECK(shown(printed_amounts(PrintedJson::parse(R"({"before_tax": "10"})"))) == "10; 10; 10");
}

}  // namespace dutoan::second_lines_test
