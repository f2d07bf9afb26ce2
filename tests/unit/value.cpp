#include "formula/value.hpp"

#include "formula_fixture.hpp"

namespace dutoan::value_test {

namespace {

Value number(Number amount, Evidence evidence = Evidence::primary) {
  return {std::move(amount), evidence};
}

Value missing(std::string cause) {
  return Given::missing(std::move(cause)).value;
}

/// `memory secondary user primary`, and that they add up to the value.
std::string parts(const Value& value) {
  std::string text;
  Number sum;
  for (const Number& part : evidence_parts(value)) {
    text += (text.empty() ? "" : " ") + exact_text(part);
    sum += part;
  }
  const Number* known = value.known_number();
  CHECK(sum == (known == nullptr ? Number(0) : *known));
  return text;
}

std::string marks(const Value& value) {
  std::string text;
  if (value.marks.about) text += "about ";
  if (value.marks.at_least) text += "at least ";
  if (value.marks.illustrative) text += "illustrative ";
  return text;
}

/// k = 10 and n = -3 known, z = 0, f = 2, and m, o missing.
class Amounts : public FormulaFixture {
 public:
  Amounts() {
    input("k", Given::number(10));
    input("n", Given::number(-3));
    input("z", Given::number(0));
    input("f", Given::number(2));
    input("m", Given::missing("m"));
    input("o", Given::missing("o"));
  }
};

/// p = 100 primary, u = 20 user, s = 3 secondary, y = 4 from memory and allowed.
class Classes : public FormulaFixture {
 public:
  Classes() {
    input("p", Given::number(100));
    input("u", Given::number(20, Evidence::user));
    input("s", Given::number(3, Evidence::secondary));
    input("y", Given::number(4, Evidence::memory));
    input("m", Given::missing("m"));
  }
  std::string parts_of(const std::string& formula) { return parts(evaluate(formula)); }
};

/// a is about 10, l at least 10, i an illustrative 10, k = 2 and n = -2.
class Marked : public FormulaFixture {
 public:
  Marked() {
    input("a", Given::number(10).about());
    input("l", Given::number(10).at_least());
    input("i", Given::number(10).illustrative());
    input("k", Given::number(2));
    input("n", Given::number(-2));
  }
  std::string marks_of(const std::string& formula) { return marks(evaluate(formula)); }
};

}  // namespace

// What is missing.

TEST_CASE("every operation collects the causes of all its operands") {
  Amounts f;
  for (const char* formula : {"m + o", "o - m", "m * o", "o / m", "m ^ o", "m = o", "o < m",
                              "min(o, m)", "sum([o, m, o]: value)", "-(o + m)"}) {
    CAPTURE(formula);
    CHECK(f.value(formula) == "missing m, o");
  }
}

TEST_CASE("a cause is kept once") {
  Amounts f;
  CHECK(f.value("m * m + m") == "missing m");
}

TEST_CASE("causes are a sorted set") {
  const Causes a = {{.what = {"a", {}}}, {.what = {"c", {}}}};
  const Causes b = {{.what = {"b", {}}}, {.what = {"c", {}}}};
  std::string text;
  for (const Cause& cause : merged(a, b))
    text += cause.what.id;
  CHECK(text == "abc");
}

// The known part.

TEST_CASE("a sum keeps the part that is known") {
  Amounts f;
  CHECK(f.value("k + m") == "at least 10, missing m");
  CHECK(f.value("m + k") == "at least 10, missing m");
  CHECK(f.value("k + m + k + o") == "at least 20, missing m, o");
  CHECK(f.value("sum([k, m, f, o]: value)") == "at least 12, missing m, o");
  CHECK(f.value("m + z") == "at least 0, missing m");
  CHECK(f.value("m + o") == "missing m, o");
}

TEST_CASE("a known factor that is not negative keeps the known part") {
  Amounts f;
  CHECK(f.value("(k + m) * f") == "at least 20, missing m");
  CHECK(f.value("f * (k + m)") == "at least 20, missing m");
  CHECK(f.value("(k + m) / f") == "at least 5, missing m");
  CHECK(f.value("(k + m) * 10%") == "at least 1, missing m");
  CHECK(f.value("(k + m) * z") == "at least 0, missing m");
  CHECK(f.value("z * (k + m)") == "at least 0, missing m");
  CHECK(f.value("f * m") == "missing m");
}

TEST_CASE("every other operation drops the known part") {
  Amounts f;
  struct Row {
    const char *formula, *value;
  };
  const Row rows[] = {
      {"(k + m) - f", "missing m"},
      {"f - (k + m)", "missing m"},
      {"-(k + m)", "missing m"},
      {"(k + m) * n", "missing m"},
      {"n * (k + m)", "missing m"},
      {"(k + m) / n", "missing m"},
      {"f / (k + m)", "missing m"},
      {"(k + m) * (k + m)", "missing m"},
      {"(k + m) * o", "missing m, o"},
      {"(k + m) ^ 2", "missing m"},
      {"abs(k + m)", "missing m"},
      {"max(k + m, f)", "missing m"},
      {"min([k + m, f]: value)", "missing m"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(f.value(row.formula) == row.value);
  }
}

TEST_CASE("the known part goes through what chooses a value") {
  Amounts f;
  CHECK(f.value("if yes then k + m else f") == "at least 10, missing m");
  CHECK(f.value("known(m, k + o)") == "at least 10, missing o");
}

TEST_CASE("beside a negative summand the known part bounds nothing") {
  Amounts f;
  CHECK(f.value("n + m") == "known part -3, missing m");
  CHECK(f.value("k + m + n") == "known part 7, missing m");
  CHECK(f.value("(n + m) * f") == "known part -6, missing m");
  CHECK(f.value("(n + m) / f + k") == "known part 8.5, missing m");
  CHECK(f.value("k - 3 + m") == "at least 7, missing m");
  CHECK(f.value("(n + m) * 0") == "at least 0, missing m");
  CHECK(f.value("(k + n) * 0 + m") == "at least 0, missing m");
}

TEST_CASE("a negative summand counts wherever it stands in the sum") {
  Amounts f;
  CHECK(f.value("sum([m, k, n]: value)") == "known part 7, missing m");
  CHECK(f.value("sum([k, n, m]: value)") == "known part 7, missing m");
  CHECK(f.value("k + n + m") == "known part 7, missing m");
  CHECK(f.value("m + (k + n)") == "known part 7, missing m");
  CHECK(f.value("(k + n) * f + m") == "known part 14, missing m");
}

TEST_CASE("rounding rounds the known part too") {
  const Value half = add(number(Number(5, 2)), missing("m"));
  CHECK(shown(rounded(half, {})) == "at least 3, missing m");
  CHECK(shown(rounded(missing("m"), {})) == "missing m");
  const Value negative = add(number(Number(-5, 2)), missing("m"));
  CHECK(shown(rounded(negative, {})) == "known part -3, missing m");
}

// Evidence.

TEST_CASE("a figure has the class of its weakest operand") {
  Classes f;
  CHECK(f.evaluate("p + u").evidence == Evidence::user);
  CHECK(f.evaluate("p * s").evidence == Evidence::secondary);
  CHECK(f.evaluate("p - s").evidence == Evidence::secondary);
  CHECK(f.evaluate("u / s").evidence == Evidence::secondary);
  CHECK(f.evaluate("-y").evidence == Evidence::memory);
  CHECK(f.evaluate("p ^ 2").evidence == Evidence::primary);
  CHECK(f.evaluate("u > p").evidence == Evidence::user);
  CHECK(f.evaluate("not u > p").evidence == Evidence::user);
  CHECK(f.evaluate("max(p, u)").evidence == Evidence::user);
  CHECK(f.evaluate("p + p").evidence == Evidence::primary);
}

TEST_CASE("a sum says how much of it is of each class") {
  Classes f;
  CHECK(f.parts_of("p") == "0 0 0 100");
  CHECK(f.parts_of("p + u + s") == "0 3 20 100");
  CHECK(f.parts_of("sum([y, s, u, p]: value)") == "4 3 20 100");
  CHECK(f.parts_of("p + p") == "0 0 0 200");
  CHECK(f.parts_of("u - s") == "0 -3 20 0");
  CHECK(f.parts_of("-(p + u)") == "0 0 -20 -100");
}

TEST_CASE("a factor drags better classes down to its own") {
  Classes f;
  CHECK(f.parts_of("(p + u + y) * 2") == "8 0 40 200");
  CHECK(f.parts_of("(p + u + y) * s") == "12 360 0 0");
  CHECK(f.parts_of("s * (p + u + y)") == "12 360 0 0");
  CHECK(f.parts_of("(p + u) / s") == "0 40 0 0");
  CHECK(f.parts_of("(p + u) / 4") == "0 0 5 25");
}

TEST_CASE("a negative factor leaves all of it to the weakest class") {
  Classes f;
  CHECK(f.parts_of("(p + u) * -2") == "0 0 -240 0");
  CHECK(f.parts_of("(p + u) / -2") == "0 0 -60 0");
}

TEST_CASE("the known part has its classes too") {
  Classes f;
  CHECK(f.parts_of("p + m + u") == "0 0 20 100");
  CHECK(f.parts_of("(p + m + u) * 50%") == "0 0 10 50");
  CHECK(f.parts_of("m * 2") == "0 0 0 0");
}

TEST_CASE("rounding is charged to the weakest class") {
  Classes f;
  const Value sum = f.evaluate("p / 8 + u + s / 8");
  CHECK(parts(sum) == "0 0.375 20 12.5");
  CHECK(parts(rounded(sum, {})) == "0 0.5 20 12.5");
}

TEST_CASE("a value may be weakened but not strengthened") {
  Classes f;
  const Value sum = f.evaluate("p + s");
  CHECK(parts(weakened(sum, Evidence::user)) == "0 3 100 0");
  CHECK(weakened(sum, Evidence::user).evidence == Evidence::secondary);
  CHECK(weakened(sum, Evidence::memory).evidence == Evidence::memory);
  CHECK(weakened(number(5, Evidence::user), Evidence::primary).evidence == Evidence::user);
}

// Marks.

TEST_CASE("about goes through every operation") {
  Marked f;
  for (const char* formula :
       {"a + 1", "1 + a", "a - 1", "-a", "a * 2", "n * a", "a / 2", "1 / a", "a ^ 2", "max(a, 1)",
        "abs(a)", "sum([1, a]: value)", "if yes then a else 1", "known(a, 1)"}) {
    CAPTURE(formula);
    CHECK(f.marks_of(formula) == "about ");
  }
}

TEST_CASE("a lower bound stays one in sums and times a factor that is not negative") {
  Marked f;
  for (const char* formula : {"l + 1", "1 + l", "l + n", "l * 2", "2 * l", "l / 2", "l * 0",
                              "sum([1, l]: value)", "if yes then l else 1"}) {
    CAPTURE(formula);
    CHECK(f.marks_of(formula) == "at least ");
  }
}

TEST_CASE("a lower bound becomes about in every other operation") {
  Marked f;
  for (const char* formula : {"l - 1", "1 - l", "-l", "l * n", "n * l", "l / n", "1 / l", "l ^ 2",
                              "l * l", "max(l, 1)", "abs(l)", "k / l"}) {
    CAPTURE(formula);
    CHECK(f.marks_of(formula) == "about ");
  }
}

TEST_CASE("a lower bound and something about are both") {
  Marked f;
  CHECK(f.marks_of("l + a") == "about at least ");
}

TEST_CASE("illustrative goes through every operation") {
  Marked f;
  for (const char* formula : {"i + 1", "1 - i", "-i", "2 * i", "i / n", "i ^ 2", "min(i, 1)",
                              "i > 1", "not i > 1", "sum([1, i]: value)"}) {
    CAPTURE(formula);
    CHECK(f.marks_of(formula) == "illustrative ");
  }
}

TEST_CASE("something missing keeps the marks of what it stands beside") {
  Marked f;
  f.input("m", Given::missing("m"));
  CHECK(f.marks_of("m + i") == "illustrative ");
  CHECK(f.marks_of("m - a") == "about ");
}

// Evidence and marks through the operations that choose.

TEST_CASE("a value chosen by a condition is no better verified than the condition") {
  FormulaFixture f;
  f.input("c", Given::yes_no(true, Evidence::user));
  f.input("s", Given::number(5, Evidence::secondary));
  CHECK(f.evaluate("if c then 1 else 2").evidence == Evidence::user);
  CHECK(f.evaluate("if c then s else 2").evidence == Evidence::secondary);
  CHECK(f.evaluate("sum([1, 2] where c: value)").evidence == Evidence::user);
  CHECK(f.evaluate("any([1, 2]: c)").evidence == Evidence::user);
  CHECK(f.evaluate("all([s, 2]: value > 1)").evidence == Evidence::secondary);
  CHECK(f.evaluate("all([s, 2] where c: value > 1)").evidence == Evidence::secondary);
}

TEST_CASE("membership is no better verified than what was compared") {
  FormulaFixture f;
  f.input("u", Given::number(1, Evidence::user));
  f.input("s", Given::number(5, Evidence::secondary));
  CHECK(f.evaluate("1 in [u, s]").evidence == Evidence::user);
  CHECK(f.evaluate("7 in [u, s]").evidence == Evidence::secondary);
  CHECK(f.evaluate("u in [1]").evidence == Evidence::user);
}

TEST_CASE("what an illustrative condition chooses is illustrative") {
  FormulaFixture f;
  f.input("c", Given::yes_no(true).illustrative());
  f.input("x", Given::number(5).illustrative());
  CHECK(f.evaluate("if c then 1 else 2").marks.illustrative);
  CHECK(f.evaluate("sum([1, 2] where c: value)").marks.illustrative);
  CHECK(f.evaluate("x in [1, 5]").marks.illustrative);
  CHECK(f.evaluate("5 in [x]").marks.illustrative);
  CHECK(f.evaluate("all([x]: value = 5)").marks.illustrative);
  CHECK(f.evaluate("x ^ 2 > 1").marks.illustrative);
}

}  // namespace dutoan::value_test
