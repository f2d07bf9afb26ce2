#include "verify/second_node.hpp"

#include "formula_fixture.hpp"
#include "output/trace_json.hpp"

namespace dutoan::second_node_test {

namespace {

/// What differs in a node, step by step: "+: printed 3, computed 5".
class NodeFixture {
 public:
  std::string differences(const PrintedJson& node) {
    std::string text;
    scope.compared = [&](const std::string& step, const SecondValue& printed,
                         const SecondValue& computed) {
      if (agree(printed, computed)) return;
      text +=
          step + ": printed " + second_text(printed) + ", computed " + second_text(computed) + "\n";
    };
    (void)node_again(node, scope);
    return text;
  }

  SecondScope scope{
      .row = [](const std::string& id, const std::string& column) -> std::optional<SecondValue> {
        if (id != "R") return std::nullopt;
        return second_number(fixed_point(column == "tax" ? 7 : 1000));
      },
      .input = [](const std::string& name) -> std::optional<SecondValue> {
        if (name == "a") return second_number(fixed_point(6));
        if (name == "one") return SecondValue{SecondValue::List{{std::string("x")}, {true}}};
        if (name == "list") {
          return SecondValue{SecondValue::List{{std::string("4")}, {std::string("-1")}}};
        }
        return std::nullopt;
      },
      .fields_of =
          [](const std::string&) {
            return std::vector<std::string>{"word", "q"};
          },
      .lines = [](const PrintedJson&) { return second_number(fixed_point(50)); },
      .compared = nullptr};
};

std::string differences(const char* json) {
  return NodeFixture().differences(PrintedJson::parse(json));
}

}  // namespace

TEST_CASE("what the evaluator prints of a formula agrees") {
  FormulaFixture f;
  f.input("a", Given::number(6));
  f.input("list", Given::list({Given::number(4), Given::number(-1)}));
  f.row("R", Given::number(1000));
  f.table(ladder("steps", {unbounded(48), from(1, 32), above(3, 20)}));
  f.table(brackets("rates", {from(0, 3), from(10, 1)}));
  f.table(keyed("weight", {{"x", cell(5)}}));
  for (const char* formula :
       {"-a ^ 2 + R / 7 - 3 * (1 - a)", "if a > 5 and not (a = 7 or a < 0) then steps[a] else 0",
        "rates[a] + rates[10] + weight[\"x\"]", "sum(list where value > 0: value * position)",
        "min(list: value) + max(a, 2) + count(list)",
        "any(list: value > 3) and all(list: value > -2)", "a in [1, 6] and a not in [2]",
        "known(a, 1) + abs(-a)", "days(date(2024, 1, 1), date(\"2024-03-01\"))",
        "sum(weight: value)"}) {
    CAPTURE(std::string(formula));
    CHECK(
        NodeFixture().differences(PrintedJson::parse(trace_json(f.trace(formula)).dump())).empty());
  }
}

TEST_CASE("a step that came out otherwise is said once") {
  CHECK(differences(R"({"op": "*", "value": "20", "of": [
    {"op": "+", "value": "10", "of": [{"op": "literal", "value": "2"},
                                      {"op": "literal", "value": "3"}]},
    {"op": "literal", "value": "2"}]})") == "+: printed 10, computed 5\n");
}

TEST_CASE("a name is what it stands for") {
  CHECK(differences(R"({"op": "name", "name": "a", "value": "6"})").empty());
  CHECK(differences(R"({"op": "name", "name": "a", "value": "5"})") ==
        "name a: printed 5, computed 6\n");
  CHECK(differences(R"({"op": "name", "name": "R", "value": "1000"})").empty());
  CHECK(differences(R"({"op": "field", "name": "tax", "row": "R", "value": "7"})").empty());
  CHECK(differences(R"({"op": "field", "name": "tax", "row": "R", "value": "1000"})") ==
        "field tax: printed 1000, computed 7\n");
  CHECK(differences(R"({"op": "name", "name": "nothing", "value": "1"})") ==
        "name nothing: printed 1, computed ?\n");
  CHECK(differences(R"({"op": "name", "name": "wage", "table": "d/wage", "value": "1"})").empty());
}

TEST_CASE("a field is that of the record") {
  constexpr const char* record = R"({"op": "name", "name": "one", "value": ["x", true]})";
  CHECK(differences(
            (R"({"op": "field", "name": "q", "value": true, "of": [)" + std::string(record) + "]}")
                .c_str())
            .empty());
  CHECK(differences((R"({"op": "field", "name": "word", "value": "y", "of": [)" +
                     std::string(record) + "]}")
                        .c_str()) == "field word: printed y, computed x\n");
}

TEST_CASE("the branch that is printed is the one the condition takes") {
  CHECK(differences(R"({"op": "if", "branch": "else", "value": "5", "of": [
    {"op": "literal", "value": true}, {"op": "literal", "value": "5"}]})") ==
        "if: printed 5, computed ?\n");
}

TEST_CASE("a fold goes over all of its list, and over nothing else") {
  constexpr const char* first = R"({"fields": {"value": "4", "position": "1"}, "counted": true})";
  constexpr const char* other = R"({"fields": {"value": "9", "position": "2"}, "counted": true})";
  const std::string head = R"({"op": "count", "value": "2", "list":
    {"op": "name", "name": "list", "value": ["4", "-1"]}, "elements": [)";
  CHECK(differences((head + first + "]}").c_str()) == "count: printed 2, computed ?\n");
  const std::string second = R"({"fields": {"value": "-1", "position": "2"}, "counted": true})";
  CHECK(differences((head + first + "," + second + "," + other + "]}").c_str()) ==
        "count: printed 2, computed ?\n");
  CHECK(differences((head + first + "," + other + "]}").c_str()) ==
        "element 2: printed [9, 2], computed [-1, 2]\n");
}

TEST_CASE("the amount of a group of lines is their sum") {
  constexpr const char* head = R"({"op": "sum", "value": "50", "list":
    {"op": "name", "name": "lines", "value": null}, "elements": [{"fields": {"group": "A",
    "category": null, "kind": "x"}, "counted": true, "count": 2, "body": {"op": "name",
    "name": "amount", "value": ")";
  CHECK(differences((std::string(head) + "50\"}}]}").c_str()).empty());
  CHECK(differences((std::string(head) + "60\"}}]}").c_str()) ==
        "name amount: printed 60, computed 50\nsum: printed 50, computed 60\n");
}

}  // namespace dutoan::second_node_test
