#include "output/schema_json.hpp"

#include "output/json_value.hpp"

#include <string>

namespace dutoan {

namespace {

// Numbers may be written 185_000_000, which YAML takes for a text.
constexpr std::string_view count_pattern = "^(0|[1-9][0-9_]*)$";
constexpr std::string_view number_pattern = "^-?(0|[1-9][0-9_]*)(\\.[0-9]+)?(/[1-9][0-9_]*)?$";
constexpr std::string_view rate_pattern = "^(0|[0-9]+(\\.[0-9]+)?%)$";
constexpr std::string_view share_pattern = "^(0|rest|[0-9]+(\\.[0-9]+)?%|[0-9]+/[1-9][0-9]*)$";
constexpr std::string_view date_pattern =
    "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$";

Json text_like(std::string_view pattern) {
  return {{"type", "string"}, {"pattern", pattern}};
}

Json number_like(std::string_view type, std::string_view pattern) {
  return {{"anyOf", {{{"type", type}}, text_like(pattern)}}};
}

Json reference(const ObjectFormat& object) {
  return {{"$ref", "#/$defs/" + std::string(object.name)}};
}

class SchemaWriter {
 public:
  Json schema_of(const FieldFormat& field) {
    const Json one = value_of(field);
    return field.list ? Json{{"type", "array"}, {"items", one}} : one;
  }

  Json schema_of(const ObjectFormat& object) {
    Json properties = Json::object();
    Json required = Json::array();
    for (const FieldFormat& field : object.fields) {
      properties[std::string(field.key)] = schema_of(field);
      if (field.needed == Needed::required) required.push_back(field.key);
    }
    Json schema = {{"type", "object"}, {"properties", properties}};
    if (!required.empty()) schema["required"] = required;
    schema["additionalProperties"] = false;
    return schema;
  }

  Json definitions = Json::object();

 private:
  Json value_of(const FieldFormat& field) {
    switch (field.type) {
      case FieldType::text: return {{"type", {"string", "number", "boolean"}}};
      case FieldType::code: return {{"type", "string"}};
      case FieldType::yes_no:
        return {{"anyOf", {{{"type", "boolean"}}, {{"enum", {"yes", "no"}}}}}};
      case FieldType::date: return text_like(date_pattern);
      case FieldType::number: return number_like("number", number_pattern);
      case FieldType::money:
      case FieldType::count: return number_like("integer", count_pattern);
      case FieldType::rate: return number_like("number", rate_pattern);
      case FieldType::share: return number_like("number", share_pattern);
      case FieldType::choice: return {{"enum", Json(field.choices)}};
      case FieldType::object: return defined(*field.object);
      case FieldType::map: return map_of(field);
      case FieldType::local: return local_text();
      case FieldType::any: break;
    }
    return Json::object();
  }

  Json map_of(const FieldFormat& field) {
    Json schema = {{"type", "object"}};
    if (field.object != nullptr) schema["additionalProperties"] = defined(*field.object);
    return schema;
  }

  static Json local_text() {
    const Json text = {{"type", "string"}};
    return {{"anyOf", {text, {{"type", "object"}, {"properties", {{"vi", text}, {"en", text}}}}}}};
  }

  /// Each object once, under $defs; an object may hold itself.
  Json defined(const ObjectFormat& object) {
    const std::string name(object.name);
    if (!definitions.contains(name)) {
      definitions[name] = Json();
      Json schema = schema_of(object);
      definitions[name] = std::move(schema);
    }
    return reference(object);
  }
};

}  // namespace

std::string schema_json(const ObjectFormat& file, std::string_view title) {
  SchemaWriter writer;
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}};
  schema.update(writer.schema_of(file));
  if (!writer.definitions.empty()) schema["$defs"] = std::move(writer.definitions);
  return schema.dump(1) + "\n";
}

}  // namespace dutoan
