#include "base/number_text.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace dutoan {

namespace {

constexpr std::size_t digit_limit = 100;
/// Of a value of as many bits as formulas allow: its decimals may be as many as its bits.
constexpr std::size_t exact_digit_limit = 40'000;

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

/// The digits of "1.234", with or without full groups of three; nothing of other text.
std::optional<std::string> ungrouped(std::string_view text, char separator) {
  const std::size_t first = std::min(text.find(separator), text.size());
  const bool grouped = first < text.size();
  if (grouped && (first == 0 || first > 3)) return std::nullopt;
  for (std::size_t at = first; at < text.size(); at += 4) {
    if (text[at] != separator || !all_digits(text.substr(at + 1, 3)) || text.size() < at + 4) {
      return std::nullopt;
    }
  }
  std::string digits(text);
  std::erase(digits, separator);
  if (!digits.empty() && !all_digits(digits)) return std::nullopt;
  return digits;
}

/// A number without the zeros in front that make others take it for octal.
std::string without_leading_zeros(std::string_view number) {
  const std::size_t first = std::min(number.find_first_not_of("0_"), number.size());
  const bool keeps_digit = first < number.size() && is_digit(number[first]);
  return (keeps_digit ? "" : "0") + std::string(number.substr(first));
}

/// "1.234,5": the comma is the decimal sign.
std::optional<std::string> as_decimal_comma(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const auto whole = ungrouped(text.substr(0, comma), '.');
  const std::string_view decimals = text.substr(comma + 1);
  if (!whole || !all_digits(decimals)) return std::nullopt;
  return *whole + "." + std::string(decimals);
}

/// "1,234.5": the commas stand between thousands. A single one may stand anywhere: "1,5" is a slip
/// for 15 as well as for 1.5; but nobody groups what begins with 0.
std::optional<std::string> as_group_commas(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::size_t comma = whole.find(',');
  if (comma == 0 || comma == std::string_view::npos || whole.front() == '0') return std::nullopt;
  auto digits = ungrouped(whole, ',');
  const bool slip = point == text.size() && all_digits(whole.substr(0, comma)) &&
                    all_digits(whole.substr(comma + 1));
  if (!digits && slip) {
    digits = std::string(whole.substr(0, comma)) + std::string(whole.substr(comma + 1));
  }
  if (!digits) return std::nullopt;
  return *digits + std::string(text.substr(point));
}

/// Digits of a base, and `_`, behind 0x, 0o or 0b.
bool is_based(std::string_view text) {
  if (text.size() < 3 || text[0] != '0') return false;
  const std::string_view digits = text[1] == 'x'   ? "0123456789abcdefABCDEF_"
                                  : text[1] == 'o' ? "01234567_"
                                  : text[1] == 'b' ? "01_"
                                                   : "";
  return text.find_first_not_of(digits, 2) == std::string_view::npos;
}

/// Digits with at most one point among or beside them.
bool is_mantissa(std::string_view text) {
  std::string digits(text);
  const std::size_t point = digits.find('.');
  if (point != std::string::npos) digits.erase(point, 1);
  return is_digit_run(digits);
}

bool is_exponent(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return all_digits(text);
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

std::variant<NumberText, NumberFault> parse_digits(std::string_view text, std::size_t limit) {
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
  std::string digits;
  std::copy_if(whole.begin(), whole.end(), std::back_inserter(digits), is_digit);
  std::copy_if(decimals.begin(), decimals.end(), std::back_inserter(digits), is_digit);
  if (digits.size() > limit) return NumberFault::too_long;
  if (whole.size() > 1 && whole.front() == '0') return NumberFault::leading_zero;
  result.decimals = unsigned(std::count_if(decimals.begin(), decimals.end(), is_digit));

  // Boost would read a leading 0 as octal.
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  const Integer scale =
      boost::multiprecision::pow(Integer(10), result.decimals) * Integer(result.percent ? 100 : 1);
  result.value = scale == 1 ? Number(Integer(digits)) : Number(Integer(digits), scale);
  if (negative) result.value = -result.value;
  return result;
}

/// Also `10/3`.
std::variant<NumberText, NumberFault> parse_parts(std::string_view text, std::size_t limit) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return parse_digits(text, limit);
  const auto above = parse_digits(text.substr(0, slash), limit);
  const auto below = parse_digits(text.substr(slash + 1), limit);
  const auto* numerator = std::get_if<NumberText>(&above);
  const auto* denominator = std::get_if<NumberText>(&below);
  const bool fits = numerator != nullptr && denominator != nullptr && !numerator->percent &&
                    !denominator->percent && !denominator->value.is_zero();
  if (!fits) return NumberFault::malformed;
  return NumberText{.value = numerator->value / denominator->value};
}

}  // namespace

std::variant<NumberText, NumberFault> parse_number(std::string_view text) {
  return parse_digits(text, digit_limit);
}

std::variant<NumberText, NumberFault> parse_fraction(std::string_view text) {
  return parse_parts(text, digit_limit);
}

std::optional<Number> parse_exact(std::string_view text) {
  const auto parsed = parse_parts(text, exact_digit_limit);
  const auto* found = std::get_if<NumberText>(&parsed);
  return found == nullptr ? std::nullopt : std::optional(found->value);
}

bool looks_like_number(std::string_view text) {
  const auto parsed = parse_number(text);
  if (std::holds_alternative<NumberText>(parsed)) return true;
  if (std::get<NumberFault>(parsed) != NumberFault::malformed) return true;
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  const std::size_t e = text.find_first_of("eE");
  if (e != std::string_view::npos && is_exponent(text.substr(e + 1))) text = text.substr(0, e);
  return is_based(text) || is_mantissa(text);
}

std::vector<std::string> intended_numbers(std::string_view text) {
  const std::string sign = text.starts_with('-') ? "-" : "";
  std::string_view body = text.substr(sign.size());
  const std::string percent = body.ends_with('%') ? "%" : "";
  body.remove_suffix(percent.size());

  std::vector<std::optional<std::string>> readings;
  if (body.find(',') != std::string_view::npos) {
    readings = {as_decimal_comma(body), as_group_commas(body)};
  } else if (is_grouped(body, '.')) {
    readings = {ungrouped(body, '.')};
  } else {
    readings = {std::string(body)};
  }
  std::vector<std::string> numbers;
  for (const auto& reading : readings) {
    if (!reading) continue;
    std::string number = sign + without_leading_zeros(*reading) + percent;
    if (std::holds_alternative<NumberText>(parse_number(number))) {
      numbers.push_back(std::move(number));
    }
  }
  return numbers;
}

bool may_be_grouped(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (point > 4 || text.size() - point != 4 || text.starts_with('0')) return false;
  return all_digits(text.substr(point + 1));
}

Message two_readings(std::string_view text) {
  std::string joined(text);
  std::erase(joined, '.');
  std::string plain(text);
  plain.erase(std::max(plain.find_last_not_of('0'), plain.find('.')) + 1);
  if (plain.ends_with('.')) plain.pop_back();
  if (may_be_grouped(plain)) plain += '0';  // so that it can be written as it is said here
  return {"number-two-readings", {std::string(text), plain, joined}};
}

Message rate_without_percent(std::string_view name, std::string_view text, const Number& value) {
  return {"rate-percent",
          {std::string(name), std::string(text), exact_text(value * Number(100)) + "%",
           std::string(text) + "%"}};
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace dutoan
