#include "base/number_text.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace dutoan {

namespace {

constexpr std::size_t digit_limit = 100;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Digits with single `_` between them.
bool is_digit_run(std::string_view text) {
  if (text.empty() || !is_digit(text.front()) || !is_digit(text.back())) return false;
  char last = '0';
  for (const char c : text) {
    if (!is_digit(c) && (c != '_' || last == '_')) return false;
    last = c;
  }
  return true;
}

/// Two or more groups of three digits behind the first: 185.000.000.
bool is_grouped(std::string_view text, char separator) {
  std::size_t groups = 0;
  std::size_t digits = 0;
  for (std::size_t i = text.starts_with('-') ? 1 : 0; i <= text.size(); ++i) {
    if (i < text.size() && is_digit(text[i])) {
      ++digits;
      continue;
    }
    const bool full = groups == 0 ? digits >= 1 && digits <= 3 : digits == 3;
    if (!full || (i < text.size() && text[i] != separator)) return false;
    ++groups;
    digits = 0;
  }
  return groups > 2;
}

NumberFault why_not(std::string_view text) {
  const auto only = [&](std::string_view allowed) {
    return std::all_of(text.begin(), text.end(), [&](char c) {
      return is_digit(c) || allowed.find(c) != std::string_view::npos;
    });
  };
  if (text.empty()) return NumberFault::empty;
  const bool grouped = is_grouped(text, '.') || is_grouped(text, ',');
  if (grouped) return NumberFault::grouped;
  if (text.find(',') != std::string_view::npos && only(".,%-")) return NumberFault::comma;
  return NumberFault::malformed;
}

}  // namespace

std::variant<NumberText, NumberFault> parse_number(std::string_view text) {
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative) rest.remove_prefix(1);
  NumberText result;
  result.percent = rest.ends_with('%');
  if (result.percent) rest.remove_suffix(1);

  const std::size_t point = rest.find('.');
  const std::string_view whole = rest.substr(0, point);
  const std::string_view decimals =
      point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
  if (!is_digit_run(whole) || (point != std::string_view::npos && !is_digit_run(decimals))) {
    return why_not(text);
  }
  if (whole.size() > 1 && whole.front() == '0') return NumberFault::leading_zero;

  std::string digits;
  std::copy_if(whole.begin(), whole.end(), std::back_inserter(digits), is_digit);
  std::copy_if(decimals.begin(), decimals.end(), std::back_inserter(digits), is_digit);
  if (digits.size() > digit_limit) return NumberFault::too_long;
  result.decimals = unsigned(std::count_if(decimals.begin(), decimals.end(), is_digit));

  // Boost would read a leading 0 as octal.
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  const Integer scale =
      boost::multiprecision::pow(Integer(10), result.decimals) * Integer(result.percent ? 100 : 1);
  result.value = scale == 1 ? Number(Integer(digits)) : Number(Integer(digits), scale);
  if (negative) result.value = -result.value;
  return result;
}

std::variant<NumberText, NumberFault> parse_fraction(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return parse_number(text);
  const auto above = parse_number(text.substr(0, slash));
  const auto below = parse_number(text.substr(slash + 1));
  const auto* numerator = std::get_if<NumberText>(&above);
  const auto* denominator = std::get_if<NumberText>(&below);
  const bool fits = numerator != nullptr && denominator != nullptr && !numerator->percent &&
                    !denominator->percent && !denominator->value.is_zero();
  if (!fits) return NumberFault::malformed;
  return NumberText{.value = numerator->value / denominator->value};
}

bool may_be_grouped(std::string_view text) {
  const std::size_t point = text.find('.');
  return point <= 4 && text.size() - point == 4;
}

Message two_readings(std::string_view text) {
  std::string joined(text);
  std::erase(joined, '.');
  return {"number-two-readings",
          {std::string(text), std::string(text.substr(0, text.find('.'))), joined}};
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace dutoan
