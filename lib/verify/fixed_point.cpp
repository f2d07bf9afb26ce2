#include "verify/fixed_point.hpp"

#include <algorithm>

namespace dutoan {

namespace {

using Units = boost::multiprecision::cpp_int;

constexpr unsigned places = 120;
constexpr unsigned agreed_places = 40;
constexpr unsigned shown_places = 20;

const Units& one() {
  static const Units units = boost::multiprecision::pow(Units(10), places);
  return units;
}

/// The nearest whole number to a / b, halves away from zero.
Units nearest(const Units& a, const Units& b) {
  const Units half = abs(b) / 2;
  const Units quotient = (abs(a) + half) / abs(b);
  return (a.sign() < 0) != (b.sign() < 0) ? Units(-quotient) : quotient;
}

/// By how much two numbers of this size may differ.
Units tolerance(const Units& a, const Units& b) {
  static const Units part = boost::multiprecision::pow(Units(10), agreed_places);
  return std::max({one(), Units(abs(a)), Units(abs(b))}) / part;
}

std::optional<Units> read_units(std::string_view text) {
  const bool minus = text.starts_with('-');
  if (minus) text.remove_prefix(1);
  std::string digits;
  std::size_t after_point = 0;
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point && !digits.empty()) {
      point = true;
    } else if (c >= '0' && c <= '9') {
      digits += c;
      if (point) ++after_point;
    } else {
      return std::nullopt;
    }
  }
  if (digits.empty() || (point && after_point == 0) || after_point > places) return std::nullopt;
  digits.append(places - after_point, '0');
  // A leading zero would make the text octal.
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  const Units units(digits);
  return minus ? Units(-units) : units;
}

}  // namespace

FixedPoint fixed_point(long long whole) {
  return {Units(whole) * one()};
}

std::optional<FixedPoint> read_fixed_point(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto above = read_units(text.substr(0, slash));
  if (!above) return std::nullopt;
  if (slash == std::string_view::npos) return FixedPoint{*above};
  const auto below = read_units(text.substr(slash + 1));
  if (!below || below->is_zero()) return std::nullopt;
  return FixedPoint{*above} / FixedPoint{*below};
}

std::string fixed_point_text(const FixedPoint& value) {
  const Units shown_one = boost::multiprecision::pow(Units(10), shown_places);
  const Units shown = nearest(value.units * shown_one, one());
  std::string digits = Units(abs(shown) % shown_one).str();
  digits.insert(0, shown_places - digits.size(), '0');
  digits.erase(digits.find_last_not_of('0') + 1);
  const std::string sign = shown.sign() < 0 ? "-" : "";
  return sign + Units(abs(shown) / shown_one).str() + (digits.empty() ? "" : "." + digits);
}

FixedPoint operator+(const FixedPoint& a, const FixedPoint& b) {
  return {a.units + b.units};
}

FixedPoint operator-(const FixedPoint& a, const FixedPoint& b) {
  return {a.units - b.units};
}

FixedPoint operator*(const FixedPoint& a, const FixedPoint& b) {
  return {nearest(a.units * b.units, one())};
}

FixedPoint operator/(const FixedPoint& a, const FixedPoint& b) {
  return {nearest(a.units * one(), b.units)};
}

int compare(const FixedPoint& a, const FixedPoint& b) {
  const Units difference = a.units - b.units;
  if (difference.is_zero()) return 0;
  return abs(difference) <= tolerance(a.units, b.units) ? 0 : difference.sign();
}

bool is_negative(const FixedPoint& value) {
  return compare(value, {}) < 0;
}

bool is_zero(const FixedPoint& value) {
  return compare(value, {}) == 0;
}

FixedPoint rounded_to(const FixedPoint& value, const FixedPoint& step, std::string_view direction) {
  const Units steps = (value / step).units;
  const Units near = nearest(steps, one()) * one();
  // Within the tolerance of a whole number of steps it is one.
  const bool is_whole = abs(Units(steps - near)) <= tolerance(steps, near);
  Units chosen = near;
  if (direction == "half-away") {
    const Units slack = tolerance(steps, steps);
    chosen = nearest(steps.sign() < 0 ? Units(steps - slack) : Units(steps + slack), one()) * one();
  } else if (!is_whole) {
    const bool up = direction == "up" || (direction == "truncate" && steps.sign() < 0);
    if (up && near < steps) chosen += one();
    if (!up && near > steps) chosen -= one();
  }
  return FixedPoint{chosen} * step;
}

FixedPoint whole(const FixedPoint& value) {
  return rounded_to(value, fixed_point(1), "half-away");
}

}  // namespace dutoan
