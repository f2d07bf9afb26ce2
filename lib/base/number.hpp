// An exact number: a fraction of two whole numbers of any length.
//
// Everything between reading a figure and rounding it is a Number. It cannot be made from a binary
// floating-point value (0.1 is not 0.1 there), so that no such value can slip into a figure.
#pragma once

#include <compare>
#include <concepts>
#include <string>

#include <boost/multiprecision/cpp_int.hpp>

namespace dutoan {

using Integer = boost::multiprecision::cpp_int;

class Number {
 public:
  Number() = default;
  template <std::integral T>
  Number(T value) : value_(value) {}  // NOLINT: a whole number is a Number, exactly
  template <std::floating_point T>
  Number(T) = delete;
  explicit Number(const Integer& value) : value_(value) {}
  /// `denominator` must not be zero.
  Number(const Integer& numerator, const Integer& denominator);

  Number& operator+=(const Number& other);
  Number& operator-=(const Number& other);
  Number& operator*=(const Number& other);
  /// `other` must not be zero: whoever divides has asked first, so as to say where it went wrong.
  Number& operator/=(const Number& other);
  friend Number operator+(Number a, const Number& b) { return a += b; }
  friend Number operator-(Number a, const Number& b) { return a -= b; }
  friend Number operator*(Number a, const Number& b) { return a *= b; }
  friend Number operator/(Number a, const Number& b) { return a /= b; }
  Number operator-() const;

  /// Fractions are kept reduced: equal ones have equal parts.
  friend bool operator==(const Number& a, const Number& b) {
    return a.numerator() == b.numerator() && a.denominator() == b.denominator();
  }
  friend std::strong_ordering operator<=>(const Number& a, const Number& b) {
    return a.compare(b) <=> 0;
  }

  [[nodiscard]] const Integer& numerator() const;
  [[nodiscard]] const Integer& denominator() const;
  [[nodiscard]] bool is_zero() const { return value_.is_zero(); }
  [[nodiscard]] bool is_negative() const { return numerator().sign() < 0; }
  [[nodiscard]] bool is_integer() const;
  /// Bits of the longer of numerator and denominator: what a value costs to carry.
  [[nodiscard]] unsigned bits() const;

 private:
  [[nodiscard]] int compare(const Number& other) const;

  boost::multiprecision::cpp_rational value_;
};

[[nodiscard]] Number abs(const Number& value);
/// `base` to the power of a whole exponent that is not negative.
[[nodiscard]] Number power(const Number& base, unsigned exponent);

/// The value as a decimal when its digits end ("85.56625"), else as a fraction ("68453/480").
[[nodiscard]] std::string exact_text(const Number& value);
/// True when `exact_text` is a decimal.
[[nodiscard]] bool has_finite_decimals(const Number& value);

}  // namespace dutoan
