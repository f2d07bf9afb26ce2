#include "output/sheet_formula.hpp"

#include "base/rounding.hpp"
#include "formula/parse.hpp"

namespace dutoan {

namespace {

/// A part of the formula, and what it comes to over the cells.
struct Spelled {
  std::string text;
  Number value;
  bool compound = false;  ///< needs brackets as an operand
  bool uses_cells = false;
};

std::string as_operand(const Spelled& part) {
  return part.compound ? "(" + part.text + ")" : part.text;
}

class SheetSpeller {
 public:
  explicit SheetSpeller(const CellOfRow& cell_of) : cell_of_(cell_of) {}

  std::optional<Spelled> spell(const Node& node) const {
    switch (node.op) {
      case Operator::number: return Spelled{exact_text(node.number), node.number};
      case Operator::name: return cell(node.text, "");
      case Operator::field:
        if (node.operands[0].op != Operator::name) return std::nullopt;
        return cell(node.operands[0].text, node.text);
      case Operator::negate: return negated(node);
      case Operator::add:
      case Operator::subtract:
      case Operator::multiply:
      case Operator::divide: return arithmetic(node);
      default: return std::nullopt;
    }
  }

 private:
  std::optional<Spelled> cell(std::string_view row, std::string_view column) const {
    const auto found = cell_of_(row, column);
    if (!found) return std::nullopt;
    return Spelled{found->name, found->value, false, true};
  }

  std::optional<Spelled> negated(const Node& node) const {
    auto part = spell(node.operands[0]);
    if (!part) return std::nullopt;
    return Spelled{"-" + as_operand(*part), -part->value, true, part->uses_cells};
  }

  std::optional<Spelled> arithmetic(const Node& node) const {
    const auto left = spell(node.operands[0]);
    const auto right = left ? spell(node.operands[1]) : std::nullopt;
    if (!right) return std::nullopt;
    Spelled whole{.compound = true, .uses_cells = left->uses_cells || right->uses_cells};
    char sign = '+';
    switch (node.op) {
      case Operator::add: whole.value = left->value + right->value; break;
      case Operator::subtract:
        sign = '-';
        whole.value = left->value - right->value;
        break;
      case Operator::multiply:
        sign = '*';
        whole.value = left->value * right->value;
        break;
      default:
        if (right->value.is_zero()) return std::nullopt;
        sign = '/';
        whole.value = left->value / right->value;
    }
    // A chain of sums reads better without brackets.
    const bool chain = node.op == Operator::add && node.operands[0].op == Operator::add;
    whole.text = (chain ? left->text : as_operand(*left)) + sign + as_operand(*right);
    return whole;
  }

  const CellOfRow& cell_of_;
};

}  // namespace

std::optional<std::string> sheet_formula(const std::string& formula, const CellOfRow& cell_of,
                                         const Number& value) {
  const auto parsed = parse_formula(formula);
  const auto* expression = std::get_if<Expression>(&parsed);
  if (expression == nullptr) return std::nullopt;
  const auto spelled = SheetSpeller(cell_of).spell(expression->root);
  if (!spelled || !spelled->uses_cells) return std::nullopt;
  if (spelled->value == value) return "=" + spelled->text;
  if (round_to(spelled->value, {}) == value) return "=ROUND(" + spelled->text + ",0)";
  return std::nullopt;
}

}  // namespace dutoan
