#include "output/sql_table.hpp"

#include <array>

#include <doctest/doctest.h>

namespace dutoan::sql_table_test {

namespace {

constexpr std::array columns = {
    SqlColumn{"task", SqlType::integer, false, "its number"},
    SqlColumn{"name"},
    SqlColumn{"price", SqlType::dong, true},
    SqlColumn{"", SqlType::figure},
};
constexpr SqlTable table{"thing", "đồ: things", columns, "task", true};
constexpr std::array plain_columns = {SqlColumn{"id"}, SqlColumn{"last", SqlType::text, true, "l"}};
constexpr SqlTable plain{"plain", "trơn", plain_columns, "", false};

}  // namespace

TEST_CASE("a table says what its columns hold, and keeps totals from lying") {
  CHECK(create_table(table) ==
        "CREATE TABLE thing ( -- đồ: things\n"
        "  task INTEGER NOT NULL REFERENCES task (number), -- its number\n"
        "  name TEXT NOT NULL,\n"
        "  price BIGINT,\n"
        "  total BIGINT, -- đồng; only where complete\n"
        "  at_least BIGINT, -- of an incomplete one: a lower bound\n"
        "  known_part BIGINT, -- of an incomplete one: what is known, no bound\n"
        "  complete INTEGER NOT NULL,\n"
        "  approximate TEXT NOT NULL, -- about, at-least\n"
        "  illustrative INTEGER NOT NULL, -- 1: made up, to show how it is done\n"
        "  PRIMARY KEY (task),\n"
        "  CHECK (complete IN (0, 1)),\n"
        "  CHECK (illustrative IN (0, 1)),\n"
        "  CHECK ((complete = 1) = (total IS NOT NULL))\n"
        ")");
  CHECK(sql_width(table) == 9);
}

TEST_CASE("a table without a key or checks ends with its last column") {
  CHECK(create_table(plain) ==
        "CREATE TABLE plain ( -- trơn\n  id TEXT NOT NULL,\n  last TEXT -- l\n)");
}

}  // namespace dutoan::sql_table_test
