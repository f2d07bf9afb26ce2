// A text as words: where each stands, how it is written, and what it is compared by.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// What stands in front of a word.
enum class WordGap : std::uint8_t {
  space,  ///< nothing but spaces, or it is the first word
  comma,
  joint,  ///< `&`, `/` or a dash without spaces: KKT&KCN
  stop,   ///< any other sign: the words before it say something else
};

/// Letters and digits in a row.
struct Word {
  std::string text;  ///< composed, as written
  /// Lower case with its marks, the tone put behind the letters and a lone y written i: "hoá" and
  /// "hóa", "lí" and "lý" have one key.
  std::string key;
  std::string plain;  ///< the key without marks
  bool capital = false;
  bool digits = false;  ///< nothing but digits
  WordGap gap = WordGap::space;

  /// Whether it has marks that may have been dropped elsewhere.
  [[nodiscard]] bool is_marked() const { return key != plain; }
};

[[nodiscard]] std::vector<Word> split_words(std::string_view text);

}  // namespace dutoan
