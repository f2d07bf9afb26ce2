#include "output/sqlite_book.hpp"

#include "command_fixture.hpp"
#include "output/sql_cells.hpp"
#include "sqlite_fixture.hpp"

#include <array>

namespace dutoan::sqlite_book_test {

namespace {

constexpr std::array columns = {SqlColumn{"number", SqlType::integer}, SqlColumn{"name"},
                                SqlColumn{"sum", SqlType::dong, true}};
constexpr SqlTable table{"thing", "đồ", columns, "number", false};

bool add_row(SqliteBook& book, std::int64_t number) {
  std::string cells;
  add_text_cell(cells, "tên '" + std::to_string(number));
  add_null_cell(cells);
  std::string_view rest = cells;
  book.add(table, {number}, rest);
  return rest.empty();
}

bool write(const std::string& file, std::int64_t rows) {
  SqliteBook book(file);
  book.run(create_table(table));
  for (std::int64_t i = 1; i <= rows; ++i) {
    if (!add_row(book, i)) return false;
  }
  return book.finish();
}

}  // namespace

TEST_CASE("rows are there when the file is finished") {
  const CommandFixture f;
  CHECK(write(f.path("a.sqlite"), 3));
  SqliteFixture database(f.path("a.sqlite"));
  CHECK(database.ask("SELECT * FROM thing") == "1|tên '1|-\n2|tên '2|-\n3|tên '3|-\n");
  CHECK(database.ask("PRAGMA user_version") == "1\n");
  CHECK(database.ask("PRAGMA integrity_check") == "ok\n");
}

TEST_CASE("the same rows are the same bytes, and nothing lies beside the file") {
  const CommandFixture f;
  CHECK(write(f.path("a.sqlite"), 20'000));
  CHECK(write(f.path("b.sqlite"), 20'000));
  CHECK(f.text("a.sqlite") == f.text("b.sqlite"));
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(f.path("")))
    files += std::size_t(entry.is_regular_file());
  CHECK(files == 2);
}

TEST_CASE("a fault is said at the end, and takes the cells off all the same") {
  const CommandFixture f;
  SqliteBook book(f.path("a.sqlite"));
  book.run(create_table(table));
  CHECK(add_row(book, 1));
  CHECK(add_row(book, 1));  // the key is there already
  CHECK(add_row(book, 2));
  CHECK_FALSE(book.finish());
  CHECK_FALSE(write(f.path("none/b.sqlite"), 1));
}

}  // namespace dutoan::sqlite_book_test
