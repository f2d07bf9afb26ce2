#include "output/norm_json.hpp"

#include "norms/method.hpp"
#include "output/norm_text.hpp"

#include <array>

namespace dutoan {

namespace {

constexpr std::array<std::string_view, 4> table_kind_words = {"value", "keyed", "ladder",
                                                              "brackets"};

std::string evidence_text(Evidence evidence) {
  return std::string(evidence_word(evidence));
}

Json content_of(const CellContent& content) {
  if (const auto* number = std::get_if<Number>(&content)) return to_json(*number);
  if (const auto* text = std::get_if<std::string>(&content)) return *text;
  if (const auto* yes = std::get_if<bool>(&content)) return *yes;
  return iso_text(std::get<Date>(content));
}

Json cell_json(const Cell& cell) {
  if (!cell.content) return {{"missing", cell.missing}};
  return {{"value", content_of(*cell.content)}, {"evidence", evidence_text(cell.evidence)}};
}

Json row_json(const Table& table, const TableRow& row) {
  Json json = Json::object();
  if (!row.key.empty()) json["key"] = row.key;
  if (row.bound) {
    const char* at = table.kind == TableKind::ladder ? "from" : "at";
    json[row.strict ? "above" : at] = to_json(*row.bound);
  }
  if (!table.has_columns()) {
    json.update(cell_json(row.cells[0]));
  } else {
    json["cells"] = Json::object();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].missing != "-") json["cells"][table.columns[i]] = cell_json(row.cells[i]);
    }
  }
  put(json, "basis", row.basis);
  return json;
}

Json table_json(const Table& table, const Validity& in_force) {
  Json json = {{"in_force", to_json(in_force)},
               {"kind", table_kind_words[std::size_t(table.kind)]}};
  put(json, "basis", table.basis);
  put(json, "unit", table.unit);
  put(json, "missing", table.missing);
  if (table.hold_ends) json["ends"] = "hold";
  if (table.illustrative) json["illustrative"] = true;
  if (!table.missing.empty()) return json;
  json["rows"] = Json::array();
  for (const TableRow& row : table.rows)
    json["rows"].push_back(row_json(table, row));
  if (table.otherwise) json["otherwise"] = cell_json(*table.otherwise);
  return json;
}

Json local_json(const LocalText& text) {
  Json json = Json::object();
  put(json, "vi", text.vi);
  put(json, "en", text.en);
  return json;
}

Json input_json(const InputSpec& input) {
  Json json = {{"name", input.name}, {"type", input_type_text(input)}};
  if (!input.label.empty()) json["label"] = local_json(input.label);
  put(json, "unit", input.unit);
  json["optional"] = input.optional || input.fallback.is_given();
  for (const InputSpec& field : input.fields)
    json["fields"].push_back(input_json(field));
  return json;
}

void put_method(Json& json, const Method& method) {
  put(json, "basis", method.basis);
  json["total"] = method.rows[method.total].id;
  if (!method.columns.empty()) json["columns"] = method.columns;
  json["inputs"] = Json::array();
  for (const InputSpec& input : method.inputs)
    json["inputs"].push_back(input_json(input));
  json["rows"] = Json::array();
  for (const RowSpec& row : method.rows) {
    Json one = {{"id", row.id}, {"label", local_json(row.label)}, {"formula", row.formula.text}};
    put(one, "unit", row.unit);
    put(one, "basis", row.basis);
    one["evidence"] = evidence_text(row.evidence);
    json["rows"].push_back(std::move(one));
  }
  put(json, "note", method.note);
}

}  // namespace

Json to_json(const Validity& validity) {
  Json json = Json::object();
  if (validity.from) json["from"] = iso_text(*validity.from);
  if (validity.until) json["until"] = iso_text(*validity.until);
  return json;
}

Json header_json(const Document& document) {
  Json json = {{"id", document.id}};
  put(json, "number", document.number);
  put(json, "type", document.type);
  put(json, "title", document.title);
  put(json, "issuer", document.issuer);
  if (document.signed_on) json["signed"] = iso_text(*document.signed_on);
  json["in_force"] = to_json(document.in_force);
  put(json, "replaced_by", document.replaced_by);
  json["evidence"] = evidence_text(document.evidence);
  if (document.checked) json["checked"] = iso_text(*document.checked);
  if (!document.read.empty()) json["read"] = document.read;
  if (!document.conflicts.empty()) json["conflicts"] = document.conflicts;
  put(json, "note", document.note);
  return json;
}

Json subject_json(const NormSubject& subject) {
  Json json = {{"kind", subject.kind()}, {"name", subject.full_name()}};
  put(json, "title", title_of(subject, Language::vietnamese));
  json["in_force"] = to_json(subject.in_force());
  if (subject.table != nullptr && subject.table->shared) json["shared"] = true;
  return json;
}

Json content_json(const NormSubject& subject, std::optional<Date> date) {
  Json json = subject_json(subject);
  if (subject.table != nullptr) {
    json["versions"] = Json::array();
    for (const TableVersion& version : subject.table->versions) {
      if (date && !version.in_force.contains(*date)) continue;
      json["versions"].push_back(table_json(version.table, version.in_force));
    }
    put(json, "note", subject.table->note);
  } else if (subject.method != nullptr) {
    put_method(json, *subject.method);
  } else if (subject.book != nullptr) {
    put(json, "region", subject.book->region);
    Json prices = table_json(subject.book->prices, subject.book->in_force);
    prices.erase("kind");  // that of the book says more
    json.update(prices);
  } else if (subject.item != nullptr) {
    put(json, "unit", subject.item->unit);
    put(json, "method", subject.item->method);
    put(json, "basis", subject.item->basis);
    json["evidence"] = evidence_text(subject.item->evidence);
  }
  return json;
}

Json reading_json(const NormReading& reading, const Validity& in_force) {
  const Table& table = *reading.table;
  Json json = {{"table", table.full_name()}, {"in_force", to_json(in_force)}};
  put(json, "basis", basis_at(table, reading.reached));
  json["key"] = reading.number ? to_json(*reading.number) : Json(reading.key);
  if (reading.column) json["column"] = table.columns[*reading.column];
  for (const Cause& cause : causes_of(reading))
    json["missing"].push_back(to_json(cause.what));
  if (!reading.value.is_missing()) {
    const auto* number = std::get_if<Number>(&reading.value.content);
    if (number != nullptr) json["value"] = to_json(*number);
    if (const auto amount = amount_of(reading)) json["amount"] = to_json(*amount);
    if (const auto evidence = evidence_of(reading)) json["evidence"] = evidence_text(*evidence);
  }
  json["rows"] = Json::array();
  for (const auto& index : {reading.reached.lower, reading.reached.upper}) {
    if (index) json["rows"].push_back(row_json(table, table.rows[*index]));
  }
  return json;
}

}  // namespace dutoan
