#include "output/result_reading.hpp"

#include "output/json_value.hpp"
#include "output/summary_json.hpp"
#include "result_fixture.hpp"

#include <sstream>

namespace dutoan::result_reading_test {

namespace {

std::string written(const PlanResult& result) {
  std::string text;
  write_result_json(result, "", {}, [&](std::string_view piece) { text += piece; });
  return text;
}

/// What reading a text says is wrong with it: "" where nothing is.
std::string fault(const std::string& text, std::optional<PlanResult>* read = nullptr) {
  std::istringstream stream(text);
  Diagnostics diagnostics;
  auto result = dutoan::read_result_json(stream, "r.json", diagnostics);
  CHECK(result.has_value() == diagnostics.empty());
  if (read != nullptr) *read = std::move(result);
  if (diagnostics.empty()) return "";
  const Diagnostic& first = diagnostics.items()[0];
  const std::string place = location_text(first.location);
  return plain(first.message) + (first.location.line > 0 ? " at " + place : "");
}

/// A result file with one thing changed.
template <class Change>
std::string fault_of_changed(Change change) {
  static const std::string text = [] {
    RichPlan f;
    return written(f.result());
  }();
  Json json = Json::parse(text);
  change(json);
  return fault(json.dump());
}

std::string all_summaries(const PlanResult& result) {
  std::string text;
  for (std::size_t key = 0; key < dutoan::summary_key_words.size(); ++key) {
    for (std::size_t figure = 0; figure < dutoan::figure_words.size(); ++figure) {
      const auto summary = summarize(result, {SummaryKey(key)}, FigureKind(figure));
      const auto printed = print_in(summary, 1, dutoan::RoundingWay::half_up);
      const auto proof = prove(result, summary, printed);
      CHECK(all_hold(proof));
      text += summary_json({result.header, summary, printed, proof}, {}, status_words(result));
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a result that was read says what the plan says, by every key and figure") {
  RichPlan f;
  PlanResult result = f.result();
  result.as_of = day("2024-05-06");
  result.allow_unverified = true;
  result.unread_files = {"so-y-te.yaml"};
  result.tasks[3].broken = true;
  result.tasks[0].unverified = {"e/words.x"};
  std::optional<PlanResult> read;
  CHECK(fault(written(result), &read) == "");
  REQUIRE(read);
  CHECK(all_summaries(*read) == all_summaries(result));
}

TEST_CASE("all but rows and lines comes back byte for byte") {
  RichPlan f;
  PlanResult result = f.result();
  result.tasks[0].funding_terms = {{.source = "NST", .share = Number(1, 3)},
                                   {.source = "ODA", .amount = 5},
                                   {.source = "XHH", .rest = true}};
  result.tasks[0].year_shares = {{2024, Number(1, 3)}, {2025, Number(2, 3)}};
  result.header.rounding = RoundingPolicy::printed;
  result.submissions = {{"x", "x.xlsx", "ab", day("2024-01-10"), 5, 4, 1}};
  std::optional<PlanResult> read;
  CHECK(fault(written(result), &read) == "");
  for (TaskResult& task : result.tasks) {
    task.rows.clear();
    task.lines.clear();
    task.table_lines = 0;
  }
  REQUIRE(read);
  CHECK(written(*read) == written(result));
}

TEST_CASE("rows and lines are passed over, whatever they hold") {
  CHECK(fault_of_changed([](Json& json) {
          json["tasks"][0]["rows"] = 5;
          json["tasks"][0]["lines"] = {{{"tasks", {{"rows", 1}}}}};
        }) == "");
}

TEST_CASE("a text that is no JSON is refused at its place") {
  CHECK(fault("{\"format\": 1,\n oops}") == "result-not-json at r.json:2:2");
  CHECK(fault("") == "result-not-json");
  CHECK(fault("{\"format\": \"\xff\"}").starts_with("result-not-json at r.json:1:"));
}

TEST_CASE("what is wrong is refused at its place, though rows and lines were passed over") {
  RichPlan f;
  const std::string text = written(f.result());
  const std::size_t lines = text.find("\"lines\": [");
  const std::size_t second = text.find("\n    {", text.find('\n', lines) + 1) + 1;
  const std::size_t third = text.find("\n    {", second) + 1;
  const auto number = 1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(second), '\n');
  std::string other = text;
  other.erase(text.find(':', second), 1);
  CHECK(fault(other).starts_with("result-not-json at r.json:" + std::to_string(number) + ":"));
  other = text;
  other.replace(text.find("\"]", third) + 1, 1, "}");
  CHECK(fault(other).starts_with("result-not-json at r.json:"));
  CHECK(fault(text.substr(0, third)).starts_with("result-not-json"));
  CHECK(fault(text.substr(0, third - 2)).starts_with("result-not-json"));
}

TEST_CASE("JSON that is no result is refused with the key that is wrong") {
  CHECK(fault("[1]") == "result-not-ours format");
  CHECK(fault("{\"format\": 2}") == "result-not-ours format");
  CHECK(fault("{\"format\": 1}") == "result-not-ours plan");
  CHECK(fault_of_changed([](Json& json) { json.erase("evidence"); }) == "result-not-ours evidence");
  CHECK(fault_of_changed([](Json& json) { json["known_part"] = 7; }) == "result-not-ours amount");
  CHECK(fault_of_changed([](Json& json) { json["known_part"] = "7.5"; }) == "result-not-ours 7.5");
  CHECK(fault_of_changed([](Json& json) {
          json["evidence"] = {{"guess", "1"}};
        }) == "result-not-ours guess");
  CHECK(fault_of_changed([](Json& json) { json["tasks"][0]["date"] = "31/02/2024"; }) ==
        "result-not-ours date");
  CHECK(fault_of_changed([](Json& json) { json["tasks"][0]["programmes"] = 5; }) ==
        "result-not-ours tasks");
  CHECK(fault_of_changed([](Json& json) { json["tasks"][0]["broken"] = "yes"; }) ==
        "result-not-ours broken");
  CHECK(fault_of_changed([](Json& json) { json["tasks"][0]["money"][0]["amount"] = "4,2 tỷ"; }) ==
        "result-not-ours amount");
}

TEST_CASE("an argument without a date is refused and not taken for one") {
  CHECK(fault_of_changed([](Json& json) {
          json["missing"][0]["arguments"] = {{{"date", ""}}};
        }) == "result-not-ours date");
}

TEST_CASE("a year that is no year is refused") {
  CHECK(fault_of_changed([](Json& json) {
          json["plan"]["year"] = 2024.5;
        }).starts_with("result-not-ours"));
}

TEST_CASE("a unit nobody knows is refused") {
  CHECK(fault_of_changed([](Json& json) { json["plan"]["unit"] = "usd"; }) ==
        "result-not-ours unit");
}

}  // namespace dutoan::result_reading_test
