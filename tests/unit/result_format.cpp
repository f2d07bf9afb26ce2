#include "output/result_format.hpp"

#include "output/json_value.hpp"
#include "result_fixture.hpp"

namespace dutoan::result_format_test {

namespace {

void check_object(const Json& json, const ObjectFormat& format);

/// Whether a value may stand where the format has a field of that type.
bool fits(const Json& value, FieldType type) {
  switch (type) {
    case FieldType::text: return value.is_string();
    case FieldType::yes_no: return value.is_boolean();
    case FieldType::date: return value.is_string();
    case FieldType::count: return value.is_number_integer();
    case FieldType::object:
    case FieldType::map: return value.is_object();
    case FieldType::local: return value.is_string() || value.is_object();
    case FieldType::any: return true;
    default: return false;
  }
}

void check_field(const Json& value, const FieldFormat& field) {
  CAPTURE(value.dump());
  CHECK(fits(value, field.type));
  if (field.type == FieldType::object) check_object(value, *field.object);
}

/// Every key is one of the format's, with a value of its type; every needed key is there.
void check_object(const Json& json, const ObjectFormat& format) {
  CAPTURE(std::string(format.name));
  for (const FieldFormat& field : format.fields) {
    CAPTURE(std::string(field.key));
    if (field.needed == Needed::required) CHECK(json.contains(std::string(field.key)));
  }
  for (const auto& [key, value] : json.items()) {
    CAPTURE(key);
    const FieldFormat* field = format.find(key);
    REQUIRE(field != nullptr);
    if (field->list) {
      REQUIRE(value.is_array());
      for (const Json& one : value)
        check_field(one, *field);
    } else {
      check_field(value, *field);
    }
  }
}

}  // namespace

TEST_CASE("what is written fits the format that is published") {
  RichPlan f;
  PlanResult result = f.result();
  result.unread_files = {"so-y-te.yaml"};
  result.as_of = day("2024-05-06");
  result.tasks[0].unverified = {"e/words.x"};
  result.tasks[3].broken = true;
  std::string text;
  write_result_json(result, "", f.table_lines(), [&](std::string_view piece) { text += piece; });
  check_object(Json::parse(text), dutoan::result_file_format);
}

}  // namespace dutoan::result_format_test
