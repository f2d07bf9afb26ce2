#include "formula/spell.hpp"

#include <vector>

namespace dutoan {

namespace {

struct Sign {
  std::string_view text;
  int rank = 0;  ///< how tightly it binds
};

constexpr int rank_of_conditional = 0;
constexpr int rank_of_comparison = 4;
constexpr int rank_of_primary = 10;

Sign sign_of(Operator op) {
  switch (op) {
    case Operator::conditional: return {"if", rank_of_conditional};
    case Operator::logical_or: return {"or", 1};
    case Operator::logical_and: return {"and", 2};
    case Operator::logical_not: return {"not", 3};
    case Operator::equal: return {"=", rank_of_comparison};
    case Operator::not_equal: return {"≠", rank_of_comparison};
    case Operator::less: return {"<", rank_of_comparison};
    case Operator::less_equal: return {"≤", rank_of_comparison};
    case Operator::greater: return {">", rank_of_comparison};
    case Operator::greater_equal: return {"≥", rank_of_comparison};
    case Operator::in: return {"in", rank_of_comparison};
    case Operator::not_in: return {"not in", rank_of_comparison};
    case Operator::add: return {"+", 5};
    case Operator::subtract: return {"−", 5};
    case Operator::multiply: return {"×", 6};
    case Operator::divide: return {"/", 6};
    case Operator::negate: return {"−", 7};
    case Operator::power: return {"^", 8};
    default: return {"", rank_of_primary};
  }
}

/// What stands for an operand: its own text, and how tightly that binds.
struct Part {
  std::string text;
  int rank = rank_of_primary;
};

std::string bracketed(const Part& part, int least) {
  return part.rank < least ? "(" + part.text + ")" : part.text;
}

std::string comma_separated(const std::vector<Part>& parts, std::size_t first = 0) {
  std::string text;
  for (std::size_t i = first; i < parts.size(); ++i) {
    text += (i == first ? "" : ", ") + parts[i].text;
  }
  return text;
}

Part binary(const Node& node, const std::vector<Part>& parts) {
  const Sign sign = sign_of(node.op);
  // a − (b + c) and a / (b × c) need their brackets, a + b − c does not; ^ binds to the right and
  // comparisons do not chain.
  const bool right = node.op == Operator::power;
  const bool chains = !right && sign.rank != rank_of_comparison;
  const std::string left_text = bracketed(parts[0], chains ? sign.rank : sign.rank + 1);
  const bool loose = node.op == Operator::add || node.op == Operator::multiply || right;
  const std::string right_text = bracketed(parts[1], loose ? sign.rank : sign.rank + 1);
  return {left_text + " " + std::string(sign.text) + " " + right_text, sign.rank};
}

Part fold_text(const Node& node, const std::vector<Part>& parts) {
  std::string text = std::string(fold_word(node.fold)) + "(" + parts[0].text;
  if (node.operands[1].op != Operator::none) text += " where " + parts[1].text;
  if (node.operands[2].op != Operator::none) text += ": " + parts[2].text;
  return {text + ")"};
}

Part conditional_text(const std::vector<Part>& parts) {
  return {"if " + parts[0].text + " then " + parts[1].text + " else " + parts[2].text,
          rank_of_conditional};
}

std::string number_text(const Node& node, const SpellStyle& style) {
  if (!node.text.ends_with('%')) return style.number(node.number);
  return style.number(node.number * Number(100)) + "%";
}

/// The node over the texts of its operands.
Part combine(const Node& node, const std::vector<Part>& parts, const SpellStyle& style) {
  switch (node.op) {
    case Operator::none: return {};
    case Operator::number: return {number_text(node, style)};
    case Operator::text: return {"\"" + node.text + "\""};
    case Operator::yes_no:
    case Operator::name: return {node.text};
    case Operator::list: return {"[" + comma_separated(parts) + "]"};
    case Operator::field: return {bracketed(parts[0], rank_of_primary) + "." + node.text};
    case Operator::index:
      return {bracketed(parts[0], rank_of_primary) + "[" + comma_separated(parts, 1) + "]"};
    case Operator::call:
      return {std::string(function_word(node.function)) + "(" + comma_separated(parts) + ")"};
    case Operator::fold: return fold_text(node, parts);
    case Operator::conditional: return conditional_text(parts);
    case Operator::negate: return {"−" + bracketed(parts[0], 8), 7};
    case Operator::logical_not: return {"not " + bracketed(parts[0], 3), 3};
    default: return binary(node, parts);
  }
}

Part spell_part(const Node& node, const SpellStyle& style) {
  std::vector<Part> parts;
  for (const Node& operand : node.operands)
    parts.push_back(spell_part(operand, style));
  return combine(node, parts, style);
}

bool is_arithmetic(Operator op) {
  return op == Operator::add || op == Operator::subtract || op == Operator::multiply ||
         op == Operator::divide || op == Operator::power || op == Operator::negate;
}

Part value_part(const Trace& trace, const SpellStyle& style) {
  const Node& node = *trace.node;
  if (node.op == Operator::number) return combine(node, {}, style);
  if (node.op == Operator::conditional && trace.operands.size() == 2) {
    return value_part(trace.operands[1], style);
  }
  const bool min_max = node.op == Operator::call &&
                       (node.function == Function::min || node.function == Function::max);
  if (!is_arithmetic(node.op) && !min_max) {
    const std::string text = style.value(trace.value);
    return {text, text.starts_with("-") ? 7 : rank_of_primary};
  }
  std::vector<Part> parts;
  for (const Trace& operand : trace.operands)
    parts.push_back(value_part(operand, style));
  return combine(node, parts, style);
}

}  // namespace

std::string spell(const Node& node, const SpellStyle& style) {
  return spell_part(node, style).text;
}

std::string spell_values(const Trace& trace, const SpellStyle& style) {
  return value_part(trace, style).text;
}

}  // namespace dutoan
