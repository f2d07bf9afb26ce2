#include "formula/evaluate.hpp"

#include "formula_fixture.hpp"

namespace dutoan::evaluate_test {

TEST_CASE("numbers and dates and texts are compared") {
  Operands f;
  CHECK(f.value("a > b and a >= 6 and b < a and b <= 4 and a != b and not a = b") == "yes");
  CHECK(f.value("date(2025, 7, 1) > date(2025, 6, 30)") == "yes");
  CHECK(f.value("date(\"1/7/2025\") = date(2025, 7, 1)") == "yes");
  CHECK(f.value("\"a\" = \"a\"") == "yes");
  CHECK(f.value("\"a\" != \"A\"") == "yes");
  CHECK(f.value("yes = no") == "no");
}

TEST_CASE("in asks for an element of a list or a key of a table") {
  Operands f;
  f.input("numbers", Given::list({Given::number(4), Given::number(9), Given::number(2)}));
  f.table(keyed("weight", {{"simple", cell(5)}, {"average", cell(10)}}));
  CHECK(f.value("9 in numbers") == "yes");
  CHECK(f.value("3 in numbers") == "no");
  CHECK(f.value("3 not in numbers") == "yes");
  CHECK(f.value("\"a\" in [\"b\", \"a\"]") == "yes");
  CHECK(f.value("\"a\" in []") == "no");
  CHECK(f.value("\"simple\" in weight") == "yes");
  CHECK(f.value("\"Simple\" in weight") == "no");
  CHECK(f.value("\"simple\" not in weight") == "no");
  CHECK(f.value("date(2025, 1, 1) in [date(\"1/1/2025\")]") == "yes");
}

TEST_CASE("something missing is in a list only if another element decides it") {
  Operands f;
  CHECK(f.value("a in [m, 6]") == "yes");
  CHECK(f.value("a in [m, 5, o]") == "missing m, o");
  CHECK(f.value("a not in [m, 6]") == "no");
  CHECK(f.value("m in [1, 2]") == "missing m");
  CHECK(f.value("m in []") == "missing m");
}

TEST_CASE("logic has three values") {
  struct Row {
    const char *formula, *value;
  };
  const Row rows[] = {
      {"yes and yes", "yes"},     {"yes and no", "no"},        {"no and yes", "no"},
      {"no and no", "no"},        {"yes or yes", "yes"},       {"yes or no", "yes"},
      {"no or yes", "yes"},       {"no or no", "no"},          {"not yes", "no"},
      {"not no", "yes"},          {"no and p", "no"},          {"p and no", "no"},
      {"yes or p", "yes"},        {"p or yes", "yes"},         {"yes and p", "missing p"},
      {"p and yes", "missing p"}, {"no or p", "missing p"},    {"p or no", "missing p"},
      {"not p", "missing p"},     {"p and q", "missing p, q"}, {"q or p", "missing p, q"},
      {"p and q and no", "no"},   {"m < 1 or yes", "yes"},
  };
  Operands f;
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(f.value(row.formula) == row.value);
  }
}

TEST_CASE("a comparison or an if on something missing is missing") {
  Operands f;
  CHECK(f.value("m = 1") == "missing m");
  CHECK(f.value("m != m") == "missing m");
  CHECK(f.value("m < o") == "missing m, o");
  CHECK(f.value("if p then 1 else 2") == "missing p");
  CHECK(f.value("if m > 1 and q then 1 else 1") == "missing m, q");
}

TEST_CASE("if computes only the branch taken") {
  FormulaFixture f;
  f.input("yes_input", Given::yes_no(true));
  f.row("A", Given::number(1));
  f.row("B", Given::number(2));
  CHECK(f.value("if yes_input then A else B") == "1");
  CHECK(f.rows_computed == std::vector<std::string>{"A"});
  CHECK(f.value("if yes_input then 5 else 1 / 0") == "5");
}

TEST_CASE("and and or stop where the first side decides") {
  FormulaFixture f;
  f.row("A", Given::yes_no(false));
  f.row("B", Given::yes_no(true));
  CHECK(f.value("A and B") == "no");
  CHECK(f.rows_computed == std::vector<std::string>{"A"});
  f.rows_computed.clear();
  CHECK(f.value("B or A") == "yes");
  CHECK(f.rows_computed == std::vector<std::string>{"B"});
}

// Names.

TEST_CASE("a bare row of a columned method is of the column being computed") {
  FormulaFixture f;
  f.scope.columns = {"before_tax", "tax"};
  f.row("GTB", Given::number(100), 10);
  CHECK(f.value("GTB + GTB.tax") == "210");
  f.frame.column = 1;
  CHECK(f.value("GTB + GTB.before_tax") == "210");
}

TEST_CASE("a value of another type than its name has is a fault and no crash") {
  FormulaFixture f;
  f.input("n", {dutoan::number_type(), Given::text("five").value});
  f.input("s", {dutoan::text_type(), Given::number(5).value});
  f.input("xs", {dutoan::list_of(dutoan::number_type()), Given::number(5).value});
  CHECK(f.value("n + 1") ==
        "at least 1, missing formula-type number text; formula-type number text at 1: n");
  CHECK(f.value("contains(s, \"5\")") ==
        "missing formula-type text number; formula-type text number at 10: s");
  CHECK(f.value("sum(xs: value)") ==
        "missing formula-type list number; formula-type list number at 5: xs");
}
TEST_CASE("the trace holds no operand that was not needed") {
  Operands f;
  CHECK(f.trace("if a > b then a else b").operands.size() == 2);
  CHECK(f.trace("no and a > b").operands.size() == 1);
  CHECK(f.trace("known(a, b)").operands.size() == 1);
  CHECK(f.trace("a + b * 2").operands[1].operands.size() == 2);
}

TEST_CASE("a value is the same with and without its trace") {
  Operands f;
  f.table(keyed("weight", {{"simple", cell(5)}, {"average", cell(10)}}));
  for (const char* formula : {"sum([\"simple\", \"average\"]: a * weight[value])",
                              "any(weight: value = 5)", "-2 ^ 2 / 3"}) {
    CAPTURE(formula);
    Trace trace;
    CHECK(shown(f.evaluate(formula, &trace)) == shown(f.evaluate(formula)));
    CHECK(shown(trace.value) == shown(f.evaluate(formula)));
  }
}

}  // namespace dutoan::evaluate_test
