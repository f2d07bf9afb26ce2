#include "base/words.hpp"

#include <doctest/doctest.h>

namespace dutoan::words_test {

namespace {

std::string keys_of(std::string_view text) {
  std::string keys;
  for (const Word& word : split_words(text))
    keys += (keys.empty() ? "" : " ") + word.key;
  return keys;
}

}  // namespace

TEST_CASE("letters and digits in a row are words, whatever parts them") {
  const auto words = split_words("Thuê đường WAN, VT&CNTT – 2023 (mới)");
  REQUIRE(words.size() == 7);
  CHECK(words[0].text == "Thuê");
  CHECK(words[0].capital);
  CHECK_FALSE(words[1].capital);
  CHECK(words[3].gap == WordGap::comma);
  CHECK(words[4].gap == WordGap::joint);
  CHECK(words[5].digits);
  CHECK(words[5].gap == WordGap::stop);
  CHECK(words[6].gap == WordGap::stop);
  CHECK(split_words("").empty());
  CHECK(split_words(" – …").empty());
}

TEST_CASE("a word is compared by its letters, with the tone behind them") {
  CHECK(keys_of("Hoá") == keys_of("hóa"));
  CHECK(keys_of("thuỷ") == keys_of("THỦY"));
  CHECK(keys_of("quản lí kĩ thuật") == keys_of("quản lý kỹ thuật"));
  CHECK(keys_of("thuê") != keys_of("thuế"));
  CHECK(keys_of("bán") != keys_of("bản"));
  CHECK(split_words("Đường").front().plain == "duong");
  CHECK(split_words("lý").front().plain == "li");
  CHECK(split_words("y").front().plain == "y");
  CHECK(split_words("quy").front().plain == "quy");
}

TEST_CASE("letters and marks apart are the same word") {
  CHECK(keys_of("qu\u0061\u0309n l\u0079\u0301") == keys_of("quản lý"));
}

TEST_CASE("a word without marks says so") {
  CHECK_FALSE(split_words("CSDL").front().is_marked());
  CHECK(split_words("số").front().is_marked());
  CHECK(split_words("đo").front().is_marked());
}

}  // namespace dutoan::words_test
