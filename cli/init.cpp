// `init`: lays down starting files, copied from the templates that stand beside the norms.
#include "arguments.hpp"
#include "console.hpp"
#include "init_form.hpp"
#include "input/file_reader.hpp"
#include "input/plan_format.hpp"
#include "output/schema_json.hpp"
#include "plan_run.hpp"
#include "platform.hpp"
#include "write_fault.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace dutoan {

namespace {

namespace fs = std::filesystem;

/// Nothing that stands there is overwritten.
bool write_new(const fs::path& file, std::string_view text, Console& console) {
  std::error_code error;
  if (fs::exists(file, error)) {
    console.say({"init-exists", {file.generic_string()}});
    return false;
  }
  fs::create_directories(file.parent_path(), error);
  FileWriter writer(file);
  writer.write(text);
  if (!writer.finish()) {
    console.say(write_fault(file.generic_string()));
    return false;
  }
  console.say({"init-written", {file.generic_string()}});
  return true;
}

}  // namespace

Exit run_init(const Arguments& arguments, Console& console) {
  const fs::path target = arguments.operands.empty() ? "." : arguments.operands[0];
  if (arguments.has("form")) return write_forms(arguments, target, console);
  const fs::path templates =
      shipped_folder("examples") / "templates" / (arguments.has("folder") ? "folder" : "file");
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(templates, error)) {
    if (entry.is_regular_file()) files.push_back(entry.path().lexically_relative(templates));
  }
  std::sort(files.begin(), files.end());
  Diagnostics diagnostics;
  for (const fs::path& file : files) {
    const auto text = read_bytes({templates / file, file.generic_string(), ""}, diagnostics);
    if (!text || !write_new(target / file, *text, console)) return Exit::usage;
  }
  const std::string schema = schema_json(plan_file_format, "dutoan: plan");
  if (!write_new(target / "plan.schema.json", schema, console)) return Exit::usage;
  console.say({"init-next", {(target / "plan.yaml").lexically_normal().generic_string()}});
  return Exit::done;
}

}  // namespace dutoan
