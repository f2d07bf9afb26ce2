#include "formula/literal.hpp"

#include <algorithm>

namespace dutoan {

bool is_literal(const Node& node) {
  return node.op == Operator::number || node.op == Operator::text || node.op == Operator::yes_no;
}

Value literal_value(const Node& literal) {
  if (literal.op == Operator::text) return {literal.text, Evidence::primary};
  if (literal.op == Operator::yes_no) return {!literal.number.is_zero(), Evidence::primary};
  return {literal.number, Evidence::primary};
}

std::shared_ptr<const Value> literal_list(const Node& list) {
  if (!std::all_of(list.operands.begin(), list.operands.end(), is_literal)) return nullptr;
  std::vector<Value> elements;
  for (const Node& literal : list.operands)
    elements.push_back(literal_value(literal));
  return std::make_shared<const Value>(elements_value(std::move(elements)));
}

}  // namespace dutoan
