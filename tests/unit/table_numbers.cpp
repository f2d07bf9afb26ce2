#include "input/table_numbers.hpp"

#include <string>

#include <doctest/doctest.h>

namespace dutoan::table_numbers_test {

namespace {

/// "1234/2": the whole number and how many of its digits stand behind the point.
std::string scaled(std::string_view text, NumberStyle style) {
  const auto value = parse_scaled(text, style);
  if (!value) return "none";
  return std::to_string(value->value) + "/" + std::to_string(value->decimals);
}

std::string number(std::string_view text, NumberStyle style) {
  const auto value = parse_table_number(text, style);
  return value ? exact_text(*value) : "none";
}

struct Row {
  const char *written, *scaled, *number;
};

}  // namespace

TEST_CASE("plain numbers have a point before decimals and nothing between thousands") {
  const Row rows[] = {
      {"0", "0/0", "0"},
      {"-0", "0/0", "0"},
      {"1234567.89", "123456789/2", "1234567.89"},
      {"-12.5", "-125/1", "-12.5"},
      {"0.000001", "1/6", "0.000001"},
      {"185.000", "185000/3", "185"},
      {"123456789012345678", "123456789012345678/0", "123456789012345678"},
      {"-999999999999999999", "-999999999999999999/0", "-999999999999999999"},
      // Longer ones are no scaled integers but numbers still.
      {"1234567890123456789", "none", "1234567890123456789"},
      {"9999999999999999999", "none", "9999999999999999999"},
      {"1234567890123.456789", "none", "1234567890123.456789"},
      {"0.0000001", "none", "0.0000001"},
      {"1_000", "none", "1000"},
      {"", "none", "none"},
      {"-", "none", "none"},
      {".5", "none", "none"},
      {"5.", "none", "none"},
      {"007", "none", "none"},
      {"00.5", "none", "none"},
      {"+5", "none", "none"},
      {"--5", "none", "none"},
      {"1 000", "none", "none"},
      {"1,5", "none", "none"},
      {"1.234.567", "none", "none"},
      {"10%", "none", "none"},
      {"1/3", "none", "none"},
      {"1e9", "none", "none"},
      {"5đ", "none", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(scaled(row.written, NumberStyle::plain) == row.scaled);
    CHECK(number(row.written, NumberStyle::plain) == row.number);
  }
}

TEST_CASE("Vietnamese numbers have a comma before decimals and points between thousands") {
  const Row rows[] = {
      {"0", "0/0", "0"},
      {"1.234.567,89", "123456789/2", "1234567.89"},
      {"1234567,89", "123456789/2", "1234567.89"},
      {"185.000", "185000/0", "185000"},
      {"-12.345", "-12345/0", "-12345"},
      {"-0,5", "-5/1", "-0.5"},
      {"0,000001", "1/6", "0.000001"},
      {"999.999.999.999.999.999", "999999999999999999/0", "999999999999999999"},
      {"1.000.000.000.000.000.000", "none", "1000000000000000000"},
      {"0,0000001", "none", "0.0000001"},
      {"", "none", "none"},
      {",5", "none", "none"},
      {"5,", "none", "none"},
      {".500", "none", "none"},
      {"1.", "none", "none"},
      {"1.234.", "none", "none"},
      {"1.234,", "none", "none"},
      {"1..234", "none", "none"},
      {"1.23", "none", "none"},
      {"1.2345", "none", "none"},
      {"1.23.456", "none", "none"},
      {"1234.567", "none", "none"},
      {"1.234567", "none", "none"},
      {"0.123", "none", "none"},
      {"001", "none", "none"},
      {"1,5,5", "none", "none"},
      {"1,234.5", "none", "none"},
      {"1_000", "none", "none"},
      {"10%", "none", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(scaled(row.written, NumberStyle::vietnamese) == row.scaled);
    CHECK(number(row.written, NumberStyle::vietnamese) == row.number);
  }
}

}  // namespace dutoan::table_numbers_test
