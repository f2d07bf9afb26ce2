#include "output/sqlite_book.hpp"

#include "output/sql_cells.hpp"

#include <sqlite3.h>

namespace dutoan {

namespace {

/// Nobody reads the file before it is whole, so nothing has to be undone. What is not needed at
/// once is written out: memory does not grow with the rows.
constexpr std::string_view settings =
    "PRAGMA page_size = 4096; PRAGMA auto_vacuum = 0; PRAGMA encoding = 'UTF-8';"
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
    "PRAGMA cache_size = -8192; PRAGMA secure_delete = OFF; PRAGMA user_version = 1; BEGIN;";

std::string insert_into(const SqlTable& table, std::size_t width) {
  std::string sql = "INSERT INTO " + std::string(table.name) + " VALUES (?";
  for (std::size_t i = 1; i < width; ++i)
    sql += ",?";
  return sql + ")";
}

}  // namespace

struct SqliteBook::Connection {
  sqlite3* database = nullptr;
  sqlite3_stmt* insert = nullptr;
  const SqlTable* table = nullptr;  ///< that `insert` fills
  std::size_t width = 0;
  bool failed = false;

  void check(int code, int wanted = SQLITE_OK) { failed = failed || code != wanted; }

  void prepare(const SqlTable& wanted) {
    sqlite3_finalize(insert);
    insert = nullptr;
    table = &wanted;
    width = sql_width(wanted);
    const std::string sql = insert_into(wanted, width);
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &insert, nullptr));
  }

  void bind(int index, const SqlCell& cell) {
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
      // It stays where it is until the row is written.
      check(sqlite3_bind_text(insert, index, text->data(), int(text->size()), SQLITE_STATIC));
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
      check(sqlite3_bind_int64(insert, index, *number));
    } else {
      check(sqlite3_bind_null(insert, index));
    }
  }
};

// Several threads may write, but never two at once: no mutex is needed.
SqliteBook::SqliteBook(const std::filesystem::path& file)
    : connection_(std::make_unique<Connection>()) {
  connection_->check(
      sqlite3_open_v2(file.c_str(), &connection_->database,
                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
  run(std::string(settings));
}

SqliteBook::~SqliteBook() {
  sqlite3_finalize(connection_->insert);
  sqlite3_close(connection_->database);
}

void SqliteBook::run(const std::string& sql) {
  if (connection_->failed) return;
  connection_->check(sqlite3_exec(connection_->database, sql.c_str(), nullptr, nullptr, nullptr));
}

void SqliteBook::add(const SqlTable& table, std::initializer_list<std::int64_t> first,
                     std::string_view& cells) {
  Connection& to = *connection_;
  if (to.failed) {
    cells = {};
    return;
  }
  if (to.table != &table) to.prepare(table);
  int index = 0;
  for (const std::int64_t number : first)
    to.bind(++index, number);
  while (std::size_t(index) < to.width)
    to.bind(++index, take_cell(cells));
  to.check(sqlite3_step(to.insert), SQLITE_DONE);
  to.check(sqlite3_reset(to.insert));
}

bool SqliteBook::finish() {
  run("COMMIT");
  sqlite3_finalize(connection_->insert);
  connection_->insert = nullptr;
  connection_->check(sqlite3_close(connection_->database));
  connection_->database = nullptr;
  return !connection_->failed;
}

}  // namespace dutoan
