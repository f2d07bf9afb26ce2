#include "output/schema_json.hpp"

#include "input/norm_format.hpp"
#include "input/plan_format.hpp"
#include "output/json_value.hpp"
#include "output/result_format.hpp"

#include <array>
#include <regex>

#include <doctest/doctest.h>

namespace dutoan::schema_json_test {

namespace {

constexpr std::array<std::string_view, 2> words = {"lowest", "mean"};
extern const ObjectFormat node_format;

constexpr std::array node_fields = {
    FieldFormat{.key = "id", .type = FieldType::code, .needed = Needed::required},
    FieldFormat{.key = "rule", .type = FieldType::choice, .choices = words},
    FieldFormat{.key = "notes", .list = true},
    FieldFormat{.key = "parts", .type = FieldType::object, .list = true, .object = &node_format},
    FieldFormat{.key = "by_name", .type = FieldType::map, .object = &node_format},
    FieldFormat{.key = "facts", .type = FieldType::map},
    FieldFormat{.key = "title", .type = FieldType::local},
    FieldFormat{.key = "shape", .type = FieldType::any},
};
constexpr ObjectFormat node_format = {"node", node_fields};

constexpr std::array file_fields = {
    FieldFormat{.key = "root", .type = FieldType::object, .object = &node_format},
};
constexpr ObjectFormat file_format = {"file", file_fields};

Json schema(const ObjectFormat& format) {
  return Json::parse(schema_json(format, "thử"));
}

/// The schema of a file with one field of that type.
Json of_type(FieldType type) {
  const std::array fields = {FieldFormat{.key = "x", .type = type}};
  return schema({"one", fields})["properties"]["x"];
}

/// Whether a text is one the schema of the type allows.
bool allows(FieldType type, const std::string& text) {
  const Json json = of_type(type);
  const Json& pattern = json.contains("anyOf") ? json["anyOf"][1]["pattern"] : json["pattern"];
  return std::regex_search(text, std::regex(pattern.get<std::string>()));
}

/// Every `$ref` of a schema leads to a definition, and every object refuses unknown keys.
void check_whole(const Json& json, const Json& definitions) {
  if (json.is_object() && json.contains("$ref")) {
    const std::string target = json["$ref"];
    CAPTURE(target);
    CHECK(target.starts_with("#/$defs/"));
    CHECK(definitions.contains(target.substr(8)));
  }
  if (json.is_object() && json.contains("required")) {
    for (const Json& key : json["required"])
      CHECK(json["properties"].contains(key.get<std::string>()));
  }
  for (const Json& below : json) {
    if (below.is_structured()) check_whole(below, definitions);
  }
}

}  // namespace

TEST_CASE("an object is defined once and may hold itself") {
  const Json json = schema(file_format);
  CHECK(json["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  CHECK(json["title"] == "thử");
  CHECK(json["additionalProperties"] == false);
  CHECK(json["properties"]["root"] == Json{{"$ref", "#/$defs/node"}});
  REQUIRE(json["$defs"].size() == 1);
  const Json& node = json["$defs"]["node"]["properties"];
  CHECK(node["parts"] == Json{{"type", "array"}, {"items", {{"$ref", "#/$defs/node"}}}});
  CHECK(node["by_name"]["additionalProperties"] == Json{{"$ref", "#/$defs/node"}});
  CHECK(json["$defs"]["node"]["required"] == Json{"id"});
}

TEST_CASE("each type of field says what may stand there") {
  const Json node = schema(file_format)["$defs"]["node"]["properties"];
  CHECK(node["id"] == Json{{"type", "string"}});
  CHECK(node["rule"] == Json{{"enum", {"lowest", "mean"}}});
  CHECK(node["notes"]["items"] == Json{{"type", {"string", "number", "boolean"}}});
  CHECK(node["facts"] == Json{{"type", "object"}});
  CHECK(node["title"]["anyOf"][0] == Json{{"type", "string"}});
  CHECK(node["shape"] == Json::object());
  CHECK(of_type(FieldType::count)["anyOf"][0] == Json{{"type", "integer"}});
  CHECK(of_type(FieldType::number)["anyOf"][0] == Json{{"type", "number"}});
}

TEST_CASE("numbers may be written as the readers take them") {
  CHECK(allows(FieldType::money, "185_000_000"));
  CHECK_FALSE(allows(FieldType::money, "185.000"));
  CHECK_FALSE(allows(FieldType::count, "010"));
  CHECK(allows(FieldType::number, "10/3"));
  CHECK(allows(FieldType::number, "-1_000.5"));
  CHECK_FALSE(allows(FieldType::number, "1,5"));
  CHECK(allows(FieldType::rate, "2.0485%"));
  CHECK_FALSE(allows(FieldType::rate, "0.1"));
  CHECK(allows(FieldType::share, "1/3"));
  CHECK(allows(FieldType::share, "30%"));
  CHECK(allows(FieldType::date, "06/03/2023"));
  CHECK_FALSE(allows(FieldType::date, "2023/03/06"));
}

TEST_CASE("the schemas of the program's files are whole") {
  for (const ObjectFormat* format : {&dutoan::plan_file_format, &dutoan::norm_file_format,
                                     &dutoan::index_format, &dutoan::result_file_format}) {
    CAPTURE(std::string(format->name));
    const Json json = schema(*format);
    CHECK(json["additionalProperties"] == false);
    check_whole(json, json["$defs"]);
  }
}

}  // namespace dutoan::schema_json_test
