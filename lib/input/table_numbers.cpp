#include "input/table_numbers.hpp"

#include "base/number_text.hpp"
#include "input/amount_reader.hpp"

namespace dutoan {

namespace {

constexpr unsigned most_digits = 18;
constexpr unsigned most_decimals = 6;

}  // namespace

NumberStyle style_of(std::string_view word) {
  return word == number_style_words[1] ? NumberStyle::vietnamese : NumberStyle::plain;
}

std::optional<Scaled> parse_scaled(std::string_view text, NumberStyle style) {
  const char point = style == NumberStyle::plain ? '.' : ',';
  const bool negative = text.starts_with('-');
  std::size_t at = negative ? 1 : 0;
  const std::size_t first = at;
  std::int64_t value = 0;
  unsigned digits = 0;
  unsigned group = 0;  // digits since the last separator of thousands
  bool grouped = false;
  for (; at < text.size() && text[at] != point; ++at) {
    const char c = text[at];
    if (c >= '0' && c <= '9') {
      if (++digits > most_digits) return std::nullopt;
      value = value * 10 + (c - '0');
      ++group;
    } else if (style == NumberStyle::vietnamese && c == '.') {
      if (group == 0 || group > 3 || (grouped && group != 3)) return std::nullopt;
      grouped = true;
      group = 0;
    } else {
      return std::nullopt;
    }
  }
  const bool leading_zero = digits > 1 && text[first] == '0';
  if (digits == 0 || leading_zero || (grouped && group != 3)) return std::nullopt;
  unsigned decimals = 0;
  if (at < text.size()) {
    for (++at; at < text.size(); ++at) {
      const char c = text[at];
      if (c < '0' || c > '9' || ++digits > most_digits || ++decimals > most_decimals) {
        return std::nullopt;
      }
      value = value * 10 + (c - '0');
    }
    if (decimals == 0) return std::nullopt;
  }
  return Scaled{negative ? -value : value, std::uint8_t(decimals)};
}

std::optional<Number> parse_table_number(std::string_view text, NumberStyle style) {
  if (style == NumberStyle::vietnamese) return parse_vietnamese_number(text);
  const auto parsed = parse_number(text);
  const auto* number = std::get_if<NumberText>(&parsed);
  if (number == nullptr || number->percent) return std::nullopt;
  return number->value;
}

}  // namespace dutoan
