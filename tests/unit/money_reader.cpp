#include "input/money_reader.hpp"

#include "input/plan_format.hpp"
#include "input_fixture.hpp"

namespace dutoan::money_reader_test {

TEST_CASE("a row of money with everything it may say") {
  YamlText f(
      "{what: appraised, year: 2023, source: NST, amount: 4.200 triệu, at_least: yes, ref: a, "
      "date: 2023-04-01, by: b, reason: c, note: d}");
  const MoneyRow row =
      read_money_row(MapReader(f.root(), money_format, f.diagnostics), {}, f.diagnostics);
  CHECK(f.said().empty());
  CHECK(row.what == "appraised");
  CHECK(row.year == 2023);
  CHECK(row.source == "NST");
  CHECK(row.amount.dong == Number(4'200'000'000));
  CHECK(row.amount.marks.at_least);
  CHECK(row.ref + row.by + row.reason + row.note == "abcd");
  CHECK(row.date == Date::parse("2023-04-01"));
}

TEST_CASE("its amount is whole đồng") {
  YamlText f("{what: appraised, amount: 1.5}");
  (void)read_money_row(MapReader(f.root(), money_format, f.diagnostics), {}, f.diagnostics);
  CHECK(f.said() == "amount-not-whole f:1:27");
}

}  // namespace dutoan::money_reader_test
