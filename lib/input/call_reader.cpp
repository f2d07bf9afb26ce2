#include "input/call_reader.hpp"

#include "input/map_reader.hpp"

#include <array>

namespace dutoan {

namespace {

using enum FieldType;

constexpr std::array call_fields = {
    FieldFormat{.key = "method", .needed = Needed::required},
    FieldFormat{.key = "inputs", .type = map},
    FieldFormat{.key = "given", .type = map},
    FieldFormat{.key = "row"},
    FieldFormat{.key = "ref"},
    FieldFormat{.key = "note"},
};

/// `use_cases_from` gives `use_cases`.
std::optional<std::size_t> input_from_file(const Method& method, std::string_view key) {
  constexpr std::string_view suffix = "_from";
  if (!key.ends_with(suffix)) return std::nullopt;
  const auto index = method.input_of(key.substr(0, key.size() - suffix.size()));
  if (!index || method.inputs[*index].kind != InputKind::records) return std::nullopt;
  return index;
}

/// A field of the one record of a `single` input, given straight among the inputs.
struct SingleField {
  std::size_t input = 0;
  std::size_t field = 0;
};

std::optional<SingleField> single_field(const Method& method, std::string_view key) {
  for (std::size_t i = 0; i < method.inputs.size(); ++i) {
    const InputSpec& spec = method.inputs[i];
    for (std::size_t field = 0; spec.single && field < spec.fields.size(); ++field) {
      if (spec.fields[field].name == key) return SingleField{i, field};
    }
  }
  return std::nullopt;
}

void complete_single(InputValue& input, const InputSpec& spec) {
  for (InputValue& record : std::get<InputValue::Elements>(input.given)) {
    fill_defaults(std::get<InputValue::Elements>(record.given), spec);
  }
}

/// The record itself, begun with its first field.
InputValue::Elements& single_record(InputValue& input, const InputSpec& spec, Place place) {
  if (!input.is_given()) {
    InputValue record{.place = place};
    record.given = InputValue::Elements(spec.fields.size());
    input.place = place;
    input.given = InputValue::Elements{std::move(record)};
  }
  return std::get<InputValue::Elements>(std::get<InputValue::Elements>(input.given).front().given);
}

/// What `set` says of inputs of the method, in the place of what was given.
void put_set(std::vector<InputValue>& inputs, const Method& method, const InputContext& context) {
  for (const auto& [key, value] : context.set->root().entries()) {
    if (const auto index = method.input_of(key.text())) {
      inputs[*index] = read_input(value, method.inputs[*index], method, context);
    } else if (const auto single = single_field(method, key.text())) {
      const InputSpec& spec = method.inputs[single->input];
      single_record(inputs[single->input], spec, value.place())[single->field] =
          read_input(value, spec.fields[single->field], method, context);
    }
  }
}

}  // namespace

constexpr ObjectFormat call_format = {"method-call", call_fields};

std::vector<InputValue> read_inputs(Yaml node, const Method& method, const InputContext& context) {
  std::vector<InputValue> result(method.inputs.size());
  for (const auto& [key, value] : node.entries()) {
    if (const auto index = method.input_of(key.text())) {
      result[*index] = read_input(value, method.inputs[*index], method, context);
    } else if (const auto from = input_from_file(method, key.text())) {
      result[*from] = context.records_from(value, method.inputs[*from], method);
    } else if (const auto single = single_field(method, key.text())) {
      const InputSpec& spec = method.inputs[single->input];
      single_record(result[single->input], spec, value.place())[single->field] =
          read_input(value, spec.fields[single->field], method, context);
    } else {
      report_unknown_input(key, value, node,
                           {"input-unknown", {std::string(key.text()), method.id}}, method.inputs,
                           context.diagnostics);
    }
  }
  if (context.set != nullptr) put_set(result, method, context);
  for (std::size_t i = 0; i < result.size(); ++i) {
    if (method.inputs[i].single && result[i].is_given())
      complete_single(result[i], method.inputs[i]);
  }
  return result;
}

std::vector<GivenRow> read_given(Yaml node, const Method& method, const InputContext& context) {
  std::vector<GivenRow> result;
  const std::string ref = read_text(node.at("ref"), "ref", context.diagnostics).value_or("");
  for (const auto& [key, value] : node.entries()) {
    if (key.text() == "ref") continue;
    if (!method.row_of(key.text())) {
      std::vector<std::string> rows;
      for (const RowSpec& row : method.rows)
        rows.push_back(row.id);
      context.diagnostics
          .error({"given-unknown", {std::string(key.text()), method.full_name()}},
                 locate(key.place()))
          .hints.push_back({"hint-rows", {joined(rows)}});
      continue;
    }
    const RowSpec& row = method.rows[*method.row_of(key.text())];
    if (!method.columns.empty() || !fits(row.type, number_type())) {
      context.diagnostics.error(
          {method.columns.empty() ? "given-no-number" : "given-columns", {row.id}},
          locate(key.place()));
      continue;
    }
    const bool explained = value.is_map();
    const Yaml number = explained ? value.at("value") : value;
    GivenRow given{.row = std::string(key.text()), .ref = ref, .place = number.place()};
    if (explained) {
      const MapReader map(value, explained_format, context.diagnostics);
      if (map.has("ref")) given.ref = map.text("ref");
    }
    if (auto read = read_fraction(number, key.text(), context.diagnostics)) {
      given.value = Value(*std::move(read), Evidence::user);
      result.push_back(std::move(given));
    }
  }
  return result;
}

MethodCall read_call(Yaml node, const InputContext& context) {
  const MapReader map(node, call_format, context.diagnostics);
  MethodCall call{.place = node.place()};
  const Method* method = context.find_method(map.at("method"));
  if (method == nullptr) return call;
  call.document = method->document;
  call.method = method->id;
  call.inputs = read_inputs(map.at("inputs"), *method, context);
  call.given = read_given(map.at("given"), *method, context);
  call.row = map.text("row");
  if (!call.row.empty() && !method->row_of(call.row)) {
    std::vector<std::string> rows;
    for (const RowSpec& row : method->rows)
      rows.push_back(row.id);
    context.diagnostics
        .error({"row-unknown", {call.row, method->full_name()}}, locate(map.at("row").place()))
        .hints.push_back({"hint-rows", {joined(rows)}});
  }
  return call;
}

}  // namespace dutoan
