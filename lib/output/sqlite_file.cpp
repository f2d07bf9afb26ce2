#include "output/sqlite_file.hpp"

#include "output/sql_rows.hpp"
#include "output/sql_views.hpp"
#include "output/sqlite_book.hpp"

namespace dutoan {

bool write_sqlite_file(const PlanResult& result, const std::string& only,
                       const TableLines& table_lines, const std::filesystem::path& file) {
  SqliteBook book(file);
  for (const SqlTable& table : sql_tables())
    book.run(create_table(table));
  write_sql_rows(result, only, table_lines,
                 [&](const SqlTable& table, std::initializer_list<std::int64_t> first,
                     std::string_view& cells) { book.add(table, first, cells); });
  for (const SqlView& view : sql_views())
    book.run(create_view(view));
  return book.finish();
}

}  // namespace dutoan
