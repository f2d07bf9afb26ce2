#include "base/date.hpp"

#include <doctest/doctest.h>

namespace dutoan::date_test {

namespace {

Date day(std::string_view text) {
  return Date::parse(text).value();
}

std::string parsed(std::string_view text) {
  const auto date = Date::parse(text);
  return date ? iso_text(*date) : "none";
}

}  // namespace

TEST_CASE("dates are read as ISO or Vietnamese write them") {
  struct Row {
    const char *text, *date;
  };
  const Row rows[] = {
      {"2023-03-06", "2023-03-06"}, {"06/03/2023", "2023-03-06"}, {"6/3/2023", "2023-03-06"},
      {"06/3/2023", "2023-03-06"},  {"29/02/2024", "2024-02-29"}, {"22/3/3023", "3023-03-22"},
      {"31/12/9999", "9999-12-31"}, {"0001-01-01", "0001-01-01"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(parsed(row.text) == row.date);
  }
}

TEST_CASE("what is no date is not guessed at") {
  const char* texts[] = {"",           "2023",       "2023-3-6",    "2023-03-6",   "2023-3-006",
                         "2023-012-5", "006/3/2023", "06/003/2023", "6/3/23",      "6/3/02023",
                         "06-03-2023", "2023/03/06", "06.03.2023",  " 6/3/2023",   "6/3/2023 ",
                         "6/3/-023",   "-6/3/2023",  "2023--1-06",  "6//3/2023",   "a/b/2023",
                         "31/02/2023", "29/02/2023", "00/03/2023",  "6/13/2023",   "2023-13-01",
                         "2023-00-01", "0000-01-01", "1/1/0000",    "2023-03-06T", "+6/3/2023"};
  for (const char* text : texts) {
    CAPTURE(text);
    CHECK(parsed(text) == "none");
  }
}

TEST_CASE("a day that does not exist is nothing") {
  CHECK(Date::from_ymd(2024, 2, 29));
  CHECK_FALSE(Date::from_ymd(2023, 2, 29));
  CHECK_FALSE(Date::from_ymd(2023, 4, 31));
  CHECK_FALSE(Date::from_ymd(2023, 0, 1));
  CHECK_FALSE(Date::from_ymd(2023, 1, 0));
  CHECK_FALSE(Date::from_ymd(0, 1, 1));
  CHECK_FALSE(Date::from_ymd(10000, 1, 1));
}

TEST_CASE("a date gives its year and month and day back") {
  const Date date = day("2023-03-06");
  CHECK(date.year() == 2023);
  CHECK(date.month() == 3);
  CHECK(date.day() == 6);
  CHECK(day("1970-01-02").serial() == 1);
  CHECK(day("1969-12-31").serial() == -1);
}

TEST_CASE("dates are written with leading zeros") {
  CHECK(iso_text(day("6/3/2023")) == "2023-03-06");
  CHECK(vietnamese_text(day("2023-03-06")) == "06/03/2023");
  CHECK(iso_text(day("0099-01-01")) == "0099-01-01");
}

TEST_CASE("Saturday and Sunday are the weekend") {
  CHECK_FALSE(day("2025-06-27").is_weekend());
  CHECK(day("2025-06-28").is_weekend());
  CHECK(day("2025-06-29").is_weekend());
  CHECK_FALSE(day("2025-06-30").is_weekend());
}

TEST_CASE("days are counted over the ends of months and years") {
  CHECK(day("2024-02-28").plus_days(1) == day("2024-02-29"));
  CHECK(day("2023-12-31").plus_days(1) == day("2024-01-01"));
  CHECK(day("2024-03-01").plus_days(-1) == day("2024-02-29"));
}

TEST_CASE("a month later is the same day or the last of a shorter month") {
  CHECK(day("2025-01-31").plus_months(1) == day("2025-02-28"));
  CHECK(day("2024-01-31").plus_months(1) == day("2024-02-29"));
  CHECK(day("2025-08-31").plus_months(1) == day("2025-09-30"));
  CHECK(day("2025-01-15").plus_months(12) == day("2026-01-15"));
  CHECK(day("2025-01-31").plus_months(-2) == day("2024-11-30"));
  CHECK(day("2025-11-30").plus_months(3) == day("2026-02-28"));
}

TEST_CASE("a validity holds its first day and not the day it ends on") {
  const Validity year{day("2023-01-01"), day("2024-01-01")};
  CHECK_FALSE(year.contains(day("2022-12-31")));
  CHECK(year.contains(day("2023-01-01")));
  CHECK(year.contains(day("2023-12-31")));
  CHECK_FALSE(year.contains(day("2024-01-01")));
}

TEST_CASE("an end that is not given is open") {
  CHECK(Validity{}.contains(day("1900-01-01")));
  CHECK(Validity{.from = day("2023-01-01")}.contains(day("9999-12-31")));
  CHECK_FALSE(Validity{.from = day("2023-01-01")}.contains(day("2022-12-31")));
  CHECK(Validity{.until = day("2023-01-01")}.contains(day("1900-01-01")));
}

TEST_CASE("periods that only touch do not overlap") {
  const Validity first{day("2022-01-01"), day("2023-01-01")};
  const Validity second{day("2023-01-01"), day("2024-01-01")};
  CHECK_FALSE(first.overlaps(second));
  CHECK_FALSE(second.overlaps(first));
  CHECK(first.overlaps({day("2022-12-31"), std::nullopt}));
  CHECK(first.overlaps({}));
  CHECK(Validity{}.overlaps({}));
}

TEST_CASE("the days of two periods are the later start and the earlier end") {
  const Validity a{day("2022-01-01"), day("2024-01-01")};
  const Validity b{day("2023-01-01"), std::nullopt};
  CHECK(intersection(a, b) == Validity{day("2023-01-01"), day("2024-01-01")});
  CHECK(intersection(b, a) == Validity{day("2023-01-01"), day("2024-01-01")});
  CHECK(intersection({}, {}) == Validity{});
}

}  // namespace dutoan::date_test
