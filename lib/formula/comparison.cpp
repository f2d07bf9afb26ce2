#include "formula/comparison.hpp"

#include "formula/lookup.hpp"

namespace dutoan {

namespace {

bool holds(Operator op, const Value& a, const Value& b) {
  if (op == Operator::equal) return a.content == b.content;
  if (op == Operator::not_equal) return a.content != b.content;
  if (op == Operator::less) return a.content < b.content;
  if (op == Operator::less_equal) return a.content <= b.content;
  if (op == Operator::greater) return a.content > b.content;
  return a.content >= b.content;
}

}  // namespace

Value compared(Operator op, const Value& a, const Value& b) {
  const Value* const operands[] = {&a, &b};
  if (a.is_missing() || b.is_missing()) return missing_of(operands);
  return derived_from(Value(holds(op, a, b), Evidence::primary), operands);
}

Value is_member(const Value& element, const Value& list, bool wanted) {
  const Value* const operands[] = {&element, &list};
  if (element.is_missing() || list.is_missing()) return missing_of(operands);
  if (const auto* table = std::get_if<const Table*>(&list.content)) {
    if (!(*table)->missing.empty()) return missing_table(**table);
    const bool found = (*table)->row_of_key.contains(key_text(element));
    return derived_from(Value(found == wanted, Evidence::primary), operands);
  }
  std::vector<const Value*> looked_at;
  looked_at.reserve(list.elements().size() + 1);
  looked_at.push_back(&element);
  bool missing = false;
  for (const Value& other : list.elements()) {
    if (!other.is_missing() && other.content == element.content) {
      const Value* const both[] = {&element, &other};
      return derived_from(Value(wanted, Evidence::primary), both);
    }
    missing = missing || other.is_missing();
    looked_at.push_back(&other);
  }
  if (missing) return missing_of(looked_at);
  return derived_from(Value(!wanted, Evidence::primary), looked_at);
}

}  // namespace dutoan
