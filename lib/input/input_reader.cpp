#include "input/input_reader.hpp"

#include "base/nearest.hpp"
#include "formula/table.hpp"
#include "input/call_reader.hpp"
#include "input/map_reader.hpp"

#include <algorithm>
#include <array>

namespace dutoan {

namespace {

using enum FieldType;

constexpr std::array explained_fields = {
    FieldFormat{.key = "value", .type = any, .needed = Needed::required},
    FieldFormat{.key = "ref"},
    FieldFormat{.key = "note"},
};

constexpr std::array row_reference_fields = {
    FieldFormat{.key = "row", .needed = Needed::required},
};
constexpr ObjectFormat row_reference_format = {"row-reference", row_reference_fields};

bool is_given(Yaml node, std::string_view key) {
  return node.is_map() && !node.at(key).is_empty();
}

class InputReader {
 public:
  InputReader(const Method& method, const InputContext& context)
      : method_(method), context_(context), diagnostics_(context.diagnostics) {}

  InputValue read(Yaml node, const InputSpec& spec) {
    InputValue result;
    result.place = node.place();
    if (node.is_empty()) return result;
    if (is_given(node, "method")) {
      result.given = std::make_shared<const MethodCall>(read_call(node, context_));
      return result;
    }
    if (is_given(node, "row") && spec.kind != InputKind::records) return read_reference(node);
    const bool explained = is_given(node, "value") && spec.kind != InputKind::records;
    if (explained) {
      const MapReader map(node, explained_format, diagnostics_);
      result = read(map.at("value"), spec);
      result.ref = map.text("ref");
      result.note = map.text("note");
      return result;
    }
    read_content_of(node, spec, result);
    return result;
  }

 private:
  InputValue read_reference(Yaml node) {
    const MapReader map(node, row_reference_format, diagnostics_);
    const std::string text = map.text("row");
    const std::size_t dot = text.find('.');
    InputValue result;
    result.place = node.place();
    result.given = RowReference{.row = text.substr(0, dot),
                                .column = dot == std::string::npos ? "" : text.substr(dot + 1),
                                .place = node.place()};
    return result;
  }

  void read_content_of(Yaml node, const InputSpec& spec, InputValue& result) {
    switch (spec.kind) {
      case InputKind::records: result.given = records(node, spec); return;
      case InputKind::ranks: result.given = ranks(node, spec); return;
      case InputKind::numbers: result.given = numbers(node, spec); return;
      case InputKind::lines:
        diagnostics_.error({"input-lines", {spec.name}}, locate(node.place()));
        return;
      default: break;
    }
    if (auto content = scalar_content(node, spec)) {
      result.given = value_of(std::move(*content));
    }
  }

  Value value_of(Value::Content content) const {
    Value value(std::move(content), context_.evidence);
    value.marks.illustrative = context_.illustrative;
    return value;
  }

  std::optional<Value::Content> scalar_content(Yaml node, const InputSpec& spec) {
    std::optional<Value::Content> content;
    switch (spec.kind) {
      case InputKind::text:
        if (auto text = read_text(node, spec.name, diagnostics_)) content = std::move(*text);
        break;
      case InputKind::choice: {
        const std::vector<std::string_view> choices(spec.choices.begin(), spec.choices.end());
        auto text = read_choice(node, spec.name, choices, diagnostics_);
        if (text) content = std::move(*text);
        break;
      }
      case InputKind::yes_no:
        if (const auto yes = read_yes_no(node, spec.name, diagnostics_)) content = *yes;
        break;
      case InputKind::date:
        if (const auto date = read_date(node, spec.name, diagnostics_)) content = *date;
        break;
      case InputKind::key_of:
        if (auto text = key(node, spec)) content = std::move(*text);
        break;
      default:
        if (auto value = number(node, spec, spec.name)) content = std::move(*value);
    }
    return content;
  }

  std::optional<Number> number(Yaml node, const InputSpec& spec, std::string_view name) {
    std::optional<Number> value;
    if (spec.kind == InputKind::count) {
      value = read_count(node, name, diagnostics_);
    } else if (spec.kind == InputKind::rate) {
      value = read_rate(node, name, diagnostics_);
    } else if (is_in_dong(spec)) {
      value = read_money(node, name, diagnostics_);
    } else {
      value = read_fraction(node, name, diagnostics_);
    }
    if (!value || is_within(*value, spec)) return value;
    diagnostics_.error(range_fault(*value, spec, name), locate(node.place()));
    return std::nullopt;
  }

  std::optional<std::string> key(Yaml node, const InputSpec& spec) {
    auto text = read_text(node, spec.name, diagnostics_);
    const Table* table = context_.find_table(method_, spec.table);
    if (!text || table == nullptr || !table->missing.empty()) return text;
    if (table->row_of_key.contains(*text)) return text;
    std::vector<std::string> known;
    for (const TableRow& row : table->rows)
      known.push_back(row.key);
    Diagnostic& error = diagnostics_.error({"input-key", {spec.name, *text, table->full_name()}},
                                           locate(node.place()));
    error.hints = choice_hints(*text, known);
    return std::nullopt;
  }

  InputValue::Elements records(Yaml node, const InputSpec& spec) {
    InputValue::Elements elements;
    if (!node.is_list()) {
      diagnostics_.error({"value-type", {spec.name, "list"}}, locate(node.place()));
      return elements;
    }
    for (const Yaml& element : node.elements()) {
      InputValue record;
      record.place = element.place();
      record.given = fields(element, spec);
      elements.push_back(std::move(record));
    }
    return elements;
  }

  /// The fields of one record in the order of its type.
  InputValue::Elements fields(Yaml node, const InputSpec& spec) {
    InputValue::Elements result(spec.fields.size());
    if (!node.is_map()) {
      diagnostics_.error({"object-type", {spec.name}}, locate(node.place()));
      return result;
    }
    for (const auto& [key, value] : node.entries()) {
      const auto field = std::find_if(
          spec.fields.begin(), spec.fields.end(),
          [&, name = key.text()](const InputSpec& known) { return known.name == name; });
      if (field == spec.fields.end()) {
        const Message what = {"field-unknown",
                              {std::string(key.text()), spec.name, method_.full_name()}};
        report_unknown_input(key, value, node, what, spec.fields, diagnostics_);
      } else {
        result[std::size_t(field - spec.fields.begin())] = read(value, *field);
      }
    }
    fill_defaults(result, spec);
    return result;
  }

  InputValue::Elements numbers(Yaml node, const InputSpec& spec) {
    InputValue::Elements elements;
    for (const Yaml& element : node.elements()) {
      InputValue value;
      value.place = element.place();
      if (auto read = number(element, spec, spec.name)) {
        value.given = value_of(*std::move(read));
      }
      elements.push_back(std::move(value));
    }
    const Table* table = context_.find_table(method_, spec.table);
    if (table != nullptr && elements.size() != table->rows.size()) {
      report_count(node, spec, *table, elements.size());
    }
    return elements;
  }

  /// One rank per row of the table, as a list in its order or as {T1: 3, …}.
  InputValue::Elements ranks(Yaml node, const InputSpec& spec) {
    const Table* table = context_.find_table(method_, spec.table);
    if (table == nullptr || !node.is_map()) return numbers(node, spec);
    InputValue::Elements elements(table->rows.size());
    for (const auto& [key, value] : node.entries()) {
      const auto row = table->row_of_key.find(key.text());
      if (row == table->row_of_key.end()) {
        report_factor(key, *table);
        continue;
      }
      InputValue& element = elements[row->second];
      element.place = value.place();
      if (auto read = number(value, spec, key.text())) {
        element.given = value_of(*std::move(read));
      }
    }
    return elements;
  }

  /// "T1 Hệ thống phân tán; T2 …".
  static std::string factor_names(const Table& table) {
    std::string names;
    const auto column = table.column_of("name");
    for (const TableRow& row : table.rows) {
      names += (names.empty() ? "" : "; ") + row.key;
      const auto* text = column && row.cells[*column].content
                             ? std::get_if<std::string>(&*row.cells[*column].content)
                             : nullptr;
      if (text != nullptr) names += " " + *text;
    }
    return names;
  }

  void report_factor(Yaml key, const Table& table) {
    diagnostics_
        .error({"rank-unknown", {std::string(key.text()), table.full_name()}}, locate(key.place()))
        .hints.push_back({"hint-factors", {factor_names(table)}});
  }

  void report_count(Yaml node, const InputSpec& spec, const Table& table, std::size_t given) {
    diagnostics_
        .error({"rank-count", {spec.name, Number(table.rows.size()), Number(given)}},
               locate(node.place()))
        .hints.push_back({"hint-factors", {factor_names(table)}});
  }

  const Method& method_;
  const InputContext& context_;
  Diagnostics& diagnostics_;
};

}  // namespace

constexpr ObjectFormat explained_format = {"explained-value", explained_fields};

void fill_defaults(InputValue::Elements& record, const InputSpec& spec) {
  for (std::size_t i = 0; i < record.size(); ++i) {
    if (!record[i].is_given()) record[i] = spec.fields[i].fallback;
  }
}

bool is_in_dong(const InputSpec& spec) {
  return spec.unit.starts_with("đồng");
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

void report_unknown_input(Yaml key, Yaml value, Yaml map, Message what,
                          const std::vector<InputSpec>& known, Diagnostics& diagnostics) {
  if (reports_split_number(map, key, diagnostics)) return;
  std::vector<std::string> names;
  for (const InputSpec& spec : known)
    names.push_back(spec.name);
  Diagnostic& error = diagnostics.error(std::move(what), locate(key.place()));
  const std::vector<std::string> close = nearest(key.text(), names);
  if (!close.empty()) {
    error.hints.push_back({"hint-nearest", {joined(close)}});
  } else if (value.is_empty() && map.is_flow()) {
    error.hints.push_back({"hint-comma-in-text", {std::string(key.text())}});
  } else {
    error.hints.push_back({"hint-keys", {joined(names)}});
  }
}

InputValue read_input(Yaml node, const InputSpec& spec, const Method& method,
                      const InputContext& context) {
  return InputReader(method, context).read(node, spec);
}

}  // namespace dutoan
