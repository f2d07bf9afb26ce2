// `schema`: JSON Schemas of the files people write and of the results.
#include "arguments.hpp"
#include "console.hpp"
#include "input/norm_format.hpp"
#include "input/plan_format.hpp"
#include "output/result_format.hpp"
#include "output/schema_json.hpp"
#include "unknown_word.hpp"

#include <array>

namespace dutoan {

namespace {

struct SchemaSpec {
  std::string_view name;
  const ObjectFormat& format;
  std::string_view title;
};

}  // namespace

Exit run_schema(const Arguments& arguments, Console& console) {
  const std::array specs = {
      SchemaSpec{"plan", plan_file_format, "dutoan: plan"},
      SchemaSpec{"norms", norm_file_format, "dutoan: norms"},
      SchemaSpec{"result", result_file_format, "dutoan: result"},
  };
  for (const SchemaSpec& spec : specs) {
    if (spec.name != arguments.operands[0]) continue;
    console.print(schema_json(spec.format, spec.title));
    return Exit::done;
  }
  return unknown_operand(arguments, {"plan", "norms", "result"}, console);
}

}  // namespace dutoan
