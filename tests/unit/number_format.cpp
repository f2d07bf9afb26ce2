#include "output/number_format.hpp"

#include <limits>

#include <doctest/doctest.h>

namespace dutoan::number_format_test {

namespace {

constexpr auto vi = Language::vietnamese;
constexpr auto en = Language::english;

}  // namespace

TEST_CASE("thousands are parted by a point in Vietnamese and by a comma in English") {
  struct Row {
    std::int64_t dong;
    const char *vietnamese, *english;
  };
  const Row rows[] = {
      {0, "0", "0"},
      {999, "999", "999"},
      {1'000, "1.000", "1,000"},
      {-100, "-100", "-100"},
      {-123'456, "-123.456", "-123,456"},
      {1'234'567, "1.234.567", "1,234,567"},
      {std::numeric_limits<std::int64_t>::min(), "-9.223.372.036.854.775.808",
       "-9,223,372,036,854,775,808"},
  };
  for (const Row& row : rows) {
    CHECK(money_text(Money(row.dong), vi) == row.vietnamese);
    CHECK(money_text(Money(row.dong), en) == row.english);
  }
}

TEST_CASE("digits after the point are not parted and seven of them are shown") {
  CHECK(number_text(Number(123456789, 100000), vi) == "1.234,56789");
  CHECK(number_text(Number(123456789, 100000), en) == "1,234.56789");
  CHECK(number_text(Number(68453, 480), vi) == "142,6104167");
  CHECK(number_text(Number(2, 3), en) == "0.6666667");
  CHECK(number_text(Number(-2, 3), en) == "-0.6666667");
  CHECK(number_text(Number(99999999, 100000000), vi) == "1");
  CHECK(number_text(Number(-1, 100000000), vi) == "0");
}

TEST_CASE("a value is shown whole when no digit was cut") {
  CHECK(is_shown_whole(Number(1, 10000000)));
  CHECK_FALSE(is_shown_whole(Number(1, 100000000)));
  CHECK_FALSE(is_shown_whole(Number(1, 3)));
  CHECK(is_shown_whole(7));
}

TEST_CASE("a rate is written with its percent sign") {
  CHECK(rate_text(Number(1, 10), vi) == "10%");
  CHECK(rate_text(Number(20485, 1000000), vi) == "2,0485%");
  CHECK(rate_text(Number(1, 3), en) == "33.3333333%");
  CHECK(rate_text(12, en) == "1,200%");
}

TEST_CASE("a date is written in the order of the language") {
  const auto date = Date::parse("2023-03-06").value();
  CHECK(date_text(date, vi) == "06/03/2023");
  CHECK(date_text(date, en) == "2023-03-06");
}

}  // namespace dutoan::number_format_test
