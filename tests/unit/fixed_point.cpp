#include "verify/fixed_point.hpp"

#include <doctest/doctest.h>

namespace dutoan::fixed_point_test {

namespace {

FixedPoint read(std::string_view text) {
  const auto value = read_fixed_point(text);
  REQUIRE(value);
  return *value;
}

std::string rounded(std::string_view value, std::string_view step, std::string_view direction) {
  return fixed_point_text(rounded_to(read(value), read(step), direction));
}

}  // namespace

TEST_CASE("decimals and fractions are read, nothing else is") {
  CHECK(fixed_point_text(read("12")) == "12");
  CHECK(fixed_point_text(read("-0.05")) == "-0.05");
  CHECK(fixed_point_text(read("007")) == "7");
  CHECK(fixed_point_text(read("10/3")) == "3.33333333333333333333");
  CHECK(fixed_point_text(read("-479171/120")) == "-3993.09166666666666666667");
  for (const char* text :
       {"", "-", ".", "1.", ".5", "1.2.3", "a", "1e3", "2023-03-06", "1/0", "1/"})
    CHECK_FALSE(read_fixed_point(text));
}

TEST_CASE("a quotient times its divisor is the dividend again") {
  const FixedPoint third = read("10") / read("3");
  CHECK(compare(third * read("3"), read("10")) == 0);
  CHECK(compare(third, read("10/3")) == 0);
  CHECK(compare(third + third - third, third) == 0);
  CHECK(compare(third, read("3.33333333333333333333")) > 0);
  CHECK(compare(read("-1"), read("1")) < 0);
}

TEST_CASE("a large number has its digits, and as much tolerance as is its due") {
  const FixedPoint large = read("123456789012345678901234567890");
  CHECK(compare(large + fixed_point(1), large) > 0);
  CHECK(compare(large * large / large, large) == 0);
}

TEST_CASE("rounding goes where its direction says, halves away from zero") {
  CHECK(rounded("2.5", "1", "half-away") == "3");
  CHECK(rounded("-2.5", "1", "half-away") == "-3");
  CHECK(rounded("2.49", "1", "half-away") == "2");
  CHECK(rounded("-1499.9", "1000", "up") == "-1000");
  CHECK(rounded("1499.9", "1000", "up") == "2000");
  CHECK(rounded("1499.9", "1000", "down") == "1000");
  CHECK(rounded("-1000.1", "500", "down") == "-1500");
  CHECK(rounded("-7/3", "0.01", "truncate") == "-2.33");
  CHECK(rounded("7/3", "0.01", "truncate") == "2.33");
}

TEST_CASE("what is whole but for the last places stays what it is") {
  const FixedPoint five = read("10") / read("6") * read("3");
  for (const char* direction : {"half-away", "up", "down", "truncate"})
    CHECK(compare(rounded_to(five, fixed_point(1), direction), fixed_point(5)) == 0);
  CHECK(fixed_point_text(whole(read("10") / read("6") * read("1.5"))) == "3");  // 2.5
}

}  // namespace dutoan::fixed_point_test
