#include "input/list_price.hpp"

#include "input_fixture.hpp"

namespace dutoan::list_price_test {

namespace {

constexpr auto vietnamese = NumberStyle::vietnamese;

/// The price of a cell as "310000", what is wrong with it, or "" where there is none.
std::string price(const std::string& cell, const ListPriceStyle& style = {}, bool quoted = false) {
  const ListPrice read = read_list_price({.text = cell, .quoted = quoted}, style);
  if (read.fault) return plain(*read.fault);
  return read.dong ? exact_text(*read.dong) : "";
}

}  // namespace

TEST_CASE("a price is a number in the style that is declared") {
  CHECK(price("310000") == "310000");
  CHECK(price(" 352333.5 ") == "352333.5");
  CHECK(price("310_000") == "310000");
  CHECK(price("1.350.000", {.numbers = vietnamese}) == "1350000");
  CHECK(price("352.333,5", {.numbers = vietnamese}) == "352333.5");
  CHECK(price("1.350.000") == "price-list-not-plain 1.350.000");
  CHECK(price("1350000.5", {.numbers = vietnamese}) == "price-list-not-vi 1350000.5");
}

TEST_CASE("a number with two readings says both in either style") {
  CHECK(price("185.000") == "number-two-readings 185.000 185 185000");
  CHECK(price("185,000", {.numbers = vietnamese}) == "price-list-comma 185,000 185 185000");
  CHECK(price("185,5", {.numbers = vietnamese}) == "185.5");
  CHECK(price("1.185,000", {.numbers = vietnamese}) == "1185");
}

TEST_CASE("the word for money behind a number counts for nothing") {
  for (const char* word : {"đồng", "đ", "VNĐ", "VND", "Đ", "vnđ"}) {
    CAPTURE(word);
    CHECK(price(std::string("200.000 ") + word, {.numbers = vietnamese}) == "200000");
  }
  CHECK(price("VND 200.000", {.numbers = vietnamese}) == "price-list-not-vi VND 200.000");
}

TEST_CASE("prices are counted in dong whatever the unit of the list") {
  CHECK(price("1.25", {.unit = 1'000'000}) == "1250000");
  CHECK(price("1,25", {.numbers = vietnamese, .unit = 1'000}) == "1250");
}

TEST_CASE("a blank cell or a dash holds no price and a word is none") {
  for (const char* blank : {"", "  ", "-", "–", "..."})
    CHECK(price(blank).empty());
  CHECK(price("liên hệ") == "price-list-words liên hệ");
  CHECK(price("5.000 - 7.000", {.numbers = vietnamese}) == "price-list-not-vi 5.000 - 7.000");
}

TEST_CASE("nothing is bought for less than nothing or for nothing") {
  CHECK(price("-5") == "price-list-negative -5");
  CHECK(price("0") == "price-list-zero");
  CHECK(price("99999999999999999999") == "price-list-too-large 99999999999999999999");
}

TEST_CASE("numbers of a sheet are what they are and its faults are said") {
  const ListPriceStyle sheet{.in_sheet = true};
  CHECK(price("185.125", sheet) == "185.125");
  CHECK(price("185.125", sheet, true) ==
        "number-two-readings 185.125 185.125"
        "0 185125");
  CHECK(price("#REF!", sheet) == "cell-holds-error #REF!");
  CHECK(price("#", sheet) == "cell-not-calculated #");
  CHECK(price("10%", sheet) == "price-list-not-plain 10%");
}

}  // namespace dutoan::list_price_test
