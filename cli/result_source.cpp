#include "result_source.hpp"

#include "lock.hpp"
#include "output/result_reading.hpp"

#include <fstream>

namespace dutoan {

ResultSource read_result_source(const Arguments& arguments, Console& console) {
  ResultSource source;
  const std::string& path = arguments.operands[0];
  if (!path.ends_with(".json")) {
    source.run = read_plan_run(arguments, arguments.operands);
    source.result = compute(*source.run, console);
    check_lock(arguments, *source.result, console, source.run->diagnostics);
    source.diagnostics = source.run->diagnostics;
    return source;
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    source.diagnostics.error({"file-not-found", {path}}, {.file = path});
    return source;
  }
  source.result = read_result_json(stream, path, source.diagnostics);
  return source;
}

}  // namespace dutoan
