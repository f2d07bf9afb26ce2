// Titles weighed against each other: how rare a word is among them says how much it counts.
//
// Weights and scores are whole numbers; no thread, machine or order of the titles changes them.
#pragma once

#include "review/title.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace dutoan {

/// A word of a title, ready to be compared.
struct WeighedWord {
  std::uint32_t plain = 0;  ///< the rarer, the lower; equal where the words are equal without marks
  std::uint32_t key = 0;    ///< equal where they are equal with their marks
  std::int32_t weight = 0;
  std::uint32_t word = 0;  ///< which of the title's
};

struct WeighedTitle {
  Title title;
  std::vector<WeighedWord> words;  ///< by `plain`, then `key`
  std::int64_t weight = 0;
};

/// What two titles have in common.
struct Likeness {
  int score = 0;            ///< 0 … 100: twice the common weight by the sum of both, cut
  bool specific = false;    ///< not only words that say little
  std::int64_t common = 0;  ///< weight
};

class TitleCorpus {
 public:
  /// The first `counted` of `titles` say how rare a word is.
  TitleCorpus(std::vector<Title> titles, std::size_t counted);

  [[nodiscard]] std::size_t size() const { return titles_.size(); }
  [[nodiscard]] const WeighedTitle& operator[](std::size_t index) const { return titles_[index]; }
  [[nodiscard]] std::size_t distinct_words() const { return distinct_; }

  [[nodiscard]] Likeness compare(std::size_t a, std::size_t b) const;
  /// The words of `a` that `b` has too, as `a` has them; neighbours in one text.
  [[nodiscard]] std::vector<std::string> common_words(std::size_t a, std::size_t b) const;

  /// A title that is at least `least` like another shares one of so many of its first words with
  /// the first words of the other.
  ///
  /// With weights a, b and common weight c, 200 c ≥ least (a + b) and b ≥ c give
  /// c ≥ least · a / (200 − least); what stands behind the first words weighs less than that.
  [[nodiscard]] std::size_t telling_words(std::size_t index, int least) const;

 private:
  std::vector<WeighedTitle> titles_;
  std::size_t distinct_ = 0;
};

/// 16 · log2(numerator / denominator), cut to a whole number; numerator ≥ denominator > 0.
[[nodiscard]] std::int32_t scaled_logarithm(std::uint64_t numerator, std::uint64_t denominator);

}  // namespace dutoan
