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

/// Whether a value of type `given` may stand where `wanted` is expected: records and tables with
/// the same fields in the same order, lists of elements that fit.
[[nodiscard]] bool fits(const Type& given, const Type& wanted);
/// Of two types that fit, what both say together: an empty list and a list of texts are texts.
[[nodiscard]] Type united(const Type& a, const Type& b);
[[nodiscard]] bool is_comparable(Kind kind);
/// Whether `<` means something.
[[nodiscard]] bool is_ordered(Kind kind);
/// Whether the elements of a list are no records.
[[nodiscard]] bool holds_plain(const Type& list);

/// The word of the type in messages and schemas: `number`, `text` …
[[nodiscard]] std::string_view kind_word(Kind kind);

}  // namespace dutoan
