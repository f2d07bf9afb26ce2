#include "formula/fold_element.hpp"

#include "formula_fixture.hpp"

namespace dutoan::fold_element_test {

namespace {

/// Use cases as an agency lists them, and the two tables of their weights.
class UseCases : public FormulaFixture {
 public:
  UseCases() {
    const auto use_case = [](const char* complexity, int count) {
      return Given::record(
          {{"complexity", Given::text(complexity)}, {"count", Given::number(count)}});
    };
    input("use_cases",
          Given::list({use_case("simple", 3), use_case("average", 2), use_case("complex", 1)}));
    table(keyed("weight", {{"simple", cell(5)}, {"average", cell(10)}, {"complex", cell(15)}}));
    table(columned("factor", {"name", "rate"}, {Kind::text, Kind::number},
                   {{"T1", {cell("Phân tán"), cell(2)}}, {"T2", {cell("Hiệu năng"), cell(1)}}}));
    input("numbers", Given::list({Given::number(4), Given::number(9), Given::number(2)}));
    input("nothing", Given::list({}));
    input("words", Given::list({Given::text("a"), Given::text("b")}));
  }
};

}  // namespace

TEST_CASE("a fold goes over the fields of records") {
  UseCases f;
  CHECK(f.value("sum(use_cases: count * weight[complexity])") == "50");
  CHECK(f.value("sum(use_cases where count > 1: count * weight[complexity])") == "35");
  CHECK(f.value("max(use_cases: count)") == "3");
  CHECK(f.value("min(use_cases where complexity != \"complex\": count)") == "2");
  CHECK(f.value("count(use_cases)") == "3");
  CHECK(f.value("count(use_cases where weight[complexity] >= 10)") == "2");
  CHECK(f.value("any(use_cases: count = 2)") == "yes");
  CHECK(f.value("all(use_cases: count < 3)") == "no");
  CHECK(f.value("all(use_cases where complexity = \"simple\": count = 3)") == "yes");
}

TEST_CASE("a fold goes over plain values and their positions from one") {
  UseCases f;
  CHECK(f.value("sum(numbers: value)") == "15");
  CHECK(f.value("sum(numbers: value * position)") == "28");
  CHECK(f.value("max(numbers where position > 1: value)") == "9");
  CHECK(f.value("count(words where value = \"b\")") == "1");
  CHECK(f.value("all(numbers: position <= 3)") == "yes");
}

TEST_CASE("a fold goes over a list that is written out") {
  UseCases f;
  CHECK(f.value("sum([1, 2 + 3, 10%]: value)") == "6.1");
  CHECK(f.value("max([4, 9] where value < 5: value)") == "4");
  CHECK(f.value("any([\"x\", \"y\"]: value = \"y\")") == "yes");
  CHECK(f.value("count([])") == "0");
}

TEST_CASE("a fold goes over the columns and the key of a keyed table") {
  UseCases f;
  CHECK(f.value("sum(weight: value)") == "30");
  CHECK(f.value("sum(weight where key != \"simple\": value)") == "25");
  CHECK(f.value("sum(factor: rate)") == "3");
  CHECK(f.value("count(factor where contains(name, \"hiệu năng\"))") == "1");
  CHECK(f.value("max(factor where key = \"T2\": rate)") == "1");
}

TEST_CASE("any and all over a table are decided by any of its rows") {
  UseCases f;
  CHECK(f.value("any(weight: value = 5)") == "yes");
  CHECK(f.value("any(weight: value = 10)") == "yes");
  CHECK(f.value("any(weight: value = 15)") == "yes");
  CHECK(f.value("all(weight: value != 5)") == "no");
  CHECK(f.value("all(weight: value != 15)") == "no");
  CHECK(f.value("all(weight: value > 0)") == "yes");
}

TEST_CASE("a fold goes over lists inside records and lists inside lists") {
  FormulaFixture f;
  const auto group = [](const std::vector<Given>& values) {
    return Given::record({{"size", Given::number(10)}, {"values", Given::list(values)}});
  };
  f.input("groups",
          Given::list({group({Given::number(1), Given::number(2)}), group({Given::number(3)})}));
  CHECK(f.value("sum(groups: size * sum(values: value))") == "60");
  CHECK(f.value("sum(groups: sum(values: value) * size)") == "60");
  CHECK(f.value("sum([[1, 2], [3]]: position * sum(value: value))") == "9");
  CHECK(f.value("count([[1], [2], []])") == "3");
}

TEST_CASE("of an empty list the sum and the count are zero and there is neither least nor most") {
  UseCases f;
  for (const char* list : {"nothing", "[]", "numbers where value > 100"}) {
    CAPTURE(list);
    const std::string over = list;
    CHECK(f.value("sum(" + over + ": 1)") == "0");
    CHECK(f.value("count(" + over + ")") == "0");
    CHECK(f.value("any(" + over + ": yes)") == "no");
    CHECK(f.value("all(" + over + ": no)") == "yes");
    CHECK(f.value("min(" + over + ": 1)") == "missing missing-empty-list min");
    CHECK(f.value("max(" + over + ": 1)") == "missing missing-empty-list max");
  }
}

TEST_CASE("a fold is missing when an element is") {
  Operands f;
  CHECK(f.value("sum([1, m, 2]: value)") == "at least 3, missing m");
  CHECK(f.value("max([1, m, o]: value)") == "missing m, o");
  CHECK(f.value("min([m, 1]: value)") == "missing m");
  CHECK(f.value("sum([1, 2]: value * m)") == "missing m");
}

TEST_CASE("a fold is missing when its condition is") {
  Operands f;
  CHECK(f.value("sum([1, 2] where value = m: value)") == "missing m");
  CHECK(f.value("sum([1, m, 3] where value > 1: value)") == "at least 3, missing m");
  CHECK(f.value("count([1, m])") == "2");
  CHECK(f.value("count([1, m] where value > 1)") == "missing m");
  CHECK(f.value("max([1, m] where value > 1: value)") == "missing m");
}

TEST_CASE("what would be computed of an element is left alone while its condition is missing") {
  Operands f;
  CHECK(f.value("sum([0] where m > 1: 1 / value)") == "missing m");
}

TEST_CASE("any and all have three values") {
  struct Row {
    const char *formula, *value;
  };
  const Row rows[] = {
      {"any([p, yes]: value)", "yes"},
      {"any([yes, p]: value)", "yes"},
      {"any([p, no]: value)", "missing p"},
      {"any([no, p, q]: value)", "missing p, q"},
      {"all([p, no]: value)", "no"},
      {"all([no, p]: value)", "no"},
      {"all([yes, p]: value)", "missing p"},
      {"all([q, yes, p]: value)", "missing p, q"},
      {"any([1, 2] where p: yes)", "missing p"},
      {"any([1, 2] where p or value = 2: yes)", "yes"},
  };
  Operands f;
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(f.value(row.formula) == row.value);
  }
}

TEST_CASE("any and all stop at the element that decides") {
  FormulaFixture f;
  f.row("A", Given::number(1));
  CHECK(f.value("any([1, 2, 3]: value = 1 or A = 5)") == "yes");
  CHECK(f.rows_computed.empty());
  CHECK(f.value("any([1, 0]: 1 / value = 1)") == "yes");
}

TEST_CASE("a fold over a missing list is missing") {
  FormulaFixture f;
  f.input("xs", Given::missing("xs", dutoan::list_of(dutoan::number_type())));
  for (const char* formula :
       {"sum(xs: value)", "count(xs)", "any(xs: value > 1)", "max(xs: value)"}) {
    CAPTURE(formula);
    CHECK(f.value(formula) == "missing xs");
  }
}

TEST_CASE("a record that is missing is missing in all its fields") {
  UseCases f;
  CHECK(f.value("sum([factor[\"T1\"], factor[\"T9\"]]: rate)") ==
        "at least 2, missing missing-key d/factor T9 T1, T2");
  CHECK(f.value("any([factor[\"T9\"]]: key = \"T1\")") == "missing missing-key d/factor T9 T1, T2");
  CHECK(f.value("factor[\"T9\"].rate") == "missing missing-key d/factor T9 T1, T2");
}

TEST_CASE("a sum over unknown tables is missing for all of them") {
  FormulaFixture f;
  for (const char* name : {"a", "b"}) {
    Table unknown = single(name, missing_cell("not read"));
    unknown.missing = "not read";
    f.table(unknown);
  }
  CHECK(f.value("sum([a, b]: value)") ==
        "missing missing-norm d/a not read, missing-norm d/b not read");
  CHECK(f.value("a[2 * 3] + 1") == "at least 1, missing missing-norm d/a not read");
}

TEST_CASE("sums over the lines are those of their groups") {
  FormulaFixture f;
  f.lines({{.group = "GMS", .category = "a", .kind = "hardware", .count = 2},
           {.group = "GMS", .category = "b", .kind = "internal-software", .count = 1},
           {.group = "GTV", .category = "", .kind = "fee", .count = 3}},
          {Given::number(100), Given::number(50), Given::number(7)});
  CHECK(f.value("sum(lines: amount)") == "157");
  CHECK(f.value("sum(lines where group = \"GMS\" and category = \"a\": amount)") == "100");
  CHECK(f.value("sum(lines where kind in [\"fee\", \"hardware\"]: amount)") == "107");
  CHECK(f.value("count(lines)") == "6");
  CHECK(f.value("count(lines where group = \"GMS\")") == "3");
  CHECK(f.value("sum(lines where group = \"GXL\": amount)") == "0");
  CHECK(f.value("sum(lines where category = \"b\": amount)") ==
        "at least 50, missing missing-category fee GTV");
}

TEST_CASE("the trace of a fold has one element per element with its fields and its value") {
  UseCases f;
  const Trace trace = f.trace("sum(use_cases where count > 1: count * weight[complexity])");
  CHECK(shown(trace.value) == "35");
  REQUIRE(trace.elements.size() == 3);
  const Trace::Element& first = trace.elements[0];
  CHECK(first.counted);
  REQUIRE(first.fields.size() == 2);
  CHECK(first.fields[0].first + "=" + shown(first.fields[0].second) == "complexity=\"simple\"");
  CHECK(first.fields[1].first + "=" + shown(first.fields[1].second) == "count=3");
  REQUIRE(first.body.size() == 2);
  CHECK(shown(first.body[0].value) == "yes");
  CHECK(shown(first.body[1].value) == "15");
  const Trace::Element& last = trace.elements[2];
  CHECK_FALSE(last.counted);
  CHECK(last.body.size() == 1);
}

TEST_CASE("the trace of a fold over plain values names value and position") {
  UseCases f;
  const Trace trace = f.trace("max(numbers: value)");
  REQUIRE(trace.elements.size() == 3);
  CHECK(trace.elements[1].fields[0].first + "=" + shown(trace.elements[1].fields[0].second) ==
        "value=9");
  CHECK(trace.elements[1].fields[1].first + "=" + shown(trace.elements[1].fields[1].second) ==
        "position=2");
}

TEST_CASE("the trace of a fold over a table names its columns and the key") {
  UseCases f;
  const Trace trace = f.trace("sum(factor: rate)");
  REQUIRE(trace.elements.size() == 2);
  CHECK(trace.elements[0].fields[0].first == "name");
  CHECK(trace.elements[0].fields[2].first + "=" + shown(trace.elements[0].fields[2].second) ==
        "key=\"T1\"");
}

TEST_CASE("the trace of a fold over lines leaves the amount to the body") {
  FormulaFixture f;
  f.lines({{.group = "GMS", .category = "a", .kind = "hardware", .count = 2}},
          {Given::number(100)});
  const Trace trace = f.trace("sum(lines: amount)");
  REQUIRE(trace.elements.size() == 1);
  CHECK(trace.elements[0].fields.size() == 3);
  CHECK(shown(trace.elements[0].body[0].value) == "100");
}

}  // namespace dutoan::fold_element_test
