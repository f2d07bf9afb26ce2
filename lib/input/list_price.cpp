#include "input/list_price.hpp"

#include "base/money.hpp"
#include "base/number_text.hpp"
#include "base/text.hpp"
#include "input/workbook.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

/// Longest first: "vnđ" ends in "đ".
constexpr std::array<std::string_view, 7> money_words = {"đồng", "VNĐ", "vnđ", "VND",
                                                         "vnd",  "Đ",   "đ"};
constexpr std::array<std::string_view, 5> no_price_words = {"-", "–", "—", "…", "..."};

std::string without_money_word(std::string_view text) {
  for (const std::string_view word : money_words) {
    if (!text.ends_with(word)) continue;
    text.remove_suffix(word.size());
    break;
  }
  return std::string(trimmed(text));
}

/// `185,000` where a comma stands before decimals: 185 or 185 thousand?
bool may_be_grouped_by_commas(std::string_view text) {
  std::string with_points(text);
  std::replace(with_points.begin(), with_points.end(), ',', '.');
  return text.find('.') == std::string_view::npos && may_be_grouped(with_points);
}

Message comma_readings(const std::string& text) {
  std::string whole = text;
  std::erase(whole, ',');
  return {"price-list-comma", {text, text.substr(0, text.find(',')), whole}};
}

ListPrice refused_price(Message message) {
  return {.fault = std::move(message)};
}

ListPrice counted(const Number& number, const ListPriceStyle& style, const std::string& text) {
  const Number dong = number * style.unit;
  if (dong.is_negative()) return refused_price({"price-list-negative", {text}});
  if (dong.is_zero()) return refused_price({"price-list-zero", {}});
  if (!try_money(dong)) return refused_price({"price-list-too-large", {text}});
  return {.dong = dong};
}

ListPrice typed_price(const std::string& text, const ListPriceStyle& style) {
  const bool plain = style.numbers == NumberStyle::plain;
  if (plain && may_be_grouped(text)) return refused_price(two_readings(text));
  if (!plain && may_be_grouped_by_commas(text)) return refused_price(comma_readings(text));
  if (const auto number = parse_table_number(text, style.numbers)) {
    return counted(*number, style, text);
  }
  if (text.find_first_of("0123456789") == std::string::npos) {
    return refused_price({"price-list-words", {text}});
  }
  return refused_price({plain ? "price-list-not-plain" : "price-list-not-vi", {text}});
}

}  // namespace

ListPrice read_list_price(const CsvField& field, const ListPriceStyle& style) {
  const std::string text = composed(trimmed(one_line(unquoted(field))));
  const auto is_word = [&](std::string_view word) { return text == word; };
  if (text.empty() || std::any_of(no_price_words.begin(), no_price_words.end(), is_word)) {
    return {};
  }
  if (style.in_sheet && !field.quoted) {
    if (auto message = cell_fault(field.text, false)) return refused_price(std::move(*message));
    if (const auto number = parse_table_number(text, NumberStyle::plain)) {
      return counted(*number, style, text);
    }
    return refused_price({"price-list-not-plain", {text}});
  }
  return typed_price(without_money_word(text), style);
}

}  // namespace dutoan
