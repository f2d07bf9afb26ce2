#include "formula/type.hpp"

#include <algorithm>

namespace dutoan {

Type number_type() {
  return {.kind = Kind::number};
}
Type text_type() {
  return {.kind = Kind::text};
}
Type yes_no_type() {
  return {.kind = Kind::yes_no};
}
Type date_type() {
  return {.kind = Kind::date};
}

Type record_type(std::vector<std::string> names, std::vector<Type> types) {
  auto shape = std::make_shared<Shape>(Shape{std::move(names), std::move(types)});
  return {.kind = Kind::record, .shape = std::move(shape)};
}

Type list_of(Type element) {
  auto shape = std::make_shared<Shape>(Shape{{}, {std::move(element)}});
  return {.kind = Kind::list, .shape = std::move(shape)};
}

Type table_type(TableKind kind, std::vector<std::string> columns, std::vector<Type> types) {
  auto shape = std::make_shared<Shape>(Shape{std::move(columns), std::move(types), kind});
  return {.kind = Kind::table, .shape = std::move(shape)};
}

bool fits(const Type& given, const Type& wanted) {
  if (given.kind == Kind::unknown || wanted.kind == Kind::unknown) return true;
  if (given.kind != wanted.kind) return false;
  if (given.shape == wanted.shape || !given.shape || !wanted.shape) return true;
  const Shape& a = *given.shape;
  const Shape& b = *wanted.shape;
  return a.table == b.table && a.names == b.names &&
         std::equal(a.types.begin(), a.types.end(), b.types.begin(), b.types.end(), fits);
}

Type united(const Type& a, const Type& b) {
  if (a.kind == Kind::unknown || !a.shape || !b.shape) return a.kind == Kind::unknown ? b : a;
  Shape shape = *a.shape;
  for (std::size_t i = 0; i < shape.types.size(); ++i) {
    shape.types[i] = united(shape.types[i], b.shape->types[i]);
  }
  return {.kind = a.kind, .shape = std::make_shared<const Shape>(std::move(shape))};
}

bool is_comparable(Kind kind) {
  return kind == Kind::unknown || kind == Kind::number || kind == Kind::date ||
         kind == Kind::text || kind == Kind::yes_no;
}

bool is_ordered(Kind kind) {
  return is_comparable(kind) && kind != Kind::text && kind != Kind::yes_no;
}

bool holds_plain(const Type& list) {
  return list.kind == Kind::list && list.shape->types[0].kind != Kind::record;
}

std::string_view kind_word(Kind kind) {
  switch (kind) {
    case Kind::unknown: return "unknown";
    case Kind::number: return "number";
    case Kind::text: return "text";
    case Kind::yes_no: return "yes_no";
    case Kind::date: return "date";
    case Kind::record: return "record";
    case Kind::list: return "list";
    case Kind::table: return "table";
    case Kind::lines: return "lines";
  }
  return "";
}

}  // namespace dutoan
