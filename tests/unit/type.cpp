#include "formula/type.hpp"

#include <doctest/doctest.h>

namespace dutoan::type_test {

TEST_CASE("types have the words that messages and schemas use") {
  CHECK(kind_word(Kind::unknown) == "unknown");
  CHECK(kind_word(Kind::number) == "number");
  CHECK(kind_word(Kind::text) == "text");
  CHECK(kind_word(Kind::yes_no) == "yes_no");
  CHECK(kind_word(Kind::date) == "date");
  CHECK(kind_word(Kind::record) == "record");
  CHECK(kind_word(Kind::list) == "list");
  CHECK(kind_word(Kind::table) == "table");
  CHECK(kind_word(Kind::lines) == "lines");
}

TEST_CASE("simple types have no shape") {
  CHECK(dutoan::number_type().kind == Kind::number);
  CHECK(dutoan::text_type().kind == Kind::text);
  CHECK(dutoan::yes_no_type().kind == Kind::yes_no);
  CHECK(dutoan::date_type().kind == Kind::date);
  CHECK(dutoan::number_type().shape == nullptr);
}

TEST_CASE("a record and a list and a table say what they hold") {
  const auto record = dutoan::record_type({"a", "b"}, {dutoan::number_type(), dutoan::text_type()});
  CHECK(record.kind == Kind::record);
  CHECK(record.shape->names == std::vector<std::string>{"a", "b"});
  CHECK(record.shape->types[1].kind == Kind::text);
  const auto list = dutoan::list_of(record);
  CHECK(list.kind == Kind::list);
  CHECK(list.shape->types[0] == record);
  const auto table = dutoan::table_type(TableKind::ladder, {""}, {dutoan::number_type()});
  CHECK(table.kind == Kind::table);
  CHECK(table.shape->table == TableKind::ladder);
}

}  // namespace dutoan::type_test
