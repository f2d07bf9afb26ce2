// The words of titles: which mean the same, and what each is for.
//
// Words are data (norms/words/*.yaml). A phrase is looked for word by word, the longest first; one
// with marks is met in a title without any, but not in one with other marks.
#pragma once

#include "base/source.hpp"
#include "base/words.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dutoan {

class YamlTree;

enum class WordKind : std::uint8_t {
  object,    ///< what a task is about: weighs by its rarity
  system,    ///< the form of a thing that is built: phần mềm, nền tảng; weighs little
  data,      ///< the same of data: cơ sở dữ liệu
  common,    ///< says little: quản lý, phục vụ
  stop,      ///< says nothing
  action,    ///< what is done, where a title begins with it: xây dựng, nâng cấp
  agency,    ///< begins the name of an agency: Sở, Ủy ban nhân dân
  place,     ///< begins the name of a place: xã, huyện
  opening,   ///< says nothing where a title begins with it: dự án
  numbered,  ///< says nothing, nor does the number behind it: gói thầu số
};
inline constexpr std::array<std::string_view, 10> word_kind_words = {
    "object", "system", "data",  "common",  "stop",
    "action", "agency", "place", "opening", "numbered"};

/// A phrase with one meaning, however it is spelt.
struct WordEntry {
  std::string word;  ///< the spelling that stands for all
  WordKind kind = WordKind::object;
  int level = 0;          ///< of a place: 1 is the province's, a commune's is higher
  std::size_t layer = 0;  ///< the folder of norms it comes from
  Place place;
};

/// One spelling of an entry.
struct WordSpelling {
  std::vector<Word> words;
  std::size_t entry = 0;
};

/// A spelling met in a text.
struct WordMatch {
  const WordEntry* entry = nullptr;
  std::size_t length = 0;  ///< in words
};

class WordBook {
 public:
  std::vector<std::shared_ptr<const YamlTree>> files;  ///< hold the places
  int least = 70;                                      ///< likeness from which two tasks are shown
  int least_keywords = 50;  ///< share of a title that the keywords of a register must cover

  /// Adds an entry with all of its spellings. Those an earlier layer has under another entry are
  /// taken over. The entry that holds one of them in the same layer already, or null.
  const WordEntry* add(WordEntry entry, const std::vector<std::string>& spellings);

  /// The longest spelling at the start of `words`. `marked`: whether the text they are of has marks
  /// at all, so that a word without is meant so.
  [[nodiscard]] WordMatch match(std::span<const Word> words, bool marked) const;

 private:
  std::vector<std::unique_ptr<WordEntry>> entries_;
  /// By the plain form of the first word, the longest first.
  std::unordered_map<std::string, std::vector<WordSpelling>> spellings_;
};

/// Whether two words are the same; where either text is without marks they do not count.
[[nodiscard]] inline bool same_word(const Word& a, const Word& b, bool both_marked) {
  return both_marked ? a.key == b.key : a.plain == b.plain;
}

/// Whether any of the words has marks.
[[nodiscard]] bool has_marks(std::span<const Word> words);

}  // namespace dutoan
