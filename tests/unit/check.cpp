#include "formula/check.hpp"

#include "formula_fixture.hpp"

namespace dutoan::check_test {

namespace {

/// One name of every kind: n, s, q, d, r, xs, rs, keyed and the other tables, GTB a row.
class Names : public FormulaFixture {
 public:
  Names() {
    input("n", Given::number(5));
    input("s", Given::text("x"));
    input("q", Given::yes_no(true));
    input("d", Given::date("2025-07-01"));
    const Given record = Given::record({{"weight", Given::number(2)}, {"name", Given::text("a")}});
    input("r", record);
    input("xs", Given::list({Given::number(1)}));
    input("rs", Given::list({record}));
    table(keyed("keys", {{"a", cell(3)}}));
    table(columned("cols", {"low", "name"}, {Kind::number, Kind::text},
                   {{"a", {cell(1), cell("A")}}}));
    table(ladder("steps", {unbounded(1), from(2, 2)}));
    table(brackets("rates", {from(1, 2), from(2, 3)}));
    table(single("wage", cell(7)));
    row("GTB", Given::number(10), 1);
    row("title", Given::text("t"));
    prices({{"KS1", Given::number(100)}});
    lines({{.group = "GMS", .category = "a", .kind = "hardware", .count = 2}}, {Given::number(9)});
  }
};

}  // namespace

TEST_CASE("every operation has its type") {
  Names f;
  struct Row {
    const char *formula, *type;
  };
  const Row rows[] = {
      {"1", "number"},
      {"\"a\"", "text"},
      {"yes", "yes_no"},
      {"date(\"1/7/2025\")", "date"},
      {"date(2025, 7, 1)", "date"},
      {"[1]", "list"},
      {"[]", "list"},
      {"n + 1", "number"},
      {"-n", "number"},
      {"n ^ 2", "number"},
      {"n < 1", "yes_no"},
      {"s = \"a\"", "yes_no"},
      {"q = no", "yes_no"},
      {"d >= date(2025, 1, 1)", "yes_no"},
      {"not q and q or q", "yes_no"},
      {"n in [1, 2]", "yes_no"},
      {"s in keys", "yes_no"},
      {"n not in keys", "yes_no"},
      {"if q then s else \"b\"", "text"},
      {"r", "record"},
      {"r.name", "text"},
      {"keys", "table"},
      {"keys[s]", "number"},
      {"keys[1]", "number"},
      {"cols[s]", "record"},
      {"cols[s, \"name\"]", "text"},
      {"cols[s].low", "number"},
      {"steps[n]", "number"},
      {"rates[n]", "number"},
      {"wage", "number"},
      {"GTB", "number"},
      {"title", "text"},
      {"price_of[s]", "number"},
      {"sum(rs: weight)", "number"},
      {"min(xs: value * position)", "number"},
      {"count(rs where name = \"a\")", "number"},
      {"any(keys: value > 1 and key = \"a\")", "yes_no"},
      {"all(cols: contains(name, \"a\"))", "yes_no"},
      {"sum(lines where group = \"GMS\": amount)", "number"},
      {"count(lines)", "number"},
      {"min(1, n)", "number"},
      {"days(d, d)", "number"},
      {"add_months(d, 1)", "date"},
      {"in_force(s, d)", "yes_no"},
      {"missing(rs)", "yes_no"},
      {"known(s, \"b\")", "text"},
      {"at(keys, d)", "table"},
      {"at(keys, d)[s]", "number"},
      {"at(wage, d)", "number"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(f.type(row.formula) == row.type);
  }
}

TEST_CASE("a type error is found at its place") {
  Names f;
  struct Row {
    const char *formula, *fault;
  };
  const Row rows[] = {
      {"n + s", "formula-type number text at 5: s"},
      {"n + (s)", "formula-type number text at 5: (s)"},
      {"1 * (n + d)", "formula-type number date at 10: d"},
      {"-q", "formula-type number yes_no at 2: q"},
      {"s ^ 2", "formula-type number text at 1: s"},
      {"not n", "formula-type yes_no number at 5: n"},
      {"q and n", "formula-type yes_no number at 7: n"},
      {"n or q", "formula-type yes_no number at 1: n"},
      {"n = s", "formula-type number text at 5: s"},
      {"d < 5", "formula-type date number at 5: 5"},
      {"s < \"b\"", "formula-not-comparable text at 1: s < \"b\""},
      {"q > no", "formula-not-comparable yes_no at 1: q > no"},
      {"xs = xs", "formula-not-comparable list at 1: xs = xs"},
      {"r = r", "formula-not-comparable record at 1: r = r"},
      {"r in rs", "formula-not-comparable record at 1: r"},
      {"n in s", "formula-type list text at 6: s"},
      {"n in steps", "formula-type list table at 6: steps"},
      {"s in xs", "formula-type number text at 1: s"},
      {"d in keys", "formula-type text date at 1: d"},
      {"if n then 1 else 2", "formula-type yes_no number at 4: n"},
      {"if q then 1 else s", "formula-type number text at 18: s"},
      {"[1, s]", "formula-type number text at 5: s"},
      {"n.x", "formula-no-fields x at 1: n.x"},
      {"keys.a", "formula-no-fields a at 1: keys.a"},
      {"r.wieght", "formula-unknown-field wieght weight, name at 1: r.wieght"},
      {"n[1]", "formula-type table number at 1: n"},
      {"keys[d]", "formula-type text date at 6: d"},
      {"steps[s]", "formula-type number text at 7: s"},
      {"rates[\"1\"]", "formula-type number text at 7: \"1\""},
      {"cols[s, 1]", "formula-type text number at 9: 1"},
      {"cols[s, \"high\"]", "formula-unknown-column high low, name at 9: \"high\""},
      {"keys[s, \"a\"]", "formula-unknown-column a  at 9: \"a\""},
      {"keys * 2", "formula-type number table at 1: keys"},
      {"cols[s] * 2", "formula-type number record at 1: cols[s]"},
      {"sum(n: 1)", "formula-type list number at 5: n"},
      {"sum(r: 1)", "formula-type list record at 5: r"},
      {"sum(steps: 1)", "formula-type list table at 5: steps"},
      {"sum(rs: name)", "formula-type number text at 9: name"},
      {"any(rs: weight)", "formula-type yes_no number at 9: weight"},
      {"sum(rs where weight: 1)", "formula-type yes_no number at 14: weight"},
      {"min(n, s)", "formula-type number text at 8: s"},
      {"abs(s)", "formula-type number text at 5: s"},
      {"days(d, n)", "formula-type date number at 9: n"},
      {"add_months(n, d)", "formula-type date number at 12: n; formula-type number date at 15: d"},
      {"contains(s, n)", "formula-type text number at 13: n"},
      {"known(n, s)", "formula-type number text at 10: s"},
      {"in_force(d, d)", "formula-type text date at 10: d"},
      {"price_of[n]", "formula-type text number at 10: n"},
      {"\"a\" + s", "formula-type number text at 1: \"a\"; formula-type number text at 7: s"},
      {"lines + 1", "formula-type number lines at 1: lines"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.formula);
    CHECK(f.fault(row.formula) == row.fault);
  }
}

TEST_CASE("every fault of a formula is told in one run") {
  Names f;
  CHECK(f.fault("s + unknown_a * q") ==
        "formula-type number text at 1: s; formula-unknown-name unknown_a  at 5: unknown_a; "
        "formula-type number yes_no at 17: q");
}

TEST_CASE("a name that is not known gets the nearest known ones") {
  FormulaFixture f;
  f.input("hourly_pay", Given::number(1));
  f.input("xs", Given::list({Given::record({{"weight", Given::number(2)}})}));
  CHECK(f.fault("hourly_pya") == "formula-unknown-name hourly_pya hourly_pay at 1: hourly_pya");
  CHECK(f.fault("sum(xs: wieght)") == "formula-unknown-name wieght weight at 9: wieght");
}

TEST_CASE("the same name in two places is refused and nothing shadows") {
  FormulaFixture f;
  f.input("xs", Given::list({Given::record({{"weight", Given::number(2)}})}));
  f.input("ys", Given::list({Given::number(2)}));
  f.input("weight", Given::number(3));
  f.row("value", Given::number(4));
  f.table(keyed("key", {{"a", cell(1)}}));
  CHECK(f.fault("sum(xs: weight)") == "formula-name-twice weight at 9: weight");
  CHECK(f.fault("sum(xs where weight > 1: 1)") == "formula-name-twice weight at 14: weight");
  CHECK(f.fault("sum(ys: value)") == "formula-name-twice value at 9: value");
  CHECK(f.fault("any(key: key = \"a\")") == "formula-name-twice key at 10: key");
  CHECK(f.fault("weight + value").empty());
}

TEST_CASE("inside a fold only the fields of the innermost one are seen") {
  FormulaFixture f;
  const Given inner = Given::record({{"b", Given::number(2)}});
  f.input("xs",
          Given::list({Given::record({{"a", Given::number(1)}, {"ys", Given::list({inner})}})}));
  CHECK(f.fault("sum(xs: sum(ys: b) * a)").empty());
  CHECK(f.fault("sum(xs: sum(ys: a))") == "formula-unknown-name a  at 17: a");
  CHECK(f.fault("sum(xs: a) + a") == "formula-unknown-name a  at 14: a");
}

TEST_CASE("a row of a columned method may name its column") {
  Names f;
  f.scope.columns = {"before_tax", "tax"};
  CHECK(f.type("GTB.tax") == "number");
  CHECK(f.fault("GTB.after_tax") == "formula-no-fields after_tax at 1: GTB.after_tax");
  CHECK(f.fault("GTB.tax.before_tax") == "formula-no-fields before_tax at 1: GTB.tax.before_tax");
  CHECK(f.fault("n.tax") == "formula-no-fields tax at 1: n.tax");
}

TEST_CASE("a function says how many values it takes") {
  Names f;
  CHECK(f.fault("min()") == "formula-operand-count min 1 0 at 1: min()");
  CHECK(f.fault("abs(1, 2)") == "formula-operand-count abs 1 2 at 1: abs(1, 2)");
  CHECK(f.fault("days(d)") == "formula-operand-count days 2 1 at 1: days(d)");
  CHECK(f.fault("known(n)") == "formula-operand-count known 2 1 at 1: known(n)");
  CHECK(f.fault("at(keys)") == "formula-operand-count at 2 1 at 1: at(keys)");
  CHECK(f.fault("missing(n, n)") == "formula-operand-count missing 1 2 at 1: missing(n, n)");
  CHECK(f.fault("date(2025, 7)") == "formula-operand-count date 3 2 at 1: date(2025, 7)");
}

TEST_CASE("a date that does not exist is found when it is written out") {
  Names f;
  CHECK(f.fault("date(\"2025-02-30\")") == "formula-date 2025-02-30 at 6: \"2025-02-30\"");
  CHECK(f.fault("date(\"tomorrow\")") == "formula-date tomorrow at 6: \"tomorrow\"");
  CHECK(f.fault("date(s)").empty());
}

TEST_CASE("an exponent that is written out is checked with its formula") {
  Names f;
  CHECK(f.fault("n ^ 1000").empty());
  CHECK(f.fault("n ^ 1001") == "exponent-range 1000 1001 at 5: 1001");
  CHECK(f.fault("n ^ -1") == "exponent-range 1000 -1 at 5: -1");
  CHECK(f.fault("n ^ (-1)") == "exponent-range 1000 -1 at 5: (-1)");
  CHECK(f.fault("n ^ 0.5") == "exponent-range 1000 0.5 at 5: 0.5");
  CHECK(f.fault("n ^ n").empty());
}

TEST_CASE("at takes the name of a table and nothing else") {
  Names f;
  CHECK(f.fault("at(n, d)") == "formula-at-table at 4: n");
  CHECK(f.fault("at(keys[s], d)") == "formula-at-table at 4: keys[s]");
  CHECK(f.fault("at(nothing, d)") == "formula-unknown-name nothing  at 4: nothing");
}

TEST_CASE("prices are only to be looked up") {
  Names f;
  CHECK(f.fault("price_of") == "formula-unexpected price_of at 1: price_of");
  CHECK(f.fault("price_of + 1") == "formula-unexpected price_of at 1: price_of");
  CHECK(f.fault("\"KS1\" in price_of") == "formula-unexpected price_of at 10: price_of");
  CHECK(f.fault("sum(price_of: value)") == "formula-unexpected price_of at 5: price_of");
  CHECK(f.fault("price_of[\"a\", \"b\"]") == "formula-operand-count price_of 1 2 at 15: \"b\"");
}

TEST_CASE("of the lines only sums of amounts and counts are to be had") {
  Names f;
  CHECK(f.fault("sum(lines where group = \"GMS\" and kind != \"fee\": amount)").empty());
  CHECK(f.fault("count(lines where category = \"a\")").empty());
  CHECK(f.fault("sum(lines: amount * 2)") == "formula-lines-fold at 1: sum(lines: amount * 2)");
  CHECK(f.fault("max(lines: amount)") == "formula-lines-fold at 1: max(lines: amount)");
  CHECK(f.fault("any(lines: kind = \"fee\")") ==
        "formula-lines-fold at 1: any(lines: kind = \"fee\")");
  CHECK(f.fault("sum(lines where amount > 5: amount)") == "formula-lines-filter at 17: amount > 5");
  CHECK(f.fault("sum(lines where unit = \"bộ\": amount)") ==
        "formula-unknown-name unit  at 17: unit");
}

TEST_CASE("a count has nothing after its colon") {
  Names f;
  CHECK(f.fault("count(rs: weight)") == "formula-count-body at 11: weight");
  CHECK(f.fault("count(rs where weight > 1: weight)") == "formula-count-body at 28: weight");
  CHECK(f.fault("count(lines: amount)") == "formula-count-body at 14: amount");
}

TEST_CASE("a column found only when computed needs columns of one type") {
  Names f;
  f.table(columned("factors", {"field", "office"}, {Kind::number, Kind::number},
                   {{"a", {cell(1), cell(2)}}}));
  CHECK(f.type("factors[s, s]") == "number");
  CHECK(f.fault("cols[s, s]") == "formula-type number text at 9: s");
}

TEST_CASE("a table known by its name only fits wherever it is used") {
  Names f;
  Table unknown = single("later", missing_cell("not read"));
  unknown.missing = "not read";
  f.table(unknown);
  CHECK(f.fault("later * 2").empty());
  CHECK(f.fault("later[s]").empty());
  CHECK(f.fault("later[n * 2] + 1").empty());
  CHECK(f.fault("later[s, \"a\"] + later[s].b").empty());
  CHECK(f.fault("s in later").empty());
  CHECK(f.fault("sum(later: weight * rank)").empty());
  CHECK(f.fault("sum([later, later]: value)").empty());
}

TEST_CASE("what stands in the key of an unknown table is checked all the same") {
  Names f;
  Table unknown = single("later", missing_cell("not read"));
  unknown.missing = "not read";
  f.table(unknown);
  CHECK(f.fault("later[nothing]") == "formula-unknown-name nothing  at 7: nothing");
  CHECK(f.fault("later[n + s]") == "formula-type number text at 11: s");
  CHECK(f.fault("later[d]") == "formula-type text date at 7: d");
}

TEST_CASE("what is known of one branch holds for both") {
  Names f;
  Table unknown = single("later", missing_cell("not read"));
  unknown.missing = "not read";
  f.table(unknown);
  CHECK(f.fault("known(later, \"x\") + 1") == "formula-type number text at 1: known(later, \"x\")");
  CHECK(f.fault("(if q then later else \"x\") + 1") ==
        "formula-type number text at 1: (if q then later else \"x\")");
  CHECK(f.fault("sum((if q then [] else [\"a\"]): value)") ==
        "formula-type number text at 32: value");
  CHECK(f.fault("[later, \"a\", 1]") == "formula-type text number at 14: 1");
}

TEST_CASE("records and tables of other fields do not stand for each other") {
  Names f;
  f.input("other", Given::record({{"name", Given::text("a")}, {"weight", Given::number(2)}}));
  f.table(columned("swapped", {"name", "low"}, {Kind::text, Kind::number}, {}));
  CHECK(f.fault("(if q then r else other).weight") == "formula-type record record at 19: other");
  CHECK(f.fault("(if q then keys else steps)[1]") == "formula-type table table at 22: steps");
  CHECK(f.fault("(if q then cols else swapped)[\"a\"].low") ==
        "formula-type table table at 22: swapped");
}

TEST_CASE("a type fits itself and the unknown one and no other") {
  CHECK(fits(number_type(), number_type()));
  CHECK(fits({}, date_type()));
  CHECK(fits(date_type(), {}));
  CHECK_FALSE(fits(number_type(), text_type()));
  CHECK(fits(list_of({}), list_of(text_type())));
  CHECK_FALSE(fits(list_of(number_type()), list_of(text_type())));
  const auto record = record_type({"a"}, {number_type()});
  CHECK(fits(record, record_type({"a"}, {number_type()})));
  CHECK_FALSE(fits(record, record_type({"b"}, {number_type()})));
  CHECK_FALSE(fits(record, record_type({"a"}, {text_type()})));
  CHECK_FALSE(fits(table_type(TableKind::keyed, {""}, {number_type()}),
                   table_type(TableKind::ladder, {""}, {number_type()})));
}

}  // namespace dutoan::check_test
