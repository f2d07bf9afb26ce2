#include "output/value_text.hpp"

#include "output/catalogue.hpp"
#include "output/number_format.hpp"

#include <algorithm>

namespace dutoan {

bool is_unknown(const Value& value) {
  if (!value.is_missing()) return false;
  const Number* known = value.known_number();
  return known == nullptr || (known->is_zero() && !value.gap->known_has_negative);
}

std::string value_text(const Value& value, Language language) {
  if (const auto* number = std::get_if<Number>(&value.content)) {
    return number_text(*number, language);
  }
  if (const auto* text = std::get_if<std::string>(&value.content)) return *text;
  if (const auto* yes = std::get_if<bool>(&value.content)) {
    return phrase(*yes ? "yes" : "no", language);
  }
  if (const auto* date = std::get_if<Date>(&value.content)) return date_text(*date, language);
  if (is_unknown(value)) return phrase("unknown", language);
  if (value.is_missing()) {
    const std::string known = number_text(*value.known_number(), language);
    return value.gap->known_has_negative ? phrase("known-part", language) + " " + known
                                         : "≥ " + known;
  }
  return "…";
}

std::string marked_text(const Value& value, Language language) {
  const std::string text = value_text(value, language);
  if (value.is_missing()) return text;
  return (value.marks.at_least ? "≥ " : value.marks.about ? "≈ " : "") + text;
}

std::string equals_text(const Value& value, Language language) {
  const auto* number = std::get_if<Number>(&value.content);
  const bool whole = number == nullptr || is_shown_whole(*number);
  const std::string text = marked_text(value, language);
  if (is_unknown(value) || text.starts_with("≥") || text.starts_with("≈")) return text;
  return (whole ? "= " : "≈ ") + text;
}

bool shown_whole(const Trace& trace) {
  if (const auto* number = std::get_if<Number>(&trace.value.content)) {
    if (!is_shown_whole(*number)) return false;
  }
  return std::all_of(trace.operands.begin(), trace.operands.end(), shown_whole);
}

bool operands_shown_whole(const Trace& trace) {
  return std::all_of(trace.operands.begin(), trace.operands.end(), shown_whole) &&
         std::all_of(trace.elements.begin(), trace.elements.end(), [](const Trace::Element& one) {
           return std::all_of(one.body.begin(), one.body.end(), shown_whole);
         });
}

}  // namespace dutoan
