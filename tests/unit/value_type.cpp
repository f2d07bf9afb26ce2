#include "formula/value_type.hpp"

#include "formula/table.hpp"

#include <doctest/doctest.h>

namespace dutoan::value_type_test {

namespace {

Value number(int value) {
  return {Number(value), Evidence::user};
}

}  // namespace

TEST_CASE("a value has the kind of its content") {
  const Table table;
  CHECK(kind_of(number(1)) == Kind::number);
  CHECK(kind_of({std::string("a"), Evidence::user}) == Kind::text);
  CHECK(kind_of({true, Evidence::user}) == Kind::yes_no);
  CHECK(kind_of({*Date::parse("2023-03-06"), Evidence::user}) == Kind::date);
  CHECK(kind_of(elements_value({})) == Kind::list);
  CHECK(kind_of(record_value([](std::uint32_t) { return Value(); })) == Kind::record);
  CHECK(kind_of({&table, Evidence::user}) == Kind::table);
  CHECK(kind_of({EstimateLines{}, Evidence::user}) == Kind::lines);
  CHECK(kind_of(Value()) == Kind::unknown);
}

TEST_CASE("a value is looked at for what its formula was checked for") {
  CHECK(has_type(number(1), number_type()));
  CHECK(has_type(number(1), {}));
  CHECK_FALSE(has_type(number(1), text_type()));
  CHECK(has_type(elements_value({}), record_type({}, {})));
  CHECK(has_type(record_value([](std::uint32_t) { return Value(); }), record_type({}, {})));
}

TEST_CASE("a table must have the shape its formula was checked with") {
  Table table;
  table.kind = TableKind::ladder;
  table.columns = {""};
  table.column_kinds = {Kind::number};
  const Value value(&table, Evidence::user);
  CHECK(has_type(value, table_type(TableKind::ladder, {""}, {number_type()})));
  CHECK_FALSE(has_type(value, table_type(TableKind::keyed, {""}, {number_type()})));
  CHECK_FALSE(has_type(value, table_type(TableKind::ladder, {"b"}, {number_type()})));
  CHECK_FALSE(has_type(value, table_type(TableKind::ladder, {""}, {text_type()})));
  CHECK_FALSE(has_type(number(1), table_type(TableKind::ladder, {""}, {number_type()})));
}

}  // namespace dutoan::value_type_test
