// Tasks that look alike: the engine of `overlap`, and of rules that ask for like tasks.
#pragma once

#include "norms/word_book.hpp"
#include "review/title_corpus.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// What the engine looks at of a task.
struct OverlapSubject {
  std::string code;    ///< unique within its agency and plan
  std::string agency;  ///< its name
  std::string title;
};

enum class AlikeKind : std::uint8_t {
  same_code,  ///< one task, listed twice: its code in two plans
  revision,   ///< one task and its revision: codes that differ in -00 and -01
  duplicate,  ///< the same words, verbs, places and years
  alike,
  other_place,  ///< alike but for the place: one sentence for several communes
  general,      ///< alike only in words that say little
};
inline constexpr std::array<std::string_view, 6> alike_kind_words = {
    "same-code", "revision", "duplicate", "alike", "other-place", "general"};

/// Two subjects, `first` < `second`, by their indices.
struct Alike {
  std::size_t first = 0;
  std::size_t second = 0;
  int likeness = 0;  ///< 0 … 100
  AlikeKind kind = AlikeKind::alike;

  friend bool operator==(const Alike&, const Alike&) = default;
};

/// Whether a pair may be money spent twice; the others are one task, or another's.
[[nodiscard]] constexpr bool is_overlap(AlikeKind kind) {
  return kind == AlikeKind::duplicate || kind == AlikeKind::alike;
}

/// The titles of subjects, taken apart and weighed among each other.
[[nodiscard]] TitleCorpus corpus_of(const std::vector<OverlapSubject>& subjects,
                                    const WordBook& book);

/// All pairs whose likeness is at least `least` (1 … 100), and all that bear one code, in the order
/// of `first`, then `second`. The same as comparing every pair, only sooner.
[[nodiscard]] std::vector<Alike> find_alike(const std::vector<OverlapSubject>& subjects,
                                            const WordBook& book, int least);
/// The same of titles that are weighed already.
[[nodiscard]] std::vector<Alike> find_alike(const std::vector<OverlapSubject>& subjects,
                                            const TitleCorpus& corpus, int least);

/// What two subjects are to each other, however little alike; by which every pair is judged.
[[nodiscard]] Alike judge(const std::vector<OverlapSubject>& subjects, const TitleCorpus& corpus,
                          std::size_t first, std::size_t second);

}  // namespace dutoan
