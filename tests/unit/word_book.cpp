#include "norms/word_book.hpp"

#include "overlap_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::word_book_test {

namespace {

std::string met(const WordBook& book, std::string_view text) {
  const std::vector<Word> words = split_words(text);
  const WordMatch match = book.match(words, has_marks(words));
  return match.entry == nullptr ? "" : match.entry->word + " " + std::to_string(match.length);
}

}  // namespace

TEST_CASE("the longest spelling is met, in capitals or small letters") {
  const WordBook book = words_of_entries(
      "  - {word: dữ liệu}\n  - {word: dữ liệu mở, same: [open data]}\n"
      "  - {word: cơ sở dữ liệu, same: [CSDL]}\n");
  CHECK(met(book, "Dữ liệu đất") == "dữ liệu 2");
  CHECK(met(book, "DỮ LIỆU MỞ của tỉnh") == "dữ liệu mở 3");
  CHECK(met(book, "csdl đất đai") == "cơ sở dữ liệu 1");
  CHECK(met(book, "liệu").empty());
}

TEST_CASE("in a text without marks they do not count, in one with marks they do") {
  const WordBook book = words_of_entries("  - {word: thuê, kind: action}\n");
  CHECK(met(book, "thue phan mem") == "thuê 1");
  CHECK(met(book, "thuê phần mềm") == "thuê 1");
  CHECK(met(book, "thuế nhà đất").empty());
}

TEST_CASE("a phrase does not reach across a sign it does not have") {
  const WordBook book = words_of_entries(
      "  - {word: quản lý nhà nước}\n  - {word: \"khiếu nại, tố cáo\", same: [khiếu nại tố "
      "cáo]}\n");
  CHECK(met(book, "quản lý nhà nước") == "quản lý nhà nước 4");
  CHECK(met(book, "quản lý, nhà nước").empty());
  CHECK(met(book, "khiếu nại, tố cáo") == "khiếu nại, tố cáo 4");
  CHECK(met(book, "khiếu nại tố cáo") == "khiếu nại, tố cáo 4");
  CHECK(met(book, "khiếu nại. Tố cáo").empty());
}

TEST_CASE("a later layer takes a spelling over, the same layer does not") {
  WordBook book;
  CHECK(book.add({.word = "ứng dụng", .layer = 0}, {"ứng dụng", "app"}) == nullptr);
  const WordEntry* twice = book.add({.word = "phần mềm", .layer = 0}, {"phần mềm", "app"});
  REQUIRE(twice != nullptr);
  CHECK(twice->word == "ứng dụng");
  CHECK(book.add({.word = "chương trình", .layer = 1}, {"chương trình", "app"}) == nullptr);
  CHECK(met(book, "app") == "chương trình 1");
}

}  // namespace dutoan::word_book_test
