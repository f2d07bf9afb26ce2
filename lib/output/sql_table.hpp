// A table of a database, as data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dutoan {

enum class SqlType : std::uint8_t {
  integer,
  dong,  ///< 64 bits
  text,
  flag,   ///< 0 or 1
  figure  ///< the six columns of an amount; of one without a name
};

struct SqlColumn {
  std::string_view name;
  SqlType type = SqlType::text;
  bool may_be_null = false;
  std::string_view says;
};

struct SqlTable {
  std::string_view name;
  std::string_view says;
  std::span<const SqlColumn> columns;
  std::string_view key;  ///< the columns of its primary key
  bool of_task = false;  ///< its column `task` is the number of one
};

/// How many cells a row of the table has.
[[nodiscard]] std::size_t sql_width(const SqlTable& table);

/// CREATE TABLE, without a semicolon; what the columns hold stands in it as remarks.
[[nodiscard]] std::string create_table(const SqlTable& table);

}  // namespace dutoan
