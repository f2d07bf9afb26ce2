#include "formula/type.hpp"

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
