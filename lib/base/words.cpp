#include "base/words.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <utf8proc.h>

namespace dutoan {

namespace {

/// The five tones, and what stands for each at the end of a key: no letter and no digit.
constexpr std::array<std::pair<utf8proc_int32_t, char>, 5> tones = {
    {{0x0300, '\\'}, {0x0301, '/'}, {0x0303, '~'}, {0x0309, '?'}, {0x0323, '.'}}};
constexpr utf8proc_int32_t d_with_stroke = 0x0111;

bool is_of_word(utf8proc_category_t category) {
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) ||
         category == UTF8PROC_CATEGORY_ND;
}

WordGap gap_of(std::string_view signs, bool first) {
  const std::string_view inner = trimmed(signs);
  if (inner.empty()) return WordGap::space;
  if (inner == ",") return WordGap::comma;
  if (first) return WordGap::space;
  if (inner == "&" || (inner.size() == signs.size() && (inner == "-" || inner == "/")))
    return WordGap::joint;
  return WordGap::stop;
}

/// Builds one word, character by character.
class WordBuilder {
 public:
  void add(utf8proc_int32_t character, utf8proc_category_t category, std::string_view bytes) {
    if (word_.text.empty()) {
      word_.capital = category == UTF8PROC_CATEGORY_LU;
      word_.digits = true;
    }
    word_.digits = word_.digits && category == UTF8PROC_CATEGORY_ND;
    word_.text += bytes;
    std::array<utf8proc_int32_t, 8> parts{};
    const auto count = utf8proc_decompose_char(
        character, parts.data(), utf8proc_ssize_t(parts.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD), nullptr);
    const auto end = std::min(std::size_t(std::max<utf8proc_ssize_t>(count, 0)), parts.size());
    for (std::size_t i = 0; i < end; ++i)
      add_part(parts[i]);
  }

  [[nodiscard]] bool is_empty() const { return word_.text.empty(); }

  Word take(WordGap gap) {
    write_lone_y_as_i();
    word_.key += tone_;
    word_.gap = gap;
    tone_.clear();
    return std::exchange(word_, {});
  }

 private:
  void add_part(utf8proc_int32_t part) {
    for (const auto& [mark, sign] : tones) {
      if (part != mark) continue;
      tone_ = sign;
      return;
    }
    append_utf8(word_.key, char32_t(part));
    const auto category = utf8proc_category(part);
    const bool mark = category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
    if (!mark) append_utf8(word_.plain, char32_t(part == d_with_stroke ? 'd' : part));
  }

  void write_lone_y_as_i() {
    constexpr std::string_view consonants = "hklmstv";
    const bool lone = word_.plain.size() == 2 && word_.plain[1] == 'y' &&
                      consonants.find(word_.plain[0]) != std::string_view::npos;
    if (!lone || word_.key != word_.plain) return;
    word_.key[1] = word_.plain[1] = 'i';
  }

  Word word_;
  std::string tone_;
};

}  // namespace

std::vector<Word> split_words(std::string_view text) {
  const std::string whole = composed(text);
  std::vector<Word> words;
  WordBuilder word;
  WordGap gap = WordGap::space;
  std::size_t gap_start = 0;
  const auto end_word = [&](std::size_t at) {
    if (word.is_empty()) return;
    words.push_back(word.take(gap));
    gap_start = at;
  };
  for (std::size_t at = 0; at < whole.size();) {
    utf8proc_int32_t character = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(whole.data()) + at,
                                       utf8proc_ssize_t(whole.size() - at), &character);
    const std::size_t bytes = size > 0 ? std::size_t(size) : 1;
    const auto category = size > 0 ? utf8proc_category(character) : UTF8PROC_CATEGORY_CN;
    const std::string_view view(whole);
    if (size > 0 && is_of_word(category)) {
      if (word.is_empty()) gap = gap_of(view.substr(gap_start, at - gap_start), words.empty());
      word.add(character, category, view.substr(at, bytes));
    } else {
      end_word(at);
    }
    at += bytes;
  }
  end_word(whole.size());
  return words;
}

}  // namespace dutoan
