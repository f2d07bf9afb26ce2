#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <utf8proc.h>

namespace dutoan {

namespace {

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

const utf8proc_uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// Bytes of the character at the start of `text`; `codepoint` is -1 where it is not valid.
std::size_t next_character(std::string_view text, utf8proc_int32_t& codepoint) {
  const auto size = utf8proc_iterate(bytes(text), utf8proc_ssize_t(text.size()), &codepoint);
  if (size > 0) return std::size_t(size);
  codepoint = -1;
  return 1;
}

/// Bytes of the letter at the start of `text` when it is Latin beyond ASCII, as far as Vietnamese
/// writes it composed (up to U+02FF, and U+1E80 to U+1EFF); else 0. No mark stands among these.
std::size_t size_of_latin(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text[0]);
  if (byte >= 0xC2U && byte <= 0xCBU) return text.size() > 1 && is_continuation(text[1]) ? 2 : 0;
  const bool vietnamese = byte == 0xE1U && text.size() > 2 &&
                          (static_cast<unsigned char>(text[1]) & 0xFEU) == 0xBAU &&
                          is_continuation(text[2]);
  return vietnamese ? 3 : 0;
}

/// Bytes of the character at the start of `text` where it is known without a look-up to take one
/// column: ASCII, a tab and other control characters among them, or such a letter; else 0.
std::size_t size_of_one_column(std::string_view text) {
  constexpr unsigned char first_letters = 0xC3;  // below stand control characters of no width
  const auto byte = static_cast<unsigned char>(text[0]);
  if (byte < 0x80U) return 1;
  return byte >= first_letters ? size_of_latin(text) : 0;
}

/// The first byte from `at` on that is neither ASCII nor part of such a letter. Bulk tables pass
/// through here whole: eight plain bytes are taken at a time.
std::size_t end_of_latin(std::string_view text, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  while (at < text.size()) {
    std::uint64_t word = high_bits;
    if (at + sizeof word <= text.size()) std::memcpy(&word, text.data() + at, sizeof word);
    if ((word & high_bits) == 0) {
      at += sizeof word;
    } else if (static_cast<unsigned char>(text[at]) < 0x80U) {
      ++at;
    } else {
      const std::size_t size = size_of_latin(text.substr(at));
      if (size == 0) return at;
      at += size;
    }
  }
  return at;
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto size = utf8proc_map(bytes(text), utf8proc_ssize_t(text.size()), &result,
                                 static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(result), std::size_t(size)};
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The library takes long for what codes and units mostly are.
std::string case_folded(std::string_view text) {
  if (!is_ascii(text)) return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t at = end_of_latin(text, 0);
  while (at < text.size()) {
    utf8proc_int32_t codepoint = 0;
    const std::size_t size = next_character(text.substr(at), codepoint);
    if (codepoint < 0) return at;
    at = end_of_latin(text, at + size);
  }
  return std::nullopt;
}

std::size_t line_ends(std::string_view text) {
  std::size_t count = 0;
  // A search looks at many bytes at a time.
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    ++count;
  return count;
}

void append_utf8(std::string& text, char32_t character) {
  std::array<utf8proc_uint8_t, 4> encoded{};
  const bool valid = utf8proc_codepoint_valid(utf8proc_int32_t(character));
  const auto size =
      utf8proc_encode_char(valid ? utf8proc_int32_t(character) : 0xFFFD, encoded.data());
  text.append(reinterpret_cast<const char*>(encoded.data()), std::size_t(size));
}

std::string utf8_of_utf16(std::string_view bytes) {
  const bool little = bytes.starts_with("\xFF\xFE");
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return char32_t(little ? first | second << 8U : first << 8U | second);
  };
  std::string text;
  for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
    char32_t point = unit(at);
    const char32_t next = at + 3 < bytes.size() ? unit(at + 2) : U'\0';
    const bool pair = point >= 0xD800 && point < 0xDC00 && next >= 0xDC00 && next < 0xE000;
    if (pair) {
      point = 0x10000 + ((point - 0xD800) << 10U) + (next - 0xDC00);
      at += 2;
    }
    append_utf8(text, point);  // half a pair alone becomes U+FFFD
  }
  return text;
}

std::size_t character_start(std::string_view text, std::size_t offset) {
  while (offset > 0 && offset < text.size() && is_continuation(text[offset]))
    --offset;
  return offset;
}

std::size_t character_count(std::string_view text) {
  return std::size_t(
      std::count_if(text.begin(), text.end(), [](char byte) { return !is_continuation(byte); }));
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    if (const std::size_t size = size_of_one_column(text); size > 0) {
      text.remove_prefix(size);
      ++width;
      continue;
    }
    utf8proc_int32_t codepoint = 0;
    text.remove_prefix(next_character(text, codepoint));
    width += codepoint < 0 ? 1 : std::size_t(utf8proc_charwidth(codepoint));
  }
  return width;
}

bool is_composed(std::string_view text) {
  return end_of_latin(text, 0) == text.size();
}

std::string composed(std::string_view text) {
  if (is_composed(text)) return std::string(text);
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string folded(std::string_view text) {
  const std::string lower = case_folded(text);
  std::string result;
  for (const char c : lower) {
    const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!space) result += c;
    if (space && !result.empty() && result.back() != ' ') result += ' ';
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

std::string without_marks(std::string_view text) {
  std::string result =
      mapped(folded(text), UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  // The stroke of đ is part of the letter, not a mark.
  constexpr std::string_view d = "đ";
  for (std::size_t at = 0; (at = result.find(d, at)) != std::string::npos;) {
    result.replace(at, d.size(), "d");
  }
  return result;
}

std::string one_line(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  // A byte for a byte, so that a caret below still stands where it should.
  std::size_t sound = 0;
  for (auto at = find_invalid_utf8(result); at;
       at = find_invalid_utf8(std::string_view(result).substr(sound))) {
    sound += *at;
    result[sound] = '?';
  }
  return result;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\r\n";
  const auto is_ink = [](char c) { return static_cast<unsigned char>(c) > ' '; };
  // Nearly every cell begins and ends with a letter or digit.
  if (!text.empty() && is_ink(text.front()) && is_ink(text.back())) return text;
  const std::size_t first = text.find_first_not_of(blank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

}  // namespace dutoan
