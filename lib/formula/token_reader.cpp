#include "formula/token_reader.hpp"

#include <algorithm>

namespace dutoan {

const Token& TokenReader::token(std::size_t ahead) const {
  return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}

bool TokenReader::at_sign(std::string_view sign, std::size_t ahead) const {
  return token(ahead).kind == TokenKind::sign && token(ahead).text == sign;
}

bool TokenReader::at_word(std::string_view word) const {
  return token().kind == TokenKind::name && token().text == word;
}

bool TokenReader::take_sign(std::string_view sign) {
  if (!at_sign(sign)) return false;
  ++at_;
  return true;
}

bool TokenReader::take_word(std::string_view word) {
  if (!at_word(word)) return false;
  ++at_;
  return true;
}

void TokenReader::expect_sign(std::string_view sign) {
  if (!take_sign(sign)) fail_expected(sign);
}

void TokenReader::expect_word(std::string_view word) {
  if (!take_word(word)) fail_expected(word);
}

Node TokenReader::fail(Message message, const Token& where) {
  if (!fault_) fault_ = {std::move(message), where.offset, where.length};
  at_ = tokens_.size() - 1;
  return {};
}

Node TokenReader::fail(std::string id, const Token& where) {
  if (where.kind == TokenKind::end) return fail(Message{"formula-ends-early", {}}, where);
  return fail(Message{std::move(id), {std::string(where.text)}}, where);
}

Node TokenReader::fail_expected(std::string_view what) {
  return fail(Message{"formula-expected", {std::string(what)}}, token());
}

bool TokenReader::deeper() {
  if (++depth_ <= depth_limit) return true;
  fail_too_deep(token());
  return false;
}

Node TokenReader::fail_too_deep(const Token& where) {
  return fail(Message{"formula-too-deep", {Number(depth_limit)}}, where);
}

Node TokenReader::make(Operator op, std::uint32_t start, std::vector<Node> operands) {
  Node node;
  node.op = op;
  node.offset = start;
  node.length = last().offset + last().length - start;
  for (const Node& operand : operands)
    node.height = std::max(node.height, operand.height + 1);
  node.operands = std::move(operands);
  if (node.height > depth_limit) return fail_too_deep(last());
  return node;
}

Node TokenReader::binary(Operator op, Node left, Node right) {
  const std::uint32_t start = left.offset;
  std::vector<Node> operands;
  operands.push_back(std::move(left));
  operands.push_back(std::move(right));
  return make(op, start, std::move(operands));
}

Node TokenReader::unary(Operator op, std::uint32_t start, Node operand) {
  std::vector<Node> operands;
  operands.push_back(std::move(operand));
  return make(op, start, std::move(operands));
}

}  // namespace dutoan
