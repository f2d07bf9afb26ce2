// Random values for the property tests: of a fixed seed, and the same on every machine (the
// distributions of the standard library are not).
#pragma once

#include "base/number.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}

  /// 0 … count − 1.
  std::size_t below(std::size_t count) { return engine_() % count; }

  /// True once in `times`.
  bool once_in(std::size_t times) { return below(times) == 0; }

  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + std::int64_t(below(std::size_t(most - least + 1)));
  }

  template <class List>
  const auto& one_of(const List& list) {
    return list[below(std::size(list))];
  }

  /// Whole numbers and decimals and other fractions, small and large, of both signs.
  dutoan::Number number() {
    constexpr std::array<std::int64_t, 4> sizes = {3, 100, 1'000'000, 2'000'000'000};
    constexpr std::array<std::int64_t, 6> denominators = {1, 1, 2, 100, 7, 999'983};
    const std::int64_t size = one_of(sizes);
    return {between(-size, size), one_of(denominators) * between(1, 3)};
  }

  dutoan::Number positive() {
    const dutoan::Number value = abs(number());
    return value.is_zero() ? dutoan::Number(1) : value;
  }

  /// Up to `longest` bytes of any value.
  std::string bytes(std::size_t longest) {
    std::string text(below(longest + 1), ' ');
    for (char& c : text)
      c = char(static_cast<unsigned char>(below(256)));
    return text;
  }

  /// Up to `longest` pieces of `parts`, one after another.
  template <class List>
  std::string pieces(const List& parts, std::size_t longest) {
    std::string text;
    for (std::size_t count = below(longest + 1); count > 0; --count) {
      text += std::string_view(one_of(parts));
    }
    return text;
  }

 private:
  std::mt19937 engine_;
};
