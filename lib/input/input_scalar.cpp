#include "input/input_scalar.hpp"

#include "base/nearest.hpp"
#include "formula/table.hpp"
#include "input/map_reader.hpp"

namespace dutoan {

namespace {

std::optional<std::string> read_key(Yaml node, const InputSpec& spec, const Method& method,
                                    const InputContext& context) {
  Diagnostics& diagnostics = context.diagnostics;
  auto text = read_text(node, spec.name, diagnostics);
  const Table* table = context.find_table(method, spec.table);
  if (!text || table == nullptr || !table->missing.empty()) return text;
  if (table->row_of_key.contains(*text)) return text;
  std::vector<std::string> known;
  for (const TableRow& row : table->rows)
    known.push_back(row.key);
  Diagnostic& error = diagnostics.error({"input-key", {spec.name, *text, table->full_name()}},
                                        locate(node.place()));
  error.hints = choice_hints(*text, known);
  return std::nullopt;
}

}  // namespace

std::optional<Value::Content> read_scalar(Yaml node, const InputSpec& spec, const Method& method,
                                          const InputContext& context) {
  Diagnostics& diagnostics = context.diagnostics;
  std::optional<Value::Content> content;
  switch (spec.kind) {
    case InputKind::text:
      if (auto text = read_text(node, spec.name, diagnostics)) content = std::move(*text);
      break;
    case InputKind::choice: {
      const std::vector<std::string_view> choices(spec.choices.begin(), spec.choices.end());
      auto text = read_choice(node, spec.name, choices, diagnostics);
      if (text) content = std::move(*text);
      break;
    }
    case InputKind::yes_no:
      if (const auto yes = read_yes_no(node, spec.name, diagnostics)) content = *yes;
      break;
    case InputKind::date:
      if (const auto date = read_date(node, spec.name, diagnostics)) content = *date;
      break;
    case InputKind::key_of:
      if (auto text = read_key(node, spec, method, context)) content = std::move(*text);
      break;
    default:
      if (auto value = read_input_number(node, spec, spec.name, diagnostics))
        content = std::move(*value);
  }
  return content;
}

std::optional<Number> read_input_number(Yaml node, const InputSpec& spec, std::string_view name,
                                        Diagnostics& diagnostics) {
  std::optional<Number> value;
  if (spec.kind == InputKind::count) {
    value = read_count(node, name, diagnostics);
  } else if (spec.kind == InputKind::rate) {
    value = read_rate(node, name, diagnostics);
  } else if (spec.in_dong()) {
    value = read_money(node, name, diagnostics);
  } else {
    value = read_fraction(node, name, diagnostics);
  }
  if (!value || is_within(*value, spec)) return value;
  diagnostics.error(range_fault(*value, spec, name), locate(node.place()));
  return std::nullopt;
}

bool is_within(const Number& value, const InputSpec& spec) {
  return (!spec.min || *spec.min <= value) && (!spec.max || value <= *spec.max);
}

Message range_fault(const Number& value, const InputSpec& spec, std::string_view name) {
  const std::string owner(name);
  if (!spec.max) return {"input-least", {owner, value, spec.min.value_or(0)}};
  if (!spec.min) return {"input-most", {owner, value, *spec.max}};
  return {"input-range", {owner, value, *spec.min, *spec.max}};
}

}  // namespace dutoan
