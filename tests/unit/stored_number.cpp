#include "input/stored_number.hpp"

#include <doctest/doctest.h>

namespace dutoan::stored_number_test {

TEST_CASE("a stored number reads as the sheet shows it: to 15 digits") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"0", "0"},
      {"-0", "0"},
      {"185000000", "185000000"},
      {"1.1000000000000001", "1.1"},
      {"0.28999999999999998", "0.29"},
      {"1.1000000000000001E-2", "0.011"},
      {"1E+16", "10000000000000000"},
      {"1e3", "1000"},
      {"-2.5E-1", "-0.25"},
      {"999999999999999.9", "1000000000000000"},
      {"123456789012345678", "123456789012346000"},
      {"9.9999999999999999e14", "1000000000000000"},
      {"+007.50", "7.5"},
      {".5", "0.5"},
      {"1E-40", "0." + std::string(39, '0') + "1"},
  };
  for (const auto& [stored, plain] : cases) {
    CAPTURE(stored);
    CHECK(plain_number(stored).value_or("none") == plain);
  }
  for (const char* other : {"", "-", "x", "1,5", "1.2.3", "1E", "1E+", "1E5x", "1E+41", "1E-400"}) {
    CAPTURE(other);
    CHECK_FALSE(plain_number(other));
  }
}

TEST_CASE("a share is stored as a part of one") {
  CHECK(plain_percent("0.1") == "10%");
  CHECK(plain_percent("8.0000000000000002E-2") == "8%");
  CHECK(plain_percent("2.809E-2") == "2.809%");
  CHECK(plain_percent("0") == "0%");
  CHECK_FALSE(plain_percent("x"));
}

TEST_CASE("days count from 1900, where sheets have a day that never was, or from 1904") {
  CHECK(stored_date("1", false) == Date::from_ymd(1900, 1, 1));
  CHECK(stored_date("59", false) == Date::from_ymd(1900, 2, 28));
  CHECK_FALSE(stored_date("60", false));
  CHECK(stored_date("61", false) == Date::from_ymd(1900, 3, 1));
  CHECK(stored_date("44991", false) == Date::from_ymd(2023, 3, 6));
  CHECK(stored_date("44991.75", false) == Date::from_ymd(2023, 3, 6));
  CHECK(stored_date("0", true) == Date::from_ymd(1904, 1, 1));
  CHECK(stored_date("43529", true) == Date::from_ymd(2023, 3, 6));
  CHECK(stored_date("2958465", false) == Date::from_ymd(9999, 12, 31));
  for (const char* none : {"0", "-1", "2958466", "x", "0.5", "1E+20"})
    CHECK_FALSE(stored_date(none, false));
}

TEST_CASE("the format of a cell says whether its number is a share or a day") {
  for (const char* code : {"0%", "0.00%", "0.0\\ %", "[Red]0%;General"})
    CHECK(format_of_code(code) == CellFormat::percent);
  for (const char* code : {"dd/mm/yyyy", "[$-42A]dd\\ mmmm\\ yyyy;@", "h:mm", "yyyy\\-mm\\-dd"})
    CHECK(format_of_code(code) == CellFormat::date);
  for (const char* code : {"General", "#,##0", "#,##0 \"đồng\"", "#,##0\\ [$VND]", "0.00E+00",
                           "#,##0_d", "\"ngày\" 0", "#,##0;[Red]\\-d", "0\"", "[h"}) {
    CAPTURE(code);
    CHECK(format_of_code(code) == CellFormat::number);
  }
  CHECK(format_of_id(0) == CellFormat::number);
  CHECK(format_of_id(9) == CellFormat::percent);
  CHECK(format_of_id(14) == CellFormat::date);
  CHECK(format_of_id(58) == CellFormat::date);
  CHECK(format_of_id(49) == CellFormat::number);
}

}  // namespace dutoan::stored_number_test
