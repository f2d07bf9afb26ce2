// The words of a formula: names, numbers, texts and signs, each with its place.
#pragma once

#include "base/message.hpp"
#include "base/number.hpp"

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace dutoan {

/// What is wrong with a formula, and which of its bytes.
struct FormulaFault {
  Message message;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

enum class TokenKind : std::uint8_t { name, number, text, sign, end };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;  ///< as written; a text literal without its quotes
  Number number;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// The tokens of `text`, the last one of kind `end`; or the first fault.
[[nodiscard]] std::variant<std::vector<Token>, FormulaFault> tokenize(std::string_view text);

}  // namespace dutoan
