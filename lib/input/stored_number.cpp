#include "input/stored_number.hpp"

#include <algorithm>
#include <charconv>

namespace dutoan {

namespace {

constexpr std::size_t exact_digits = 15;  ///< what a sheet keeps of a number it is given
constexpr int largest_exponent = 40;
constexpr int last_day = 2'958'465;  ///< 31/12/9999

/// digits × 10^exponent
struct Stored {
  bool negative = false;
  std::string digits;
  int exponent = 0;
};

std::optional<Stored> parse_stored(std::string_view text) {
  Stored number;
  std::size_t at = 0;
  if (text.starts_with('-') || text.starts_with('+')) number.negative = text[at++] == '-';
  bool point = false;
  bool any = false;
  for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
    if (text[at] == '.' && !point) {
      point = true;
    } else if (text[at] >= '0' && text[at] <= '9') {
      any = true;
      if (!number.digits.empty() || text[at] != '0') number.digits += text[at];
      if (point) --number.exponent;
    } else {
      return std::nullopt;
    }
  }
  if (!any) return std::nullopt;
  if (at == text.size()) return number;
  std::string_view written = text.substr(at + 1);
  if (written.starts_with('+')) written.remove_prefix(1);
  int exponent = 0;
  const auto [end, error] =
      std::from_chars(written.data(), written.data() + written.size(), exponent);
  if (error != std::errc() || end != written.data() + written.size()) return std::nullopt;
  number.exponent += std::clamp(exponent, -1000, 1000);
  return number;
}

/// Half away from zero, which is what a sheet shows.
void round_digits(Stored& number) {
  std::string& digits = number.digits;
  if (digits.size() > exact_digits) {
    const bool up = digits[exact_digits] >= '5';
    number.exponent += int(digits.size() - exact_digits);
    digits.resize(exact_digits);
    std::size_t at = digits.size();
    while (up && at > 0 && digits[at - 1] == '9')
      digits[--at] = '0';
    if (up && at > 0) ++digits[at - 1];
    if (up && at == 0) digits.insert(digits.begin(), '1');
  }
  while (!digits.empty() && digits.back() == '0') {
    digits.pop_back();
    ++number.exponent;
  }
}

std::optional<std::string> spelled(Stored number) {
  round_digits(number);
  if (number.digits.empty()) return "0";
  const int length = int(number.digits.size());
  if (std::abs(number.exponent) > largest_exponent) return std::nullopt;
  std::string text = number.digits;
  if (number.exponent >= 0) {
    text.append(std::size_t(number.exponent), '0');
  } else if (-number.exponent < length) {
    text.insert(std::size_t(length + number.exponent), ".");
  } else {
    text.insert(0, "0." + std::string(std::size_t(-number.exponent - length), '0'));
  }
  return (number.negative ? "-" : "") + text;
}

}  // namespace

CellFormat format_of_code(std::string_view code) {
  code = code.substr(0, code.find(';'));  // that of positive numbers
  for (std::size_t i = 0; i < code.size(); ++i) {
    switch (code[i]) {
      case '"': i = std::min(code.find('"', i + 1), code.size()); break;
      case '[': i = std::min(code.find(']', i + 1), code.size()); break;
      case '\\':
      case '_':
      case '*': ++i; break;
      case '%': return CellFormat::percent;
      case 'y':
      case 'Y':
      case 'm':
      case 'M':
      case 'd':
      case 'D':
      case 'h':
      case 'H': return CellFormat::date;
      default: break;
    }
  }
  return CellFormat::number;
}

CellFormat format_of_id(unsigned id) {
  if (id == 9 || id == 10) return CellFormat::percent;
  const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
                    (id >= 50 && id <= 58);
  return date ? CellFormat::date : CellFormat::number;
}

std::optional<std::string> plain_number(std::string_view stored) {
  auto number = parse_stored(stored);
  if (!number) return std::nullopt;
  return spelled(*std::move(number));
}

std::optional<std::string> plain_percent(std::string_view stored) {
  auto number = parse_stored(stored);
  if (!number) return std::nullopt;
  number->exponent += 2;
  auto text = spelled(*std::move(number));
  if (text) *text += '%';
  return text;
}

std::optional<Date> stored_date(std::string_view stored, bool from_1904) {
  const auto number = plain_number(stored);
  if (!number) return std::nullopt;
  int days = 0;
  const std::string whole = number->substr(0, number->find('.'));
  const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), days);
  if (error != std::errc() || days < 0 || days > last_day) return std::nullopt;
  if (from_1904) return Date::from_ymd(1904, 1, 1)->plus_days(days);
  // Behind the 29th of February 1900, which never was, the count is one day ahead.
  constexpr int false_day = 60;
  if (days == 0 || days == false_day) return std::nullopt;
  return Date::from_ymd(1899, 12, days < false_day ? 31 : 30)->plus_days(days);
}

}  // namespace dutoan
