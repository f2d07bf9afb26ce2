#include "verify/second_value.hpp"

#include <doctest/doctest.h>

namespace dutoan::second_value_test {

namespace {

SecondValue value(const char* json) {
  return printed_value(PrintedJson::parse(json));
}

SecondValue number(long long whole) {
  return second_number(fixed_point(whole));
}

}  // namespace

TEST_CASE("a printed value is a number, a text, yes or no, a list, missing, or not printed") {
  CHECK(second_text(value(R"({"value": "10/3"})")) == "10/3");
  CHECK(value(R"({"value": "10/3"})").number());
  CHECK(value(R"({"value": "chữ"})").text() == "chữ");
  CHECK(value(R"({"value": true})").yes());
  CHECK(second_text(value(R"({"value": ["1", null, ["x"]]})")) == "[1, ?, [x]]");
  CHECK(value(R"({"value": null})").is_unprinted());
  CHECK(value(R"({"value": null, "missing": true})").is_missing());
  CHECK(second_text(value(R"({"value": null, "missing": true, "at_least": "5"})")) == "? (5)");
}

TEST_CASE("values agree when they are the same, and know as much") {
  CHECK(agree(number(3), value(R"({"value": "3"})")));
  CHECK(agree(value(R"({"value": "1/3"})"), second_number(fixed_point(1) / fixed_point(3))));
  CHECK_FALSE(agree(number(3), number(4)));
  CHECK_FALSE(agree(number(0), second_missing()));
  CHECK_FALSE(agree(second_missing(fixed_point(1)), second_missing()));
  CHECK(agree(second_missing(fixed_point(1)), second_missing(fixed_point(1))));
  CHECK_FALSE(agree(SecondValue{true}, SecondValue{std::string("yes")}));
  CHECK(agree(value(R"({"value": ["1", null]})"),
              SecondValue{SecondValue::List{number(1), second_missing(fixed_point(7))}}));
  CHECK_FALSE(agree(value(R"({"value": ["1"]})"), value(R"({"value": ["1", "2"]})")));
}

TEST_CASE("numbers compare as numbers, dates and words as text") {
  CHECK(compare(value(R"({"value": "10"})"), value(R"({"value": "9"})")) > 0);
  CHECK(compare(value(R"({"value": "2023-03-06"})"), value(R"({"value": "2023-10-01"})")) < 0);
  CHECK(compare(SecondValue{false}, SecondValue{true}) < 0);
}

TEST_CASE("sums keep what is known, and so do products and quotients by a factor") {
  const SecondValue unknown = second_missing();
  CHECK(second_text(plus(number(5), unknown)) == "? (5)");
  CHECK(second_text(plus(unknown, unknown)) == "?");
  CHECK(second_text(times(number(2), plus(number(5), unknown))) == "? (10)");
  CHECK(second_text(over(plus(number(5), unknown), number(2))) == "? (2.5)");
  CHECK(second_text(times(number(-2), plus(number(5), unknown))) == "?");
  CHECK(second_text(minus(number(5), unknown)) == "?");
  CHECK(second_text(over(number(5), unknown)) == "?");
  CHECK(second_text(over(number(5), number(0))) == "?");
}

TEST_CASE("a power is a product so many times") {
  CHECK(second_text(power(number(-2), number(3))) == "-8");
  CHECK(second_text(power(number(7), number(0))) == "1");
  CHECK(power(second_missing(), number(2)).is_missing());
}

TEST_CASE("rounding keeps what is missing so") {
  CHECK(second_text(rounded_to(value(R"({"value": "2.5"})"), fixed_point(1), "half-away")) == "3");
  CHECK(second_text(rounded_to(second_missing(*read_fixed_point("2.5")), fixed_point(1), "down")) ==
        "? (2)");
  CHECK(rounded_to(second_missing(), fixed_point(1), "up").is_missing());
}

}  // namespace dutoan::second_value_test
