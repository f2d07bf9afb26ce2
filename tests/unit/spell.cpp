#include "formula/spell.hpp"

#include "formula_fixture.hpp"

namespace dutoan::spell_test {

namespace {

SpellStyle plain_style() {
  return {.number = [](const Number& number) { return exact_text(number); },
          .value = [](const Value& value) { return shown(value); }};
}

/// Numbers as Vietnamese write them.
SpellStyle comma_style() {
  SpellStyle style = plain_style();
  style.number = [](const Number& number) {
    std::string text = exact_text(number);
    for (char& c : text)
      c = c == '.' ? ',' : c;
    return text;
  };
  return style;
}

class Spelled : public FormulaFixture {
 public:
  Spelled() {
    for (const char* name : {"a", "b", "c", "d"})
      input(name, Given::number(Number(3)));
    input("n", Given::number(-5));
    input("m", Given::missing("m"));
    input("p", Given::yes_no(true));
    input("s", Given::text("x"));
    input("xs", Given::list({Given::number(1), Given::number(2)}));
    input("r", Given::record({{"f", Given::number(7)}}));
    table(keyed("t", {{"x", cell(4)}}));
    table(keyed("u", {{"x", cell(5)}}));
    table(
        columned("w", {"low", "high"}, {Kind::number, Kind::number}, {{"x", {cell(1), cell(2)}}}));
  }

  std::string words(const std::string& formula) {
    return spell(expression(formula).root, plain_style());
  }

  std::string values(const std::string& formula) {
    Trace trace;
    (void)evaluate(formula, &trace);
    return spell_values(trace, plain_style());
  }
};

}  // namespace

TEST_CASE("a formula is spelled with signs for people") {
  Spelled f;
  struct Row {
    const char *formula, *spelled;
  };
  const Row rows[] = {
      {"1.4*a*b", "1.4 × a × b"},
      {"a-b", "a − b"},
      {"-a", "−a"},
      {"a/b^2", "a / b ^ 2"},
      {"a!=b", "a ≠ b"},
      {"a<=b", "a ≤ b"},
      {"a>=b", "a ≥ b"},
      {"a in [1,2]", "a in [1, 2]"},
      {"a not in xs", "a not in xs"},
      {"not p and p or p", "not p and p or p"},
      {"if p then a else b", "if p then a else b"},
      {"s=\"có\"", "s = \"có\""},
      {"p = yes", "p = yes"},
      {"t[s]", "t[s]"},
      {"w[s,\"low\"]", "w[s, \"low\"]"},
      {"r.f", "r.f"},
      {"sum(xs where value>1: value*2)", "sum(xs where value > 1: value × 2)"},
      {"count(xs)", "count(xs)"},
      {"count(xs where value>1)", "count(xs where value > 1)"},
      {"max(a,b,c)", "max(a, b, c)"},
      {"date(2025,7,1)=date(\"1/7/2025\")", "date(2025, 7, 1) = date(\"1/7/2025\")"},
      {"1_000", "1000"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(f.words(row.formula) == row.spelled);
  }
}

TEST_CASE("brackets stand only where they are needed") {
  Spelled f;
  struct Row {
    const char *formula, *spelled;
  };
  const Row rows[] = {
      {"(a*b)+c", "a × b + c"},
      {"(a+b)*c", "(a + b) × c"},
      {"a+(b+c)", "a + b + c"},
      {"a+(b-c)", "a + b − c"},
      {"a-(b+c)", "a − (b + c)"},
      {"a-(b-c)", "a − (b − c)"},
      {"(a-b)-c", "a − b − c"},
      {"a*(b*c)", "a × b × c"},
      {"a/(b*c)", "a / (b × c)"},
      {"a/(b/c)", "a / (b / c)"},
      {"(a/b)/c", "a / b / c"},
      {"(a^2)^3", "(a ^ 2) ^ 3"},
      {"a^(2^3)", "a ^ 2 ^ 3"},
      {"(-a)^2", "(−a) ^ 2"},
      {"-(a^2)", "−a ^ 2"},
      {"-(a*b)", "−(a × b)"},
      {"-(a+b)", "−(a + b)"},
      {"--a", "−(−a)"},
      {"(((a)))", "a"},
      {"(a<b)=(c<d)", "(a < b) = (c < d)"},
      {"(a=b)=p", "(a = b) = p"},
      {"not (a=b)", "not a = b"},
      {"not (p and p)", "not (p and p)"},
      {"(p or p) and p", "(p or p) and p"},
      {"(p and p) or p", "p and p or p"},
      {"(if p then a else b)*2", "(if p then a else b) × 2"},
      {"if p then a else (if p then b else c)", "if p then a else if p then b else c"},
      {"(if p then t else u)[s]", "(if p then t else u)[s]"},
      {"(if p then w[s] else w[\"x\"]).low", "(if p then w[s] else w[\"x\"]).low"},
      {"(t)[s]", "t[s]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(f.words(row.formula) == row.spelled);
  }
}

TEST_CASE("what is spelled is read as the same formula again") {
  Spelled f;
  for (const char* formula : {"a-(b-c)*2^2^3/(a+b)", "(a<b)=(c<d)", "-(a+b)^2", "(-a)^2", "--a",
                              "not (p and p) or p", "(if p then a else b)*2",
                              "(if p then t else u)[s]", "sum(xs where not (value=1): value)"}) {
    CAPTURE(formula);
    std::string spelled = f.words(formula);
    for (const auto& [sign, written] :
         {std::pair("×", "*"), std::pair("−", "-"), std::pair("≠", "!=")}) {
      for (std::size_t at = spelled.find(sign); at != std::string::npos; at = spelled.find(sign)) {
        spelled.replace(at, std::string_view(sign).size(), written);
      }
    }
    CHECK(f.value(spelled) == f.value(formula));
    CHECK(f.words(spelled) == f.words(formula));
  }
}

TEST_CASE("a share is spelled as a share in the signs of the reader") {
  Spelled f;
  CHECK(f.words("65% * a") == "65% × a");
  CHECK(spell(f.expression("2.809% * a + 0.5").root, comma_style()) == "2,809% × a + 0,5");
}

TEST_CASE("with values every name and look-up and fold is replaced by its value") {
  Spelled f;
  CHECK(f.values("1.4 * a * b") == "1.4 × 3 × 3");
  CHECK(f.values("65% * (a + b)") == "65% × (3 + 3)");
  CHECK(f.values("t[s] * sum(xs: value) + r.f") == "4 × 3 + 7");
  CHECK(f.values("a ^ 2 / b") == "3 ^ 2 / 3");
  CHECK(f.values("max(a, t[s] * 2)") == "max(3, 4 × 2)");
  CHECK(f.values("abs(n) + days(date(2025, 1, 1), date(2025, 1, 2))") == "5 + 1");
}

TEST_CASE("a negative value gets its brackets") {
  Spelled f;
  CHECK(f.values("n ^ 2") == "(-5) ^ 2");
  CHECK(f.values("a * n") == "3 × -5");
  CHECK(f.values("-n") == "−(-5)");
  CHECK(f.values("n + a") == "-5 + 3");
}

TEST_CASE("only the branch taken is spelled with values") {
  Spelled f;
  CHECK(f.values("if p then a + b else c") == "3 + 3");
  CHECK(f.values("2 * (if p then a + b else c)") == "2 × (3 + 3)");
  CHECK(f.values("2 * (if not p then a else b)") == "2 × 3");
}

TEST_CASE("a comparison is spelled as its answer") {
  Spelled f;
  CHECK(f.values("a > 2") == "yes");
  CHECK(f.values("p and a > 5") == "no");
}

TEST_CASE("what is missing stays missing in words") {
  Spelled f;
  CHECK(f.values("a + m") == "3 + missing m");
  CHECK(f.values("if m > 1 then a else b") == "missing m");
}

}  // namespace dutoan::spell_test
