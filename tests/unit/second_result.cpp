#include "verify/second_result.hpp"

#include <doctest/doctest.h>

namespace dutoan::second_result_test {

namespace {

const std::string task = R"({"id": "s/T", "total": "310", "total_row": "total",
  "columns": ["before_tax", "after_tax"],
  "funding": [{"source": "N1", "amount": "103"}, {"source": "N2", "amount": "207"}],
  "years": [{"year": 2024, "amount": "310"}],
  "split": {"funding": [{"source": "N1", "share": "1/3"}, {"source": "N2", "rest": true}]},
  "evidence": {"user": "310"}, "cost_groups": [{"id": "A", "total": "310"}],
  "rows": [{"id": "A", "before_tax": "300", "after_tax": "310", "unit": "đồng"},
           {"id": "rate", "value": "1/3"},
           {"id": "total", "before_tax": "300", "after_tax": "310", "unit": "đồng"}],
  "lines": [{"name": "x", "group": "G", "kind": "k", "before_tax": "300", "tax": "10",
             "amount": "310", "place": "p:1"}]})";

SecondPath followed() {
  SecondPath path;
  for (const char* row : {"A", "total"}) {
    path.rows[{row, "before_tax"}] = {std::string("300.4")};
    path.rows[{row, "after_tax"}] = {std::string("309.5")};
  }
  path.rows[{"rate", "before_tax"}] = {std::string("1/3")};
  path.rows[{"rate", "after_tax"}] = {std::string("1/3")};
  path.lines["p:1"] = {SecondValue{std::string("300.4")}, SecondValue{std::string("9.6")},
                       SecondValue{std::string("310")}};
  path.groups.insert({"G", "", "k"});
  return path;
}

std::string differences(const std::string& json) {
  SecondPath path = followed();
  compare_task(PrintedJson::parse(json), path);
  std::string text;
  for (const Disagreement& found : path.disagreements)
    text += found.where + ": " + found.printed + " is " + found.computed + "\n";
  return text;
}

std::string changed(const std::string& from, const std::string& to) {
  std::string text = task;
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return differences(text.replace(at, from.size(), to));
}

}  // namespace

TEST_CASE("a result that says what was computed agrees") {
  CHECK(differences(task).empty());
}

TEST_CASE("rows, lines, totals and parts that say something else are named") {
  CHECK(changed(R"("A", "before_tax": "300")", R"("A", "before_tax": "301")") ==
        "s/T · A.before_tax: 301 is 300\n");
  CHECK(changed(R"("value": "1/3")", R"("value": "0.3333")") == "s/T · rate: 0.3333 is 1/3\n");
  CHECK(changed(R"("tax": "10")", R"("tax": "11")") == "s/T · x · tax: 11 is 10\n");
  CHECK(changed(R"("group": "G")", R"("group": "H")") == "s/T · group of x: no is yes\n");
  CHECK(changed(R"("amount": "207")", R"("amount": "206")") == "s/T · funding: 309 is 310\n");
  CHECK(changed(R"("amount": "103"}, {"source": "N2", "amount": "207")",
                R"("amount": "105"}, {"source": "N2", "amount": "205")") ==
        "s/T · funding: 105 is 103.33333333333333333333\n");
  CHECK(changed(R"({"user": "310"})", R"({"user": "300"})") == "s/T · evidence: 300 is 310\n");
  CHECK(changed(R"({"id": "A", "total": "310"})", R"({"id": "A", "total": "312"})") ==
        "s/T · cost_groups: 312 is 309.5\ns/T · cost_groups: 312 is 310\n");
}

TEST_CASE("a bound is rounded down, a figure to the nearest") {
  SecondPath path;
  path.rows[{"total", ""}] = second_missing(*read_fixed_point("9.9"));
  const auto json = [](const char* key, const char* amount) {
    return PrintedJson::parse(std::string(R"({"id": "s/T", "total_row": "total", ")") + key +
                              "\": \"" + amount + R"(", "rows": [], "lines": [], "funding": [],
      "years": [], "evidence": {}})");
  };
  SecondPath bound = path;
  compare_task(json("at_least", "9"), bound);
  CHECK(bound.disagreements.size() == 3);  // only the parts, which are none
  SecondPath part = path;
  compare_task(json("known_part", "10"), part);
  CHECK(part.disagreements.size() == 3);
}

TEST_CASE("figures without a derivation are those of rows not followed, column by column") {
  SecondPath path = followed();
  CHECK(figures_not_followed(PrintedJson::parse(task), path).empty());
  path.rows.erase({"A", "after_tax"});
  path.rows.erase({"rate", "before_tax"});
  CHECK(figures_not_followed(PrintedJson::parse(task), path) ==
        std::vector<std::string>{"A.after_tax", "rate.before_tax"});
}

TEST_CASE("tasks add up to the plan, however incomplete it is") {
  const auto plan_differs = [](const char* total, const char* tasks) {
    SecondPath path;
    compare_plan(PrintedJson::parse(std::string("{") + total + R"("tasks": [)" + tasks + "]}"),
                 path);
    return !path.disagreements.empty();
  };
  CHECK_FALSE(plan_differs(R"("total": "3", )", R"({"total": "1"}, {"total": "2"})"));
  CHECK(plan_differs(R"("total": "4", )", R"({"total": "1"}, {"total": "2"})"));
  CHECK_FALSE(plan_differs(R"("at_least": "1", )", R"({"total": "1"}, {})"));
  CHECK(plan_differs(R"("total": "1", )", R"({"total": "1"}, {})"));
  // A file that could not be read.
  CHECK_FALSE(plan_differs(R"("at_least": "3", )", R"({"total": "1"}, {"total": "2"})"));
  // No amount of money holds the sum.
  CHECK_FALSE(
      plan_differs("", R"({"total": "9000000000000000000"}, {"total": "900000000000000000"})"));
  CHECK(plan_differs("", R"({"total": "1"})"));
}

}  // namespace dutoan::second_result_test
