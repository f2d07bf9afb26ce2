#include "review/record_field.hpp"

namespace dutoan {

Value lacking(std::string_view field) {
  return missing_value({.what = {"rule-lacks", {std::string(field)}}});
}

Value amount_value(const std::optional<Amount>& amount, std::string_view field) {
  if (!amount || !amount->known) return lacking(field);
  Value value(to_number(*amount->known), stated_by_plan);
  value.marks = amount->marks;
  if (amount->complete) return value;
  Value gap = lacking(field);
  Gap with_known = *gap.gap;
  with_known.known = to_number(*amount->known);
  with_known.known_has_negative = !amount->lower_bound;
  gap.gap = std::make_shared<const Gap>(std::move(with_known));
  return gap;
}

Value text_or_lacking(const std::string& text, std::string_view field) {
  return text.empty() ? lacking(field) : Value(text, stated_by_plan);
}

Value plain_text_value(const std::string& text) {
  return {text, stated_by_plan};
}

Type texts_type() {
  return list_of(text_type());
}

Value texts_value(const std::vector<std::string>& texts) {
  std::vector<Value> values;
  for (const std::string& text : texts)
    values.push_back(plain_text_value(text));
  return elements_value(std::move(values));
}

}  // namespace dutoan
