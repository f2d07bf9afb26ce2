#include "formula/tokens.hpp"

#include "base/number_text.hpp"
#include "base/text.hpp"

#include <array>

namespace dutoan {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Longest first, so that `<=` is not read as `<`.
constexpr std::array<std::string_view, 18> signs = {"!=", "<=", ">=", "=", "<", ">", "+", "-", "*",
                                                    "/",  "^",  "(",  ")", "[", "]", ",", ":", "."};

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) {}

  std::variant<std::vector<Token>, FormulaFault> run() {
    while (true) {
      while (at_ < text_.size() && is_space(text_[at_]))
        ++at_;
      if (at_ == text_.size()) break;
      if (!take()) return fault_;
    }
    tokens_.push_back({.offset = std::uint32_t(at_)});
    return std::move(tokens_);
  }

 private:
  bool take() {
    if (starts_name(text_[at_])) return take_name();
    if (is_digit(text_[at_])) return take_number();
    if (text_[at_] == '"') return take_text();
    return take_sign();
  }

  bool take_name() {
    std::size_t end = at_;
    while (end < text_.size() && (starts_name(text_[end]) || is_digit(text_[end])))
      ++end;
    push(TokenKind::name, text_.substr(at_, end - at_), end);
    return true;
  }

  bool take_number() {
    std::size_t end = at_;
    const auto point_inside = [&] {
      return text_[end] == '.' && end + 1 < text_.size() && is_digit(text_[end + 1]);
    };
    while (end < text_.size() && (is_digit(text_[end]) || text_[end] == '_' || point_inside())) {
      ++end;
    }
    if (end < text_.size() && text_[end] == '%') ++end;
    const std::string_view written = text_.substr(at_, end - at_);
    const auto parsed = parse_number(written);
    if (!std::holds_alternative<NumberText>(parsed)) {
      return fail({"formula-number", {std::string(written)}}, end);
    }
    push(TokenKind::number, written, end);
    tokens_.back().number = std::get<NumberText>(parsed).value;
    return true;
  }

  bool take_text() {
    const std::size_t close = text_.find('"', at_ + 1);
    if (close == std::string_view::npos) return fail({"formula-open-text", {}}, text_.size());
    push(TokenKind::text, text_.substr(at_ + 1, close - at_ - 1), close + 1);
    return true;
  }

  bool take_sign() {
    for (const std::string_view sign : signs) {
      if (!text_.substr(at_).starts_with(sign)) continue;
      push(TokenKind::sign, sign, at_ + sign.size());
      return true;
    }
    std::size_t end = at_ + 1;
    while (end < text_.size() && character_start(text_, end) != end)
      ++end;
    return fail({"formula-sign", {std::string(text_.substr(at_, end - at_))}}, end);
  }

  void push(TokenKind kind, std::string_view text, std::size_t end) {
    tokens_.push_back({.kind = kind,
                       .text = text,
                       .offset = std::uint32_t(at_),
                       .length = std::uint32_t(end - at_)});
    at_ = end;
  }

  bool fail(Message message, std::size_t end) {
    fault_ = {std::move(message), std::uint32_t(at_), std::uint32_t(end - at_)};
    return false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
  FormulaFault fault_;
};

}  // namespace

std::variant<std::vector<Token>, FormulaFault> tokenize(std::string_view text) {
  return Tokenizer(text).run();
}

}  // namespace dutoan
