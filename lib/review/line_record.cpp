#include "review/line_record.hpp"

#include "review/stated_difference.hpp"

#include <array>

namespace dutoan {

namespace {

using LineField = RecordField<LineSubject>;

/// What peers have, or that there are too few to compare with.
Value measure(const std::optional<Number>& of_peers) {
  if (of_peers) return {*of_peers, stated_by_plan};
  return missing_value({.what = {"no-basis-to-compare", {Number(least_peers)}}});
}

constexpr std::array line_record = {
    LineField{"id", "id", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.id); }},
    LineField{"name", "name", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.name); }},
    LineField{"group", "group", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.group); }},
    LineField{"kind", "kind", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.kind); }},
    LineField{"category", "category", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.category); }},
    LineField{"unit", "unit", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.unit); }},
    LineField{"method", "method", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.method); }},
    LineField{
        "quantity", "quantity", number_type,
        [](const LineSubject& line) { return optional_value(line.figure.quantity, "quantity"); }},
    LineField{"unit_price", "unit_price", number_type,
              [](const LineSubject& line) {
                return optional_value(line.figure.unit_price, "unit_price");
              }},
    LineField{
        "amount", "amount", number_type,
        [](const LineSubject& line) { return optional_value(lump_sum(line.figure), "amount"); }},
    LineField{
        "before_tax", "amount unit_price quantity", number_type,
        [](const LineSubject& line) { return amount_value(line.figure.amounts[0], "before_tax"); }},
    LineField{"tax", "vat amount unit_price", number_type,
              [](const LineSubject& line) { return amount_value(line.figure.amounts[1], "tax"); }},
    LineField{
        "after_tax", "amount unit_price quantity", number_type,
        [](const LineSubject& line) { return amount_value(line.figure.amounts[2], "after_tax"); }},
    LineField{"stated", "stated", number_type,
              [](const LineSubject& line) {
                return line.figure.stated ? Value(line.figure.stated->dong, stated_by_plan)
                                          : lacking("stated");
              }},
    LineField{"stated_precision", "stated", number_type,
              [](const LineSubject& line) {
                return line.figure.stated ? Value(line.figure.stated->precision, stated_by_plan)
                                          : lacking("stated");
              }},
    LineField{"vat", "vat", number_type,
              [](const LineSubject& line) { return optional_value(line.figure.vat, "vat"); }},
    LineField{
        "vat_not_subject", "vat", yes_no_type,
        [](const LineSubject& line) { return Value(line.figure.vat_not_subject, stated_by_plan); }},
    LineField{
        "vat_included", "vat_included", yes_no_type,
        [](const LineSubject& line) { return Value(line.figure.vat_included, stated_by_plan); }},
    LineField{"price_kind", "price.kind", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.price.kind); }},
    LineField{"price_ref", "price.ref", text_type,
              [](const LineSubject& line) { return plain_text_value(line.figure.price.ref); }},
    LineField{"price_date", "price.date", date_type,
              [](const LineSubject& line) {
                return optional_value(line.figure.price.date, "price_date");
              }},
    LineField{"quotes", "price.quotes", number_type,
              [](const LineSubject& line) {
                return Value(Number(line.figure.price.quotes.size()), stated_by_plan);
              }},
    LineField{"differs_at", "", texts_type,
              [](const LineSubject& line) {
                return texts_value(differing_fields(line.figure, line.peers));
              }},
    LineField{"same_in_task", "name", number_type,
              [](const LineSubject& line) {
                return Value(Number(line.peers.same_in_task), stated_by_plan);
              }},
    LineField{
        "peers", "name", number_type,
        [](const LineSubject& line) { return Value(Number(line.peers.others), stated_by_plan); }},
    LineField{"peer_price", "unit_price", number_type,
              [](const LineSubject& line) { return measure(line.peers.price); }},
    LineField{"peer_quantity", "quantity", number_type,
              [](const LineSubject& line) { return measure(line.peers.quantity); }},
    LineField{"peer_unit", "unit", text_type,
              [](const LineSubject& line) { return text_or_lacking(line.peers.unit, "unit"); }},
    LineField{"reference_price", "unit_price", number_type,
              [](const LineSubject& line) {
                return optional_value(line.reference.price, "reference_price");
              }},
    LineField{"reference_unit", "unit", text_type,
              [](const LineSubject& line) {
                return text_or_lacking(line.reference.unit, "reference_unit");
              }},
};

}  // namespace

std::span<const RecordField<LineSubject>> line_fields() {
  return line_record;
}

}  // namespace dutoan
