#include "base/number_text.hpp"

#include "random.hpp"

#include <doctest/doctest.h>

using dutoan::exact_text;
using dutoan::Number;
using dutoan::NumberText;
using dutoan::parse_fraction;
using dutoan::parse_number;

TEST_CASE("a random number is read back from its text") {
  Random random(11);
  for (int i = 0; i < 5000; ++i) {
    const Number value = random.number() * random.number();
    const std::string text = exact_text(value);
    CAPTURE(text);
    const auto parsed = parse_fraction(text);
    REQUIRE(std::holds_alternative<NumberText>(parsed));
    CHECK(std::get<NumberText>(parsed).value == value);
    CHECK(std::holds_alternative<NumberText>(parse_number(text)) == has_finite_decimals(value));
  }
}

TEST_CASE("random text is read as a number or refused and what is read is read again") {
  constexpr std::array parts = {"0", "1", "9", "00", "12", "345", "_", ".", ",",
                                "%", "-", "+", "/",  " ",  "e",   "x", "đ"};
  Random random(12);
  int read = 0;
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = random.pieces(parts, 8);
    CAPTURE(text);
    const auto parsed = parse_fraction(text);
    const auto* number = std::get_if<NumberText>(&parsed);
    if (number == nullptr) continue;
    ++read;
    const auto again = parse_fraction(exact_text(number->value));
    REQUIRE(std::holds_alternative<NumberText>(again));
    CHECK(std::get<NumberText>(again).value == number->value);
  }
  CHECK(read > 500);
}
