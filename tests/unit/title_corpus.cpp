#include "review/title_corpus.hpp"

#include "overlap_fixture.hpp"

#include <doctest/doctest.h>

namespace dutoan::title_corpus_test {

namespace {

TitleCorpus corpus(const std::vector<std::string>& titles) {
  const WordBook book = words_of_entries(
      "  - {word: phần mềm, same: [PM], kind: system}\n  - {word: quản lý, kind: common}\n"
      "  - {word: và, kind: stop}\n");
  std::vector<Title> dissected;
  for (const std::string& title : titles)
    dissected.push_back(dissect(title, "", book));
  const std::size_t count = dissected.size();
  return {std::move(dissected), count};
}

std::string common(const TitleCorpus& titles, std::size_t a, std::size_t b) {
  std::string all;
  for (const std::string& text : titles.common_words(a, b))
    all += (all.empty() ? "" : " | ") + text;
  return all;
}

}  // namespace

TEST_CASE("a logarithm to the base of two, in sixteenths, cut") {
  CHECK(scaled_logarithm(1, 1) == 0);
  CHECK(scaled_logarithm(2, 1) == 16);
  CHECK(scaled_logarithm(3, 2) == 9);       // 16 · 0.58496
  CHECK(scaled_logarithm(10, 1) == 53);     // 16 · 3.32193
  CHECK(scaled_logarithm(66, 2) == 80);     // 16 · 5.04439
  CHECK(scaled_logarithm(66, 3) == 71);     // 16 · 4.45943
  CHECK(scaled_logarithm(5064, 1) == 196);  // 16 · 12.30606
  CHECK(scaled_logarithm(1024, 1) == 160);
}

TEST_CASE("likeness is twice the common weight by the sum of both, cut") {
  const TitleCorpus titles = corpus({"phần mềm đất đai", "phần mềm đất rừng"});
  // Of two titles and 64 unseen: đất in both 16 · log2(66/3) = 71, đai and rừng 16 · log2(66/2) =
  // 80; phần mềm, that says little, 16.
  CHECK(titles[0].weight == 16 + 71 + 80);
  CHECK(titles.compare(0, 1).common == 16 + 71);
  CHECK(titles.compare(0, 1).score == 100 * 2 * 87 / (2 * 167));
  CHECK(titles.compare(0, 1).specific);
  CHECK(common(titles, 0, 1) == "phần mềm đất");
}

TEST_CASE("order, case and abbreviations do not matter; words that say nothing do not part") {
  const TitleCorpus titles =
      corpus({"phần mềm đất đai và rừng", "PM RỪNG, ĐẤT ĐAI", "quản lý phần mềm", "quản lý PM"});
  CHECK(titles.compare(0, 1).score == 100);
  CHECK(common(titles, 0, 1) == "phần mềm đất đai rừng");
  CHECK(titles.compare(2, 3).score == 100);
  CHECK_FALSE(titles.compare(2, 3).specific);
}

TEST_CASE("marks count where both titles have them") {
  const TitleCorpus titles = corpus({"thuế đất", "thuê đất", "thue dat", "thuế thuê", "thue thue"});
  CHECK(titles.compare(0, 1).score < 100);
  CHECK(common(titles, 0, 1) == "đất");
  CHECK(titles.compare(0, 2).score == 100);
  CHECK(titles.compare(1, 2).score == 100);
  CHECK(titles.compare(3, 4).score == 100);
  CHECK(common(titles, 0, 3) == "thuế");
}

TEST_CASE("a title without words is like none") {
  const TitleCorpus titles = corpus({"", "", "đất"});
  CHECK(titles.compare(0, 1).score == 0);
  CHECK(titles.compare(0, 2).score == 0);
  CHECK(titles.telling_words(0, 70) == 0);
}

TEST_CASE("the higher the threshold, the fewer words tell") {
  const TitleCorpus titles = corpus({"a b c d e f g h i k"});
  CHECK(titles.telling_words(0, 100) == 1);  // all words must be common: the first alone tells
  CHECK(titles.telling_words(0, 70) == 5);   // of ten alike 5.4 must be common: 6 of any ten
  CHECK(titles.telling_words(0, 1) == 10);
}

TEST_CASE("titles beyond those counted change no weight") {
  const WordBook book = words_of_entries("  - {word: x}\n");
  const std::vector<std::string> texts = {"đất đai", "đất", "đất"};
  std::vector<Title> titles;
  for (const std::string& text : texts)
    titles.push_back(dissect(text, "", book));
  const TitleCorpus one(titles, 1);
  CHECK(one[0].weight == 2 * scaled_logarithm(65, 2));
}

}  // namespace dutoan::title_corpus_test
