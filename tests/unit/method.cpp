#include "norms/method.hpp"

#include "norms_fixture.hpp"
#include "said.hpp"

namespace dutoan::method_test {

namespace {

Method method(std::vector<RowSpec> rows, std::vector<InputSpec> inputs = {}) {
  return {.id = "m",
          .document = "d",
          .inputs = std::move(inputs),
          .rows = std::move(rows),
          .place = in_file("m")};
}

/// Everything wrong with a method; a sound one stays usable.
std::string compiled(Method method, const TableTypes& tables = {}) {
  Diagnostics diagnostics;
  compile(method, tables, diagnostics);
  CHECK(method.usable == diagnostics.empty());
  return said(diagnostics);
}

std::string summands(std::vector<RowSpec> rows) {
  Method sum = method(std::move(rows), {input("n", InputKind::number)});
  REQUIRE(compiled(sum).empty());
  Diagnostics diagnostics;
  compile(sum, {}, diagnostics);
  std::vector<std::string> names;
  for (const std::size_t index : summands_of(sum, 0))
    names.push_back(sum.rows[index].id);
  return joined(names);
}

}  // namespace

TEST_CASE("rows and inputs are found by their exact names") {
  const Method found = method({row("A", "1"), row("B", "2")}, {input("n", InputKind::number)});
  CHECK(found.row_of("B") == 1);
  CHECK_FALSE(found.row_of("b"));
  CHECK(found.input_of("n") == 0);
  CHECK_FALSE(found.input_of("A"));
}

TEST_CASE("the names of a method are those of its formulas and of the tables of its inputs") {
  InputSpec records = input("records", InputKind::records);
  records.fields = {input("a", InputKind::key_of, "field_table"), input("b", InputKind::number)};
  const Method named =
      method({row("A", "sum(records: weight[a] * B)"), row("B", "at(wage, date(2020, 1, 1))")},
             {records, input("k", InputKind::key_of, "keys")});
  CHECK(joined(names_in(named)) == "B, a, field_table, keys, records, wage, weight");
}

TEST_CASE("a formula is typed whatever the order of the rows") {
  CHECK(compiled(method({row("total", "A + B"), row("A", "B * 2"), row("B", "n / 3")},
                        {input("n", InputKind::number)}))
            .empty());
  CHECK(compiled(method({row("total", "A + 1"), row("A", "if n > 1 then \"x\" else \"y\"")},
                        {input("n", InputKind::number)})) == "formula-type total:1:1");
}

TEST_CASE("a fault is said at its place in the formula") {
  CHECK(compiled(method({row("A", "1 + nosuch")})) == "formula-unknown-name A:1:5");
  CHECK(compiled(method({row("A", "1"), row("B", "not 1")})) == "formula-type B:1:5");
}

TEST_CASE("a name stands for one thing only and the second is said") {
  CHECK(compiled(method({row("A", "1"), row("A", "2")})) == "method-name-twice A:1:1");
  CHECK(compiled(method({row("A", "1")}, {input("A", InputKind::text)})) ==
        "method-name-twice A:1:1");
  CHECK(compiled(method({row("A", "n")},
                        {input("n", InputKind::number), input("n", InputKind::date)})) ==
        "method-name-twice n:1:1");
  CHECK(compiled(method({row("A", "1")}), {{"A", number_type()}}) == "method-name-twice m:1:1");
}

TEST_CASE("the total is a number") {
  CHECK(compiled(method({row("A", "\"text\"")})) == "method-total-type A:1:1");
  CHECK(compiled(method({row("A", "1 > 0"), row("B", "1")})) == "method-total-type A:1:1");
  Method second = method({row("A", "\"text\""), row("B", "1")});
  second.total = 1;
  CHECK(compiled(second).empty());
}

TEST_CASE("a ring of rows is left to the run which knows whether it matters") {
  CHECK(compiled(method({row("A", "B"), row("B", "A")})).empty());
}

TEST_CASE("a column may be named where the method has columns") {
  Method tax = method({row("A", "B.tax"), row("B", "1")});
  CHECK(compiled(tax) != "");
  tax.columns = {"before_tax", "tax", "after_tax"};
  CHECK(compiled(tax).empty());
  CHECK(tax.total_column() == 2);
  CHECK(method({}).total_column() == 0);
}

TEST_CASE("what a formula sees of an input") {
  const Type weights =
      table_type(TableKind::keyed, {"weight", "name"}, {number_type(), text_type()});
  const TableTypes tables = {{"factor", weights}, {"wage", number_type()}};
  struct Row {
    InputKind input;
    Kind seen;
  };
  for (const Row& row : {Row{InputKind::number, Kind::number},
                         {InputKind::count, Kind::number},
                         {InputKind::rate, Kind::number},
                         {InputKind::text, Kind::text},
                         {InputKind::choice, Kind::text},
                         {InputKind::key_of, Kind::text},
                         {InputKind::yes_no, Kind::yes_no},
                         {InputKind::date, Kind::date},
                         {InputKind::lines, Kind::lines}}) {
    CAPTURE(int(row.input));
    CHECK(type_of(input("x", row.input), tables).kind == row.seen);
  }
  CHECK(type_of(input("x", InputKind::numbers, "factor"), tables).shape->types ==
        std::vector<Type>{number_type()});
  InputSpec records = input("x", InputKind::records);
  records.fields = {input("a", InputKind::text), input("b", InputKind::count)};
  const Type record = type_of(records, tables).shape->types.at(0);
  CHECK(record.shape->names == std::vector<std::string>{"a", "b"});
  CHECK(record.shape->types == std::vector<Type>{text_type(), number_type()});
}

TEST_CASE("a rank is seen with the columns of its row and its key") {
  const Type weights =
      table_type(TableKind::keyed, {"weight", "name"}, {number_type(), text_type()});
  const InputSpec ranks = input("x", InputKind::ranks, "factor");
  const Type rank = type_of(ranks, {{"factor", weights}}).shape->types.at(0);
  CHECK(rank.shape->names == std::vector<std::string>{"weight", "name", "key", "rank"});
  CHECK(rank.shape->types ==
        std::vector<Type>{number_type(), text_type(), text_type(), number_type()});
  // Where the table is not known, nothing is claimed of it.
  CHECK(type_of(ranks, {}).shape->types.at(0).kind == Kind::unknown);
  CHECK(type_of(ranks, {{"factor", number_type()}}).shape->types.at(0).kind == Kind::unknown);
}

TEST_CASE("a sum of rows in dong is parted into them") {
  const auto a = row("A", "1");
  const auto b = row("B", "2");
  const auto hours = row("H", "3", "giờ");
  CHECK(summands({row("T", "A + B"), a, b}) == "A, B");
  CHECK(summands({row("T", "A + (B + A)"), a, b}) == "A, B, A");
  CHECK(summands({row("T", "A"), a}) == "");
  CHECK(summands({row("T", "A - B"), a, b}) == "");
  CHECK(summands({row("T", "A + 2 * B"), a, b}) == "");
  CHECK(summands({row("T", "A + 1"), a}) == "");
  CHECK(summands({row("T", "A + n"), a}) == "");
  CHECK(summands({row("T", "A + H"), a, hours}) == "");
  CHECK(summands({row("T", "H + H", "giờ"), hours}) == "");
}

TEST_CASE("a sum that asks for another column is not parted") {
  Method tax = method({row("T", "A + B.tax"), row("A", "1"), row("B", "2")});
  tax.columns = {"before_tax", "tax", "after_tax"};
  Diagnostics diagnostics;
  compile(tax, {}, diagnostics);
  CHECK(said(diagnostics).empty());
  CHECK(summands_of(tax, 0).empty());
}

}  // namespace dutoan::method_test
