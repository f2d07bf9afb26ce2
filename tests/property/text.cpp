#include "base/text.hpp"

#include "base/nearest.hpp"
#include "base/source.hpp"
#include "random.hpp"

#include <doctest/doctest.h>

namespace dutoan::text_test {

namespace {

constexpr std::array parts = {"a",  " ", "\t",   "\n",   "\r\n", "ế",        "đ",    "\u0302",
                              "漢", "😀", "\x80", "\xff", "\xe1", "Đề án số", "\xC0", "aaaaaaaa"};

}  // namespace

TEST_CASE("random bytes are valid up to the first that is not") {
  Random random(51);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = i % 2 == 0 ? random.bytes(24) : random.pieces(parts, 12);
    const auto invalid = find_invalid_utf8(text);
    if (invalid) {
      REQUIRE(*invalid < text.size());
      CHECK_FALSE(find_invalid_utf8(std::string_view(text).substr(0, *invalid)));
    } else {
      CHECK_FALSE(find_invalid_utf8(text + "x" + text));
    }
  }
}

TEST_CASE("random text is measured and composed and folded without harm") {
  Random random(52);
  for (int i = 0; i < 10'000; ++i) {
    const std::string text = i % 2 == 0 ? random.bytes(24) : random.pieces(parts, 12);
    CHECK(display_width(text) <= 2 * text.size());
    CHECK(composed(composed(text)) == composed(text));
    CHECK(folded(folded(text)) == folded(text));
    CHECK(trimmed(trimmed(text)) == trimmed(text));
    for (std::size_t at = 0; at <= text.size(); ++at)
      CHECK(character_start(text, at) <= at);
  }
}

TEST_CASE("every byte of a random file has a place and every character is under its excerpt") {
  Random random(53);
  for (int i = 0; i < 500; ++i) {
    const SourceFile file("p", "n", random.pieces(parts, 60));
    const bool valid = !find_invalid_utf8(file.text());
    for (std::size_t offset = 0; offset <= file.text().size(); ++offset) {
      const auto length = std::uint32_t(random.below(9));
      const Location location = locate({&file, std::uint32_t(offset), length});
      const bool sound = location.line >= 1 && location.column >= 1 && location.width >= 1 &&
                         file.line_start(location.line) <= offset;
      const bool seen = !valid || character_start(file.text(), offset) != offset ||
                        location.indent <= display_width(location.excerpt);
      if (!sound || !seen) FAIL_CHECK("offset ", offset, " of ", file.text());
    }
  }
}

TEST_CASE("the distance of two random names is the same both ways") {
  constexpr std::array letters = {"a", "b", "ế", "đ", "_", "x"};
  Random random(54);
  for (int i = 0; i < 3000; ++i) {
    const std::string a = random.pieces(letters, 8);
    const std::string b = random.pieces(letters, 8);
    const std::string c = random.pieces(letters, 8);
    CAPTURE(a);
    CAPTURE(b);
    CHECK(edit_distance(a, b) == edit_distance(b, a));
    CHECK((edit_distance(a, b) == 0) == (a == b));
    CHECK(edit_distance(a + c, b + c) <= edit_distance(a, b));
  }
}

}  // namespace dutoan::text_test
