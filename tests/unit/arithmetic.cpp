#include "formula/arithmetic.hpp"

#include "formula_fixture.hpp"

namespace dutoan::arithmetic_test {

TEST_CASE("arithmetic is exact") {
  Operands f;
  CHECK(f.value("0.1 + 0.2 = 0.3") == "yes");
  CHECK(f.value("7 * (1 / 7) = 1") == "yes");
  CHECK(f.value("10 / 6 * 85.56625") == "68453/480");
  CHECK(f.value("a - b") == "2");
  CHECK(f.value("a / b") == "1.5");
  CHECK(f.value("-a") == "-6");
}

TEST_CASE("a power multiplies its base as often as the exponent says") {
  Operands f;
  CHECK(f.value("2 ^ 10") == "1024");
  CHECK(f.value("a ^ 0") == "1");
  CHECK(f.value("0 ^ 0") == "1");
  CHECK(f.value("(1 + 10%) ^ 2") == "1.21");
  CHECK(f.value("(-2) ^ 3") == "-8");
  CHECK(f.value("1 ^ 1000") == "1");
}

TEST_CASE("an exponent that is an input is checked when computed") {
  Operands f;
  f.input("many", Given::number(1001));
  f.input("half", Given::number(Number(1, 2)));
  f.input("less", Given::number(-1));
  CHECK(f.value("2 ^ b") == "16");
  CHECK(f.value("1 ^ many") ==
        "missing exponent-range 1000 1001; exponent-range 1000 1001 at 1: 1 ^ many");
  CHECK(f.value("2 ^ half") ==
        "missing exponent-range 1000 0.5; exponent-range 1000 0.5 at 1: 2 ^ half");
  CHECK(f.value("2 ^ less") ==
        "missing exponent-range 1000 -1; exponent-range 1000 -1 at 1: 2 ^ less");
}

TEST_CASE("division by zero is a fault at its place") {
  Operands f;
  CHECK(f.value("1 + a / (b - 4)") ==
        "at least 1, missing division-by-zero; division-by-zero at 5: a / (b - 4)");
  CHECK(f.value("(a + b) / 0") == "missing division-by-zero; division-by-zero at 1: (a + b) / 0");
}

TEST_CASE("division by zero hides no other cause") {
  Operands f;
  CHECK(f.value("m / 0") == "missing division-by-zero, m; division-by-zero at 1: m / 0");
}

TEST_CASE("a value may have 16384 bits and not one more") {
  Operands f;
  f.input("big", Given::number(power(Number(2), 16383)));
  CHECK(f.evaluate("big").number().bits() == 16384);
  CHECK(f.value("big * 1 > 0") == "yes");
  const std::string fault = "missing value-too-long 16384; value-too-long 16384 at 1: ";
  CHECK(f.value("big * 2") == fault + "big * 2");
  CHECK(f.value("big + big") == fault + "big + big");
  CHECK(f.value("-1 * big - big") == fault + "-1 * big - big");
  CHECK(f.value("1 / big / 2") == fault + "1 / big / 2");
  CHECK(f.value("(2 ^ 1000) ^ 17") == fault + "(2 ^ 1000) ^ 17");
  CHECK(f.value("sum([big, big]: value)") == fault + "sum([big, big]: value)");
}

TEST_CASE("a known part that grows too long hides no cause") {
  Operands f;
  f.input("big", Given::number(power(Number(2), 16383)));
  CHECK(f.value("(m + big) * 2") ==
        "missing m, value-too-long 16384; value-too-long 16384 at 1: (m + big) * 2");
}

TEST_CASE("a formula that squares twenty times ends with a fault") {
  Operands f;
  const std::string formula = repeated("(", 20) + "3" + repeated(")^2", 20);
  const std::string value = f.value(formula);
  CHECK(value.starts_with("missing value-too-long 16384; value-too-long 16384 at "));
  CHECK(f.value(repeated("(", 20) + "1" + repeated(")^2", 20)) == "1");
}

}  // namespace dutoan::arithmetic_test
