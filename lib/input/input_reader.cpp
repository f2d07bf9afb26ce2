#include "input/input_reader.hpp"

#include "base/nearest.hpp"
#include "formula/table.hpp"
#include "input/call_reader.hpp"
#include "input/input_scalar.hpp"
#include "input/map_reader.hpp"
#include "norms/input_source.hpp"

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
      result.given = std::make_shared<const MethodCall>(read_nested(node, spec));
      return result;
    }
    if (is_given(node, "row") && spec.kind != InputKind::records) return read_reference(node, spec);
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
  InputValue read_reference(Yaml node, const InputSpec& spec) {
    const MapReader map(node, row_reference_format, diagnostics_);
    const RowReference reference = reference_to(map.text("row"), map.at("row").place());
    if (context_.enclosing != nullptr) check_source(spec, *context_.enclosing, reference);
    InputValue result;
    result.place = node.place();
    result.given = reference;
    return result;
  }

  /// A method that computes the input; the rows it refers to are those of this one.
  MethodCall read_nested(Yaml node, const InputSpec& spec) {
    InputContext context = context_;
    context.enclosing = &method_;
    MethodCall call = read_call(node, context);
    const Method* source = call.method.empty() ? nullptr : context_.find_method(node.at("method"));
    if (source == nullptr) return call;
    const std::string row = call.row.empty() ? source->rows[source->total].id : call.row;
    check_source(spec, *source, {.row = row, .place = node.at("method").place()});
    return call;
  }

  /// What is no row of the method is said where it is computed, or has been said.
  void check_source(const InputSpec& spec, const Method& source, const RowReference& reference) {
    const auto row = source.row_of(reference.row);
    if (!row) return;
    if (auto fault = source_fault(spec, source.rows[*row])) {
      diagnostics_.error(*std::move(fault), locate(reference.place));
    }
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
    if (auto content = read_scalar(node, spec, method_, context_)) {
      result.given = value_of(std::move(*content));
    }
  }

  Value value_of(Value::Content content) const {
    Value value(std::move(content), context_.evidence);
    value.marks.illustrative = context_.illustrative;
    return value;
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
      if (auto read = read_input_number(element, spec, spec.name, diagnostics_)) {
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
      if (auto read = read_input_number(value, spec, key.text(), diagnostics_)) {
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
