#include "base/number.hpp"

#include <type_traits>

#include <doctest/doctest.h>

namespace dutoan::number_test {

static_assert(!std::is_constructible_v<Number, double>);
static_assert(!std::is_constructible_v<Number, float>);

TEST_CASE("a fraction is kept reduced with its sign above the line") {
  const Number values[] = {Number(2, 4), Number(-2, 4), Number(2, -4), Number(-2, -4)};
  const char* expected[] = {"1 2", "-1 2", "-1 2", "1 2"};
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(values[i].numerator().str() + " " + values[i].denominator().str() == expected[i]);
  }
}

TEST_CASE("decimals are exact") {
  CHECK(Number(1, 10) + Number(2, 10) == Number(3, 10));
  CHECK(Number(7) * Number(1, 7) == Number(1));
  CHECK(Number(1) - Number(9, 10) == Number(1, 10));
}

TEST_CASE("whole and broken numbers mix in every operation") {
  struct Row {
    Number a, b;
    const char *sum, *difference, *product, *quotient;
  };
  const Row rows[] = {
      {6, 4, "10", "2", "24", "1.5"},
      {-6, 4, "-2", "-10", "-24", "-1.5"},
      {6, Number(1, 3), "19/3", "17/3", "2", "18"},
      {Number(1, 3), 6, "19/3", "-17/3", "2", "1/18"},
      {Number(1, 2), Number(-1, 2), "0", "1", "-0.25", "-1"},
      {0, Number(-5, 4), "-1.25", "1.25", "0", "0"},
  };
  for (const Row& row : rows) {
    CAPTURE(exact_text(row.a));
    CAPTURE(exact_text(row.b));
    CHECK(exact_text(row.a + row.b) == row.sum);
    CHECK(exact_text(row.a - row.b) == row.difference);
    CHECK(exact_text(row.a * row.b) == row.product);
    CHECK(exact_text(row.a / row.b) == row.quotient);
  }
}

TEST_CASE("a number may be changed by itself") {
  Number number(3, 2);
  number += number;
  number *= number;
  number -= number / Number(3);
  CHECK(number == Number(6));
}

TEST_CASE("numbers are ordered by value") {
  CHECK(Number(1, 3) < Number(1, 2));
  CHECK(Number(-1, 2) < Number(-1, 3));
  CHECK(Number(3, 2) > Number(1));
  CHECK(Number(2, 2) == Number(1));
  CHECK((Number(1) <=> Number(4, 4)) == std::strong_ordering::equal);
}

TEST_CASE("zero has no sign") {
  CHECK(-Number(0) == Number(0));
  CHECK(exact_text(-Number(0)) == "0");
  CHECK_FALSE((-Number(0)).is_negative());
  CHECK((Number(1, 3) - Number(1, 3)).is_zero());
}

TEST_CASE("a number knows whether it is whole") {
  CHECK(Number(6, 3).is_integer());
  CHECK_FALSE(Number(6, 4).is_integer());
  CHECK((Number(1, 2) + Number(1, 2)).is_integer());
}

TEST_CASE("bits are those of the longer of numerator and denominator") {
  CHECK(Number(0).bits() == 1);
  CHECK(Number(255).bits() == 8);
  CHECK(Number(-256).bits() == 9);
  CHECK(Number(1, 1024).bits() == 11);
  CHECK(Number(1025, 1024).bits() == 11);
}

TEST_CASE("powers are exact and the zeroth is one") {
  CHECK(power(Number(2), 10) == Number(1024));
  CHECK(power(Number(-1, 2), 3) == Number(-1, 8));
  CHECK(power(Number(7), 0) == Number(1));
  CHECK(power(Number(0), 0) == Number(1));
  CHECK(power(Number(2), 16383).bits() == 16384);
}

TEST_CASE("the absolute value drops the sign only") {
  CHECK(abs(Number(-5, 3)) == Number(5, 3));
  CHECK(abs(Number(5, 3)) == Number(5, 3));
}

TEST_CASE("digits that end are written as a decimal and others as a fraction") {
  CHECK(exact_text(Number(8556625, 100000)) == "85.56625");
  CHECK(exact_text(Number(68453, 480)) == "68453/480");
  CHECK(exact_text(Number(-1, 8)) == "-0.125");
  CHECK(exact_text(Number(1, 1000)) == "0.001");
  CHECK(exact_text(Number(1, 50)) == "0.02");
  CHECK(exact_text(Number(-7, 3)) == "-7/3");
  CHECK(exact_text(Number(-1200)) == "-1200");
}

TEST_CASE("only twos and fives below the line give decimals that end") {
  CHECK(has_finite_decimals(Number(3, 40)));
  CHECK(has_finite_decimals(Number(12)));
  CHECK_FALSE(has_finite_decimals(Number(1, 30)));
}

TEST_CASE("whole numbers of any length are kept") {
  const Integer long_one("123456789012345678901234567890");
  CHECK(exact_text(Number(long_one)) == "123456789012345678901234567890");
  CHECK(exact_text(Number(long_one, Integer(10))) == "12345678901234567890123456789");
}

}  // namespace dutoan::number_test
