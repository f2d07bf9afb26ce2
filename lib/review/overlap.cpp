#include "review/overlap.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <unordered_map>

namespace dutoan {

namespace {

/// Numbers given by a system, of which no two tasks have the same: IB2300245825.
constexpr std::size_t digits_of_system_code = 6;

std::size_t digits_at_end(std::string_view text) {
  const auto last =
      std::find_if(text.rbegin(), text.rend(), [](char c) { return c < '0' || c > '9'; });
  return std::size_t(last - text.rbegin());
}

/// A code without its revision: IB2300245825-01 is IB2300245825. Of numbers people give nothing is
/// taken off: CNTT-01 and CNTT-02 are two tasks.
std::string_view without_revision(std::string_view code) {
  constexpr std::size_t suffix = 3;  // -01
  if (code.size() <= suffix || code[code.size() - suffix] != '-' || digits_at_end(code) != 2)
    return code;
  const std::string_view base = code.substr(0, code.size() - suffix);
  return digits_at_end(base) >= digits_of_system_code ? base : code;
}

bool is_system_code(std::string_view code) {
  return digits_at_end(without_revision(code)) >= digits_of_system_code;
}

bool same_agency(const OverlapSubject& a, const OverlapSubject& b) {
  return folded(a.agency) == folded(b.agency);
}

bool same_title(const Title& a, const Title& b) {
  const auto names = [](const Title& title) {
    std::vector<std::string> texts;
    for (const TitlePlace& place : title.places)
      texts.push_back(place.name);
    std::sort(texts.begin(), texts.end());
    return texts;
  };
  const auto sorted = [](std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    return texts;
  };
  return names(a) == names(b) && sorted(a.actions) == sorted(b.actions) &&
         sorted(a.years) == sorted(b.years);
}

AlikeKind kind_by_title(const OverlapSubject& one, const OverlapSubject& other, const Title& a,
                        const Title& b, const Likeness& likeness) {
  if (differ_in_place(a, b)) return AlikeKind::other_place;
  if (!likeness.specific && !same_agency(one, other)) return AlikeKind::general;
  const bool same = likeness.score == 100 && same_title(a, b);
  return same ? AlikeKind::duplicate : AlikeKind::alike;
}

/// Pairs found by their first words, and by their codes.
class AlikeSearch {
 public:
  AlikeSearch(const std::vector<OverlapSubject>& subjects, const TitleCorpus& corpus, int least)
      : subjects_(subjects), corpus_(corpus), least_(least), holders_(corpus.distinct_words()) {}

  std::vector<Alike> run() {
    std::vector<std::size_t> met(subjects_.size(), 0);  // 1 + the last subject it was held against
    for (std::size_t second = 0; second < subjects_.size(); ++second) {
      std::vector<std::size_t> candidates = bearers_[code_of(second)];
      for (const std::size_t first : candidates)
        met[first] = second + 1;
      const auto& words = corpus_[second].words;
      const std::size_t telling = corpus_.telling_words(second, least_);
      for (std::size_t i = 0; i < telling; ++i) {
        for (const std::size_t first : holders_[words[i].plain]) {
          if (std::exchange(met[first], second + 1) != second + 1) candidates.push_back(first);
        }
      }
      take(candidates, second);
      for (std::size_t i = 0; i < telling; ++i)
        hold(words[i].plain, second);
      bearers_[code_of(second)].push_back(second);
    }
    std::sort(found_.begin(), found_.end(), [](const Alike& a, const Alike& b) {
      return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    return std::move(found_);
  }

 private:
  [[nodiscard]] std::string_view code_of(std::size_t index) const {
    return without_revision(subjects_[index].code);
  }

  void hold(std::uint32_t word, std::size_t subject) {
    auto& holders = holders_[word];
    if (holders.empty() || holders.back() != subject) holders.push_back(subject);
  }

  void take(const std::vector<std::size_t>& candidates, std::size_t second) {
    for (const std::size_t first : candidates) {
      const Alike pair = judge(subjects_, corpus_, first, second);
      const bool one_code = pair.kind == AlikeKind::same_code || pair.kind == AlikeKind::revision;
      if (one_code || pair.likeness >= least_) found_.push_back(pair);
    }
  }

  const std::vector<OverlapSubject>& subjects_;
  const TitleCorpus& corpus_;
  int least_;
  std::vector<std::vector<std::size_t>> holders_;  ///< by the word
  std::unordered_map<std::string_view, std::vector<std::size_t>> bearers_;
  std::vector<Alike> found_;
};

}  // namespace

TitleCorpus corpus_of(const std::vector<OverlapSubject>& subjects, const WordBook& book) {
  std::vector<Title> titles;
  titles.reserve(subjects.size());
  for (const OverlapSubject& subject : subjects)
    titles.push_back(dissect(subject.title, subject.agency, book));
  return {std::move(titles), subjects.size()};
}

Alike judge(const std::vector<OverlapSubject>& subjects, const TitleCorpus& corpus,
            std::size_t first, std::size_t second) {
  const OverlapSubject& one = subjects[first];
  const OverlapSubject& other = subjects[second];
  const Likeness likeness = corpus.compare(first, second);
  Alike pair{.first = first, .second = second, .likeness = likeness.score};
  // A number people give means one task only where the titles say so, too.
  constexpr int surely_one = 50;
  const bool one_code =
      !one.code.empty() && without_revision(one.code) == without_revision(other.code) &&
      same_agency(one, other) && (is_system_code(one.code) || likeness.score >= surely_one);
  if (one_code) {
    pair.kind = one.code == other.code ? AlikeKind::same_code : AlikeKind::revision;
  } else {
    pair.kind = kind_by_title(one, other, corpus[first].title, corpus[second].title, likeness);
  }
  return pair;
}

std::vector<Alike> find_alike(const std::vector<OverlapSubject>& subjects, const WordBook& book,
                              int least) {
  return find_alike(subjects, corpus_of(subjects, book), least);
}

std::vector<Alike> find_alike(const std::vector<OverlapSubject>& subjects,
                              const TitleCorpus& corpus, int least) {
  return AlikeSearch(subjects, corpus, least).run();
}

}  // namespace dutoan
