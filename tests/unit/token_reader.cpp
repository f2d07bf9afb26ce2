#include "formula/token_reader.hpp"

#include <doctest/doctest.h>

namespace dutoan::token_reader_test {

namespace {

TokenReader reader(std::string_view text) {
  return TokenReader(std::get<std::vector<Token>>(tokenize(text)));
}

std::string fault_of(const TokenReader& tokens) {
  if (!tokens.fault()) return "none";
  const FormulaFault& fault = *tokens.fault();
  return fault.message.id + " " + std::to_string(fault.offset) + "+" + std::to_string(fault.length);
}

}  // namespace

TEST_CASE("tokens are taken when they are the next ones") {
  TokenReader tokens = reader("if a + 1");
  CHECK_FALSE(tokens.take_sign("+"));
  CHECK(tokens.take_word("if"));
  CHECK(tokens.last().text == "if");
  CHECK(tokens.at_sign("+", 1));
  CHECK(tokens.token().text == "a");
  tokens.skip(2);
  CHECK(tokens.token().kind == TokenKind::number);
  CHECK(tokens.token(9).kind == TokenKind::end);
}

TEST_CASE("the first fault is kept and ends the reading") {
  TokenReader tokens = reader("a b c");
  tokens.expect_sign("(");
  CHECK(fault_of(tokens) == "formula-expected 0+1");
  CHECK(tokens.token().kind == TokenKind::end);
  tokens.expect_word("then");
  CHECK(fault_of(tokens) == "formula-expected 0+1");
}

TEST_CASE("a formula that ends too early is said so") {
  TokenReader tokens = reader("a");
  tokens.skip(1);
  tokens.fail("formula-unexpected", tokens.token());
  CHECK(fault_of(tokens).starts_with("formula-ends-early "));
}

TEST_CASE("a node covers the text from its start to the last token") {
  TokenReader tokens = reader("aa + bb");
  tokens.skip(1);
  Node left = tokens.make(Operator::name, 0, {});
  tokens.skip(2);
  Node right = tokens.make(Operator::name, 5, {});
  const Node sum = tokens.binary(Operator::add, std::move(left), std::move(right));
  CHECK(sum.offset == 0);
  CHECK(sum.length == 7);
  CHECK(sum.height == 1);
  CHECK(sum.operands.size() == 2);
}

TEST_CASE("what is nested deeper than the limit is a fault") {
  TokenReader tokens = reader("a b");
  for (int i = 0; i < depth_limit; ++i)
    CHECK(tokens.deeper());
  tokens.shallower();
  CHECK(tokens.deeper());
  CHECK_FALSE(tokens.deeper());
  CHECK(fault_of(tokens) == "formula-too-deep 0+1");
}

TEST_CASE("a tree higher than the limit is a fault, too") {
  TokenReader tokens = reader("a");
  tokens.skip(1);
  Node node = tokens.make(Operator::name, 0, {});
  for (int i = 0; i < depth_limit && !tokens.fault(); ++i)
    node = tokens.unary(Operator::negate, 0, std::move(node));
  CHECK(fault_of(tokens) == "none");
  node = tokens.unary(Operator::negate, 0, std::move(node));
  CHECK(fault_of(tokens) == "formula-too-deep 0+1");
}

}  // namespace dutoan::token_reader_test
