#include "base/number_text.hpp"

#include <doctest/doctest.h>

using dutoan::exact_text;
using dutoan::NumberFault;
using dutoan::NumberText;
using dutoan::parse_fraction;
using dutoan::parse_number;

namespace {

using Parsed = std::variant<NumberText, NumberFault>;

std::string text_of(const Parsed& parsed) {
  if (const auto* number = std::get_if<NumberText>(&parsed)) return exact_text(number->value);
  switch (std::get<NumberFault>(parsed)) {
    case NumberFault::empty: return "empty";
    case NumberFault::comma: return "comma";
    case NumberFault::grouped: return "grouped";
    case NumberFault::leading_zero: return "leading zero";
    case NumberFault::malformed: return "malformed";
    case NumberFault::too_long: return "too long";
  }
  return "";
}

}  // namespace

TEST_CASE("numbers as data files write them") {
  struct Row {
    const char *text, *value;
  };
  const Row rows[] = {
      {"0", "0"},
      {"-0", "0"},
      {"7", "7"},
      {"185_000_000", "185000000"},
      {"1_000.5", "1000.5"},
      {"-0.5", "-0.5"},
      {"0.10", "0.1"},
      {"1.08", "1.08"},
      {"0.000_1", "0.0001"},
      {"65%", "0.65"},
      {"100%", "1"},
      {"2.809%", "0.02809"},
      {"-5%", "-0.05"},
      {"1_000%", "10"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(text_of(parse_number(row.text)) == row.value);
  }
}

TEST_CASE("what is no number is refused with the reason") {
  struct Row {
    const char *text, *reason;
  };
  const Row rows[] = {
      {"", "empty"},
      {"12,5", "comma"},
      {"1.234,5", "comma"},
      {"1,234", "comma"},
      {"1.234.567", "grouped"},
      {"185,000,000", "grouped"},
      {"-1.234.567", "grouped"},
      {"1.2.3", "malformed"},
      {"010", "leading zero"},
      {"-00", "leading zero"},
      {"0_1", "leading zero"},
      {"0x10", "malformed"},
      {"1e9", "malformed"},
      {"12đ", "malformed"},
      {"+1", "malformed"},
      {"--1", "malformed"},
      {"-", "malformed"},
      {"%", "malformed"},
      {"5%%", "malformed"},
      {"5 %", "malformed"},
      {" 5", "malformed"},
      {".5", "malformed"},
      {"5.", "malformed"},
      {"_5", "malformed"},
      {"5_", "malformed"},
      {"5__0", "malformed"},
      {"5._0", "malformed"},
      {"1/2", "malformed"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(text_of(parse_number(row.text)) == row.reason);
  }
}

TEST_CASE("a number keeps its sign of a share and its decimals as written") {
  const auto parsed = parse_number("2.80%");
  const auto& number = std::get<NumberText>(parsed);
  CHECK(number.percent);
  CHECK(number.decimals == 2);
  const auto plain = parse_number("1.500");
  CHECK_FALSE(std::get<NumberText>(plain).percent);
  CHECK(std::get<NumberText>(plain).decimals == 3);
}

TEST_CASE("a hundred digits are read and one more is not") {
  CHECK(text_of(parse_number(std::string(100, '7'))) == std::string(100, '7'));
  CHECK(text_of(parse_number(std::string(101, '7'))) == "too long");
  CHECK(text_of(parse_number("1." + std::string(100, '7'))) == "too long");
}

TEST_CASE("a fraction has one line and nothing but numbers beside it") {
  CHECK(text_of(parse_fraction("10/3")) == "10/3");
  CHECK(text_of(parse_fraction("-10/4")) == "-2.5");
  CHECK(text_of(parse_fraction("3.5")) == "3.5");
  CHECK(text_of(parse_fraction("65%")) == "0.65");
  CHECK(text_of(parse_fraction("1/0")) == "malformed");
  CHECK(text_of(parse_fraction("1/2/3")) == "malformed");
  CHECK(text_of(parse_fraction("1/")) == "malformed");
  CHECK(text_of(parse_fraction("/2")) == "malformed");
  CHECK(text_of(parse_fraction("10%/3")) == "malformed");
  CHECK(text_of(parse_fraction("10/3%")) == "malformed");
}
