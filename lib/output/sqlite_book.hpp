// A new SQLite file: tables, rows and views, in one transaction. The one file that knows
// libsqlite3.
//
// Same rows, same bytes: the size of a page is fixed, no clock and no journal reach the file.
#pragma once

#include "output/sql_schema.hpp"

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace dutoan {

class SqliteBook {
 public:
  /// The file must not be there. It is whole only after `finish`; until then a name nobody reads.
  explicit SqliteBook(const std::filesystem::path& file);
  ~SqliteBook();
  SqliteBook(const SqliteBook&) = delete;
  SqliteBook& operator=(const SqliteBook&) = delete;

  void run(const std::string& sql);
  /// As SqlRowSink (sql_rows.hpp).
  void add(const SqlTable& table, std::initializer_list<std::int64_t> first,
           std::string_view& cells);
  /// False when anything could not be written.
  [[nodiscard]] bool finish();

 private:
  struct Connection;
  std::unique_ptr<Connection> connection_;
};

}  // namespace dutoan
