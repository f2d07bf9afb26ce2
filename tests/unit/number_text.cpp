#include "base/number_text.hpp"

#include <doctest/doctest.h>

namespace dutoan::number_text_test {

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

TEST_CASE("a computed number is read whatever its length, up to what formulas give") {
  const Number long_one = power(Number(107, 300), 120);
  CHECK(parse_exact(exact_text(long_one)) == long_one);
  CHECK(parse_exact(exact_text(-power(Number(1, 2), 16'000))) == -power(Number(1, 2), 16'000));
  CHECK(parse_exact("1/3") == Number(1, 3));
  CHECK_FALSE(parse_exact(""));
  CHECK_FALSE(parse_exact("1/0"));
  CHECK_FALSE(parse_exact(std::string(40'001, '7')));
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

TEST_CASE("what was meant by a refused number is a number and of the value meant") {
  struct Row {
    const char *text, *numbers;
  };
  const Row rows[] = {
      {"1,5", "1.5, 15"},
      {"-12,5%", "-12.5%, -125%"},
      {"1,234", "1.234, 1234"},
      {"1.234,5", "1234.5"},
      {"1.234.567,89", "1234567.89"},
      {"1,234.5", "1234.5"},
      {"1,234,567.5%", "1234567.5%"},
      {"185,000,000", "185000000"},
      {"-1.234.567", "-1234567"},
      {"0,5", "0.5"},
      {",5", "0.5"},
      {"00,50", "0.50"},
      {"007,5", "7.5"},
      {"010", "10"},
      {"-010", "-10"},
      {"-00", "-0"},
      {"00.5", "0.5"},
      {"0_1", "1"},
      {"00%", "0%"},
      {"1,2,3", ""},
      {"1.5,5", ""},
      {"5,", ""},
      {",", ""},
      {"-,%", ""},
      {"1,5.5", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(joined(intended_numbers(row.text)) == row.numbers);
  }
}

TEST_CASE("what some reader of YAML takes for a number looks like one") {
  for (const char* text :
       {"12", "01.0105", "1,5", "-5%", "010", "1.234.567", "1e9", "1E9", "1.5e-3", "-1e+2", "0x10",
        "0xfF_00", "-0x1", "0o17", "0b101", "+1", ".5", "5.", "1_0"}) {
    CAPTURE(text);
    CHECK(looks_like_number(text));
  }
  for (const char* text : {"VD.01", "01.0105.02", "1e", "e9", "1e9a", "1ex", "0x", "0xg", "0b2",
                           "x10", ".", "+", "-", "1-2", "e", ".e1", "S6", "1.2e3.4"}) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_number(text));
  }
}

TEST_CASE("a point before three digits has two readings unless nobody groups so") {
  const auto readings = [](const char* text) {
    std::string all;
    for (const auto& argument : two_readings(text).arguments)
      all += std::get<std::string>(argument) + " ";
    return all;
  };
  CHECK(readings("185.000") == "185.000 185 185000 ");
  CHECK(readings("185.500") == "185.500 185.5 185500 ");
  CHECK(readings("-1.050") == "-1.050 -1.05 -1050 ");
  CHECK(may_be_grouped("185.000"));
  CHECK(may_be_grouped("-185.000"));
  CHECK_FALSE(may_be_grouped("0.500"));
  CHECK_FALSE(may_be_grouped("185.00%"));
  CHECK_FALSE(may_be_grouped("185.0000"));
  CHECK_FALSE(may_be_grouped("185"));
}

}  // namespace dutoan::number_text_test
