#include "formula/lookup.hpp"

#include "formula_fixture.hpp"

#include <algorithm>

namespace dutoan::lookup_test {

namespace {

/// CV 2589/BTTTT-ƯDCNTT, Phụ lục VI: the experience of a factor, and the hours per point.
Table stability() {
  return ladder("stability", {unbounded(0), above(0, Number(5, 100)), above(1, Number(1, 10)),
                              above(2, Number(6, 10)), above(3, 1)});
}

Table hours_per_point() {
  return ladder("hours_per_point", {unbounded(48), from(1, 32), from(3, 20)});
}

}  // namespace

TEST_CASE("a keyed table is read exactly") {
  FormulaFixture f;
  f.table(keyed("weight", {{"simple", cell(5)}, {"average", cell(10)}}));
  CHECK(f.value("weight[\"average\"]") == "10");
  CHECK(f.value("weight[\"Average\"]") == "missing missing-key d/weight Average simple, average");
}

TEST_CASE("a key that is not there gives what the table says otherwise") {
  FormulaFixture f;
  Table table = keyed("weight", {{"simple", cell(5)}});
  table.otherwise = cell(1);
  f.table(table);
  CHECK(f.value("weight[\"simple\"]") == "5");
  CHECK(f.value("weight[\"complex\"]") == "1");
}

TEST_CASE("a whole number used as a key is its digits") {
  FormulaFixture f;
  f.table(keyed("grade", {{"3", cell(333)}, {"1.5", cell(150)}}));
  CHECK(f.value("grade[3]") == "333");
  CHECK(f.value("grade[6 / 2]") == "333");
  CHECK(f.value("grade[\"3\"]") == "333");
  CHECK(f.value("3 in grade") == "yes");
  CHECK(f.value("4 in grade") == "no");
  CHECK(f.value("grade[10 / 3]") == "missing missing-key d/grade 10/3 3, 1.5");
}

TEST_CASE("a columned table gives one cell or the whole row") {
  FormulaFixture f;
  f.table(columned("salary", {"coefficient", "title"}, {Kind::number, Kind::text},
                   {{"KS1", {cell(Number(234, 100)), cell("Kỹ sư bậc 1")}}}));
  f.input("column", Given::text("coefficient"));
  CHECK(f.value("salary[\"KS1\", \"coefficient\"]") == "2.34");
  CHECK(f.value("salary[\"KS1\"].title") == "\"Kỹ sư bậc 1\"");
  CHECK(f.value("salary[\"KS1\"]") == "[2.34, \"Kỹ sư bậc 1\", \"KS1\"]");
  CHECK(f.value("salary[\"KS1\"].key") == "\"KS1\"");
}

TEST_CASE("a column named by an input is looked for when computed") {
  FormulaFixture f;
  f.table(columned("overhead", {"field", "office"}, {Kind::number, Kind::number},
                   {{"I", {cell(28), cell(22)}}}));
  f.input("place", Given::text("office"));
  f.input("nowhere", Given::text("home"));
  CHECK(f.value("overhead[\"I\", place]") == "22");
  CHECK(f.value("overhead[\"I\", nowhere]") == "missing missing-key d/overhead I, home I");
}

TEST_CASE("a ladder gives the last row reached") {
  FormulaFixture f;
  f.table(hours_per_point());
  f.table(stability());
  CHECK(f.value("hours_per_point[0]") == "48");
  CHECK(f.value("hours_per_point[-7]") == "48");
  CHECK(f.value("hours_per_point[0.999999999999999999]") == "48");
  CHECK(f.value("hours_per_point[1]") == "32");
  CHECK(f.value("hours_per_point[3]") == "20");
  CHECK(f.value("stability[0]") == "0");
  CHECK(f.value("stability[0.5]") == "0.05");
  CHECK(f.value("stability[1]") == "0.05");
  CHECK(f.value("stability[3]") == "0.6");
  CHECK(f.value("stability[3.5]") == "1");
}

TEST_CASE("below the first bound of a ladder there is nothing unless it says otherwise") {
  FormulaFixture f;
  Table table = ladder("fee", {from(10, 1)});
  f.table(table);
  table.name = "other_fee";
  table.otherwise = cell(7);
  f.table(table);
  CHECK(f.value("fee[9]") == "missing missing-outside d/fee 9");
  CHECK(f.value("other_fee[9]") == "7");
}

// QĐ 1688/QĐ-BTTTT: 2,133 % at 15 tỷ, 1,964 % at 20 tỷ.
TEST_CASE("brackets interpolate between two rows") {
  FormulaFixture f;
  f.table(brackets("rate", {from(15, Number(2133, 100'000)), from(20, Number(1964, 100'000))}));
  CHECK(f.value("rate[17.5]") == "0.020485");
  CHECK(f.value("rate[15]") == "0.02133");
  CHECK(f.value("rate[20]") == "0.01964");
}

TEST_CASE("a rate between two rows is an exact fraction") {
  FormulaFixture f;
  f.table(brackets("rate", {from(0, 1), from(3, 2)}));
  CHECK(f.value("rate[1]") == "4/3");
}

TEST_CASE("outside brackets a rate is missing unless the ends hold") {
  FormulaFixture f;
  Table open = brackets("rate", {from(7, 3), from(15, 2)});
  f.table(open);
  open.name = "held";
  open.hold_ends = true;
  f.table(open);
  open.name = "other";
  open.hold_ends = false;
  open.otherwise = cell(9);
  f.table(open);
  CHECK(f.value("rate[6.9]") == "missing missing-outside d/rate 6.9");
  CHECK(f.value("rate[15.1]") == "missing missing-outside d/rate 15.1");
  CHECK(f.value("held[6.9]") == "3");
  CHECK(f.value("held[15.1]") == "2");
  CHECK(f.value("other[15.1]") == "9");
}

TEST_CASE("brackets of several columns interpolate in the one asked for") {
  FormulaFixture f;
  Table table = brackets("rate", {});
  table.columns = {"low", "high"};
  table.column_kinds = {Kind::number, Kind::number};
  table.rows = {{.bound = Number(0), .cells = {cell(1), cell(10)}},
                {.bound = Number(2), .cells = {cell(3), cell(30)}}};
  f.table(table);
  CHECK(f.value("rate[1, \"high\"]") == "20");
  CHECK(f.value("rate[2, \"low\"]") == "3");
}

TEST_CASE("between two texts nothing is interpolated") {
  FormulaFixture f;
  Table table = brackets("words", {});
  table.column_kinds = {Kind::text};
  table.rows = {{.bound = Number(0), .cells = {cell("a")}},
                {.bound = Number(2), .cells = {cell("b")}}};
  f.table(table);
  CHECK(f.value("words[2]") == "\"b\"");
  CHECK(f.value("words[1]") == "missing missing-outside d/words 1");
}

TEST_CASE("a ladder may give texts") {
  FormulaFixture f;
  Table table = ladder("class", {});
  table.column_kinds = {Kind::text};
  table.rows = {{.cells = {cell("simple")}}, {.bound = Number(4), .cells = {cell("average")}}};
  f.table(table);
  f.table(keyed("weight", {{"simple", cell(5)}, {"average", cell(10)}}));
  CHECK(f.value("weight[class[4]]") == "10");
}

TEST_CASE("a missing cell says why") {
  FormulaFixture f;
  f.table(keyed("factor", {{"B", cell(1)}, {"M", missing_cell("unreadable")}}));
  f.table(brackets("rate", {from(0, 1), {.bound = Number(2), .cells = {missing_cell("torn")}}}));
  f.table(single("wage", missing_cell("not read")));
  CHECK(f.value("factor[\"B\"]") == "1");
  CHECK(f.value("factor[\"M\"]") == "missing missing-norm d/factor[M] unreadable");
  CHECK(f.value("rate[1]") == "missing missing-norm d/rate[2] torn");
  CHECK(f.value("rate[0]") == "1");
  CHECK(f.value("wage") == "missing missing-norm d/wage not read");
}

TEST_CASE("a row with a missing cell is known in its other cells") {
  FormulaFixture f;
  f.table(columned("salary", {"low", "high"}, {Kind::number, Kind::number},
                   {{"a", {cell(1), missing_cell("torn")}}}));
  CHECK(f.value("salary[\"a\"].low") == "1");
  CHECK(f.value("salary[\"a\"].high") == "missing missing-norm d/salary[a, high] torn");
  CHECK(f.value("salary[\"a\", \"high\"]") == "missing missing-norm d/salary[a, high] torn");
}

TEST_CASE("a table that is missing as a whole is missing wherever it is used") {
  FormulaFixture f;
  Table table = keyed("factor", {});
  table.missing = "not read";
  f.table(table);
  const std::string missing = "missing missing-norm d/factor not read";
  CHECK(f.value("factor[\"B\"]") == missing);
  CHECK(f.value("\"B\" in factor") == missing);
  CHECK(f.value("\"B\" not in factor") == missing);
  CHECK(f.value("sum(factor: value)") == missing);
  CHECK(f.value("count(factor)") == missing);
  CHECK(f.value("any(factor: value > 1)") == missing);
  CHECK(f.value("all(factor: value > 1)") == missing);
}

TEST_CASE("a table of which no version is in force is missing") {
  FormulaFixture f;
  f.no_table(single("wage", cell(1)));
  f.no_table(keyed("factor", {{"B", cell(1)}}));
  CHECK(f.value("wage * 2") == "missing missing-table wage");
  CHECK(f.value("factor[\"B\"]") == "missing missing-table factor");
}

TEST_CASE("a missing key and a missing table are both causes") {
  FormulaFixture f;
  Table table = keyed("factor", {});
  table.missing = "not read";
  f.table(table);
  f.no_table(keyed("gone", {{"a", cell(1)}}));
  f.input("k", Given::missing("k", dutoan::text_type()));
  CHECK(f.value("factor[k]") == "missing k, missing-norm d/factor not read");
  CHECK(f.value("gone[k]") == "missing k, missing-table gone");
}

TEST_CASE("an unknown key leaves a look-up missing for the cause of the key") {
  FormulaFixture f;
  f.table(keyed("factor", {{"B", cell(1)}}));
  f.table(hours_per_point());
  f.table(columned("two", {"a", "b"}, {Kind::number, Kind::number}, {{"x", {cell(1), cell(2)}}}));
  f.input("k", Given::missing("k", dutoan::text_type()));
  f.input("c", Given::missing("c", dutoan::text_type()));
  f.input("n", Given::missing("n"));
  CHECK(f.value("factor[k]") == "missing k");
  CHECK(f.value("hours_per_point[n]") == "missing n");
  CHECK(f.value("two[k, c]") == "missing c, k");
}

TEST_CASE("a value from memory is missing unless that is allowed") {
  FormulaFixture f;
  f.table(keyed("factor", {{"B", cell(1)}, {"M", cell(2, Evidence::memory)}}));
  f.table(single("wage", cell(3, Evidence::memory)));
  CHECK(f.value("factor[\"B\"]") == "1");
  CHECK(f.value("factor[\"M\"]") == "missing missing-unverified d/factor[M]");
  CHECK(f.value("wage") == "missing missing-unverified d/wage");
  CHECK(f.unverified.empty());
}

TEST_CASE("a value from memory that is allowed is reported each time it is used") {
  FormulaFixture f;
  f.table(keyed("factor", {{"B", cell(1)}, {"M", cell(2, Evidence::memory)}}));
  f.table(single("wage", cell(3, Evidence::memory)));
  f.frame.allow_unverified = true;
  CHECK(f.value("factor[\"M\"] + factor[\"B\"] + wage") == "6");
  CHECK(f.unverified == std::vector<std::string>{"d/factor[M]", "d/wage"});
  CHECK(f.evaluate("factor[\"M\"]").evidence == Evidence::memory);
}

TEST_CASE("a look-up is as well verified as the cell and the key together") {
  FormulaFixture f;
  f.table(keyed("factor", {{"B", cell(1, Evidence::secondary)}, {"M", cell(2)}}));
  f.table(columned("two", {"a", "b"}, {Kind::number, Kind::number}, {{"x", {cell(1), cell(2)}}}));
  f.table(brackets("rate", {{.bound = Number(0), .cells = {cell(1, Evidence::secondary)}},
                            {.bound = Number(2), .cells = {cell(3)}}}));
  f.input("M", Given::text("M", Evidence::user));
  f.input("x", Given::text("x", Evidence::user));
  CHECK(f.evaluate("factor[\"M\"]").evidence == Evidence::primary);
  CHECK(f.evaluate("factor[\"B\"]").evidence == Evidence::secondary);
  CHECK(f.evaluate("factor[M]").evidence == Evidence::user);
  CHECK(f.evaluate("two[x, \"a\"]").evidence == Evidence::user);
  CHECK(f.evaluate("two[x].a").evidence == Evidence::user);
  CHECK(f.evaluate("rate[1]").evidence == Evidence::secondary);
  CHECK(f.evaluate("rate[2]").evidence == Evidence::primary);
}

TEST_CASE("a value of an illustrative table is illustrative") {
  FormulaFixture f;
  Table table = keyed("factor", {{"B", cell(1)}});
  table.illustrative = true;
  f.table(table);
  CHECK(f.evaluate("factor[\"B\"] * 2").marks.illustrative);
}

TEST_CASE("a price is looked up by its resource") {
  FormulaFixture f;
  f.prices({{"KS1", Given::number(445'419, Evidence::user)}});
  f.input("r", Given::missing("r", dutoan::text_type()));
  CHECK(f.value("price_of[\"KS1\"] * 2") == "890838");
  CHECK(f.value("price_of[\"KS9\"]") == "missing no price of KS9");
  CHECK(f.value("price_of[r]") == "missing r");
}

TEST_CASE("a table of another shape at another date is a fault and no wrong figure") {
  FormulaFixture f;
  f.table(
      columned("t", {"low", "high"}, {Kind::number, Kind::number}, {{"a", {cell(1), cell(2)}}}));
  f.later("2024-01-01", columned("t", {"high", "low"}, {Kind::number, Kind::number},
                                 {{"a", {cell(2), cell(1)}}}));
  f.table(single("wage", cell(1)));
  f.later("2024-01-01", keyed("wage", {{"a", cell(1)}}));
  CHECK(f.value("at(t, date(2023, 1, 1))[\"a\"].low") == "1");
  CHECK(f.value("at(t, date(2024, 1, 1))[\"a\"].low") ==
        "missing formula-type table table; formula-type table table at 4: t");
  CHECK(f.value("at(wage, date(2024, 1, 1)) * 2") ==
        "missing formula-type number table; formula-type number table at 4: wage");
}

TEST_CASE("a table known by its name only is read once it is there") {
  FormulaFixture f;
  Table unknown = single("later", missing_cell("not read"));
  unknown.missing = "not read";
  f.table(unknown);
  f.later("2024-01-01", single("later", cell(5)));
  CHECK(f.value("later * 2") == "missing missing-norm d/later not read");
  CHECK(f.value("at(later, date(2024, 1, 1)) * 2") == "10");
  f.later("2025-01-01", single("later", cell("text")));
  CHECK(f.value("at(later, date(2025, 1, 1)) * 2") ==
        "missing formula-type number text; formula-type number text at 1: "
        "at(later, date(2025, 1, 1))");
}

TEST_CASE("the trace of a look-up says which rows were read") {
  FormulaFixture f;
  f.table(brackets("rate", {from(0, 1), from(3, 2)}));
  f.table(keyed("factor", {{"A", cell(1)}, {"B", cell(2)}}));
  const Trace between = f.trace("rate[1]");
  CHECK(between.table->full_name() == "d/rate");
  CHECK(between.reached.lower == 0);
  CHECK(between.reached.upper == 1);
  CHECK(shown(between.operands[0].value) == "1");
  const Trace keyed_row = f.trace("factor[\"B\"]");
  CHECK(keyed_row.reached.lower == 1);
  CHECK_FALSE(keyed_row.reached.upper);
}

// Oracle ex12 of the software-cost circulars: binary numbers sum these to 0.9999999999999999, which
// gives 48 hours per point and makes the software half as dear again.
TEST_CASE("an experience of exactly one takes thirty-two hours per point") {
  FormulaFixture f;
  f.table(stability());
  f.table(hours_per_point());
  std::vector<Given> results;
  for (const Number& result : {Number(0), Number(3, 2), Number(3), Number(3, 2), Number(2),
                               Number(2), Number(0), Number(0)}) {
    results.push_back(Given::number(result));
  }
  f.input("results", Given::list(results));
  CHECK(f.value("sum(results: stability[value])") == "1");
  CHECK(f.value("hours_per_point[1]") == "32");
  CHECK(f.value("hours_per_point[sum(results: stability[value])]") == "32");
}

// Ranks 0 to 5 of E1 to E6, with E7 = E8 = 0: 6^6 = 46,656 sets.
TEST_CASE("of all sets of ranks 137 come to exactly one and 195 to exactly three") {
  FormulaFixture f;
  f.table(stability());
  const Number weights[] = {Number(3, 2), Number(1, 2), 1, Number(1, 2), 1, 2};
  std::vector<std::vector<Number>> steps;
  for (const Number& weight : weights) {
    steps.emplace_back();
    for (int rank = 0; rank <= 5; ++rank) {
      const std::string product = exact_text(weight * Number(rank));
      steps.back().push_back(f.evaluate("stability[" + product + "]").number());
    }
  }
  std::vector<Number> sums = {0};
  for (const std::vector<Number>& factor : steps) {
    std::vector<Number> longer;
    for (const Number& sum : sums) {
      for (const Number& step : factor)
        longer.push_back(sum + step);
    }
    sums = std::move(longer);
  }
  CHECK(sums.size() == 46'656);
  CHECK(std::count(sums.begin(), sums.end(), Number(1)) == 137);
  CHECK(std::count(sums.begin(), sums.end(), Number(3)) == 195);
}

}  // namespace dutoan::lookup_test
