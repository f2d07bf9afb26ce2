#include "base/date.hpp"

#include "random.hpp"

#include <array>

#include <doctest/doctest.h>

namespace dutoan::date_test {

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

TEST_CASE("a date with one sign changed is another date or none") {
  constexpr std::array signs = {'0', '1', '2', '9', '-', '/', '.', ' ', '+', 'a'};
  Random random(42);
  int read = 0;
  for (int i = 0; i < 20'000; ++i) {
    const Date day = Date::from_ymd(2000, 1, 1).value().plus_days(int(random.below(20'000)));
    std::string text = random.once_in(2) ? iso_text(day) : vietnamese_text(day);
    text[random.below(text.size())] = random.one_of(signs);
    const auto date = Date::parse(text);
    if (!date) continue;
    ++read;
    CAPTURE(text);
    const bool as_written = text == iso_text(*date) || text == vietnamese_text(*date);
    CHECK(as_written);
  }
  CHECK(read > 1000);
}

}  // namespace dutoan::date_test
