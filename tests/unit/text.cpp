#include "base/text.hpp"

#include <doctest/doctest.h>

namespace dutoan::text_test {

namespace {

/// "ế" as e with two combining marks.
const std::string decomposed = "e\u0302\u0301";

}  // namespace

TEST_CASE("Vietnamese text is valid wherever it stands among plain bytes") {
  for (std::size_t before = 0; before < 20; ++before) {
    CAPTURE(before);
    CHECK_FALSE(find_invalid_utf8(std::string(before, 'a') + "ếđ漢😀" + std::string(9, 'b')));
  }
  CHECK_FALSE(find_invalid_utf8(""));
}

TEST_CASE("the first byte that is not UTF-8 is found wherever it stands") {
  for (std::size_t before = 0; before < 20; ++before) {
    CAPTURE(before);
    CHECK(find_invalid_utf8(std::string(before, 'a') + "\xff" + std::string(9, 'b')) == before);
  }
}

TEST_CASE("bytes that only look like UTF-8 are refused") {
  CHECK(find_invalid_utf8("ab\x80") == 2);            // a second byte without a first
  CHECK(find_invalid_utf8("ab\xe1\xba") == 2);        // cut off
  CHECK(find_invalid_utf8("\xc0\x80") == 0);          // longer than needed
  CHECK(find_invalid_utf8("\xed\xa0\x80") == 0);      // half of a UTF-16 pair
  CHECK(find_invalid_utf8("\xf4\x90\x80\x80") == 0);  // beyond the last character
  CHECK(find_invalid_utf8("đ\xe1\xbax") == 2);        // a plain byte inside a character
}

TEST_CASE("a character is appended and what is none becomes the replacement character") {
  std::string text;
  append_utf8(text, U'a');
  append_utf8(text, U'ế');
  append_utf8(text, U'😀');
  CHECK(text == "aế😀");
  std::string replaced;
  append_utf8(replaced, char32_t{0xD800});
  append_utf8(replaced, char32_t{0x110000});
  CHECK(replaced == "\uFFFD\uFFFD");
}

TEST_CASE("a byte leads back to the start of its character") {
  const std::string text = "aếb";
  CHECK(character_start(text, 0) == 0);
  CHECK(character_start(text, 1) == 1);
  CHECK(character_start(text, 2) == 1);
  CHECK(character_start(text, 3) == 1);
  CHECK(character_start(text, 4) == 4);
  CHECK(character_start(text, 5) == 5);
}

TEST_CASE("marks take no column and wide characters take two") {
  CHECK(display_width("") == 0);
  CHECK(display_width("plain") == 5);
  CHECK(display_width("Đề án") == 5);
  CHECK(display_width(decomposed) == 1);
  CHECK(display_width("漢字") == 4);
  CHECK(display_width("À ˿ Ẁ ỿ ỳ") == 9);
  CHECK(display_width("\u0085 \u200b") == 1);
  CHECK(display_width("\xff\xfe") == 2);
}

TEST_CASE("a tab takes one column whether or not a Vietnamese letter follows") {
  CHECK(display_width("\ta") == 2);
  CHECK(display_width("\tđ") == 2);
}

TEST_CASE("letters and their marks are composed") {
  CHECK(composed(decomposed) == "ế");
  CHECK(composed("ế") == "ế");
  CHECK(composed("plain  Text") == "plain  Text");
  CHECK(composed("\u212B") == "Å");
  CHECK(composed("bad \xff") == "bad \xff");
}

TEST_CASE("what people type is compared without case and with single spaces") {
  CHECK(folded("  Đề   ÁN\t\nsố ") == "đề án số");
  CHECK(folded(decomposed + "X") == "ếx");
  CHECK(folded("   ").empty());
  CHECK(folded("").empty());
}

TEST_CASE("marks are not folded away") {
  CHECK(folded("ma") != folded("má"));
}

TEST_CASE("only the ends are trimmed") {
  CHECK(trimmed(" \t a b \r\n") == "a b");
  CHECK(trimmed("a") == "a");
  CHECK(trimmed(" \n ").empty());
  CHECK(trimmed("").empty());
}

TEST_CASE("text without marks is in small letters and has no stroke either") {
  CHECK(without_marks("Đô thị  loại Một") == "do thi loai mot");
  CHECK(without_marks(decomposed) == "e");
}

}  // namespace dutoan::text_test
