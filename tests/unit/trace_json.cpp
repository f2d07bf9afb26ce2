#include "output/trace_json.hpp"

#include "formula_fixture.hpp"

namespace dutoan::trace_json_test {

namespace {

Json traced(FormulaFixture& f, const std::string& formula) {
  return trace_json(f.trace(formula));
}

}  // namespace

TEST_CASE("a node has its operator, its exact value, its evidence and its operands") {
  FormulaFixture f;
  f.input("a", Given::number(10, Evidence::user));
  CHECK(traced(f, "a / 3") ==
        Json::parse(R"({"op": "/", "value": "10/3", "evidence": "user", "of": [
    {"op": "name", "name": "a", "value": "10", "evidence": "user"},
    {"op": "literal", "value": "3", "evidence": "primary"}]})"));
}

TEST_CASE("every operator has its sign, every function and fold its word") {
  FormulaFixture f;
  const std::pair<const char*, const char*> words[] = {
      {"1 + 2", "+"},
      {"1 - 2", "-"},
      {"2 * 3", "*"},
      {"2 ^ 3", "^"},
      {"-(1)", "negate"},
      {"not yes", "not"},
      {"yes and no", "and"},
      {"yes or no", "or"},
      {"1 = 2", "="},
      {"1 != 2", "!="},
      {"1 < 2", "<"},
      {"1 <= 2", "<="},
      {"1 > 2", ">"},
      {"1 >= 2", ">="},
      {"1 in [1]", "in"},
      {"1 not in [1]", "not in"},
      {"if yes then 1 else 2", "if"},
      {"max(1, 2)", "max"},
      {"sum([1]: value)", "sum"},
      {"count([1])", "count"},
      {"known(1, 2)", "known"},
  };
  for (const auto& [formula, word] : words) {
    CAPTURE(std::string(formula));
    CHECK(traced(f, formula)["op"] == word);
  }
}

TEST_CASE("a value is a text, yes or no, a date, a list, or null where it is missing") {
  FormulaFixture f;
  CHECK(traced(f, "\"chữ\"")["value"] == "chữ");
  CHECK(traced(f, "1 < 2")["value"] == true);
  CHECK(traced(f, "date(2025, 7, 1)")["value"] == "2025-07-01");
  CHECK(traced(f, "[1, 2.5]")["value"] == Json::parse(R"(["1", "2.5"])"));
  f.input("m", Given::missing("m"));
  CHECK(traced(f, "m") ==
        Json::parse(R"({"op": "name", "name": "m", "value": null, "missing": true})"));
}

TEST_CASE("what is known of something missing is a lower bound, or only a part") {
  FormulaFixture f;
  f.input("m", Given::missing("m"));
  CHECK(traced(f, "m + 5")["at_least"] == "5");
  CHECK(traced(f, "m + 5 + -7")["known_part"] == "-2");
}

TEST_CASE("a list and a table rest on no class of their own") {
  FormulaFixture f;
  f.table(keyed("t", {{"x", cell(5)}}));
  CHECK_FALSE(traced(f, "[1]").contains("evidence"));
  CHECK(traced(f, "t[\"x\"]")["evidence"] == "primary");
}

TEST_CASE("a look-up names its table, and the rows it was read at") {
  FormulaFixture f;
  f.input("a", Given::number(12));
  f.table(keyed("weight", {{"simple", cell(5)}}));
  f.table(ladder("hours", {unbounded(48), above(3, 20)}));
  f.table(brackets("rate", {from(10, 2), from(20, 1)}));
  Json weight = traced(f, "weight[\"simple\"]");
  CHECK(weight["table"] == "d/weight");
  CHECK(weight["kind"] == "keyed");
  CHECK(weight["lower"] == Json::parse(R"({"row": 1, "key": "simple", "cells": ["5"]})"));
  Json hours = traced(f, "hours[a]");
  CHECK(hours["kind"] == "ladder");
  CHECK(hours["lower"] == Json::parse(R"({"row": 2, "above": "3", "cells": ["20"]})"));
  CHECK(hours["rows"] == 2);
  CHECK_FALSE(hours.contains("next"));
  CHECK_FALSE(hours.contains("upper"));
  Json rate = traced(f, "rate[a]");
  CHECK(rate["kind"] == "brackets");
  CHECK(rate["lower"] == Json::parse(R"({"row": 1, "from": "10", "cells": ["2"]})"));
  CHECK(rate["upper"] == Json::parse(R"({"row": 2, "from": "20", "cells": ["1"]})"));
  CHECK(traced(f, "hours[1]")["next"] == Json{{"above", "3"}});
}

TEST_CASE("a cell from memory is printed, and why it counts as missing") {
  FormulaFixture f;
  f.table(keyed("weight", {{"guessed", cell(5, Evidence::memory)}, {"known", cell(4)}}));
  CHECK(traced(f, "weight[\"guessed\"]")["unverified"] == true);
  CHECK_FALSE(traced(f, "weight[\"known\"]").contains("unverified"));
}

TEST_CASE("a condition says which branch was taken") {
  FormulaFixture f;
  CHECK(traced(f, "if 1 < 2 then 5 else 6")["branch"] == "then");
  CHECK(traced(f, "if 1 > 2 then 5 else 6")["branch"] == "else");
  f.input("m", Given::missing("m"));
  CHECK_FALSE(traced(f, "if m > 2 then 5 else 6").contains("branch"));
}

TEST_CASE("a fold says what it goes over") {
  FormulaFixture f;
  f.input("xs", Given::list({Given::number(4)}));
  CHECK(traced(f, "sum(xs: value)")["list"] ==
        Json::parse(R"({"op": "name", "name": "xs", "value": ["4"]})"));
}

TEST_CASE("a fold has every element with its fields, its condition and its body") {
  FormulaFixture f;
  f.input("xs", Given::list({Given::record({{"n", Given::number(2)}}),
                             Given::record({{"n", Given::number(-1)}})}));
  Json node = traced(f, "sum(xs where n > 0: n * 3)");
  REQUIRE(node["elements"].size() == 2);
  CHECK(node["elements"][0]["fields"] == Json{{"n", "2"}});
  CHECK(node["elements"][0]["counted"] == true);
  CHECK(node["elements"][0]["where"]["value"] == true);
  CHECK(node["elements"][0]["body"]["value"] == "6");
  CHECK(node["elements"][1]["counted"] == false);
  CHECK_FALSE(node["elements"][1].contains("body"));
}

TEST_CASE("a group of lines says how many they are") {
  FormulaFixture f;
  f.lines({{.group = "A", .category = "a", .kind = "fee", .count = 3}}, {Given::number(100)});
  Json element = traced(f, "sum(lines: amount)")["elements"][0];
  CHECK(element["count"] == 3);
  CHECK(element["fields"] == Json{{"group", "A"}, {"category", "a"}, {"kind", "fee"}});
  CHECK(element["body"]["value"] == "100");
}

}  // namespace dutoan::trace_json_test
