#include "output/value_text.hpp"

#include "formula_fixture.hpp"

#include <utility>

namespace dutoan::value_text_test {

namespace {

constexpr auto vi = Language::vietnamese;
constexpr auto en = Language::english;

Value number(const Number& value) {
  return Given::number(value).value;
}

}  // namespace

TEST_CASE("a value is written in the reader's language") {
  CHECK(value_text(number(Number(2469, 2)), vi) == "1.234,5");
  CHECK(value_text(number(Number(2469, 2)), en) == "1,234.5");
  CHECK(value_text(Given::text("Đề án").value, en) == "Đề án");
  CHECK(value_text(Given::yes_no(true).value, vi) == "có");
  CHECK(value_text(Given::yes_no(false).value, en) == "no");
  CHECK(value_text(Given::date("2024-05-06").value, vi) == "06/05/2024");
  CHECK(value_text(Given::list({Given::number(1)}).value, vi) == "…");
}

TEST_CASE("a value that is missing shows what is known of it") {
  const Value missing = Given::missing("m").value;
  CHECK(value_text(missing, vi) == "chưa có");
  CHECK(value_text(dutoan::add(number(1000), missing), vi) == "≥ 1.000");
  CHECK(value_text(dutoan::add(number(-1000), missing), en) == "known part -1,000");
}

TEST_CASE("a trace is shown whole when no number in it was cut") {
  FormulaFixture f;
  f.input("a", Given::number(10));
  f.input("b", Given::number(3));
  f.input("xs", Given::list({Given::number(1), Given::number(2)}));
  CHECK(shown_whole(f.trace("a / 4 + b")));
  CHECK_FALSE(shown_whole(f.trace("a / b")));
  CHECK_FALSE(shown_whole(f.trace("a / b * b")));
  CHECK(operands_shown_whole(f.trace("a / b")));
  CHECK_FALSE(operands_shown_whole(f.trace("a / b + 1")));
  CHECK(operands_shown_whole(f.trace("sum(xs: value / 4)")));
  CHECK_FALSE(operands_shown_whole(f.trace("sum(xs: value / 3)")));
}

}  // namespace dutoan::value_text_test
