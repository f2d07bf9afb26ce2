#include "formula/parse.hpp"

#include "base/nearest.hpp"
#include "formula/token_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dutoan {

namespace {

/// Of a formula, in bytes.
constexpr std::size_t length_limit = 4000;

constexpr std::array<std::string_view, 10> reserved = {"if",  "then", "else",  "or",  "and",
                                                       "not", "in",   "where", "yes", "no"};

class Parser {
 public:
  explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  std::variant<Node, FormulaFault> run() {
    Node root = expression();
    if (!tokens_.fault() && tokens_.token().kind != TokenKind::end) {
      tokens_.fail("formula-unexpected", tokens_.token());
    }
    if (tokens_.fault()) return *tokens_.fault();
    return root;
  }

 private:
  Node expression() {
    if (!tokens_.deeper()) return {};
    Node node = tokens_.at_word("if") ? conditional() : alternative();
    tokens_.shallower();
    return node;
  }

  Node conditional() {
    const std::uint32_t start = tokens_.token().offset;
    tokens_.expect_word("if");
    std::vector<Node> operands;
    operands.push_back(expression());
    tokens_.expect_word("then");
    operands.push_back(expression());
    tokens_.expect_word("else");
    operands.push_back(expression());
    return tokens_.make(Operator::conditional, start, std::move(operands));
  }

  Node alternative() {
    Node left = conjunction();
    while (tokens_.take_word("or"))
      left = tokens_.binary(Operator::logical_or, std::move(left), conjunction());
    return left;
  }

  Node conjunction() {
    Node left = negation();
    while (tokens_.take_word("and"))
      left = tokens_.binary(Operator::logical_and, std::move(left), negation());
    return left;
  }

  Node negation() {
    const std::uint32_t start = tokens_.token().offset;
    if (!tokens_.take_word("not")) return comparison();
    if (!tokens_.deeper()) return {};
    Node node = tokens_.unary(Operator::logical_not, start, negation());
    tokens_.shallower();
    return node;
  }

  std::optional<Operator> comparison_operator() {
    constexpr std::array<std::pair<std::string_view, Operator>, 6> table = {
        {{"=", Operator::equal},
         {"!=", Operator::not_equal},
         {"<", Operator::less},
         {"<=", Operator::less_equal},
         {">", Operator::greater},
         {">=", Operator::greater_equal}}};
    for (const auto& [sign, op] : table) {
      if (tokens_.take_sign(sign)) return op;
    }
    if (tokens_.take_word("in")) return Operator::in;
    if (tokens_.at_word("not") && tokens_.token(1).kind == TokenKind::name &&
        tokens_.token(1).text == "in") {
      tokens_.skip(2);
      return Operator::not_in;
    }
    return std::nullopt;
  }

  Node comparison() {
    Node left = sum();
    const std::optional<Operator> op = comparison_operator();
    if (!op) return left;
    Node node = tokens_.binary(*op, std::move(left), sum());
    const Token& next = tokens_.token();
    if (comparison_operator()) return tokens_.fail("formula-chained", next);
    return node;
  }

  Node sum() {
    Node left = product();
    while (true) {
      if (tokens_.take_sign("+")) {
        left = tokens_.binary(Operator::add, std::move(left), product());
      } else if (tokens_.take_sign("-")) {
        left = tokens_.binary(Operator::subtract, std::move(left), product());
      } else {
        return left;
      }
    }
  }

  Node product() {
    Node left = factor();
    while (true) {
      if (tokens_.take_sign("*")) {
        left = tokens_.binary(Operator::multiply, std::move(left), factor());
      } else if (tokens_.take_sign("/")) {
        left = tokens_.binary(Operator::divide, std::move(left), factor());
      } else {
        return left;
      }
    }
  }

  Node factor() {
    const std::uint32_t start = tokens_.token().offset;
    if (!tokens_.take_sign("-")) return exponentiation();
    if (!tokens_.deeper()) return {};
    Node node = tokens_.unary(Operator::negate, start, factor());
    tokens_.shallower();
    return node;
  }

  /// `^` binds to the right: 2^3^2 is 2^(3^2).
  Node exponentiation() {
    Node base = postfix();
    if (!tokens_.take_sign("^")) return base;
    if (!tokens_.deeper()) return {};
    Node node = tokens_.binary(Operator::power, std::move(base), factor());
    tokens_.shallower();
    return node;
  }

  Node postfix() {
    Node node = primary();
    while (true) {
      const std::uint32_t start = node.offset;
      if (tokens_.take_sign("[")) {
        std::vector<Node> operands;
        operands.push_back(std::move(node));
        operands.push_back(expression());
        if (tokens_.take_sign(",")) operands.push_back(expression());
        tokens_.expect_sign("]");
        node = tokens_.make(Operator::index, start, std::move(operands));
      } else if (tokens_.take_sign(".")) {
        const Token& field = tokens_.token();
        if (field.kind != TokenKind::name) return tokens_.fail_expected("field");
        tokens_.skip(1);
        node = tokens_.unary(Operator::field, start, std::move(node));
        node.text = field.text;
      } else {
        return node;
      }
    }
  }

  Node literal(Operator op, Number number, std::string text) {
    const Token& here = tokens_.token();
    tokens_.skip(1);
    Node node = tokens_.make(op, here.offset, {});
    node.number = std::move(number);
    node.text = std::move(text);
    return node;
  }

  Node primary() {
    const Token& here = tokens_.token();
    if (here.kind == TokenKind::number) {
      return literal(Operator::number, here.number, std::string(here.text));
    }
    if (here.kind == TokenKind::text) return literal(Operator::text, {}, std::string(here.text));
    if (tokens_.at_word("yes") || tokens_.at_word("no")) {
      return literal(Operator::yes_no, tokens_.at_word("yes") ? 1 : 0, std::string(here.text));
    }
    if (tokens_.at_sign("(")) return bracketed();
    if (tokens_.at_sign("[")) return list();
    const bool is_name = here.kind == TokenKind::name &&
                         std::find(reserved.begin(), reserved.end(), here.text) == reserved.end();
    if (!is_name) return tokens_.fail("formula-unexpected", here);
    const Token& next = tokens_.token(1);
    if (tokens_.at_sign("(", 1) && next.offset == here.offset + here.length) return call();
    return literal(Operator::name, {}, std::string(here.text));
  }

  /// The brackets belong to the place of what they hold.
  Node bracketed() {
    const std::uint32_t start = tokens_.token().offset;
    tokens_.expect_sign("(");
    Node node = expression();
    tokens_.expect_sign(")");
    const Token& close = tokens_.last();
    node.offset = start;
    node.length = close.offset + close.length - start;
    return node;
  }

  Node list() {
    const std::uint32_t start = tokens_.token().offset;
    tokens_.expect_sign("[");
    std::vector<Node> elements;
    if (!tokens_.at_sign("]")) {
      do {
        elements.push_back(expression());
      } while (tokens_.take_sign(","));
    }
    tokens_.expect_sign("]");
    return tokens_.make(Operator::list, start, std::move(elements));
  }

  /// A fold when a `where` or a `:` follows the first operand, or for `count(list)`; else a call.
  Node call() {
    const Token& word = tokens_.token();
    tokens_.skip(2);
    std::vector<Node> operands;
    if (!tokens_.at_sign(")")) operands.push_back(expression());
    const auto fold = fold_named(word.text);
    const bool counts_all = fold == Fold::count && operands.size() == 1 && tokens_.at_sign(")");
    if (fold && !operands.empty() &&
        (tokens_.at_word("where") || tokens_.at_sign(":") || counts_all)) {
      return fold_of(*fold, word.offset, std::move(operands));
    }
    while (tokens_.take_sign(","))
      operands.push_back(expression());
    tokens_.expect_sign(")");
    const auto function = function_named(word.text);
    if (!function && fold) return tokens_.fail("formula-fold-body", word);
    if (!function) return fail_function(word);
    Node node = tokens_.make(Operator::call, word.offset, std::move(operands));
    node.function = *function;
    return node;
  }

  Node fold_of(Fold fold, std::uint32_t start, std::vector<Node> operands) {
    operands.push_back(tokens_.take_word("where") ? expression() : Node{});
    operands.push_back(tokens_.take_sign(":") ? expression() : Node{});
    tokens_.expect_sign(")");
    if (fold != Fold::count && operands[2].op == Operator::none) {
      return tokens_.fail(Message{"formula-fold-body", {std::string(fold_word(fold))}},
                          tokens_.last());
    }
    Node node = tokens_.make(Operator::fold, start, std::move(operands));
    node.fold = fold;
    return node;
  }

  Node fail_function(const Token& word) {
    return tokens_.fail(
        Message{"formula-unknown-function", {std::string(word.text), joined(function_words())}},
        word);
  }

  TokenReader tokens_;
};

}  // namespace

std::variant<Expression, FormulaFault> parse_formula(std::string text) {
  if (text.size() > length_limit) return FormulaFault{{"formula-too-long", {Number(length_limit)}}};
  Expression expression{.text = std::move(text)};
  auto tokens = tokenize(expression.text);
  if (auto* fault = std::get_if<FormulaFault>(&tokens)) return std::move(*fault);
  auto root = Parser(std::get<std::vector<Token>>(std::move(tokens))).run();
  if (auto* fault = std::get_if<FormulaFault>(&root)) return std::move(*fault);
  expression.root = std::get<Node>(std::move(root));
  return expression;
}

}  // namespace dutoan
