// The types of the language. A type error is found when a file is loaded, at its place.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

enum class Kind : std::uint8_t {
  unknown,  ///< of something already reported: fits everywhere, so that one fault is said once
  number,
  text,
  yes_no,
  date,
  record,
  list,
  table,
  lines,  ///< the lines of an estimate: only their sums by group, category and kind are to be had
};

enum class TableKind : std::uint8_t { value, keyed, ladder, brackets };

struct Shape;

struct Type {
  Kind kind = Kind::unknown;
  std::shared_ptr<const Shape> shape;  ///< of records, lists and tables

  friend bool operator==(const Type&, const Type&) = default;
};

/// A record's fields; a list's one element; a table's columns.
struct Shape {
  std::vector<std::string> names;
  std::vector<Type> types;
  TableKind table = TableKind::keyed;
};

[[nodiscard]] Type number_type();
[[nodiscard]] Type text_type();
[[nodiscard]] Type yes_no_type();
[[nodiscard]] Type date_type();
[[nodiscard]] Type record_type(std::vector<std::string> names, std::vector<Type> types);
[[nodiscard]] Type list_of(Type element);
[[nodiscard]] Type table_type(TableKind kind, std::vector<std::string> columns,
                              std::vector<Type> types);

/// The word of the type in messages and schemas: `number`, `text` …
[[nodiscard]] std::string_view kind_word(Kind kind);

}  // namespace dutoan
