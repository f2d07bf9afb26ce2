#include "base/date.hpp"

#include "random.hpp"

#include <doctest/doctest.h>

using dutoan::Date;
using dutoan::iso_text;
using dutoan::vietnamese_text;

TEST_CASE("every day of four centuries follows the day before and is read back") {
  Date day = Date::from_ymd(1800, 1, 1).value();
  int serial = day.serial();
  for (const Date end = Date::from_ymd(2200, 1, 1).value(); day < end; day = day.plus_days(1)) {
    const bool same = day.serial() == serial++ && Date::parse(iso_text(day)) == day &&
                      Date::parse(vietnamese_text(day)) == day &&
                      Date::from_ymd(day.year(), day.month(), day.day()) == day;
    if (!same) FAIL_CHECK(iso_text(day));
  }
}

TEST_CASE("months later and back never move past the day they started from") {
  Random random(41);
  for (int i = 0; i < 5000; ++i) {
    const Date day = Date::from_ymd(2000, 1, 1).value().plus_days(int(random.below(20'000)));
    const int months = int(random.between(-600, 600));
    const Date moved = day.plus_months(months);
    CAPTURE(iso_text(day));
    CAPTURE(months);
    CHECK((moved.year() - day.year()) * 12 + moved.month() - day.month() == months);
    CHECK(moved.day() <= day.day());
    CHECK((moved.day() == day.day() || moved.plus_days(1).day() == 1));
  }
}

TEST_CASE("random text is a date or nothing") {
  constexpr std::array parts = {"0", "1", "2023", "31", "02", "-", "/", ".", " ", "đ", "12"};
  Random random(42);
  int read = 0;
  for (int i = 0; i < 50'000; ++i) {
    const std::string text = random.pieces(parts, 7);
    const auto date = Date::parse(text);
    if (!date) continue;
    ++read;
    CAPTURE(text);
    CHECK(Date::parse(iso_text(*date)) == date);
  }
  CHECK(read > 50);
}
