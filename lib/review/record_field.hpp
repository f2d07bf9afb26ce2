// What records of rules are made of: their fields, and the values of what a plan states or lacks.
#pragma once

#include "estimate/amount.hpp"
#include "formula/type.hpp"
#include "formula/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// A field of a record of rules.
template <class Subject>
struct RecordField {
  std::string_view name;
  /// Where people write it, as keys below the subject ("price.ref"), the likeliest first, parted by
  /// blanks; `money.requested.amount` is that of the row `what: requested`. Empty: it is computed.
  std::string_view written;
  Type (*type)();
  Value (*value)(const Subject& subject);
};

/// A figure of a plan is what its people state: it has no better evidence.
inline constexpr Evidence stated_by_plan = Evidence::user;

/// Missing because the subject does not state that field.
[[nodiscard]] Value lacking(std::string_view field);
[[nodiscard]] Value text_or_lacking(const std::string& text, std::string_view field);
/// A text that may well be empty: which group, which procedure.
[[nodiscard]] Value plain_text_value(const std::string& text);
[[nodiscard]] Type texts_type();
[[nodiscard]] Value texts_value(const std::vector<std::string>& texts);
/// Of an amount that is not whole the part that is known stays beside.
[[nodiscard]] Value amount_value(const std::optional<Amount>& amount, std::string_view field);

template <class Content>
[[nodiscard]] Value optional_value(const std::optional<Content>& content, std::string_view field) {
  return content ? Value(*content, stated_by_plan) : lacking(field);
}

}  // namespace dutoan
