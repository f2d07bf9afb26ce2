#include "output/number_format.hpp"

#include "base/rounding.hpp"

namespace dutoan {

namespace {

constexpr unsigned shown_decimals = 7;

/// "-1234567.89" with separators of thousands, in the language's signs.
std::string with_separators(std::string_view plain, Language language) {
  const bool vietnamese = language == Language::vietnamese;
  const char group = vietnamese ? '.' : ',';
  const char point = vietnamese ? ',' : '.';
  std::string result;
  if (plain.starts_with('-')) {
    result = "-";
    plain.remove_prefix(1);
  }
  const std::size_t dot = plain.find('.');
  const std::string_view whole = plain.substr(0, dot);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (i > 0 && (whole.size() - i) % 3 == 0) result += group;
    result += whole[i];
  }
  if (dot != std::string_view::npos) result += point + std::string(plain.substr(dot + 1));
  return result;
}

}  // namespace

std::string money_text(Money amount, Language language) {
  return with_separators(std::to_string(amount.dong()), language);
}

std::string number_text(const Number& value, Language language) {
  return with_separators(exact_text(round_to_decimals(value, shown_decimals)), language);
}

bool is_shown_whole(const Number& value) {
  return round_to_decimals(value, shown_decimals) == value;
}

std::string rate_text(const Number& rate, Language language) {
  return number_text(rate * Number(100), language) + "%";
}

std::string date_text(Date date, Language language) {
  return language == Language::vietnamese ? vietnamese_text(date) : iso_text(date);
}

}  // namespace dutoan
