#include "formula/value_type.hpp"

#include "formula/table.hpp"

#include <algorithm>

namespace dutoan {

namespace {

bool has_shape(const Table& table, const Shape& shape) {
  const auto same = [](Kind kind, const Type& type) { return kind == type.kind; };
  return table.kind == shape.table && table.columns == shape.names &&
         std::equal(table.column_kinds.begin(), table.column_kinds.end(), shape.types.begin(),
                    shape.types.end(), same);
}

}  // namespace

Kind kind_of(const Value& value) {
  if (std::holds_alternative<Number>(value.content)) return Kind::number;
  if (std::holds_alternative<std::string>(value.content)) return Kind::text;
  if (std::holds_alternative<bool>(value.content)) return Kind::yes_no;
  if (std::holds_alternative<Date>(value.content)) return Kind::date;
  if (std::holds_alternative<Value::Elements>(value.content)) return Kind::list;
  if (std::holds_alternative<Value::Fields>(value.content)) return Kind::record;
  if (std::holds_alternative<const Table*>(value.content)) return Kind::table;
  return std::holds_alternative<EstimateLines>(value.content) ? Kind::lines : Kind::unknown;
}

bool has_type(const Value& value, const Type& type) {
  if (type.kind == Kind::unknown) return true;
  if (type.kind == Kind::record) {
    return kind_of(value) == Kind::record || kind_of(value) == Kind::list;
  }
  if (type.kind != Kind::table || !type.shape) return kind_of(value) == type.kind;
  const auto* table = std::get_if<const Table*>(&value.content);
  return table != nullptr && has_shape(**table, *type.shape);
}

}  // namespace dutoan
