// A result of anything, written as JSON and read back.
#include "any_result.hpp"
#include "output/result_json.hpp"
#include "output/result_reading.hpp"
#include "said.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace dutoan::result_round_trip_property {

namespace {

std::string written(const PlanResult& result) {
  std::string text;
  write_result_json(result, "", {}, [&](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace

TEST_CASE("a result of anything is read back, with its lines, and written as the same bytes") {
  for (std::uint32_t seed = 1; seed <= 250; ++seed) {
    Random random(seed);
    const PlanResult result = any_result::random_result(random);
    const std::string text = written(result);
    std::istringstream stream(text);
    Diagnostics diagnostics;
    std::vector<std::pair<std::size_t, LineFigure>> lines;
    auto read = read_result_with_lines(
        stream, "r.json",
        [&](std::size_t task, const LineFigure& line) { lines.emplace_back(task, line); },
        diagnostics);
    CAPTURE(seed);
    CAPTURE(printed(diagnostics));
    REQUIRE(read);
    for (const auto& [task, line] : lines)
      read->tasks[task].lines.push_back(line);
    CHECK(written(*read) == text);
  }
}

}  // namespace dutoan::result_round_trip_property
