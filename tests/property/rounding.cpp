#include "base/rounding.hpp"

#include "base/money.hpp"
#include "random.hpp"

#include <doctest/doctest.h>

namespace dutoan::rounding_test {

TEST_CASE("rounding brackets a random value by steps") {
  Random random(21);
  for (int i = 0; i < 5000; ++i) {
    const Number value = random.number();
    const Number step = random.positive();
    CAPTURE(exact_text(value));
    CAPTURE(exact_text(step));
    const Number up = round_to(value, {step, Direction::up});
    const Number down = round_to(value, {step, Direction::down});
    const Number nearest = round_to(value, {step, Direction::half_away});
    const Number cut = round_to(value, {step, Direction::truncate});
    CHECK(down <= value);
    CHECK(value <= up);
    CHECK(up - down == ((value / step).is_integer() ? Number(0) : step));
    CHECK(abs(nearest - value) * Number(2) <= step);
    CHECK(abs(cut) <= abs(value));
    CHECK(abs(cut - value) < step);
    for (const Number& rounded : {up, down, nearest, cut}) {
      CHECK((rounded / step).is_integer());
      CHECK(round_to(rounded, {step, Direction::half_away}) == rounded);
    }
  }
}

TEST_CASE("rounding a negative value mirrors the positive one") {
  Random random(22);
  for (int i = 0; i < 3000; ++i) {
    const Number value = random.number();
    const Number step = random.positive();
    CAPTURE(exact_text(value));
    CAPTURE(exact_text(step));
    const auto rounded = [&](const Number& one, Direction direction) {
      return round_to(one, {step, direction});
    };
    CHECK(rounded(-value, Direction::half_away) == -rounded(value, Direction::half_away));
    CHECK(rounded(-value, Direction::truncate) == -rounded(value, Direction::truncate));
    CHECK(rounded(-value, Direction::up) == -rounded(value, Direction::down));
  }
}

TEST_CASE("rounding never turns the order of two values round") {
  Random random(23);
  for (int i = 0; i < 3000; ++i) {
    const Number a = random.number();
    const Number b = a + random.positive();
    const Number step = random.positive();
    for (const Direction direction :
         {Direction::half_away, Direction::up, Direction::down, Direction::truncate}) {
      CHECK(round_to(a, {step, direction}) <= round_to(b, {step, direction}));
    }
  }
}

TEST_CASE("money is within half a đồng of the value it is made from") {
  Random random(24);
  for (int i = 0; i < 3000; ++i) {
    const Number value = random.number();
    CAPTURE(exact_text(value));
    CHECK(abs(to_number(dutoan::to_money(value)) - value) * Number(2) <= Number(1));
  }
}

TEST_CASE("a value rounded to decimals has no more of them") {
  Random random(25);
  for (int i = 0; i < 3000; ++i) {
    const Number value = random.number();
    CAPTURE(exact_text(value));
    const std::string text = exact_text(round_to_decimals(value, 3));
    const std::size_t point = text.find('.');
    CHECK((point == std::string::npos || text.size() - point <= 4));
  }
}

}  // namespace dutoan::rounding_test
