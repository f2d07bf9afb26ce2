#include "base/number.hpp"

#include "random.hpp"

#include <doctest/doctest.h>

namespace dutoan::number_test {

TEST_CASE("random fractions obey the laws of a field") {
  Random random(1);
  for (int i = 0; i < 3000; ++i) {
    const Number a = random.number();
    const Number b = random.number();
    const Number c = random.number();
    CAPTURE(exact_text(a));
    CAPTURE(exact_text(b));
    CAPTURE(exact_text(c));
    CHECK(a + b == b + a);
    CHECK(a * b == b * a);
    CHECK((a + b) + c == a + (b + c));
    CHECK((a * b) * c == a * (b * c));
    CHECK(a * (b + c) == a * b + a * c);
    CHECK(a + Number(0) == a);
    CHECK(a * Number(1) == a);
    CHECK(a - b == a + -b);
    CHECK((a - a).is_zero());
    CHECK((a - b) + b == a);
    if (!b.is_zero()) CHECK(a / b * b == a);
  }
}

TEST_CASE("the order of random fractions agrees with adding and multiplying") {
  Random random(2);
  for (int i = 0; i < 3000; ++i) {
    const Number a = random.number();
    const Number b = random.number();
    const Number c = random.number();
    const Number factor = random.positive();
    CAPTURE(exact_text(a));
    CAPTURE(exact_text(b));
    CHECK((a < b) == (b > a));
    CHECK((a < b) == (a + c < b + c));
    CHECK((a < b) == (a * factor < b * factor));
    CHECK((a < b) == (a - b).is_negative());
    CHECK((a == b) == (a - b).is_zero());
    CHECK((a < b) + (a == b) + (a > b) == 1);
  }
}

TEST_CASE("random fractions are always reduced with a denominator above zero") {
  Random random(3);
  for (int i = 0; i < 2000; ++i) {
    const Number value = random.number() * random.number() - random.number() / random.positive();
    CAPTURE(exact_text(value));
    CHECK(value.denominator().sign() > 0);
    CHECK(boost::multiprecision::gcd(value.numerator(), value.denominator()) == 1);
  }
}

}  // namespace dutoan::number_test
