#include "formula/table.hpp"

#include "formula_fixture.hpp"

namespace dutoan::table_test {

namespace {

/// The rows reached, counted from 0: "1" or "1-2" or "none".
std::string rows_at(const Table& table, const Number& key) {
  const Reached reached = reach(table, key);
  if (!reached.lower) return "none";
  const std::string lower = std::to_string(*reached.lower);
  return reached.upper ? lower + "-" + std::to_string(*reached.upper) : lower;
}

}  // namespace

TEST_CASE("a ladder gives the last row reached and its first row may have no bound") {
  const Table table = ladder("hours", {unbounded(48), from(1, 32), from(3, 20)});
  CHECK(rows_at(table, -1000) == "0");
  CHECK(rows_at(table, Number(99, 100)) == "0");
  CHECK(rows_at(table, 1) == "1");
  CHECK(rows_at(table, Number(299, 100)) == "1");
  CHECK(rows_at(table, 3) == "2");
  CHECK(rows_at(table, 1000) == "2");
}

TEST_CASE("a row that has a paper of its own rests on that") {
  Table table = brackets("rate", {from(1, 10), from(2, 20)});
  table.basis = "Bảng 1";
  table.rows[1].basis = "Sửa đổi";
  CHECK(basis_at(table, reach(table, 1)) == "Bảng 1");
  CHECK(basis_at(table, reach(table, 2)) == "Sửa đổi");
  CHECK(basis_at(table, reach(table, Number(3, 2))) == "Bảng 1");
  CHECK(basis_at(table, reach(table, 0)) == "Bảng 1");
}

TEST_CASE("from is reached at its bound and above only beyond it") {
  const Table table = ladder("mixed", {from(1, 10), above(2, 20), above(3, 30)});
  CHECK(rows_at(table, Number(1, 2)) == "none");
  CHECK(rows_at(table, 1) == "0");
  CHECK(rows_at(table, 2) == "0");
  CHECK(rows_at(table, Number(201, 100)) == "1");
  CHECK(rows_at(table, 3) == "1");
}

TEST_CASE("a row from and a row above may share their bound") {
  const Table table = ladder("both", {unbounded(0), from(2, 1), above(2, 2)});
  CHECK(rows_at(table, Number(199, 100)) == "0");
  CHECK(rows_at(table, 2) == "1");
  CHECK(rows_at(table, Number(201, 100)) == "2");
}

TEST_CASE("brackets give the row met or the two it lies between") {
  const Table table = brackets("rates", {from(7, 3), from(15, 2), from(20, 1)});
  CHECK(rows_at(table, 7) == "0");
  CHECK(rows_at(table, 10) == "0-1");
  CHECK(rows_at(table, 15) == "1");
  CHECK(rows_at(table, Number(199, 10)) == "1-2");
  CHECK(rows_at(table, 20) == "2");
}

TEST_CASE("outside brackets there is nothing unless the ends hold") {
  Table table = brackets("rates", {from(7, 3), from(15, 2)});
  CHECK(rows_at(table, 6) == "none");
  CHECK(rows_at(table, 16) == "none");
  table.hold_ends = true;
  CHECK(rows_at(table, 6) == "0");
  CHECK(rows_at(table, 16) == "1");
}

TEST_CASE("a table without rows is reached nowhere") {
  CHECK(rows_at(ladder("empty", {}), 1) == "none");
  Table table = brackets("empty", {});
  table.hold_ends = true;
  CHECK(rows_at(table, 1) == "none");
}

TEST_CASE("brackets of one row have one point") {
  Table table = brackets("one", {from(7, 3)});
  CHECK(rows_at(table, 7) == "0");
  CHECK(rows_at(table, 8) == "none");
}

// 2,133 % at 15 tỷ and 1,964 % at 20 tỷ: the ratio norms' own formula gives 2,0485 % at 17,5 tỷ.
TEST_CASE("interpolation goes down from the lower row to the upper") {
  CHECK(interpolate(Number(175, 10), 15, Number(2133, 1000), 20, Number(1964, 1000)) ==
        Number(20485, 10000));
  CHECK(interpolate(15, 15, Number(2133, 1000), 20, Number(1964, 1000)) == Number(2133, 1000));
  CHECK(interpolate(20, 15, Number(2133, 1000), 20, Number(1964, 1000)) == Number(1964, 1000));
}

TEST_CASE("interpolation goes up where the upper row is larger") {
  CHECK(interpolate(1, 0, 10, 3, 40) == Number(20));
}

TEST_CASE("a table is named with its document") {
  CHECK(keyed("t1b", {}).full_name() == "d/t1b");
}

TEST_CASE("one nameless column is none to ask for by name") {
  const Table one = keyed("one", {{"a", cell(1)}});
  CHECK_FALSE(one.has_columns());
  CHECK_FALSE(one.column_of("a"));
  const Table two = columned("two", {"low", "high"}, {Kind::number, Kind::number}, {});
  CHECK(two.has_columns());
  CHECK(two.column_of("high") == 1);
  CHECK_FALSE(two.column_of("middle"));
  CHECK(columned("named", {"rate"}, {Kind::number}, {}).has_columns());
}

TEST_CASE("a table of one value has the type of its value") {
  Table wage = single("wage", cell(1'800'000));
  CHECK(type_of(wage).kind == Kind::number);
  wage.column_kinds = {Kind::date};
  CHECK(type_of(wage).kind == Kind::date);
}

TEST_CASE("a table known by its name only may be anything") {
  Table table = single("later", missing_cell("not read"));
  table.missing = "not read";
  CHECK(type_of(table).kind == Kind::unknown);
}

TEST_CASE("a table with keys that is missing still has its type") {
  Table table = keyed("later", {});
  table.missing = "not read";
  CHECK(type_of(table).kind == Kind::table);
  CHECK(type_of(table).shape->table == TableKind::keyed);
}

TEST_CASE("a row of a table is a record of its columns and its key") {
  const auto one = row_type_of(type_of(keyed("one", {})));
  CHECK(one.kind == Kind::record);
  CHECK(one.shape->names == std::vector<std::string>{"value", "key"});
  const auto two =
      row_type_of(type_of(columned("two", {"name", "weight"}, {Kind::text, Kind::number}, {})));
  CHECK(two.shape->names == std::vector<std::string>{"name", "weight", "key"});
  CHECK(two.shape->types[0].kind == Kind::text);
  CHECK(two.shape->types[1].kind == Kind::number);
  CHECK(two.shape->types[2].kind == Kind::text);
}

}  // namespace dutoan::table_test
