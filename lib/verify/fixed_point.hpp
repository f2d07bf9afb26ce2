// Numbers of the second path: whole multiples of 10⁻¹²⁰, instead of the fractions of the first.
//
// What does not end (10/3) is cut, so two ways to the same figure may differ in the last places.
// Two numbers agree when they differ by at most 10⁻⁴⁰ of the larger, or by 10⁻⁴⁰ in all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/multiprecision/cpp_int.hpp>

namespace dutoan {

struct FixedPoint {
  boost::multiprecision::cpp_int units;  ///< of 10⁻¹²⁰
};

[[nodiscard]] FixedPoint fixed_point(long long whole);
/// Reads `12`, `-0.5` and `10/3`; nothing of any other text.
[[nodiscard]] std::optional<FixedPoint> read_fixed_point(std::string_view text);
/// At most twenty digits after the point.
[[nodiscard]] std::string fixed_point_text(const FixedPoint& value);

[[nodiscard]] FixedPoint operator+(const FixedPoint& a, const FixedPoint& b);
[[nodiscard]] FixedPoint operator-(const FixedPoint& a, const FixedPoint& b);
[[nodiscard]] FixedPoint operator*(const FixedPoint& a, const FixedPoint& b);
/// `b` is not zero.
[[nodiscard]] FixedPoint operator/(const FixedPoint& a, const FixedPoint& b);

/// Below 0, 0 where they agree, above 0.
[[nodiscard]] int compare(const FixedPoint& a, const FixedPoint& b);
[[nodiscard]] bool is_negative(const FixedPoint& value);
[[nodiscard]] bool is_zero(const FixedPoint& value);

/// To a multiple of `step`: `half-away` from zero, `up`, `down`, or `truncate`, towards zero.
[[nodiscard]] FixedPoint rounded_to(const FixedPoint& value, const FixedPoint& step,
                                    std::string_view direction);
/// To whole đồng, half away from zero.
[[nodiscard]] FixedPoint whole(const FixedPoint& value);

}  // namespace dutoan
