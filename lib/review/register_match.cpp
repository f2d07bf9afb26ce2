#include "review/register_match.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool is_thing(WordKind kind) {
  return kind == WordKind::system || kind == WordKind::data;
}

bool names_a_thing(const Title& title) {
  return std::any_of(title.words.begin(), title.words.end(),
                     [](const TitleWord& word) { return is_thing(word.kind); });
}

/// A keyword of an entry, taken apart as titles are.
struct Keyword {
  std::string text;
  Title title;
};

/// Where in a title the words of a keyword stand one after another; `size()` where nowhere.
std::size_t find_keyword(const Title& title, const Title& keyword) {
  const bool marked = title.marked && keyword.marked;
  const auto same = [&](const TitleWord& a, const TitleWord& b) {
    return marked ? a.key == b.key : a.plain == b.plain;
  };
  if (keyword.words.empty()) return title.words.size();
  const auto found = std::search(title.words.begin(), title.words.end(), keyword.words.begin(),
                                 keyword.words.end(), same);
  return std::size_t(found - title.words.begin());
}

class RegisterSearch {
 public:
  RegisterSearch(const std::vector<OverlapSubject>& subjects,
                 const std::vector<RegisterEntry>& entries, const WordBook& book, int least)
      : entries_(entries),
        count_(subjects.size()),
        corpus_(titles_of(subjects, entries, book), subjects.size()),
        least_(least),
        least_keywords_(book.least_keywords) {
    for (const RegisterEntry& entry : entries) {
      std::vector<Keyword>& keywords = keywords_.emplace_back();
      for (const std::string& text : entry.keywords)
        keywords.push_back({text, dissect_keyword(text, book)});
    }
  }

  std::vector<RegisterMatch> run() const {
    std::vector<RegisterMatch> all;
    for (std::size_t subject = 0; subject < count_; ++subject) {
      std::vector<RegisterMatch> found;
      for (std::size_t entry = 0; entry < entries_.size(); ++entry) {
        RegisterMatch match = best(subject, entry);
        if (match.likeness > 0) found.push_back(std::move(match));
      }
      std::stable_sort(found.begin(), found.end(),
                       [](const auto& a, const auto& b) { return a.likeness > b.likeness; });
      std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
  }

 private:
  static std::vector<Title> titles_of(const std::vector<OverlapSubject>& subjects,
                                      const std::vector<RegisterEntry>& entries,
                                      const WordBook& book) {
    std::vector<Title> titles;
    for (const OverlapSubject& subject : subjects)
      titles.push_back(dissect(subject.title, subject.agency, book));
    for (const RegisterEntry& entry : entries)
      titles.push_back(dissect(entry.name, entry.owner, book));
    return titles;
  }

  [[nodiscard]] RegisterMatch best(std::size_t subject, std::size_t entry) const {
    RegisterMatch match{.subject = subject, .entry = entry};
    const Likeness names = corpus_.compare(subject, count_ + entry);
    const bool elsewhere = differ_in_place(corpus_[subject].title, corpus_[count_ + entry].title);
    if (elsewhere) return match;
    if (names.score >= least_ && names.specific) {
      match.likeness = names.score;
      match.by_name = true;
      match.words = corpus_.common_words(subject, count_ + entry);
    }
    std::vector<std::string> met;
    const int covered = share_of_keywords(subject, entry, met);
    if (covered < least_keywords_ || covered <= match.likeness) return match;
    match = {subject, entry, covered, false, std::move(met)};
    return match;
  }

  /// How much of the title's own words the keywords of the entry cover, in percent; which they are.
  int share_of_keywords(std::size_t subject, std::size_t entry,
                        std::vector<std::string>& met) const {
    const WeighedTitle& weighed = corpus_[subject];
    if (keywords_[entry].empty() || !names_a_thing(weighed.title)) return 0;
    std::vector<bool> covered(weighed.title.words.size(), false);
    for (const Keyword& keyword : keywords_[entry]) {
      const std::size_t at = find_keyword(weighed.title, keyword.title);
      if (at == covered.size()) continue;
      met.push_back(keyword.text);
      std::fill_n(covered.begin() + std::ptrdiff_t(at), keyword.title.words.size(), true);
    }
    std::int64_t whole = 0;
    std::int64_t part = 0;
    for (const WeighedWord& word : weighed.words) {
      // The form of the thing is nobody's keyword; what says little counts only where it is one.
      const WordKind kind = weighed.title.words[word.word].kind;
      if (!covered[word.word] && (is_thing(kind) || kind == WordKind::common)) continue;
      whole += word.weight;
      part += covered[word.word] ? word.weight : 0;
    }
    return whole == 0 ? 0 : int(100 * part / whole);
  }

  const std::vector<RegisterEntry>& entries_;
  std::size_t count_;
  TitleCorpus corpus_;
  int least_;
  int least_keywords_;
  std::vector<std::vector<Keyword>> keywords_;  ///< by the entry
};

}  // namespace

std::vector<RegisterMatch> find_registered(const std::vector<OverlapSubject>& subjects,
                                           const std::vector<RegisterEntry>& entries,
                                           const WordBook& book, int least) {
  return RegisterSearch(subjects, entries, book, least).run();
}

}  // namespace dutoan
