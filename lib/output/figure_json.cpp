#include "output/figure_json.hpp"

#include "output/csv_text.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace dutoan {

namespace {

Json to_json(const PriceSource& price) {
  Json json = Json::object();
  put(json, "kind", price.kind);
  put(json, "ref", price.ref);
  put(json, "date", price.date);
  put(json, "rule", price.rule);
  for (const Quote& quote : price.quotes) {
    Json one = Json::object();
    put(one, "supplier", quote.supplier);
    one["unit_price"] = dutoan::to_json(quote.unit_price);
    put(one, "ref", quote.ref);
    put(one, "date", quote.date);
    json["quotes"].push_back(std::move(one));
  }
  return json;
}

/// An amount per name: what is complete under its name, what is known of the others apart.
void put_amounts(Json& json, std::span<const Amount* const> amounts,
                 std::span<const std::string> names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (amounts[i] == nullptr) continue;
    const Amount& amount = *amounts[i];
    if (!amount.complete) json["complete"] = false;
    if (!amount.known) continue;
    if (amount.complete) {
      json[names[i]] = dutoan::to_json(*amount.known);
    } else {
      json[part_key(amount.lower_bound)][names[i]] = dutoan::to_json(*amount.known);
    }
  }
  if (!names.empty() && amounts.back() != nullptr) put_marks(json, amounts.back()->marks);
}

bool is_missing(const RowCell& cell) {
  return !cell.number && std::holds_alternative<std::monostate>(cell.content);
}

void put_value(Json& json, const RowCell& cell) {
  if (cell.number) json["value"] = dutoan::to_json(*cell.number);
  const std::string text = plain_text(cell);
  if (!text.empty()) json["value"] = text;
}

/// The figures of a row: its exact value and its amount, or an amount per column; what is
/// not in đồng has its value, that of the last column.
void put_cells(Json& json, const RowFigure& row, const std::vector<std::string>& columns) {
  const bool in_dong = row.cells.back().amount.has_value();
  if (columns.empty() || !in_dong) put_value(json, row.cells.back());
  if (!in_dong) {
    if (std::any_of(row.cells.begin(), row.cells.end(), is_missing)) json["complete"] = false;
    return;
  }
  if (columns.empty()) {
    const RowCell& cell = row.cells[0];
    put_marks(json, cell.amount->marks);
    if (cell.amount->complete) {
      json["amount"] = dutoan::to_json(*cell.amount->known);
    } else {
      json["complete"] = false;
      if (cell.amount->known) {
        json[part_key(cell.amount->lower_bound)] = dutoan::to_json(*cell.amount->known);
      }
    }
    return;
  }
  std::vector<const Amount*> amounts;
  for (const RowCell& cell : row.cells)
    amounts.push_back(cell.amount ? &*cell.amount : nullptr);
  put_amounts(json, amounts, columns);
}

/// Before tax and tax stand only where the method parts them.
void put_line_amounts(Json& json, const LineFigure& line, bool taxed) {
  const std::array<std::string, 3> names = {"before_tax", "tax", "amount"};
  const std::array<const Amount*, 3> amounts = {&line.amounts[0], &line.amounts[1],
                                                &line.amounts[2]};
  const std::size_t first = taxed ? 0 : 2;
  put_amounts(json, std::span(amounts).subspan(first), std::span(names).subspan(first));
}

/// A member of an object written as text, a comma behind it.
void append(std::string& text, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  text += '"';
  text += key;
  text += "\":";
  const bool plain = std::none_of(value.begin(), value.end(), [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20U;
  });
  if (plain) {
    text += '"';
    text += value;
    text += '"';
  } else {
    text += json_line(value);
  }
  text += ',';
}

void append(std::string& text, std::string_view key, Money amount) {
  append(text, key, std::to_string(amount.dong()));
}

}  // namespace

Json to_json(const RowFigure& row, const std::vector<std::string>& columns) {
  Json json = {{"id", row.id}};
  put_cells(json, row, columns);
  put(json, "unit", row.unit);
  if (row.given) json["given"] = row.given_ref;
  if (row.evidence) json["evidence"] = evidence_word(*row.evidence);
  put(json, "basis", row.basis);
  put(json, "place", row.place);
  return json;
}

Json to_json(const LineFigure& line, bool taxed) {
  Json json = Json::object();
  put(json, "no", line.no);
  put(json, "id", line.id);
  put(json, "name", line.name);
  put(json, "group", line.group);
  put(json, "kind", line.kind);
  put(json, "category", line.category);
  put(json, "quantity", line.quantity);
  put(json, "unit", line.unit);
  put(json, "unit_price", line.unit_price);
  put(json, "method", line.method);
  const Json price = to_json(line.price);
  if (!price.empty()) json["price"] = price;
  if (line.vat_not_subject) {
    json["vat"] = "not_subject";
  } else {
    put(json, "vat", line.vat);
  }
  put_line_amounts(json, line, taxed);
  if (line.stated) json["stated"] = dutoan::to_json(line.stated->dong);
  if (line.evidence) json["evidence"] = evidence_word(*line.evidence);
  put(json, "basis", line.basis);
  put(json, "place", line.place);
  put(json, "note", line.note);
  put(json, "facts", line.facts);
  if (!line.rows.empty()) {
    Json rows = Json::array();
    for (const RowFigure& row : line.rows)
      rows.push_back(to_json(row, {}));
    json["rows"] = std::move(rows);
  }
  return json;
}

void append_json(std::string& text, const BulkFigure& line, bool taxed) {
  const BulkTerms& terms = line.terms;
  text += '{';
  append(text, "no", line.text.no);
  append(text, "id", line.text.id);
  append(text, "name", line.text.name);
  append(text, "group", terms.key.group);
  append(text, "kind", terms.key.kind);
  append(text, "category", terms.category);
  append(text, "quantity", exact_text(line.quantity));
  append(text, "unit", line.text.unit);
  append(text, "unit_price", exact_text(line.unit_price));
  const Json price = to_json(PriceSource{.kind = std::string(line.text.price_kind),
                                         .ref = std::string(line.text.price_ref),
                                         .date = line.text.price_date});
  if (!price.empty()) text += "\"price\":" + json_line(price) + ",";
  append(text, "vat",
         terms.vat_not_subject ? "not_subject"
         : terms.vat           ? exact_text(*terms.vat)
                               : "");
  if (taxed) {
    append(text, "before_tax", line.amounts[0]);
    append(text, "tax", line.amounts[1]);
  }
  append(text, "amount", line.amounts[2]);
  append(text, "approximate", marks_word(terms.marks));
  if (line.text.stated) append(text, "stated", exact_text(line.text.stated->dong));
  append(text, "evidence", evidence_word(terms.evidence));
  append(text, "basis", line.text.price_ref);
  append(text, "place", line.place);
  append(text, "note", line.text.note);
  text.back() = '}';
}

}  // namespace dutoan
