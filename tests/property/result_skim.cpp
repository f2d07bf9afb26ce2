#include "output/result_skim.hpp"

#include "output/json_value.hpp"
#include "output/result_reading.hpp"
#include "random.hpp"
#include "result_fixture.hpp"

#include <sstream>

namespace dutoan::result_skim_test {

namespace {

/// A text any of our writers, an editor or an accident could make of a string.
std::string random_text(Random& random) {
  constexpr std::array pieces = {"Máy chủ", "\"", "\\",      "\n",  "\t",          "{",
                                 "}],",     "]}", "e\u0302", "😀",   ",",           " ",
                                 ":",       "7",  "",        "[\n", "\"lines\": ["};
  return random.pieces(pieces, 4);
}

LineFigure random_line(Random& random) {
  LineFigure line{.no = random_text(random), .id = "m", .name = random_text(random)};
  line.unit = random_text(random);
  if (random.once_in(2)) line.quantity = random.number();
  if (random.once_in(3)) line.price.ref = random_text(random);
  for (Amount& amount : line.amounts) {
    amount.complete = !random.once_in(3);
    amount.known = Money(random.between(0, 5'000'000));
  }
  if (random.once_in(4)) {
    line.rows.push_back({.id = "cost", .cells = {{.number = random.number()}}});
    line.rows.push_back({.id = "total", .cells = {{.content = random_text(random)}}});
  }
  return line;
}

PlanResult random_result(Random& random, PlanResult result) {
  for (TaskResult& task : result.tasks) {
    task.table_lines = 0;
    task.name = random_text(random);
    for (std::size_t more = random.below(4); more > 0; --more)
      task.lines.push_back(random_line(random));
    if (random.once_in(3)) task.rows.clear();
  }
  return result;
}

std::string written(const PlanResult& result) {
  std::string text;
  write_result_json(result, "", {}, [&](std::string_view piece) { text += piece; });
  return text;
}

/// A byte taken out, put in or changed, a line twice or gone, the end cut off.
std::string damaged(std::string text, Random& random) {
  constexpr std::string_view marks = "\"\\{}[],: \nx7\t\xff";
  const std::size_t at = random.below(text.size());
  const std::size_t line_end = std::min(text.find('\n', at), text.size() - 1) + 1;
  switch (random.below(6)) {
    case 0: text.erase(at, 1); break;
    case 1: text.insert(at, 1, random.one_of(marks)); break;
    case 2: text[at] = random.one_of(marks); break;
    case 3: text.insert(line_end, text.substr(at, line_end - at)); break;
    case 4: text.erase(at, line_end - at); break;
    default: text.resize(at); break;
  }
  return text;
}

std::string skimmed(const std::string& text) {
  std::istringstream stream(text);
  return skim_result(stream).value();
}

/// What comes of a text: the result without rows and lines, or the diagnostic.
std::string read(const std::string& text) {
  std::istringstream stream(text);
  Diagnostics diagnostics;
  const auto result = dutoan::read_result_json(stream, "r.json", diagnostics);
  return result ? written(*result) : said(diagnostics);
}

/// Without what is passed over, so that only a reader without a short way can have read it.
Json bare(const std::string& text) {
  Json json = Json::parse(text);
  for (Json& task : json["tasks"])
    task["rows"] = task["lines"] = Json::array();
  return json;
}

}  // namespace

TEST_CASE("a result is read the same passed over, whole, reformatted and minified") {
  Random random(1);
  RichPlan plan;
  const PlanResult rich = plan.result();
  for (int round = 0; round < 40; ++round) {
    const std::string text = written(random_result(random, rich));
    const std::string result = read(text);
    CHECK(Json::parse(result) == Json::parse(read(bare(text).dump())));
    CHECK(result == read(Json::parse(text).dump()));
    CHECK(result == read(Json::parse(text).dump(1)));
    CHECK(result == read(Json::parse(text).dump(2)));
    CHECK(skimmed(text).size() <= text.size());
    CHECK(bare(skimmed(text)) == bare(text));
  }
}

TEST_CASE("a damaged text is skimmed to a valid one just when the parser takes it") {
  Random random(2);
  RichPlan plan;
  const PlanResult rich = plan.result();
  int refused = 0;
  for (int round = 0; round < 20; ++round) {
    const std::string text = written(random_result(random, rich));
    for (int time = 0; time < 25; ++time) {
      std::string other = damaged(text, random);
      if (random.once_in(3)) other = damaged(other, random);
      const bool valid = Json::accept(other);
      refused += int(!valid);
      CAPTURE(other);
      CHECK(Json::accept(skimmed(other)) == valid);
      if (valid) {
        CHECK(read(other) == read(Json::parse(other).dump()));
      } else {
        CHECK(read(other).starts_with("result-not-json r.json"));
      }
    }
  }
  CHECK(refused > 250);
}

}  // namespace dutoan::result_skim_test
