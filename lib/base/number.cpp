#include "base/number.hpp"

#include <algorithm>

namespace dutoan {

namespace {

unsigned bit_length(const Integer& value) {
  return value.is_zero() ? 0 : boost::multiprecision::msb(boost::multiprecision::abs(value)) + 1;
}

/// Takes every factor `prime` out of `value` and says how many there were.
unsigned take_out(Integer& value, unsigned prime) {
  unsigned count = 0;
  while (value % prime == 0) {
    value /= prime;
    ++count;
  }
  return count;
}

}  // namespace

// Boost refuses a denominator below zero.
Number::Number(const Integer& numerator, const Integer& denominator)
    : value_(denominator.sign() < 0 ? Integer(-numerator) : numerator,
             boost::multiprecision::abs(denominator)) {}

const Integer& Number::numerator() const {
  return value_.backend().data().numerator();
}

const Integer& Number::denominator() const {
  return value_.backend().data().denominator();
}

bool Number::is_integer() const {
  return denominator() == 1;
}

// Most figures of an estimate are whole. A fraction and a whole number make a fraction in lowest
// terms again: the reduction, which costs more than the operation itself, is left out.
Number& Number::operator+=(const Number& other) {
  if (other.is_integer()) {
    value_.backend().data() += other.numerator();
  } else if (is_integer()) {
    const Integer whole = numerator();
    value_ = other.value_;
    value_.backend().data() += whole;
  } else {
    value_ += other.value_;
  }
  return *this;
}

Number& Number::operator-=(const Number& other) {
  if (other.is_integer()) {
    value_.backend().data() -= other.numerator();
  } else {
    value_ -= other.value_;
  }
  return *this;
}

Number& Number::operator*=(const Number& other) {
  if (is_integer() && other.is_integer()) {
    value_ = Integer(numerator() * other.numerator());
  } else {
    value_ *= other.value_;
  }
  return *this;
}

Number& Number::operator/=(const Number& other) {
  value_ /= other.value_;
  return *this;
}

// By products: the library divides until the two differ, which takes several times as long.
int Number::compare(const Number& other) const {
  if (denominator() == other.denominator()) return numerator().compare(other.numerator());
  const Integer left = numerator() * other.denominator();
  return left.compare(Integer(other.numerator() * denominator()));
}

Number Number::operator-() const {
  Number result = *this;
  result.value_ = -result.value_;
  return result;
}

unsigned Number::bits() const {
  return std::max(bit_length(numerator()), bit_length(denominator()));
}

Number abs(const Number& value) {
  return value.is_negative() ? -value : value;
}

Number power(const Number& base, unsigned exponent) {
  Number result = 1;
  for (unsigned i = 0; i < exponent; ++i)
    result *= base;
  return result;
}

bool has_finite_decimals(const Number& value) {
  Integer rest = value.denominator();
  take_out(rest, 2);
  take_out(rest, 5);
  return rest == 1;
}

std::string exact_text(const Number& value) {
  if (value.is_integer()) return value.numerator().str();
  Integer rest = value.denominator();
  const unsigned decimals = std::max(take_out(rest, 2), take_out(rest, 5));
  if (rest != 1) return value.numerator().str() + "/" + value.denominator().str();
  const Integer scale = boost::multiprecision::pow(Integer(10), decimals);
  std::string digits =
      Integer(boost::multiprecision::abs(value.numerator()) * scale / value.denominator()).str();
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, 1, '.');
  return value.is_negative() ? "-" + digits : digits;
}

}  // namespace dutoan
