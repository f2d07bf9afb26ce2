#include "output/derivation_json.hpp"

#include "output/json_value.hpp"

namespace dutoan {

namespace {

std::string_view operator_word(Operator op) {
  switch (op) {
    case Operator::number:
    case Operator::text:
    case Operator::yes_no: return "literal";
    case Operator::list: return "list";
    case Operator::name: return "name";
    case Operator::field: return "field";
    case Operator::index: return "lookup";
    case Operator::negate: return "negate";
    case Operator::logical_not: return "not";
    case Operator::power: return "^";
    case Operator::multiply: return "*";
    case Operator::divide: return "/";
    case Operator::add: return "+";
    case Operator::subtract: return "-";
    case Operator::equal: return "=";
    case Operator::not_equal: return "!=";
    case Operator::less: return "<";
    case Operator::less_equal: return "<=";
    case Operator::greater: return ">";
    case Operator::greater_equal: return ">=";
    case Operator::in: return "in";
    case Operator::not_in: return "not in";
    case Operator::logical_and: return "and";
    case Operator::logical_or: return "or";
    case Operator::conditional: return "if";
    default: return "";
  }
}

std::string_view kind_word(TableKind kind) {
  switch (kind) {
    case TableKind::value: return "value";
    case TableKind::keyed: return "keyed";
    case TableKind::ladder: return "ladder";
    case TableKind::brackets: return "brackets";
  }
  return "";
}

Json value_json(const Value& value) {
  if (const auto* number = std::get_if<Number>(&value.content)) return exact_text(*number);
  if (const auto* text = std::get_if<std::string>(&value.content)) return *text;
  if (const auto* yes = std::get_if<bool>(&value.content)) return *yes;
  if (const auto* date = std::get_if<Date>(&value.content)) return iso_text(*date);
  if (const auto* elements = std::get_if<Value::Elements>(&value.content)) {
    Json array = Json::array();
    for (const Value& element : **elements)
      array.push_back(value_json(element));
    return array;
  }
  return nullptr;
}

Json table_row_json(const TableRow& row) {
  Json json = Json::object();
  if (!row.key.empty()) json["key"] = row.key;
  if (row.bound) json[row.strict ? "above" : "from"] = exact_text(*row.bound);
  Json cells = Json::array();
  for (const Cell& cell : row.cells) {
    if (!cell.content) {
      cells.push_back(nullptr);
    } else {
      Value value;
      std::visit([&](const auto& content) { value.content = content; }, *cell.content);
      cells.push_back(value_json(value));
    }
  }
  json["cells"] = std::move(cells);
  return json;
}

Json trace_json(const Trace& trace);

void put_lookup(Json& json, const Trace& trace) {
  const Table& table = *trace.table;
  json["table"] = table.full_name();
  json["kind"] = kind_word(table.kind);
  if (!table.basis.empty()) json["basis"] = table.basis;
  if (table.has_columns()) json["columns"] = table.columns;
  if (trace.reached.lower) json["lower"] = table_row_json(table.rows[*trace.reached.lower]);
  if (trace.reached.upper) json["upper"] = table_row_json(table.rows[*trace.reached.upper]);
}

void put_elements(Json& json, const Trace& trace) {
  const bool has_condition = trace.node->operands[1].op != Operator::none;
  const bool has_body = trace.node->operands[2].op != Operator::none;
  Json elements = Json::array();
  for (const Trace::Element& element : trace.elements) {
    Json one = Json::object();
    for (const auto& [name, value] : element.fields)
      one["fields"][name] = value_json(value);
    one["counted"] = element.counted;
    std::size_t next = 0;
    if (has_condition) one["where"] = trace_json(element.body[next++]);
    if (has_body && next < element.body.size()) one["body"] = trace_json(element.body[next]);
    elements.push_back(std::move(one));
  }
  json["elements"] = std::move(elements);
}

Json trace_json(const Trace& trace) {
  const Node& node = *trace.node;
  Json json = Json::object();
  if (node.op == Operator::fold) {
    json["op"] = fold_word(node.fold);
  } else if (node.op == Operator::call) {
    json["op"] = function_word(node.function);
  } else {
    json["op"] = operator_word(node.op);
  }
  if (node.op == Operator::name || node.op == Operator::field) json["name"] = node.text;
  json["value"] = value_json(trace.value);
  if (trace.value.is_missing()) json["missing"] = true;
  if (trace.table != nullptr) put_lookup(json, trace);
  if (node.op == Operator::fold) {
    put_elements(json, trace);
  } else if (!trace.operands.empty()) {
    Json operands = Json::array();
    for (const Trace& operand : trace.operands)
      operands.push_back(trace_json(operand));
    json["of"] = std::move(operands);
  }
  return json;
}

Json row_json(const DerivedRow& derived) {
  const RowSpec& row = *derived.row;
  Json json = {{"id", row.id}};
  if (!derived.column.empty()) json["column"] = derived.column;
  if (!row.label.empty()) json["label"] = {{"vi", row.label.vi}, {"en", row.label.en}};
  json["value"] = value_json(derived.value);
  if (derived.value.is_missing()) {
    Json causes = Json::array();
    for (const Cause& cause : derived.value.gap->causes)
      causes.push_back(to_json(cause.what));
    json["missing"] = std::move(causes);
  }
  if (!row.unit.empty()) json["unit"] = row.unit;
  json["evidence"] = evidence_word(derived.value.evidence);
  json["basis"] = row.basis;
  if (derived.given != nullptr) {
    json["given"] = derived.given->ref;
    json["place"] = place_text(derived.given->place);
    return json;
  }
  json["place"] = place_text(row.place);
  json["formula"] = row.formula.text;
  if (row.round) json["round"] = exact_text(row.round->step);
  if (derived.trace != nullptr && derived.trace->node != nullptr) {
    json["node"] = trace_json(*derived.trace);
  }
  return json;
}

Json input_json(const DerivedInput& input, const Derivation& derivation) {
  Json json = {{"name", input.input->name}, {"value", value_json(input.value)}};
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
  }
  return json;
}

Json line_json(const DerivedLine& line) {
  const LineFigure& figure = line.figure;
  Json json = {{"group", figure.group}, {"kind", figure.kind}, {"category", figure.category}};
  json["name"] = figure.name;
  if (figure.quantity) json["quantity"] = to_json(*figure.quantity);
  if (figure.unit_price) json["unit_price"] = to_json(*figure.unit_price);
  if (figure.vat) json["vat"] = to_json(*figure.vat);
  if (figure.vat_not_subject) json["vat"] = "not_subject";
  constexpr std::array<const char*, 3> names = {"before_tax", "tax", "after_tax"};
  for (std::size_t i = 0; i < names.size(); ++i)
    json[names[i]] = value_json(line.amounts[i]);
  if (!figure.method.empty()) json["method"] = figure.method;
  if (!figure.basis.empty()) json["basis"] = figure.basis;
  json["place"] = figure.place;
  return json;
}

Json derivation_value(const Derivation& derivation) {
  Json json = {{"subject", derivation.subject},
               {"method", derivation.method->full_name()},
               {"document", derivation.document_title}};
  if (derivation.asks_line) json["asked"] = "line";
  if (derivation.date) json["date"] = iso_text(*derivation.date);
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
      json["lines"].push_back(line_json(line));
  }
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
  Json json = {{"format", 1}};
  json.update(derivation_value(derivation));
  return json.dump(1) + "\n";
}

}  // namespace dutoan
