#include "base/old_encoding.hpp"

#include <algorithm>
#include <string>

namespace dutoan {

namespace {

/// Characters of one UTF-8 text; what is no character ends it.
std::u32string code_points(std::string_view text) {
  std::u32string result;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (i + length > text.size()) break;
    char32_t point = length == 1 ? first : first & (0x7FU >> length);
    for (std::size_t k = 1; k < length; ++k)
      point = point << 6U | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    result += point;
    i += length;
  }
  return result;
}

bool is_ascii_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// Letters that only Vietnamese has: whoever types them types Unicode.
bool is_vietnamese(char32_t c) {
  const bool hooked = c == U'ă' || c == U'Ă' || c == U'đ' || c == U'Đ' || c == U'ơ' || c == U'Ơ' ||
                      c == U'ư' || c == U'Ư' || c == U'ĩ' || c == U'Ĩ' || c == U'ũ' || c == U'Ũ';
  return hooked || (c >= 0x1EA0 && c <= 0x1EF9);
}

/// Signs where TCVN3 has letters.
bool is_tcvn3_sign(char32_t c) {
  constexpr std::u32string_view signs = U"µ¸¶·¹¨»¾¼½©®ª«¬\u00AD§¡¢£¤¥¦";
  return signs.find(c) != std::u32string_view::npos;
}

/// Latin letters that Vietnamese in Unicode does not have.
bool is_foreign_letter(char32_t c) {
  constexpr std::u32string_view letters = U"ÆÇÄÅËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ";
  return letters.find(c) != std::u32string_view::npos;
}

/// A capital behind a small letter: "tiÕt".
bool has_inner_capital(std::u32string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    const bool after_small = word[i - 1] >= U'a' && word[i - 1] <= U'z';
    if (after_small && word[i] >= 0xC0 && word[i] <= 0xDE) return true;
  }
  return false;
}

struct Words {
  std::size_t all = 0;
  std::size_t odd = 0;  ///< a foreign letter or a sign stands beside a letter
  bool signs = false;
};

/// "2×16GB", "62µm", "Intel®": signs of today where no letter of a word could stand.
std::u32string without_trade_signs(std::u32string_view word) {
  std::u32string result;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool after_digit = i > 0 && word[i - 1] >= U'0' && word[i - 1] <= U'9';
    const bool unit = after_digit && (word[i] == U'×' || word[i] == U'µ');
    const bool mark = i > 0 && i + 1 == word.size() && (word[i] == U'®' || word[i] == U'©');
    if (!unit && !mark) result += word[i];
  }
  return result;
}

Words count_words(const std::u32string& text) {
  Words words;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t start = text.find_first_not_of(U" \t,;.()/-", at);
    if (start == std::u32string::npos) break;
    at = std::min(text.find_first_of(U" \t,;.()/-", start), text.size());
    const std::u32string word =
        without_trade_signs(std::u32string_view(text).substr(start, at - start));
    if (std::none_of(word.begin(), word.end(), is_ascii_letter)) continue;
    ++words.all;
    const bool sign = std::any_of(word.begin(), word.end(), is_tcvn3_sign);
    words.odd += std::size_t(sign || has_inner_capital(word) ||
                             std::any_of(word.begin(), word.end(), is_foreign_letter));
    words.signs = words.signs || sign;
  }
  return words;
}

}  // namespace

OldEncoding old_encoding_of(std::string_view text) {
  const std::u32string points = code_points(text);
  if (std::any_of(points.begin(), points.end(), is_vietnamese)) return OldEncoding::none;
  const Words words = count_words(points);
  if (words.odd < 2 || words.odd * 3 < words.all) return OldEncoding::none;
  return words.signs ? OldEncoding::tcvn3 : OldEncoding::vni;
}

std::string_view old_encoding_name(OldEncoding encoding) {
  return encoding == OldEncoding::vni ? "VNI-Windows" : "TCVN3 (.VnTime)";
}

}  // namespace dutoan
