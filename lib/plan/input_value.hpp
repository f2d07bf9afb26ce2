// What a plan, or a norm item, gives for the inputs of a method.
#pragma once

#include "base/source.hpp"
#include "formula/value.hpp"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dutoan {

struct MethodCall;

/// `{row: base_b.before_tax}`: a row of the enclosing estimate.
struct RowReference {
  std::string row;
  std::string column;  ///< empty: the column of the method's own figures
  Place place;
};

/// What `base_b.before_tax` means.
[[nodiscard]] inline RowReference reference_to(const std::string& text, Place place = {}) {
  const std::size_t dot = text.find('.');
  const bool named = dot != std::string::npos;
  return {text.substr(0, dot), named ? text.substr(dot + 1) : "", place};
}

struct InputValue {
  using Elements = std::vector<InputValue>;
  /// Nothing given; a value; a row of the enclosing estimate; a method to compute it with; the
  /// fields of a record or the elements of a list.
  std::variant<std::monostate, Value, RowReference, std::shared_ptr<const MethodCall>, Elements>
      given;
  std::string ref;  ///< the paper the value rests on
  std::string note;
  Place place;

  [[nodiscard]] bool is_given() const { return !std::holds_alternative<std::monostate>(given); }
};

/// A row of the schedule that the user states instead of having it computed.
struct GivenRow {
  std::string row;
  Value value;
  std::string ref;
  Place place;
};

/// A method with what it is to be computed from.
struct MethodCall {
  std::string document;  ///< found at the date of the task; empty: it could not be found
  std::string method;
  std::vector<InputValue> inputs;  ///< in the order of the method's inputs
  std::vector<GivenRow> given;
  std::string row;  ///< the figure wanted; empty: the method's total
  Place place;
};

}  // namespace dutoan
