#include "output/sql_text.hpp"

#include "output/sql_cells.hpp"
#include "output/sql_rows.hpp"
#include "output/sql_schema.hpp"
#include "output/sql_views.hpp"

namespace dutoan {

namespace {

constexpr std::size_t statement_size = 1U << 16U;
constexpr std::size_t most_rows = 500;

/// Only quotes need anything: neither program takes a backslash for more than itself.
void append_literal(std::string& sql, std::string_view text) {
  sql += '\'';
  for (const char c : text) {
    if (c == '\'') sql += '\'';
    sql += c;
  }
  sql += '\'';
}

void append_literal(std::string& sql, const SqlCell& cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) return append_literal(sql, *text);
  const auto* number = std::get_if<std::int64_t>(&cell);
  sql += number == nullptr ? "NULL" : std::to_string(*number);
}

/// Rows of one table in one INSERT, as long as it stays of a size.
class InsertText {
 public:
  explicit InsertText(const Sink& sink) : sink_(sink) {}

  void add(const SqlTable& table, std::initializer_list<std::int64_t> first,
           std::string_view& cells) {
    if (&table != table_ || rows_ == most_rows || sql_.size() > statement_size) begin(table);
    sql_ += rows_++ == 0 ? "\n(" : ",\n(";
    for (const std::int64_t number : first)
      sql_ += std::to_string(number) + ",";
    for (std::size_t i = first.size(); i < width_; ++i) {
      append_literal(sql_, take_cell(cells));
      sql_ += i + 1 == width_ ? ')' : ',';
    }
  }

  void finish() {
    if (sql_.empty()) return;
    sink_(sql_ + ";\n");
    sql_.clear();
  }

 private:
  void begin(const SqlTable& table) {
    finish();
    table_ = &table;
    width_ = sql_width(table);
    rows_ = 0;
    sql_ = "INSERT INTO " + std::string(table.name) + " VALUES";
  }

  const Sink& sink_;
  const SqlTable* table_ = nullptr;
  std::size_t width_ = 0;
  std::size_t rows_ = 0;
  std::string sql_;
};

}  // namespace

void write_sql_text(const PlanResult& result, const std::string& only,
                    const TableLines& table_lines, const Sink& sink) {
  sink("-- dutoan: an estimate as a database, for SQLite and PostgreSQL; UTF-8.\nBEGIN;\n");
  for (const SqlTable& table : sql_tables())
    sink(create_table(table) + ";\n");
  InsertText inserts(sink);
  write_sql_rows(result, only, table_lines,
                 [&](const SqlTable& table, std::initializer_list<std::int64_t> first,
                     std::string_view& cells) { inserts.add(table, first, cells); });
  inserts.finish();
  for (const SqlView& view : sql_views())
    sink(create_view(view) + ";\n");
  sink("COMMIT;\n");
}

}  // namespace dutoan
