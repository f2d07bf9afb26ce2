#include "review/title_corpus.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace dutoan {

namespace {

/// As if so many more titles had been seen: among few titles no word is much rarer than another.
constexpr std::uint64_t unseen_titles = 64;
/// What a word counts that says little wherever it stands: one bit.
constexpr std::int32_t light_weight = 16;

bool is_light(WordKind kind) {
  return kind == WordKind::system || kind == WordKind::data || kind == WordKind::common ||
         kind == WordKind::place;
}

/// In how many titles each word stands, and its weight by that.
class Rarity {
 public:
  Rarity(const std::vector<Title>& titles, std::size_t counted) : counted_(counted) {
    for (std::size_t i = 0; i < titles.size(); ++i) {
      std::set<std::string_view> seen;
      for (const TitleWord& word : titles[i].words) {
        const bool is_new = seen.insert(word.plain).second && i < counted;
        frequency_[word.plain] += is_new ? 1 : 0;
        light_[word.plain] = light_[word.plain] || is_light(word.kind);
      }
    }
    for (const auto& [word, count] : frequency_)
      order_.emplace_back(-weight(word), word);
    std::sort(order_.begin(), order_.end());
    for (std::size_t i = 0; i < order_.size(); ++i)
      rank_[order_[i].second] = std::uint32_t(i);
  }

  [[nodiscard]] std::int32_t weight(std::string_view word) const {
    const std::int32_t rare = scaled_logarithm(counted_ + unseen_titles, frequency_.at(word) + 1);
    return std::max(1, light_.at(word) ? std::min(rare, light_weight) : rare);
  }

  [[nodiscard]] std::uint32_t rank(std::string_view word) const { return rank_.at(word); }

  [[nodiscard]] std::size_t size() const { return rank_.size(); }

 private:
  std::uint64_t counted_;
  std::unordered_map<std::string_view, std::uint64_t> frequency_;
  std::unordered_map<std::string_view, bool> light_;
  std::unordered_map<std::string_view, std::uint32_t> rank_;
  std::vector<std::pair<std::int32_t, std::string_view>> order_;
};

/// Walks over both titles and calls `met(a, b)` for every pair of equal words, each word once.
template <class Met>
void for_each_common(const WeighedTitle& a, const WeighedTitle& b, Met met) {
  const bool marked = a.title.marked && b.title.marked;
  const auto of = [&](const WeighedWord& word) {
    return std::pair(word.plain, marked ? word.key : 0);
  };
  for (std::size_t i = 0, j = 0; i < a.words.size() && j < b.words.size();) {
    if (of(a.words[i]) < of(b.words[j])) {
      ++i;
    } else if (of(b.words[j]) < of(a.words[i])) {
      ++j;
    } else {
      met(a.words[i++], b.words[j++]);
    }
  }
}

}  // namespace

std::int32_t scaled_logarithm(std::uint64_t numerator, std::uint64_t denominator) {
  constexpr int fraction_bits = 30;
  constexpr int digits = 4;  // 16 = 2^4
  std::int32_t result = 0;
  while (numerator / 2 >= denominator) {
    denominator *= 2;
    ++result;
  }
  std::uint64_t mantissa = (numerator << std::uint64_t(fraction_bits)) / denominator;
  for (int i = 0; i < digits; ++i) {
    mantissa = (mantissa * mantissa) >> std::uint64_t(fraction_bits);
    const bool above = (mantissa >> std::uint64_t(fraction_bits)) >= 2;
    result = 2 * result + (above ? 1 : 0);
    if (above) mantissa /= 2;
  }
  return result;
}

TitleCorpus::TitleCorpus(std::vector<Title> titles, std::size_t counted) {
  const Rarity rarity(titles, counted);
  distinct_ = rarity.size();
  std::unordered_map<std::string_view, std::uint32_t> keys;
  titles_.resize(titles.size());
  for (std::size_t i = 0; i < titles.size(); ++i) {
    WeighedTitle& weighed = titles_[i];
    for (std::size_t w = 0; w < titles[i].words.size(); ++w) {
      const TitleWord& word = titles[i].words[w];
      const auto key = keys.emplace(word.key, std::uint32_t(keys.size())).first->second;
      weighed.words.push_back({.plain = rarity.rank(word.plain),
                               .key = key,
                               .weight = rarity.weight(word.plain),
                               .word = std::uint32_t(w)});
      weighed.weight += weighed.words.back().weight;
    }
    std::sort(weighed.words.begin(), weighed.words.end(), [](const auto& a, const auto& b) {
      return std::tie(a.plain, a.key, a.word) < std::tie(b.plain, b.key, b.word);
    });
  }
  // Only now: the maps above refer to the texts where they stood.
  for (std::size_t i = 0; i < titles.size(); ++i)
    titles_[i].title = std::move(titles[i]);
}

Likeness TitleCorpus::compare(std::size_t a, std::size_t b) const {
  Likeness likeness;
  for_each_common(titles_[a], titles_[b], [&](const WeighedWord& one, const WeighedWord& other) {
    likeness.common += one.weight;
    likeness.specific = likeness.specific || !(is_light(titles_[a].title.words[one.word].kind) ||
                                               is_light(titles_[b].title.words[other.word].kind));
  });
  const std::int64_t both = titles_[a].weight + titles_[b].weight;
  if (both > 0) likeness.score = int(200 * likeness.common / both);
  return likeness;
}

std::vector<std::string> TitleCorpus::common_words(std::size_t a, std::size_t b) const {
  const std::vector<TitleWord>& words = titles_[a].title.words;
  std::vector<std::uint32_t> common;
  for_each_common(titles_[a], titles_[b],
                  [&](const WeighedWord& one, const WeighedWord&) { common.push_back(one.word); });
  std::sort(common.begin(), common.end());
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < common.size(); ++i) {
    const TitleWord& word = words[common[i]];
    if (i > 0 && words[common[i - 1]].position + 1 == word.position) {
      texts.back() += " " + word.text;
    } else {
      texts.push_back(word.text);
    }
  }
  return texts;
}

std::size_t TitleCorpus::telling_words(std::size_t index, int least) const {
  const WeighedTitle& title = titles_[index];
  const std::int64_t per_hundred = 200 - std::int64_t(least);
  std::int64_t behind = title.weight;
  for (std::size_t i = 0; i < title.words.size(); ++i) {
    // Behind these words stands less than what is needed in common.
    if (behind * per_hundred < std::int64_t(least) * title.weight) return i;
    behind -= title.words[i].weight;
  }
  return title.words.size();
}

}  // namespace dutoan
