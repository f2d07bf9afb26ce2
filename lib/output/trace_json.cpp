#include "output/trace_json.hpp"

#include "base/evidence.hpp"

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

/// From which number, or above which, a row holds.
void put_bound(Json& json, const TableRow& row) {
  if (row.bound) json[row.strict ? "above" : "from"] = exact_text(*row.bound);
}

Json table_row_json(const Table& table, std::size_t index) {
  const TableRow& row = table.rows[index];
  Json json = {{"row", index + 1}};
  if (!row.key.empty()) json["key"] = row.key;
  put_bound(json, row);
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

/// Whether what was read is there, but nobody read it in the document.
bool is_unverified(const Value& value) {
  return value.is_missing() && value.gap->causes.size() == 1 &&
         value.gap->causes[0].what.id == "missing-unverified";
}

void put_lookup(Json& json, const Trace& trace) {
  const Table& table = *trace.table;
  json["table"] = table.full_name();
  json["kind"] = kind_word(table.kind);
  if (is_price(trace)) json["price_book"] = table.name;
  const std::string& basis = basis_at(table, trace.reached);
  if (!basis.empty()) json["basis"] = basis;
  if (table.has_columns()) json["columns"] = table.columns;
  if (!trace.reached.lower) return;
  const std::size_t lower = *trace.reached.lower;
  if (is_unverified(trace.value)) json["unverified"] = true;
  json["rows"] = table.rows.size();
  json["lower"] = table_row_json(table, lower);
  if (trace.reached.upper) json["upper"] = table_row_json(table, *trace.reached.upper);
  // Of a ladder the next row shows that this one is the last that is reached.
  if (table.kind != TableKind::ladder || lower + 1 == table.rows.size()) return;
  put_bound(json["next"], table.rows[lower + 1]);
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
    if (element.lines) one["count"] = *element.lines;
    std::size_t next = 0;
    if (has_condition) one["where"] = trace_json(element.body[next++]);
    if (has_body && next < element.body.size()) one["body"] = trace_json(element.body[next]);
    elements.push_back(std::move(one));
  }
  json["elements"] = std::move(elements);
}

/// A list has elements of several classes, a table rows; neither has one of its own.
bool rests_on_evidence(const Value& value) {
  return !std::holds_alternative<Value::Elements>(value.content) &&
         !std::holds_alternative<const Table*>(value.content) &&
         !std::holds_alternative<EstimateLines>(value.content);
}

}  // namespace

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

void put_value(Json& json, const Value& value) {
  json["value"] = value_json(value);
  if (!value.is_missing()) {
    put_marks(json, value.marks);
    if (rests_on_evidence(value)) json["evidence"] = evidence_word(value.evidence);
    return;
  }
  const Gap& gap = *value.gap;
  if (!gap.known) return;
  json[part_key(!gap.known_has_negative)] = exact_text(*gap.known);
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
  const bool is_field = node.op == Operator::field;
  if (node.op == Operator::name || is_field) json["name"] = node.text;
  if (is_field && node.name.origin == NameReference::Origin::row) {
    json["row"] = node.operands[0].text;
  }
  if (node.op == Operator::conditional && trace.operands.size() > 1) {
    json["branch"] = trace.operands[1].node == &node.operands[1] ? "then" : "else";
  }
  put_value(json, trace.value);
  if (trace.value.is_missing()) json["missing"] = true;
  if (trace.table != nullptr) put_lookup(json, trace);
  if (node.op == Operator::fold) {
    json["list"] = trace_json(trace.operands[0]);
    put_elements(json, trace);
  } else if (!trace.operands.empty()) {
    Json operands = Json::array();
    for (const Trace& operand : trace.operands)
      operands.push_back(trace_json(operand));
    json["of"] = std::move(operands);
  }
  return json;
}

}  // namespace dutoan
