#include "review/reference_records.hpp"

#include "review/record_field.hpp"

namespace dutoan {

namespace {

/// Numbers, texts, dates: the two of a pair are compared, whatever they are.
Type any_type() {
  return {};
}

Value content_value(const std::optional<CellContent>& content, std::string_view field) {
  if (!content) return lacking(field);
  return std::visit([](const auto& known) { return Value(known, stated_by_plan); }, *content);
}

Value number_or_lacking(const std::optional<Number>& number, std::string_view field) {
  return number ? Value(*number, stated_by_plan) : lacking(field);
}

}  // namespace

Type norm_record_type() {
  return record_type({"kind", "document", "name", "value", "reference"},
                     {text_type(), text_type(), text_type(), any_type(), any_type()});
}

Value norm_record(const OverriddenValue& overridden) {
  return elements_value(
      {Value(std::string(norm_part_words[std::size_t(overridden.part)]), stated_by_plan),
       Value(overridden.document, stated_by_plan), Value(overridden.name, stated_by_plan),
       content_value(overridden.value, "norm.value"),
       content_value(overridden.reference, "norm.reference")});
}

Type given_record_type() {
  return record_type(
      {"row", "ref", "value", "computed", "tolerance", "effect"},
      {text_type(), text_type(), number_type(), number_type(), number_type(), number_type()});
}

Value given_record(const StatedRow& row) {
  return elements_value({Value(row.row, stated_by_plan), Value(row.ref, stated_by_plan),
                         Value(row.value, stated_by_plan), number_or_lacking(row.computed, row.row),
                         Value(row.tolerance, stated_by_plan),
                         number_or_lacking(row.effect, "total")});
}

Value reference_total_value(const std::optional<Amount>& total) {
  if (!total || (total->complete && total->known)) return amount_value(total, "reference_total");
  return missing_value({.what = {"reference-lacks-values", {}}});
}

}  // namespace dutoan
