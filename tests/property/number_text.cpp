#include "base/number_text.hpp"

#include "random.hpp"

#include <doctest/doctest.h>

namespace dutoan::number_text_test {

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

TEST_CASE("whatever is suggested for a refused text is a number of the same digits") {
  constexpr std::array parts = {"0", "1", "9", "00", "12", "345", "000", "_", ".", ",", "%", "-"};
  const auto digits = [](std::string_view text) {
    std::string result;
    for (const char c : text) {
      if (c >= '0' && c <= '9' && (c != '0' || !result.empty())) result += c;
    }
    return result;
  };
  Random random(13);
  int suggested = 0;
  for (int i = 0; i < 50'000; ++i) {
    const std::string text = random.pieces(parts, 7);
    CAPTURE(text);
    if (std::holds_alternative<NumberText>(parse_number(text))) continue;
    for (const std::string& number : intended_numbers(text)) {
      CAPTURE(number);
      ++suggested;
      const auto parsed = parse_number(number);
      REQUIRE(std::holds_alternative<NumberText>(parsed));
      CHECK(digits(number) == digits(text));
      CHECK(std::get<NumberText>(parsed).percent == text.ends_with('%'));
      CHECK(number.starts_with('-') == text.starts_with('-'));
    }
  }
  CHECK(suggested > 500);
}

TEST_CASE("both ways to write a number the Vietnamese way lead back to it") {
  Random random(14);
  for (int i = 0; i < 5000; ++i) {
    const auto thousands = std::to_string(random.between(1, 999));
    const auto units = std::to_string(1000 + random.between(0, 999)).substr(1);
    const auto decimals = std::to_string(random.between(0, 999'999));
    const std::string meant = thousands + units + "." + decimals;
    CAPTURE(meant);
    const std::vector<std::string> only = {meant};
    CHECK(intended_numbers(thousands + "." + units + "," + decimals) == only);
    CHECK(intended_numbers(thousands + "," + units + "." + decimals) == only);
    CHECK(intended_numbers("00" + meant) == only);
  }
}

TEST_CASE("two readings of one text are numbers and the first is what it says") {
  Random random(15);
  for (int i = 0; i < 5000; ++i) {
    const std::string text = std::to_string(random.between(-999, 999)) + "." +
                             std::to_string(1000 + random.between(0, 999)).substr(1);
    CAPTURE(text);
    if (!may_be_grouped(text)) continue;
    const auto arguments = two_readings(text).arguments;
    const auto value = [](const std::string& number) {
      const auto parsed = parse_number(number);
      REQUIRE(std::holds_alternative<NumberText>(parsed));
      return std::get<NumberText>(parsed).value;
    };
    const Number written = value(text);
    CHECK(value(std::get<std::string>(arguments[1])) == written);
    CHECK(value(std::get<std::string>(arguments[2])) == written * Number(1000));
  }
}

}  // namespace dutoan::number_text_test
