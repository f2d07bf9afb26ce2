#include "output/json_line.hpp"

#include "output/json_member.hpp"

#include <array>

namespace dutoan {

namespace {

std::optional<Number> number_if_there(const Json& object, const char* key) {
  if (!object.contains(key)) return std::nullopt;
  return json_number(object, key);
}

PriceSource price_source(const Json& value) {
  PriceSource price{.kind = json_text(value, "kind"),
                    .ref = json_text(value, "ref"),
                    .date = json_date(value, "date"),
                    .rule = json_text(value, "rule")};
  if (!value.contains("quotes")) return price;
  for (const Json& one : value.at("quotes")) {
    price.quotes.push_back({.supplier = json_text(one, "supplier"),
                            .unit_price = json_number(one, "unit_price"),
                            .ref = json_text(one, "ref"),
                            .date = json_date(one, "date")});
  }
  return price;
}

/// What is whole stands under its name, what is known of the others apart.
Amount amount_named(const Json& line, const char* name) {
  Amount amount{.known = std::nullopt};
  if (line.contains(name)) {
    amount.known = json_money(line.at(name));
    return amount;
  }
  amount.complete = false;
  for (const char* part : {"at_least", "known_part"}) {
    if (!line.contains(part) || !line.at(part).contains(name)) continue;
    amount.known = json_money(line.at(part).at(name));
    amount.lower_bound = part == std::string_view("at_least");
  }
  return amount;
}

/// Before tax and tax stand only where the method parts them; else all three are one.
std::array<Amount, 3> amounts_of_line(const Json& line, bool taxed) {
  Amount after = amount_named(line, "amount");
  const std::string approximate = json_text(line, "approximate");
  after.marks = {.about = approximate == "about", .at_least = approximate == "at-least"};
  if (!taxed) return {after, after, after};
  return {amount_named(line, "before_tax"), amount_named(line, "tax"), after};
}

}  // namespace

LineFigure json_line_figure(const Json& value, bool taxed) {
  LineFigure line{.no = json_text(value, "no"),
                  .id = json_text(value, "id"),
                  .name = json_text(value, "name"),
                  .group = json_text(value, "group"),
                  .kind = json_text(value, "kind"),
                  .category = json_text(value, "category"),
                  .unit = json_text(value, "unit"),
                  .quantity = number_if_there(value, "quantity"),
                  .unit_price = number_if_there(value, "unit_price"),
                  .method = json_text(value, "method"),
                  .amounts = amounts_of_line(value, taxed),
                  .basis = json_text(value, "basis"),
                  .place = json_text(value, "place"),
                  .note = json_text(value, "note"),
                  .facts = json_facts(value, "facts")};
  if (value.contains("price")) line.price = price_source(value.at("price"));
  line.vat_not_subject = json_text(value, "vat") == "not_subject";
  if (!line.vat_not_subject) line.vat = number_if_there(value, "vat");
  if (value.contains("stated")) line.stated = WrittenAmount{.dong = json_number(value, "stated")};
  const std::string evidence = json_text(value, "evidence");
  if (evidence.empty()) return line;
  line.evidence = evidence_from_word(evidence);
  if (!line.evidence) throw NotAResult{"evidence"};
  return line;
}

}  // namespace dutoan
