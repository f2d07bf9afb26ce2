#include "formula/parse.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dutoan {

namespace {

/// Brackets and operators may nest this deep, and so may the tree: operators of one rank make it as
/// deep as they are many. A formula of the law needs about ten.
constexpr int depth_limit = 200;
constexpr std::size_t length_limit = 4000;

constexpr std::array<std::string_view, 10> reserved = {"if",  "then", "else",  "or",  "and",
                                                       "not", "in",   "where", "yes", "no"};

constexpr std::array folds = {Fold::sum, Fold::min, Fold::max, Fold::count, Fold::any, Fold::all};

constexpr std::array functions = {Function::min,      Function::max,      Function::abs,
                                  Function::days,     Function::workdays, Function::add_months,
                                  Function::date,     Function::contains, Function::at,
                                  Function::in_force, Function::missing,  Function::known};

template <class Words, class WordOf>
auto find_word(const Words& words, WordOf word_of, std::string_view text) {
  std::optional<typename Words::value_type> found;
  for (const auto word : words) {
    if (word_of(word) == text) found = word;
  }
  return found;
}

/// The first fault is kept and the reading jumps to the end, where every loop below stops.
class Parser {
 public:
  explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  std::variant<Node, FormulaFault> run() {
    Node root = expression();
    if (!fault_ && token().kind != TokenKind::end) fail("formula-unexpected", token());
    if (fault_) return *fault_;
    return root;
  }

 private:
  const Token& token(std::size_t ahead = 0) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
  }

  bool at_sign(std::string_view sign, std::size_t ahead = 0) const {
    return token(ahead).kind == TokenKind::sign && token(ahead).text == sign;
  }

  bool at_word(std::string_view word) const {
    return token().kind == TokenKind::name && token().text == word;
  }

  bool take_sign(std::string_view sign) {
    if (!at_sign(sign)) return false;
    ++at_;
    return true;
  }

  bool take_word(std::string_view word) {
    if (!at_word(word)) return false;
    ++at_;
    return true;
  }

  void expect_sign(std::string_view sign) {
    if (!take_sign(sign)) fail_expected(sign);
  }

  void expect_word(std::string_view word) {
    if (!take_word(word)) fail_expected(word);
  }

  Node fail(Message message, const Token& where) {
    if (!fault_) fault_ = {std::move(message), where.offset, where.length};
    at_ = tokens_.size() - 1;
    return {};
  }

  Node fail(std::string id, const Token& where) {
    if (where.kind == TokenKind::end) return fail(Message{"formula-ends-early", {}}, where);
    return fail(Message{std::move(id), {std::string(where.text)}}, where);
  }

  Node fail_function(const Token& word) {
    std::vector<std::string> known;
    for (const Function function : functions)
      known.emplace_back(function_word(function));
    return fail(Message{"formula-unknown-function", {std::string(word.text), joined(known)}}, word);
  }

  Node fail_expected(std::string_view what) {
    return fail(Message{"formula-expected", {std::string(what)}}, token());
  }

  /// One level deeper, or the fault that it is too deep.
  bool deeper() {
    if (++depth_ <= depth_limit) return true;
    fail_too_deep(token());
    return false;
  }

  Node fail_too_deep(const Token& where) {
    return fail(Message{"formula-too-deep", {Number(depth_limit)}}, where);
  }

  /// A node that covers everything from its first operand, or from `start`, to the last token read.
  Node make(Operator op, std::uint32_t start, std::vector<Node> operands) {
    const Token& last = tokens_[at_ == 0 ? 0 : at_ - 1];
    Node node;
    node.op = op;
    node.offset = start;
    node.length = last.offset + last.length - start;
    for (const Node& operand : operands)
      node.height = std::max(node.height, operand.height + 1);
    node.operands = std::move(operands);
    if (node.height > depth_limit) return fail_too_deep(last);
    return node;
  }

  Node binary(Operator op, Node left, Node right) {
    const std::uint32_t start = left.offset;
    std::vector<Node> operands;
    operands.push_back(std::move(left));
    operands.push_back(std::move(right));
    return make(op, start, std::move(operands));
  }

  Node unary(Operator op, std::uint32_t start, Node operand) {
    std::vector<Node> operands;
    operands.push_back(std::move(operand));
    return make(op, start, std::move(operands));
  }

  Node expression() {
    if (!deeper()) return {};
    Node node = at_word("if") ? conditional() : alternative();
    --depth_;
    return node;
  }

  Node conditional() {
    const std::uint32_t start = token().offset;
    expect_word("if");
    std::vector<Node> operands;
    operands.push_back(expression());
    expect_word("then");
    operands.push_back(expression());
    expect_word("else");
    operands.push_back(expression());
    return make(Operator::conditional, start, std::move(operands));
  }

  Node alternative() {
    Node left = conjunction();
    while (take_word("or"))
      left = binary(Operator::logical_or, std::move(left), conjunction());
    return left;
  }

  Node conjunction() {
    Node left = negation();
    while (take_word("and"))
      left = binary(Operator::logical_and, std::move(left), negation());
    return left;
  }

  Node negation() {
    const std::uint32_t start = token().offset;
    if (!take_word("not")) return comparison();
    if (!deeper()) return {};
    Node node = unary(Operator::logical_not, start, negation());
    --depth_;
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
      if (take_sign(sign)) return op;
    }
    if (take_word("in")) return Operator::in;
    if (at_word("not") && token(1).kind == TokenKind::name && token(1).text == "in") {
      at_ += 2;
      return Operator::not_in;
    }
    return std::nullopt;
  }

  Node comparison() {
    Node left = sum();
    const std::optional<Operator> op = comparison_operator();
    if (!op) return left;
    Node node = binary(*op, std::move(left), sum());
    const Token& next = token();
    if (comparison_operator()) return fail("formula-chained", next);
    return node;
  }

  Node sum() {
    Node left = product();
    while (true) {
      if (take_sign("+")) {
        left = binary(Operator::add, std::move(left), product());
      } else if (take_sign("-")) {
        left = binary(Operator::subtract, std::move(left), product());
      } else {
        return left;
      }
    }
  }

  Node product() {
    Node left = factor();
    while (true) {
      if (take_sign("*")) {
        left = binary(Operator::multiply, std::move(left), factor());
      } else if (take_sign("/")) {
        left = binary(Operator::divide, std::move(left), factor());
      } else {
        return left;
      }
    }
  }

  Node factor() {
    const std::uint32_t start = token().offset;
    if (!take_sign("-")) return exponentiation();
    if (!deeper()) return {};
    Node node = unary(Operator::negate, start, factor());
    --depth_;
    return node;
  }

  /// `^` binds to the right: 2^3^2 is 2^(3^2).
  Node exponentiation() {
    Node base = postfix();
    if (!take_sign("^")) return base;
    if (!deeper()) return {};
    Node node = binary(Operator::power, std::move(base), factor());
    --depth_;
    return node;
  }

  Node postfix() {
    Node node = primary();
    while (true) {
      const std::uint32_t start = node.offset;
      if (take_sign("[")) {
        std::vector<Node> operands;
        operands.push_back(std::move(node));
        operands.push_back(expression());
        if (take_sign(",")) operands.push_back(expression());
        expect_sign("]");
        node = make(Operator::index, start, std::move(operands));
      } else if (take_sign(".")) {
        const Token& field = token();
        if (field.kind != TokenKind::name) return fail_expected("field");
        ++at_;
        node = unary(Operator::field, start, std::move(node));
        node.text = field.text;
      } else {
        return node;
      }
    }
  }

  Node literal(Operator op, Number number, std::string text) {
    const Token& here = token();
    ++at_;
    Node node = make(op, here.offset, {});
    node.number = std::move(number);
    node.text = std::move(text);
    return node;
  }

  Node primary() {
    const Token& here = token();
    if (here.kind == TokenKind::number) {
      return literal(Operator::number, here.number, std::string(here.text));
    }
    if (here.kind == TokenKind::text) return literal(Operator::text, {}, std::string(here.text));
    if (at_word("yes") || at_word("no")) {
      return literal(Operator::yes_no, at_word("yes") ? 1 : 0, std::string(here.text));
    }
    if (at_sign("(")) return bracketed();
    if (at_sign("[")) return list();
    const bool is_name = here.kind == TokenKind::name &&
                         std::find(reserved.begin(), reserved.end(), here.text) == reserved.end();
    if (!is_name) return fail("formula-unexpected", here);
    const Token& next = token(1);
    if (at_sign("(", 1) && next.offset == here.offset + here.length) return call();
    return literal(Operator::name, {}, std::string(here.text));
  }

  /// The brackets belong to the place of what they hold.
  Node bracketed() {
    const std::uint32_t start = token().offset;
    expect_sign("(");
    Node node = expression();
    expect_sign(")");
    const Token& close = tokens_[at_ - 1];
    node.offset = start;
    node.length = close.offset + close.length - start;
    return node;
  }

  Node list() {
    const std::uint32_t start = token().offset;
    expect_sign("[");
    std::vector<Node> elements;
    if (!at_sign("]")) {
      do {
        elements.push_back(expression());
      } while (take_sign(","));
    }
    expect_sign("]");
    return make(Operator::list, start, std::move(elements));
  }

  /// A fold when a `where` or a `:` follows the first operand, or for `count(list)`; else a call.
  Node call() {
    const Token& word = token();
    at_ += 2;
    std::vector<Node> operands;
    if (!at_sign(")")) operands.push_back(expression());
    const auto fold = find_word(folds, fold_word, word.text);
    const bool counts_all = fold == Fold::count && operands.size() == 1 && at_sign(")");
    if (fold && !operands.empty() && (at_word("where") || at_sign(":") || counts_all)) {
      return fold_of(*fold, word.offset, std::move(operands));
    }
    while (take_sign(","))
      operands.push_back(expression());
    expect_sign(")");
    const auto function = find_word(functions, function_word, word.text);
    if (!function && fold) return fail("formula-fold-body", word);
    if (!function) return fail_function(word);
    Node node = make(Operator::call, word.offset, std::move(operands));
    node.function = *function;
    return node;
  }

  Node fold_of(Fold fold, std::uint32_t start, std::vector<Node> operands) {
    operands.push_back(take_word("where") ? expression() : Node{});
    operands.push_back(take_sign(":") ? expression() : Node{});
    expect_sign(")");
    if (fold != Fold::count && operands[2].op == Operator::none) {
      return fail(Message{"formula-fold-body", {std::string(fold_word(fold))}}, tokens_[at_ - 1]);
    }
    Node node = make(Operator::fold, start, std::move(operands));
    node.fold = fold;
    return node;
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::optional<FormulaFault> fault_;
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
