#include "verify/second_path.hpp"

#include <doctest/doctest.h>

namespace dutoan::second_path_test {

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// A fee of 3 % of a row of the estimate around it, and a sum over lines.
const std::string derivation = R"({"format": 1, "rounding": {"policy": "exact", "step": "1"},
  "subject": "s/T", "method": "d/full", "rows": [
  {"id": "total", "value": "309", "unit": "đồng", "node": {"op": "+", "value": "309", "of": [
    {"op": "name", "name": "A", "value": "300"}, {"op": "name", "name": "fee", "value": "9"}]}},
  {"id": "A", "value": "300", "unit": "đồng", "node": {"op": "sum", "value": "300",
    "list": {"op": "name", "name": "lines", "value": null},
    "elements": [{"fields": {"group": "A", "category": "a", "kind": "x"}, "counted": true,
      "count": 2, "body": {"op": "name", "name": "amount", "value": "300"}}]}},
  {"id": "fee", "value": "9", "unit": "đồng", "round": "1", "round_direction": "down",
    "node": {"op": "name", "name": "own", "value": "9.5"}}],
  "inputs": [{"name": "own", "value": "9.5", "nested": ["own"], "nested_index": [0]}],
  "lines": [{"name": "x", "group": "A", "category": "a", "kind": "x", "quantity": "2",
    "unit_price": "100", "vat_included": false, "before_tax": "200", "place": "p:1"},
   {"name": "y", "group": "A", "category": "a", "kind": "x", "amount": "100",
    "vat_included": false, "before_tax": "100", "place": "p:2"}],
  "nested": [{"subject": "own", "method": "d/fee", "rows": [
     {"id": "fee", "value": "9.5", "node": {"op": "+", "value": "9.5", "of": [
       {"op": "name", "name": "base", "value": "300"}, {"op": "literal", "value": "-290.5"}]}}],
    "inputs": [{"name": "base", "value": "300", "row": "A", "enclosing": [{"id": "A"}]}]}]})";

std::string differences(const std::string& json) {
  SecondPath path;
  follow_derivation(json, path);
  std::string text;
  for (const Disagreement& found : path.disagreements)
    text += found.where + ": " + found.printed + " is " + found.computed + "\n";
  return text;
}

}  // namespace

TEST_CASE("rows, inputs, lines and what is nested are followed") {
  SecondPath path;
  follow_derivation(derivation, path);
  CHECK(path.disagreements.empty());
  CHECK(second_text(path.rows.at({"total", ""})) == "309");
  CHECK(path.rows.size() == 3);
  CHECK(path.lines.size() == 2);
  CHECK(path.groups.size() == 1);
  CHECK(path.steps > 15);
}

TEST_CASE("a figure that differs is named with its row and step") {
  CHECK(differences(replaced(derivation, R"({"id": "total", "value": "309")",
                             R"({"id": "total", "value": "310")")) == "s/T · total: 310 is 309\n");
  CHECK(differences(replaced(derivation, R"("round_direction": "down")",
                             R"("round_direction": "up")")) == "s/T · fee: 9 is 10\n");
  CHECK(differences(replaced(derivation, R"("before_tax": "200")", R"("before_tax": "201")")) ==
        "s/T · line x: 201 is 200\ns/T · line x: 201 is 200\ns/T · line x: 201 is 200\n"
        "s/T · A · name amount: 300 is 301\n");
  CHECK(differences(replaced(derivation, R"("count": 2)", R"("count": 3)")) ==
        "s/T · lines: 3 is 2\n");
}

TEST_CASE("an input is what is nested in it, or the row of the estimate around") {
  CHECK(differences(replaced(derivation, R"({"name": "own", "value": "9.5", "nested")",
                             R"({"name": "own", "value": "9", "nested")")) ==
        "s/T · own: 9 is 9.5\ns/T · fee · name own: 9.5 is 9\n");
  CHECK(differences(replaced(derivation, R"("name": "base", "value": "300", "row")",
                             R"("name": "base", "value": "301", "row")")) ==
        "own · base: 301 is 300\nown · fee · name base: 300 is 301\n");
}

TEST_CASE("under the policy printed rows in đồng are whole") {
  std::string printed = replaced(derivation, R"("policy": "exact")", R"("policy": "printed")");
  CHECK(differences(printed).empty());
  printed = replaced(printed, R"(, "round": "1", "round_direction": "down")", "");
  CHECK(differences(printed) == "s/T · fee: 9 is 10\n");
}

TEST_CASE("a row whose formula is from memory is missing, whatever it comes to") {
  const std::string from = R"({"id": "fee", "value": "9", "unit": "đồng")";
  const std::string cause = R"({"id": "fee", "value": null, "missing": [{"id": )";
  const std::string memory =
      cause + R"("missing-unverified", "arguments": ["d/full.fee"]}], "unit": "đồng")";
  const std::string other =
      cause + R"("missing-unverified", "arguments": ["d/t[x]"]}], "unit": "đồng")";
  const auto fee = [](const std::string& text) {
    return text.find("s/T · fee: ") != std::string::npos;
  };
  CHECK_FALSE(fee(differences(replaced(derivation, from, memory))));
  CHECK(fee(differences(replaced(derivation, from, other))));
}

TEST_CASE("what is no derivation is a disagreement") {
  CHECK(differences("{}").starts_with("derivation: "));
  CHECK(differences(replaced(derivation, R"("nested_index": [0])", R"("nested_index": [7])"))
            .starts_with("derivation: "));
  CHECK(differences("[").starts_with("derivation: "));
}

}  // namespace dutoan::second_path_test
