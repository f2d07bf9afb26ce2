#include "review/overlap.hpp"

#include "base/text.hpp"
#include "input/csv_records.hpp"
#include "overlap_fixture.hpp"
#include "random.hpp"

#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

namespace dutoan::overlap_property {

namespace {

/// Every pair held against every other: what the search must give.
std::vector<Alike> by_brute_force(const std::vector<OverlapSubject>& subjects,
                                  const TitleCorpus& corpus, int least) {
  std::vector<Alike> found;
  for (std::size_t first = 0; first < subjects.size(); ++first) {
    for (std::size_t second = first + 1; second < subjects.size(); ++second) {
      const Alike pair = judge(subjects, corpus, first, second);
      const bool one_code = pair.kind == AlikeKind::same_code || pair.kind == AlikeKind::revision;
      if (one_code || pair.likeness >= least) found.push_back(pair);
    }
  }
  return found;
}

constexpr std::array pieces_of_titles = {
    "Xây dựng ",     "CSDL ",       "cơ sở dữ liệu ", "quản lý ",     "quan ly ",
    "đất đai ",      "hộ tịch, ",   "hồ sơ ",         "của Sở Y tế ", "tỉnh ",
    "xã Tam Thanh ", "xã An Phú, ", "thuế ",          "thuê ",        "thue ",
    "camera ",       "năm 2023 ",   "giai đoạn 2 ",   "trường học ",  "số hóa ",
    "hoá chất ",     "hóa chất ",   "KKT&KCN ",       "- ",           "và ",
    "phần mềm ",     "PM ",         "y tế ",          "VNeID ",       "(mới) "};
constexpr std::array agencies_of_titles = {"Sở Y tế", "UBND xã Tam Thanh", "UBND xã An Phú", "X"};
constexpr std::array codes_of_titles = {
    "IB2300245825-00", "IB2300245825-01", "T-01", "T-02", "T1", "", "PR2300047252-00"};

std::vector<OverlapSubject> random_subjects(Random& random, std::size_t count) {
  std::vector<OverlapSubject> subjects;
  for (std::size_t i = 0; i < count; ++i) {
    subjects.push_back({std::string(random.one_of(codes_of_titles)),
                        std::string(random.one_of(agencies_of_titles)),
                        random.pieces(pieces_of_titles, 7)});
  }
  return subjects;
}

/// Counts of a threshold, over pairs of titles.
struct Counted {
  int hits = 0;
  int missed = 0;
  int wrong = 0;
};

Counted counted(const std::vector<TitlePair>& pairs, std::size_t from, std::size_t to,
                const std::vector<Alike>& judged, int least) {
  Counted count;
  for (std::size_t i = from; i < to; ++i) {
    const bool found = judged[i].likeness >= least && is_overlap(judged[i].kind);
    count.hits += found && pairs[i].same ? 1 : 0;
    count.missed += !found && pairs[i].same ? 1 : 0;
    count.wrong += found && !pairs[i].same ? 1 : 0;
  }
  return count;
}

/// The threshold with the fewest faults; where there are several, the one in their middle.
int best_least(const std::vector<TitlePair>& pairs, std::size_t to,
               const std::vector<Alike>& judged) {
  int first = 1;
  int last = 1;
  int fewest = int(pairs.size()) + 1;
  for (int least = 1; least <= 100; ++least) {
    const Counted count = counted(pairs, 0, to, judged, least);
    const int faults = count.missed + count.wrong;
    if (faults < fewest) first = least;
    if (faults <= fewest) last = least;
    fewest = std::min(fewest, faults);
  }
  return (first + last) / 2;
}

std::vector<Alike> judge_pairs(const std::vector<TitlePair>& pairs) {
  std::vector<OverlapSubject> subjects;
  for (const TitlePair& pair : pairs) {
    subjects.push_back(pair.first);
    subjects.push_back(pair.second);
  }
  const TitleCorpus corpus = corpus_of(subjects, shipped_words());
  std::vector<Alike> judged;
  for (std::size_t i = 0; i < pairs.size(); ++i)
    judged.push_back(judge(subjects, corpus, 2 * i, 2 * i + 1));
  return judged;
}

void check_shares(const Counted& count, const std::string& name, int least) {
  const int recall = 1000 * count.hits / (count.hits + count.missed);
  const int precision = 1000 * count.hits / (count.hits + count.wrong);
  MESSAGE(name, ": threshold ", least, ", recall ", recall, ", precision ", precision,
          " per mille");
  CHECK(recall >= 900);
  CHECK(precision >= 900);
}

struct Labelled {
  OverlapSubject subject;
  std::string group;
  std::string kind;
};

std::vector<Labelled> labelled_titles() {
  std::ifstream stream(std::string(DUTOAN_SOURCE_DIR) + "/tests/overlap/titles-2023.csv");
  std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  std::vector<Labelled> titles;
  std::vector<CsvField> fields;
  bool headings = true;
  for (std::size_t at = 0; at < text.size();) {
    at = split_record(text, at, ',', fields);
    if (fields.front().text.starts_with("#")) continue;
    if (!std::exchange(headings, false) && fields.size() >= 5) {
      titles.push_back({{unquoted(fields[0]), unquoted(fields[2]), unquoted(fields[1])},
                        unquoted(fields[3]),
                        unquoted(fields[4])});
    }
  }
  return titles;
}

}  // namespace

TEST_CASE("the search finds what comparing every pair finds") {
  const WordBook book = shipped_words();
  Random random(71);
  for (int round = 0; round < 60; ++round) {
    const std::vector<OverlapSubject> subjects = random_subjects(random, 80);
    const TitleCorpus corpus = corpus_of(subjects, book);
    for (const int least : {1, 30, 70, 99, 100}) {
      CAPTURE(round);
      CAPTURE(least);
      CHECK(find_alike(subjects, corpus, least) == by_brute_force(subjects, corpus, least));
    }
  }
}

TEST_CASE("likeness is the same both ways and at most 100") {
  const WordBook book = shipped_words();
  Random random(72);
  const std::vector<OverlapSubject> subjects = random_subjects(random, 150);
  const TitleCorpus corpus = corpus_of(subjects, book);
  for (std::size_t a = 0; a < subjects.size(); ++a) {
    for (std::size_t b = 0; b < subjects.size(); ++b) {
      const Likeness one = corpus.compare(a, b);
      CHECK(one.score == corpus.compare(b, a).score);
      CHECK(one.specific == corpus.compare(b, a).specific);
      CHECK((one.score >= 0 && one.score <= 100));
      if (a == b && corpus[a].weight > 0) CHECK(one.score == 100);
    }
  }
}

TEST_CASE("of the labelled titles all that are one are found, and nothing else") {
  const std::vector<Labelled> titles = labelled_titles();
  REQUIRE(titles.size() == 98);
  std::vector<OverlapSubject> subjects;
  for (const Labelled& one : titles)
    subjects.push_back(one.subject);
  const WordBook book = shipped_words();
  std::vector<std::string> found;
  for (const Alike& pair : find_alike(subjects, book, book.least)) {
    const Labelled& one = titles[pair.first];
    const Labelled& other = titles[pair.second];
    const bool one_group = one.group == other.group && !one.group.empty();
    if (pair.kind == AlikeKind::other_place) {
      // One sentence for several communes, whoever's: A and B, and M of other owners.
      const std::string groups = one.group + other.group;
      CHECK(
          (groups == "AA" || groups == "BB" || groups == "MM" || groups == "AM" || groups == "MA"));
      continue;
    }
    CHECK(one_group);
    found.push_back(one.kind + " " + std::string(alike_kind_words[std::size_t(pair.kind)]));
  }
  CHECK(found == std::vector<std::string>{"same_code_twice same-code",
                                          "exact_duplicate_diff_code duplicate",
                                          "revision_of_one_package revision"});
}

TEST_CASE("of 500 pairs said in other words nine in ten are found, and nine in ten found are") {
  const std::vector<TitlePair> pairs = title_pairs(2023, 500);
  const std::vector<Alike> judged = judge_pairs(pairs);
  const std::size_t half = pairs.size() / 2;
  const int best = best_least(pairs, half, judged);
  check_shares(counted(pairs, 0, half, judged, best), "first half", best);
  check_shares(counted(pairs, half, pairs.size(), judged, best), "second half", best);
  const int shipped = shipped_words().least;
  check_shares(counted(pairs, half, pairs.size(), judged, shipped), "second half", shipped);
  // Pairs nobody has looked at.
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    const auto others = title_pairs(seed, 500);
    check_shares(counted(others, 0, others.size(), judge_pairs(others), shipped), "other pairs",
                 shipped);
  }
}

}  // namespace dutoan::overlap_property
