#include "formula/call.hpp"

#include "formula_fixture.hpp"

namespace dutoan::call_test {

namespace {

Date day(std::string_view text) {
  return Date::parse(text).value();
}

}  // namespace

TEST_CASE("min and max and abs take numbers") {
  FormulaFixture f;
  CHECK(f.value("min(3, 1, 2)") == "1");
  CHECK(f.value("max(3, 1, 2)") == "3");
  CHECK(f.value("max(1/3, 0.3)") == "1/3");
  CHECK(f.value("abs(2 - 5)") == "3");
  CHECK(f.value("abs(5 - 2)") == "3");
}

TEST_CASE("days are those from the first date to the second") {
  FormulaFixture f;
  CHECK(f.value("days(date(2025, 1, 1), date(2025, 1, 31))") == "30");
  CHECK(f.value("days(date(2025, 1, 31), date(2025, 1, 1))") == "-30");
  CHECK(f.value("days(date(2024, 2, 28), date(2024, 3, 1))") == "2");
  CHECK(f.value("days(date(2025, 1, 1), date(2025, 1, 1))") == "0");
}

// 27 June 2025 is a Friday.
TEST_CASE("working days are counted after the first date up to and including the second") {
  FormulaFixture f;
  CHECK(f.value("workdays(date(2025, 6, 27), date(2025, 6, 27))") == "0");
  CHECK(f.value("workdays(date(2025, 6, 27), date(2025, 6, 28))") == "0");
  CHECK(f.value("workdays(date(2025, 6, 27), date(2025, 6, 30))") == "1");
  CHECK(f.value("workdays(date(2025, 6, 26), date(2025, 6, 27))") == "1");
  CHECK(f.value("workdays(date(2025, 6, 27), date(2025, 7, 4))") == "5");
  CHECK(f.value("workdays(date(2025, 7, 4), date(2025, 6, 27))") == "-5");
}

TEST_CASE("holidays are no working days") {
  FormulaFixture f;
  f.frame.is_holiday = [](Date date) {
    return date == day("2025-09-01") || date == day("2025-09-02");
  };
  CHECK(f.value("workdays(date(2025, 8, 29), date(2025, 9, 5))") == "3");
  CHECK(workdays_between(day("2025-09-05"), day("2025-08-29"), f.frame.is_holiday) == -3);
  CHECK(workdays_between(day("2025-08-29"), day("2025-09-05"), {}) == 5);
}

TEST_CASE("months are added to a date and its day stays within the month") {
  FormulaFixture f;
  CHECK(f.value("add_months(date(2025, 1, 31), 1)") == "2025-02-28");
  CHECK(f.value("add_months(date(2025, 1, 31), -1)") == "2024-12-31");
  CHECK(f.value("add_months(date(2025, 1, 15), 24)") == "2027-01-15");
}

TEST_CASE("months that lead out of the calendar are a fault") {
  FormulaFixture f;
  const std::string fault = "missing no-such-date; no-such-date at 1: ";
  for (const char* formula :
       {"add_months(date(2025, 7, 1), 999_999)", "add_months(date(2025, 7, 1), -999_999)",
        "add_months(date(9999, 12, 1), 1)", "add_months(date(1, 1, 1), -1)",
        "add_months(date(2025, 7, 1), 10 ^ 20)", "add_months(date(2025, 7, 1), 1.5)"}) {
    CAPTURE(formula);
    CHECK(f.value(formula) == fault + formula);
  }
  CHECK(f.value("add_months(date(9999, 11, 30), 1)") == "9999-12-30");
  CHECK(f.value("add_months(date(1, 2, 1), -1)") == "0001-01-01");
}

TEST_CASE("a date is made of its text or its year and month and day") {
  FormulaFixture f;
  f.input("s", Given::text("1/7/2025"));
  f.input("bad", Given::text("31/6/2025"));
  CHECK(f.value("date(\"2025-07-01\")") == "2025-07-01");
  CHECK(f.value("date(\"01/07/2025\")") == "2025-07-01");
  CHECK(f.value("date(s)") == "2025-07-01");
  CHECK(f.value("date(2020 + 5, 7, 1)") == "2025-07-01");
  CHECK(f.value("date(bad)") == "missing no-such-date; no-such-date at 1: date(bad)");
  CHECK(f.value("date(2025, 2, 29)") ==
        "missing no-such-date; no-such-date at 1: date(2025, 2, 29)");
  CHECK(f.value("date(2025, 2.5, 1)") ==
        "missing no-such-date; no-such-date at 1: date(2025, 2.5, 1)");
  CHECK(f.value("date(10 ^ 30, 1, 1)") ==
        "missing no-such-date; no-such-date at 1: date(10 ^ 30, 1, 1)");
}

TEST_CASE("text contains words without regard to case but to diacritics") {
  FormulaFixture f;
  CHECK(f.value("contains(\"Mua sắm MÁY CHỦ\", \"máy chủ\")") == "yes");
  CHECK(f.value("contains(\"Mua sắm máy  chủ\", \"máy chủ\")") == "yes");
  CHECK(f.value("contains(\"Mua sắm máy chủ\", \"may chu\")") == "no");
  CHECK(f.value("contains(\"Đề án\", \"đề án\")") == "yes");
  CHECK(f.value("contains(\"e\u0302\u0301\", \"ế\")") == "yes");
  CHECK(f.value("contains(\"máy\", \"máy chủ\")") == "no");
}

TEST_CASE("a document is in force at a date or it is not known") {
  FormulaFixture f;
  CHECK(f.value("in_force(\"nd-73-2019\", date(2023, 1, 1))") == "yes");
  CHECK(f.value("in_force(\"nd-73-2019\", date(2019, 1, 1))") == "no");
  CHECK(f.value("in_force(\"unlisted\", date(2019, 1, 1))") == "missing no document unlisted");
}

TEST_CASE("a table is read as it stood at another date") {
  FormulaFixture f;
  f.table(single("wage", cell(1'490'000)));
  f.later("2023-07-01", single("wage", cell(1'800'000)));
  f.table(keyed("rates", {{"a", cell(1)}}));
  f.later("2024-01-01", keyed("rates", {{"a", cell(2)}}));
  CHECK(f.value("wage") == "1490000");
  CHECK(f.value("at(wage, date(2023, 6, 30))") == "1490000");
  CHECK(f.value("at(wage, date(2023, 7, 1))") == "1800000");
  CHECK(f.value("at(rates, date(2024, 6, 1))[\"a\"] - rates[\"a\"]") == "1");
  CHECK(f.value("at(wage, date(1960, 1, 1))") == "missing missing-table wage");
}

TEST_CASE("a table at an unknown date is missing for the cause of the date") {
  FormulaFixture f;
  f.table(single("wage", cell(1)));
  f.input("d", Given::missing("d", dutoan::date_type()));
  CHECK(f.value("at(wage, d)") == "missing d");
}

TEST_CASE("missing asks whether a value is there and is never missing itself") {
  FormulaFixture f;
  f.input("a", Given::number(1));
  f.input("m", Given::missing("m"));
  CHECK(f.value("missing(a)") == "no");
  CHECK(f.value("missing(m)") == "yes");
  CHECK(f.value("missing(m + a)") == "yes");
  CHECK(f.value("missing(missing(m))") == "no");
}

TEST_CASE("known takes the second value where the first is missing") {
  FormulaFixture f;
  f.input("a", Given::number(1));
  f.input("m", Given::missing("m"));
  f.input("o", Given::missing("o"));
  f.row("R", Given::number(5));
  CHECK(f.value("known(m, 7)") == "7");
  CHECK(f.value("known(a, 7)") == "1");
  CHECK(f.value("known(m, o)") == "missing o");
  f.rows_computed.clear();
  CHECK(f.value("known(a, R)") == "1");
  CHECK(f.rows_computed.empty());
}

TEST_CASE("a function of something missing collects the causes of all operands") {
  FormulaFixture f;
  f.input("a", Given::missing("a"));
  f.input("b", Given::missing("b"));
  f.input("d", Given::missing("d", dutoan::date_type()));
  f.input("e", Given::missing("e", dutoan::date_type()));
  f.input("s", Given::missing("s", dutoan::text_type()));
  CHECK(f.value("min(a, 1, b)") == "missing a, b");
  CHECK(f.value("max(1, 2, b, a)") == "missing a, b");
  CHECK(f.value("abs(b)") == "missing b");
  CHECK(f.value("days(e, d)") == "missing d, e");
  CHECK(f.value("workdays(e, d)") == "missing d, e");
  CHECK(f.value("add_months(d, a)") == "missing a, d");
  CHECK(f.value("date(a, 1, b)") == "missing a, b");
  CHECK(f.value("contains(s, \"x\")") == "missing s");
  CHECK(f.value("in_force(s, d)") == "missing d, s");
}

}  // namespace dutoan::call_test
