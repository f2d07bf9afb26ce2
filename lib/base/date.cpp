#include "base/date.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace dutoan {

namespace {

using std::chrono::year_month_day;

/// The three whole numbers of `text` parted by `separator`, each of at most so many digits as
/// `widths` says, or nothing.
std::optional<std::array<int, 3>> three_numbers(std::string_view text, char separator,
                                                const std::array<std::size_t, 3>& widths) {
  std::array<int, 3> numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::size_t end = i < 2 ? text.find(separator) : text.size();
    if (end == std::string_view::npos || end == 0 || end > widths[i]) return std::nullopt;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + end, numbers[i]);
    if (error != std::errc() || stop != text.data() + end || numbers[i] < 0) return std::nullopt;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return numbers;
}

std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace

std::optional<Date> Date::from_ymd(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                            std::chrono::day(unsigned(day))};
  if (!date.ok()) return std::nullopt;
  return Date(std::chrono::sys_days(date));
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() == 10 && text[4] == '-') {
    const auto numbers = three_numbers(text, '-', {4, 2, 2});
    if (!numbers) return std::nullopt;
    return from_ymd((*numbers)[0], (*numbers)[1], (*numbers)[2]);
  }
  const auto numbers = three_numbers(text, '/', {2, 2, 4});
  if (!numbers || text.size() < 8 || text[text.size() - 5] != '/') return std::nullopt;
  return from_ymd((*numbers)[2], (*numbers)[1], (*numbers)[0]);
}

int Date::year() const {
  return int(year_month_day(days_).year());
}

int Date::month() const {
  return int(unsigned(year_month_day(days_).month()));
}

int Date::day() const {
  return int(unsigned(year_month_day(days_).day()));
}

bool Date::is_weekend() const {
  const std::chrono::weekday day(days_);
  return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

Date Date::plus_days(int count) const {
  return Date(days_ + std::chrono::days(count));
}

Date Date::plus_months(int count) const {
  const year_month_day date(days_);
  const year_month_day moved = date + std::chrono::months(count);
  if (moved.ok()) return Date(std::chrono::sys_days(moved));
  return Date(std::chrono::sys_days(moved.year() / moved.month() / std::chrono::last));
}

std::string iso_text(Date date) {
  return padded(date.year(), 4) + "-" + padded(date.month(), 2) + "-" + padded(date.day(), 2);
}

std::string vietnamese_text(Date date) {
  return padded(date.day(), 2) + "/" + padded(date.month(), 2) + "/" + padded(date.year(), 4);
}

bool Validity::contains(Date date) const {
  return (!from || *from <= date) && (!until || date < *until);
}

bool Validity::overlaps(const Validity& other) const {
  const Validity both = intersection(*this, other);
  return !both.from || !both.until || *both.from < *both.until;
}

Validity intersection(const Validity& a, const Validity& b) {
  Validity both = a;
  if (b.from && (!both.from || *both.from < *b.from)) both.from = b.from;
  if (b.until && (!both.until || *b.until < *both.until)) both.until = b.until;
  return both;
}

}  // namespace dutoan
