// The tokens of a formula, taken one after the other, and the nodes made of them.
//
// The first fault is kept and the reading jumps to the end, where every loop over tokens stops.
#pragma once

#include "formula/expression.hpp"
#include "formula/tokens.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dutoan {

/// Brackets and operators may nest this deep, and so may the tree: operators of one rank make it as
/// deep as they are many. A formula of the law needs about ten.
inline constexpr int depth_limit = 200;

class TokenReader {
 public:
  explicit TokenReader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  [[nodiscard]] const std::optional<FormulaFault>& fault() const { return fault_; }

  /// The next token, or one further ahead; behind the last one that again.
  [[nodiscard]] const Token& token(std::size_t ahead = 0) const;
  /// The token taken last.
  [[nodiscard]] const Token& last() const { return tokens_[at_ == 0 ? 0 : at_ - 1]; }
  [[nodiscard]] bool at_sign(std::string_view sign, std::size_t ahead = 0) const;
  [[nodiscard]] bool at_word(std::string_view word) const;
  void skip(std::size_t count) { at_ += count; }
  bool take_sign(std::string_view sign);
  bool take_word(std::string_view word);
  void expect_sign(std::string_view sign);
  void expect_word(std::string_view word);

  Node fail(Message message, const Token& where);
  Node fail(std::string id, const Token& where);
  Node fail_expected(std::string_view what);

  /// One level deeper, or the fault that it is too deep.
  bool deeper();
  void shallower() { --depth_; }

  /// A node that covers everything from its first operand, or from `start`, to the last token read.
  Node make(Operator op, std::uint32_t start, std::vector<Node> operands);
  Node binary(Operator op, Node left, Node right);
  Node unary(Operator op, std::uint32_t start, Node operand);

 private:
  Node fail_too_deep(const Token& where);

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::optional<FormulaFault> fault_;
};

}  // namespace dutoan
