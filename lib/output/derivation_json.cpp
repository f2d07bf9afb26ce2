#include "output/derivation_json.hpp"

#include "output/json_value.hpp"
#include "output/norm_json.hpp"
#include "output/trace_json.hpp"

namespace dutoan {

namespace {

Json row_json(const DerivedRow& derived) {
  const RowSpec& row = *derived.row;
  Json json = {{"id", row.id}};
  if (!derived.column.empty()) json["column"] = derived.column;
  if (!row.label.empty()) json["label"] = {{"vi", row.label.vi}, {"en", row.label.en}};
  put_value(json, derived.value);
  if (derived.value.is_missing()) {
    Json causes = Json::array();
    for (const Cause& cause : derived.value.gap->causes)
      causes.push_back(to_json(cause.what));
    json["missing"] = std::move(causes);
  }
  if (!row.unit.empty()) json["unit"] = row.unit;
  json["basis"] = row.basis;
  if (derived.given != nullptr) {
    json["given"] = derived.given->ref;
    json["place"] = place_text(derived.given->place);
    return json;
  }
  json["place"] = place_text(row.place);
  json["formula"] = row.formula.text;
  if (row.round) {
    json["round"] = exact_text(row.round->step);
    json["round_direction"] = direction_words[std::size_t(row.round->direction)];
  }
  if (derived.trace != nullptr && derived.trace->node != nullptr) {
    json["node"] = trace_json(*derived.trace);
  }
  return json;
}

Json input_json(const DerivedInput& input, const Derivation& derivation) {
  Json json = {{"name", input.input->name}};
  put_value(json, input.value);
  if (input.value.is_missing()) json["missing"] = true;
  for (const InputSpec& field : input.input->fields)
    json["fields"].push_back(field.name);
  if (!input.input->unit.empty()) json["unit"] = input.input->unit;
  if (input.by_default) json["default"] = true;
  if (!input.enclosing_row.empty()) json["row"] = input.enclosing_row;
  for (const EnclosingRow& row : input.enclosing) {
    Json enclosing = {{"id", row.id}};
    if (!row.column.empty()) enclosing["column"] = row.column;
    json["enclosing"].push_back(std::move(enclosing));
  }
  if (!input.ref.empty()) json["ref"] = input.ref;
  if (!input.note.empty()) json["note"] = input.note;
  if (!input.place.empty()) json["place"] = input.place;
  for (const std::size_t nested : input.nested) {
    json["nested"].push_back(derivation.nested[nested].subject);
    json["nested_index"].push_back(nested);
  }
  return json;
}

/// The figures in the three columns, or in the one of a method that computes no tax, and the
/// weakest class of those that are known.
void put_amounts(Json& json, const std::array<Value, 3>& amounts, bool taxed) {
  constexpr std::array<const char*, 3> names = {"before_tax", "tax", "after_tax"};
  std::optional<Evidence> evidence;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!taxed && i > 0) break;
    const Value& amount = amounts[i];
    json[names[i]] = value_json(amount);
    evidence = weaker(evidence, amount);
    if (!amount.is_missing() || !amount.gap->known) continue;
    json[part_key(!amount.gap->known_has_negative)][names[i]] = exact_text(*amount.gap->known);
  }
  if (evidence) json["evidence"] = evidence_word(*evidence);
}

Json line_json(const DerivedLine& line, bool taxed) {
  const LineFigure& figure = line.figure;
  Json json = {{"group", figure.group}, {"kind", figure.kind}, {"category", figure.category}};
  if (!figure.id.empty()) json["id"] = figure.id;
  json["name"] = figure.name;
  if (figure.quantity) json["quantity"] = to_json(*figure.quantity);
  if (figure.unit_price) json["unit_price"] = to_json(*figure.unit_price);
  if (line.lump_sum) json["amount"] = to_json(*line.lump_sum);
  if (figure.vat) json["vat"] = to_json(*figure.vat);
  if (figure.vat_not_subject) json["vat"] = "not_subject";
  json["vat_included"] = figure.vat_included;
  put_amounts(json, line.amounts, taxed);
  if (!figure.method.empty()) json["method"] = figure.method;
  if (line.nested) json["nested_index"] = *line.nested;
  if (!figure.basis.empty()) json["basis"] = figure.basis;
  json["place"] = figure.place;
  return json;
}

/// The lines of a table that share a group and a tax rate: how many, and their sum.
Json table_part_json(const TablePart& part, bool taxed) {
  Json json = {{"file", part.table->file},
               {"group", part.key.group},
               {"kind", part.key.kind},
               {"category", part.category},
               {"count", part.count}};
  if (part.vat) json["vat"] = to_json(*part.vat);
  if (part.vat_not_subject) json["vat"] = "not_subject";
  json["vat_included"] = part.key.vat_included;
  put_amounts(json, part.amounts, taxed);
  json["place"] = place_text(part.table->place);
  return json;
}

Json price_book_json(const PriceBook& book) {
  Json json = {{"id", book.id}, {"document", book.document}};
  if (!book.title.empty()) json["title"] = book.title;
  if (!book.region.empty()) json["region"] = book.region;
  json["basis"] = book.prices.basis;
  json["in_force"] = to_json(book.in_force);
  json["place"] = place_text(book.place);
  return json;
}

Json derivation_value(const Derivation& derivation) {
  Json json = {{"subject", derivation.subject},
               {"method", derivation.method->full_name()},
               {"document", derivation.document_title}};
  if (derivation.asks_line) json["asked"] = "line";
  const bool taxed = !derivation.method->columns.empty();
  if (derivation.date) json["date"] = iso_text(*derivation.date);
  for (const PriceBook* book : derivation.price_books) {
    json["price_books"].push_back(price_book_json(*book));
  }
  json["rows"] = Json::array();
  for (const DerivedRow& row : derivation.rows)
    json["rows"].push_back(row_json(row));
  json["inputs"] = Json::array();
  for (const DerivedInput& input : derivation.inputs) {
    json["inputs"].push_back(input_json(input, derivation));
  }
  if (!derivation.lines.empty()) {
    json["lines"] = Json::array();
    for (const DerivedLine& line : derivation.lines)
      json["lines"].push_back(line_json(line, taxed));
  }
  for (const TablePart* part : derivation.tables)
    json["tables"].push_back(table_part_json(*part, taxed));
  if (!derivation.nested.empty()) {
    json["nested"] = Json::array();
    for (const Derivation& nested : derivation.nested) {
      json["nested"].push_back(derivation_value(nested));
    }
  }
  return json;
}

}  // namespace

std::string derivation_json(const Derivation& derivation) {
  const bool printed = derivation.rounding == RoundingPolicy::printed;
  Json json = {{"format", 1},
               {"rounding", {{"policy", printed ? "printed" : "exact"}, {"step", "1"}}}};
  if (derivation.illustrative) json["illustrative"] = true;
  json.update(derivation_value(derivation));
  return json.dump(1) + "\n";
}

}  // namespace dutoan
