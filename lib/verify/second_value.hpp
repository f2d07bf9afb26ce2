// A value of the second path, as a derivation prints it or as it is computed from what is printed.
//
// The rules of what is missing are those of the language (docs/formats.md §1.5): an operation on
// something missing is missing; sums, and products and quotients by a known factor that is not
// negative, keep the part that is known.
#pragma once

#include "verify/fixed_point.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

namespace dutoan {

using PrintedJson = nlohmann::ordered_json;

struct SecondValue {
  struct Missing {
    std::optional<FixedPoint> known;
  };
  struct Unprinted {};  ///< a table, or the lines of an estimate: no value of their own is printed
  using List = std::vector<SecondValue>;

  /// A number that was printed is text until it is computed with: so is a date, or a key.
  std::variant<Missing, Unprinted, FixedPoint, std::string, bool, List> content;

  [[nodiscard]] bool is_missing() const { return std::holds_alternative<Missing>(content); }
  [[nodiscard]] bool is_unprinted() const { return std::holds_alternative<Unprinted>(content); }
  [[nodiscard]] bool yes() const;
  [[nodiscard]] std::string text() const;
  /// The number, or of what is missing the part that is known.
  [[nodiscard]] std::optional<FixedPoint> number() const;
};

[[nodiscard]] SecondValue second_missing(std::optional<FixedPoint> known = std::nullopt);
[[nodiscard]] SecondValue second_number(const FixedPoint& number);
/// A text, number, yes or no, or a list of them; null is missing.
[[nodiscard]] SecondValue read_printed(const PrintedJson& value);
/// `value` of a row, an input or a node, and where it is missing what is known of it.
[[nodiscard]] SecondValue printed_value(const PrintedJson& holder);

/// Whether what was computed is what is printed.
[[nodiscard]] bool agree(const SecondValue& a, const SecondValue& b);
/// Below 0, 0, above 0; numbers as numbers, anything else as text.
[[nodiscard]] int compare(const SecondValue& a, const SecondValue& b);
/// For messages.
[[nodiscard]] std::string second_text(const SecondValue& value);

[[nodiscard]] SecondValue plus(const SecondValue& a, const SecondValue& b);
[[nodiscard]] SecondValue minus(const SecondValue& a, const SecondValue& b);
[[nodiscard]] SecondValue times(const SecondValue& a, const SecondValue& b);
/// Missing where `b` is zero.
[[nodiscard]] SecondValue over(const SecondValue& a, const SecondValue& b);
[[nodiscard]] SecondValue power(const SecondValue& base, const SecondValue& exponent);
/// The number, or the part that is known, rounded as `rounded_to` does.
[[nodiscard]] SecondValue rounded_to(const SecondValue& value, const FixedPoint& step,
                                     std::string_view direction);

}  // namespace dutoan
