// The value of an expression: what it is, or what is missing for it, and how far it can be trusted.
//
// A missing price, norm or input is a state, never a zero. Every operation collects the causes of
// all its operands; sums keep, beside missing, the part that is known.
#pragma once

#include "base/date.hpp"
#include "base/evidence.hpp"
#include "base/message.hpp"
#include "base/number.hpp"
#include "base/rounding.hpp"
#include "base/source.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace dutoan {

struct Table;
struct Value;

/// One thing that is missing, and what to do about it.
struct Cause {
  Message what;
  std::optional<Message> remedy;
  Place place;
};

/// Sorted, each cause once.
using Causes = std::vector<Cause>;
[[nodiscard]] Causes merged(const Causes& a, const Causes& b);

/// What travels with a figure to everything computed from it.
struct Marks {
  bool about = false;         ///< ≈: the paper says "khoảng"
  bool at_least = false;      ///< ≥: the paper says "hơn"
  bool illustrative = false;  ///< a made-up figure, for showing how it works

  friend bool operator==(const Marks&, const Marks&) = default;
};

/// An amount by evidence class, in the order of `evidence_classes`; adds up to the whole.
using EvidenceParts = std::array<Number, evidence_classes.size()>;

/// The state of a value that is not known.
struct Gap {
  Causes causes;
  std::optional<Number> known;      ///< the sum of what is known of it
  bool known_has_negative = false;  ///< then the known part is no lower bound
};

/// Stands for the lines of an estimate: their sums come from the frame (frame.hpp).
struct EstimateLines {
  friend auto operator<=>(const EstimateLines&, const EstimateLines&) = default;
};

struct Value {
  /// The fields of a record in the order of its type, or the elements of a list.
  using Elements = std::shared_ptr<const std::vector<Value>>;
  /// A record that makes a field when it is read: of most records few ever are.
  using Fields = std::shared_ptr<const std::function<Value(std::uint32_t index)>>;
  using Content = std::variant<std::monostate, Number, std::string, bool, Date, Elements,
                               const Table*, EstimateLines, Fields>;

  Content content;  ///< monostate: missing, and `gap` says why
  std::shared_ptr<const Gap> gap;
  Evidence evidence = Evidence::primary;
  Marks marks;
  bool has_negative = false;  ///< a sum with a negative summand: it bounds nothing from below
  std::shared_ptr<const EvidenceParts> parts;  ///< unless all of it is of class `evidence`

  Value() = default;
  Value(Content known, Evidence class_of_it) : content(std::move(known)), evidence(class_of_it) {}

  [[nodiscard]] bool is_missing() const { return gap != nullptr; }
  [[nodiscard]] const Number& number() const { return std::get<Number>(content); }
  [[nodiscard]] const std::string& text() const { return std::get<std::string>(content); }
  [[nodiscard]] bool yes() const { return std::get<bool>(content); }
  [[nodiscard]] Date date() const { return std::get<Date>(content); }
  [[nodiscard]] const std::vector<Value>& elements() const;
  /// Of a known record, counted as its type counts them.
  [[nodiscard]] Value field(std::uint32_t index) const;
  /// The number, or of a missing one the part that is known, or nothing.
  [[nodiscard]] const Number* known_number() const;
};

[[nodiscard]] Value elements_value(std::vector<Value> elements);
/// `field` is called for the fields of the record's type, perhaps by several threads at once.
[[nodiscard]] Value record_value(std::function<Value(std::uint32_t index)> field);
[[nodiscard]] Value missing_value(Cause cause);
/// Missing for the reasons of all that are missing among `operands`; evidence and marks of all.
[[nodiscard]] Value missing_of(std::span<const Value* const> operands);

[[nodiscard]] Value add(const Value& a, const Value& b);
[[nodiscard]] Value subtract(const Value& a, const Value& b);
[[nodiscard]] Value multiply(const Value& a, const Value& b);
/// `b` must not be a known zero.
[[nodiscard]] Value divide(const Value& a, const Value& b);
[[nodiscard]] Value negate(const Value& a);

/// Gives `result` the weakest evidence and the marks of `operands`, for operations that are not
/// sums: a lower bound does not stay one, so that its ≥ becomes ≈.
[[nodiscard]] Value derived_from(Value result, std::span<const Value* const> operands);
/// The weaker of a class and that of a value; what is missing rests on nothing.
[[nodiscard]] std::optional<Evidence> weaker(std::optional<Evidence> evidence, const Value& value);
/// A value that is what it is because of another one: of its class and its marks.
[[nodiscard]] Value chosen_by(const Value& other, Value value);
/// The value, no better verified than `evidence`.
[[nodiscard]] Value weakened(Value value, Evidence evidence);

/// The number, or the known part, rounded; what rounding adds or takes is of the weakest class.
[[nodiscard]] Value rounded(Value value, const Rounding& rounding);

/// The number, or the known part, by evidence class.
[[nodiscard]] EvidenceParts evidence_parts(const Value& value);

}  // namespace dutoan
