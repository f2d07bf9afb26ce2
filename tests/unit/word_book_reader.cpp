#include "input/word_book_reader.hpp"

#include "input_fixture.hpp"
#include "overlap_fixture.hpp"

namespace dutoan::word_book_reader_test {

namespace {

struct WordsFile {
  explicit WordsFile(const std::string& text) {
    folder.write("w.yaml", text);
    read_words(folder.file("w.yaml"), 0, book, diagnostics);
  }

  TestFolder folder;
  WordBook book;
  Diagnostics diagnostics;
};

std::string faults(const std::string& words) {
  return said(WordsFile("format: 1\nwords:\n" + words).diagnostics);
}

}  // namespace

TEST_CASE("words are read with their kinds, levels and limits") {
  const WordsFile read(
      "format: 1\nleast: 65\nleast_keywords: 40\nwords:\n"
      "  - {word: xã, kind: place, level: 3}\n  - {word: cổng, same: [portal], kind: system}\n");
  CHECK(said(read.diagnostics).empty());
  CHECK(read.book.least == 65);
  CHECK(read.book.least_keywords == 40);
  const auto place = split_words("xã");
  CHECK(read.book.match(place, true).entry->level == 3);
  const auto portal = split_words("portal");
  CHECK(read.book.match(portal, false).entry->kind == WordKind::system);
}

TEST_CASE("every fault of words is said at its place, and the sound ones are kept") {
  CHECK(faults("  - {word: xã, kind: place}\n") == "word-place-level w.yaml:3:12");
  CHECK(faults("  - {word: xã, kind: place, level: 12}\n") == "count-range w.yaml:3:36");
  CHECK(faults("  - {word: a, kind: noun}\n") == "choice-unknown w.yaml:3:21");
  CHECK(faults("  - {word: \"…\"}\n") == "word-empty w.yaml:3:12");
  CHECK(faults("  - {kind: stop}\n") == "key-missing w.yaml:3:5");
  CHECK(faults("  - {word: a, sama: [b]}\n") == "key-unknown w.yaml:3:15");
  CHECK(faults("  - {word: a, same: [x]}\n  - {word: b, same: [X]}\n") ==
        "word-twice w.yaml:4:12 (note-first-here w.yaml:3:12)");
  CHECK(said(WordsFile("format: 1\nleast: 0\n").diagnostics) == "count-range w.yaml:2:8");
  CHECK(said(WordsFile("format: 1\nleast: 101\n").diagnostics) == "count-range w.yaml:2:8");
  CHECK(said(WordsFile("format: 9\nwords: [{word: a}]\n").diagnostics) ==
        "format-version w.yaml:1:9");
}

TEST_CASE("the shipped words hold") {
  const WordBook book = shipped_words();
  CHECK(book.least == 70);
  const auto words = split_words("CSDL");
  CHECK(book.match(words, false).entry->word == "cơ sở dữ liệu");
}

}  // namespace dutoan::word_book_reader_test
