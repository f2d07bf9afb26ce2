#include "formula/literal.hpp"

#include <doctest/doctest.h>

using namespace dutoan;

namespace {

Node number_node(int value) {
  Node node;
  node.op = Operator::number;
  node.number = value;
  return node;
}

}  // namespace

TEST_CASE("a literal is its number, its text, or yes or no") {
  Node node = number_node(7);
  CHECK(literal_value(node).number() == Number(7));
  node.op = Operator::text;
  node.text = "bộ";
  CHECK(literal_value(node).text() == "bộ");
  node.op = Operator::yes_no;
  node.number = 0;
  CHECK_FALSE(literal_value(node).yes());
}

TEST_CASE("a list of nothing but literals has a value of its own") {
  Node list;
  list.op = Operator::list;
  list.operands = {number_node(1), number_node(2)};
  const auto value = literal_list(list);
  REQUIRE(value != nullptr);
  REQUIRE(value->elements().size() == 2);
  CHECK(value->elements()[1].number() == Number(2));
  list.operands.emplace_back();
  list.operands.back().op = Operator::name;
  CHECK(literal_list(list) == nullptr);
}
