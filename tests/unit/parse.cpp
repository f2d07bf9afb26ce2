#include "formula/parse.hpp"

#include "formula_fixture.hpp"

namespace dutoan::parse_test {

namespace {

std::string fault(const std::string& formula) {
  return FormulaFixture().fault(formula);
}

}  // namespace

TEST_CASE("operators bind from or down to the power") {
  struct Row {
    const char *formula, *value;
  };
  const Row rows[] = {
      {"2 + 3 * 4", "14"},
      {"(2 + 3) * 4", "20"},
      {"2 * 3 ^ 2", "18"},
      {"-2 ^ 2", "-4"},
      {"(-2) ^ 2", "4"},
      {"2 ^ 3 ^ 2", "512"},
      {"(2 ^ 3) ^ 2", "64"},
      {"-2 * 3", "-6"},
      {"2 * -3", "-6"},
      {"2 - -3", "5"},
      {"--2", "2"},
      {"10 - 4 - 3", "3"},
      {"10 - (4 - 3)", "9"},
      {"24 / 4 / 3", "2"},
      {"24 / (4 / 3)", "18"},
      {"24 / 4 * 3", "18"},
      {"1 + 2 < 4", "yes"},
      {"not 1 = 2", "yes"},
      {"not no and no", "no"},
      {"not (no and no)", "yes"},
      {"yes or yes and no", "yes"},
      {"(yes or yes) and no", "no"},
      {"not not yes", "yes"},
      {"not 3 in [1, 2]", "yes"},
      {"if yes then 1 else 2 + 10", "1"},
      {"(if yes then 1 else 2) + 10", "11"},
      {"if no or yes then 1 else 2", "1"},
      {"if no then 1 else if no then 2 else 3", "3"},
      {"if if yes then no else yes then 1 else 2", "2"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(FormulaFixture().value(row.formula) == row.value);
  }
}

TEST_CASE("fields and look-ups bind tighter than any operator") {
  FormulaFixture f;
  f.table(keyed("t", {{"a", cell(3)}}));
  f.table(
      columned("r", {"low", "high"}, {Kind::number, Kind::number}, {{"a", {cell(1), cell(2)}}}));
  CHECK(f.value("-t[\"a\"] ^ 2") == "-9");
  CHECK(f.value("2 * r[\"a\"].high ^ 2") == "8");
  CHECK(f.value("(r)[\"a\"].low") == "1");
}

TEST_CASE("comparisons do not chain") {
  CHECK(fault("1 < 2 < 3") == "formula-chained < at 7: <");
  CHECK(fault("1 = 1 != 2") == "formula-chained != at 7: !=");
  CHECK(fault("1 in [1] in [2]") == "formula-chained in at 10: in");
  CHECK(fault("1 in [1] not in [2]") == "formula-chained not at 10: not");
  CHECK(fault("1 <= 2 = yes") == "formula-chained = at 8: =");
  CHECK(fault("(1 < 2) = yes").empty());
}

TEST_CASE("a name directly followed by a bracket is a function so that a field may be a count") {
  FormulaFixture f;
  f.input("xs", Given::list({Given::record({{"count", Given::number(2)}}),
                             Given::record({{"count", Given::number(5)}})}));
  CHECK(f.value("sum(xs: count * 10)") == "70");
  CHECK(f.value("count(xs where count > 2)") == "1");
  CHECK(f.value("count(xs)") == "2");
  CHECK(f.fault("sum(xs: count (2))") == "formula-expected ) at 15: (");
}

TEST_CASE("literals are numbers and shares and texts and yes and no") {
  FormulaFixture f;
  CHECK(f.value("1_000.5") == "1000.5");
  CHECK(f.value("65%") == "0.65");
  CHECK(f.value("\"tên; [có] dấu\"") == "\"tên; [có] dấu\"");
  CHECK(f.value("\"\"") == "\"\"");
  CHECK(f.value("yes") == "yes");
  CHECK(f.value("no") == "no");
  CHECK(f.value("date(\"2025-07-01\")") == "2025-07-01");
  CHECK(f.value("[1, 2 + 3, 65%]") == "[1, 5, 0.65]");
  CHECK(f.value("[]") == "[]");
}

TEST_CASE("min and max are folds before a colon and functions without") {
  FormulaFixture f;
  f.input("xs", Given::list({Given::number(4), Given::number(9)}));
  CHECK(f.value("max(xs: value)") == "9");
  CHECK(f.value("max(4, 9, 2)") == "9");
  CHECK(f.value("min(xs where value > 4: value)") == "9");
  CHECK(f.value("min(4)") == "4");
}

TEST_CASE("a fold that has nothing to compute says so") {
  FormulaFixture f;
  f.input("xs", Given::list({Given::number(4)}));
  CHECK(f.fault("sum(xs)") == "formula-fold-body sum at 1: sum");
  CHECK(f.fault("any(xs)") == "formula-fold-body any at 1: any");
  CHECK(f.fault("sum(xs where value > 1)") == "formula-fold-body sum at 23: )");
  CHECK(f.fault("all(xs where value > 1)") == "formula-fold-body all at 23: )");
}

TEST_CASE("words of the language are no names") {
  for (const char* word : {"if", "then", "else", "or", "and", "not", "in", "where"}) {
    CAPTURE(word);
    const std::string text = word;
    CHECK(fault("1 + " + text + " * 2").starts_with("formula-"));
  }
}

TEST_CASE("what was not expected is named at its place") {
  struct Row {
    const char* formula;
    std::string fault;
  };
  const std::string functions =
      "min, max, abs, days, workdays, add_days, add_workdays, add_months, date, contains, at, "
      "in_force, missing, known";
  const Row rows[] = {
      {"1 2", "formula-unexpected 2 at 3: 2"},
      {"1 + * 2", "formula-unexpected * at 5: *"},
      {"(1", "formula-expected ) at 3: "},
      {"(1 + 2]", "formula-expected ) at 7: ]"},
      {"[1, 2", "formula-expected ] at 6: "},
      {"[1,]", "formula-unexpected ] at 4: ]"},
      {"t[1, 2, 3]", "formula-expected ] at 7: ,"},
      {"t[]", "formula-unexpected ] at 3: ]"},
      {"a.", "formula-expected field at 3: "},
      {"a.1", "formula-expected field at 3: 1"},
      {"if 1 = 1 then 2", "formula-expected else at 16: "},
      {"if 1 = 1 2 else 3", "formula-expected then at 10: 2"},
      {"1 + if yes then 1 else 2", "formula-unexpected if at 5: if"},
      {"sum(xs: 1", "formula-expected ) at 10: "},
      {"sum(a, b: 1)", "formula-expected ) at 9: :"},
      {"1 == 2", "formula-unexpected = at 4: ="},
      {"f()", "formula-unknown-function f " + functions + " at 1: f"},
      {"Max(1, 2)", "formula-unknown-function Max " + functions + " at 1: Max"},
      {"a b", "formula-unexpected b at 3: b"},
      {"round(1)", "formula-unknown-function round " + functions + " at 1: round"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(fault(row.formula) == row.fault);
  }
}

TEST_CASE("a formula that stops too early says so at its end") {
  CHECK(fault("") == "formula-ends-early at 1: ");
  CHECK(fault("   ") == "formula-ends-early at 4: ");
  CHECK(fault("1 +") == "formula-ends-early at 4: ");
  CHECK(fault("not") == "formula-ends-early at 4: ");
  CHECK(fault("sum(") == "formula-ends-early at 5: ");
}

TEST_CASE("only the first fault of reading is told") {
  CHECK(fault("(1 + ] * ,") == "formula-unexpected ] at 6: ]");
}

TEST_CASE("a node covers all its operands with their brackets") {
  const auto parsed = parse_formula("1 + (a + b) / (c)");
  const auto& expression = std::get<Expression>(parsed);
  const auto text_of = [&](const Node& node) {
    return expression.text.substr(node.offset, node.length);
  };
  CHECK(text_of(expression.root) == "1 + (a + b) / (c)");
  const Node& quotient = expression.root.operands[1];
  CHECK(text_of(quotient) == "(a + b) / (c)");
  CHECK(text_of(quotient.operands[0]) == "(a + b)");
  CHECK(text_of(quotient.operands[0].operands[1]) == "b");
}

TEST_CASE("ten thousand brackets are a fault and no crash") {
  CHECK(fault(repeated("(", 10'000)).starts_with("formula-too-long 4000 at 1: "));
  CHECK(fault(repeated("(", 4000)).starts_with("formula-too-deep 200 at 201: ("));
  CHECK(fault(repeated("[", 4000)).starts_with("formula-too-deep 200 at 201: ["));
  CHECK(fault(repeated("-", 4000)).starts_with("formula-too-deep 200 at 201: -"));
  CHECK(fault(repeated("not ", 1000)).starts_with("formula-too-deep 200 at 801: not"));
  CHECK(fault(repeated("2^", 2000)).starts_with("formula-too-deep 200 at "));
  CHECK(fault(repeated("t[", 2000)).starts_with("formula-too-deep 200 at "));
  CHECK(fault(repeated("abs(", 1000)).starts_with("formula-too-deep 200 at "));
  CHECK(fault(repeated("if ", 1000)).starts_with("formula-too-deep 200 at "));
}

TEST_CASE("brackets as deep as the law needs them are read") {
  CHECK(FormulaFixture().value(repeated("(", 190) + "7" + repeated(")", 190)) == "7");
}

TEST_CASE("a formula has at most 4000 characters") {
  const std::string longest = "\"" + std::string(3998, 'x') + "\"";
  CHECK(fault(longest).empty());
  CHECK(fault(longest + " ") == "formula-too-long 4000 at 1: ");
}

TEST_CASE("as many operators may follow each other as may nest") {
  CHECK(FormulaFixture().value("1" + repeated("+1", 200)) == "201");
  CHECK(FormulaFixture().value("yes" + repeated(" and yes", 200)) == "yes");
  CHECK(fault("1" + repeated("+1", 201)) == "formula-too-deep 200 at 403: 1");
  CHECK(fault("1" + repeated("*1", 1999)) == "formula-too-deep 200 at 403: 1");
  CHECK(fault("r" + repeated(".a", 1999)) == "formula-too-deep 200 at 403: a");
  CHECK(fault("t" + repeated("[1]", 1000)) == "formula-too-deep 200 at 604: ]");
}

TEST_CASE("brackets do not hide how deep the operators make a formula") {
  const std::string inner = "(1" + repeated("+1", 150) + ")";
  CHECK(fault(inner + repeated("*1", 50)).empty());
  CHECK(fault(inner + repeated("*1", 51)).starts_with("formula-too-deep 200 at "));
}

}  // namespace dutoan::parse_test
