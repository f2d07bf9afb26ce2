#include "verify/second_value.hpp"

#include <algorithm>

namespace dutoan {

namespace {

using Operation = FixedPoint (*)(const FixedPoint&, const FixedPoint&);

bool is_number(const SecondValue& value) {
  return !value.is_missing() && value.number().has_value();
}

/// What changes an amount without making it another kind of thing: known, and not negative.
bool is_factor(const SecondValue& value) {
  return is_number(value) && !is_negative(*value.number());
}

/// Of an element that is missing no known part is printed.
bool elements_agree(const SecondValue& a, const SecondValue& b) {
  return (a.is_missing() && b.is_missing()) || agree(a, b);
}

/// The part that is known of an amount, times or over a factor.
SecondValue with_known_part(const SecondValue& amount, const SecondValue& factor,
                            Operation operation) {
  const auto known = amount.number();
  return known ? second_missing(operation(*known, *factor.number())) : second_missing();
}

}  // namespace

bool SecondValue::yes() const {
  const bool* known = std::get_if<bool>(&content);
  return known != nullptr && *known;
}

std::string SecondValue::text() const {
  const auto* known = std::get_if<std::string>(&content);
  return known == nullptr ? "" : *known;
}

std::optional<FixedPoint> SecondValue::number() const {
  if (const auto* missing = std::get_if<Missing>(&content)) return missing->known;
  if (const auto* known = std::get_if<FixedPoint>(&content)) return *known;
  if (const auto* printed = std::get_if<std::string>(&content)) return read_fixed_point(*printed);
  return std::nullopt;
}

SecondValue second_missing(std::optional<FixedPoint> known) {
  return {SecondValue::Missing{std::move(known)}};
}

SecondValue second_number(const FixedPoint& number) {
  return {number};
}

SecondValue read_printed(const PrintedJson& value) {
  if (value.is_string()) return {value.get<std::string>()};
  if (value.is_boolean()) return {value.get<bool>()};
  if (!value.is_array()) return second_missing();
  SecondValue::List list;
  for (const PrintedJson& element : value)
    list.push_back(read_printed(element));
  return {std::move(list)};
}

SecondValue printed_value(const PrintedJson& holder) {
  if (!holder.contains("value")) return second_missing();
  const PrintedJson& value = holder.at("value");
  if (!value.is_null()) return read_printed(value);
  if (!holder.contains("missing")) return {SecondValue::Unprinted{}};
  for (const char* key : {"at_least", "known_part"}) {
    if (holder.contains(key)) return second_missing(read_printed(holder.at(key)).number());
  }
  return second_missing();
}

bool agree(const SecondValue& a, const SecondValue& b) {
  if (a.is_unprinted() || b.is_unprinted()) return a.is_unprinted() && b.is_unprinted();
  if (a.is_missing() || b.is_missing()) {
    const auto known = a.number();
    const auto other = b.number();
    return a.is_missing() && b.is_missing() && known.has_value() == other.has_value() &&
           (!known || compare(*known, *other) == 0);
  }
  const auto* list = std::get_if<SecondValue::List>(&a.content);
  const auto* other = std::get_if<SecondValue::List>(&b.content);
  if (list != nullptr || other != nullptr) {
    return list != nullptr && other != nullptr &&
           std::equal(list->begin(), list->end(), other->begin(), other->end(), elements_agree);
  }
  const bool decided = std::holds_alternative<bool>(a.content);
  if (decided || std::holds_alternative<bool>(b.content))
    return a.content.index() == b.content.index() && a.yes() == b.yes();
  return compare(a, b) == 0;
}

int compare(const SecondValue& a, const SecondValue& b) {
  const auto first = a.number();
  const auto second = b.number();
  if (first && second) return compare(*first, *second);
  const bool decided = std::holds_alternative<bool>(a.content);
  if (decided) return int(a.yes()) - int(b.yes());
  return second_text(a).compare(second_text(b));
}

std::string second_text(const SecondValue& value) {
  if (value.is_unprinted()) return "…";
  if (value.is_missing()) {
    const auto known = value.number();
    return known ? "? (" + fixed_point_text(*known) + ")" : "?";
  }
  if (const auto* number = std::get_if<FixedPoint>(&value.content)) {
    return fixed_point_text(*number);
  }
  if (std::holds_alternative<bool>(value.content)) return value.yes() ? "yes" : "no";
  const auto* list = std::get_if<SecondValue::List>(&value.content);
  if (list == nullptr) return value.text();
  std::string text;
  for (const SecondValue& element : *list)
    text += (text.empty() ? "" : ", ") + second_text(element);
  return "[" + text + "]";
}

SecondValue plus(const SecondValue& a, const SecondValue& b) {
  const auto first = a.number();
  const auto second = b.number();
  if (is_number(a) && is_number(b)) return second_number(*first + *second);
  if (!first && !second) return second_missing();
  return second_missing(first.value_or(FixedPoint{}) + second.value_or(FixedPoint{}));
}

SecondValue minus(const SecondValue& a, const SecondValue& b) {
  if (!is_number(a) || !is_number(b)) return second_missing();
  return second_number(*a.number() - *b.number());
}

SecondValue times(const SecondValue& a, const SecondValue& b) {
  if (is_number(a) && is_number(b)) return second_number(*a.number() * *b.number());
  if (is_factor(a)) return with_known_part(b, a, operator*);
  if (is_factor(b)) return with_known_part(a, b, operator*);
  return second_missing();
}

SecondValue over(const SecondValue& a, const SecondValue& b) {
  if (!is_number(b) || is_zero(*b.number())) return second_missing();
  if (is_number(a)) return second_number(*a.number() / *b.number());
  return is_factor(b) ? with_known_part(a, b, operator/) : second_missing();
}

SecondValue power(const SecondValue& base, const SecondValue& exponent) {
  if (!is_number(base) || !is_number(exponent)) return second_missing();
  FixedPoint result = fixed_point(1);
  FixedPoint left = *exponent.number();
  for (; !is_zero(left) && !is_negative(left); left = left - fixed_point(1))
    result = result * *base.number();
  return second_number(result);
}

SecondValue rounded_to(const SecondValue& value, const FixedPoint& step,
                       std::string_view direction) {
  const auto number = value.number();
  if (!number) return value;
  const FixedPoint result = rounded_to(*number, step, direction);
  return value.is_missing() ? second_missing(result) : second_number(result);
}

}  // namespace dutoan
