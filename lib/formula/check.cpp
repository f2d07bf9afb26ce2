#include "formula/check.hpp"

#include "base/date.hpp"
#include "formula/call.hpp"
#include "formula/literal.hpp"
#include "formula/names.hpp"
#include "formula/table.hpp"

#include <algorithm>
#include <utility>

namespace dutoan {

namespace {

/// The number a node is as it is written, with its sign.
std::optional<Number> written_number(const Node& node) {
  if (node.op == Operator::number) return node.number;
  if (node.op != Operator::negate) return std::nullopt;
  const std::optional<Number> positive = written_number(node.operands[0]);
  return positive ? std::optional(-*positive) : std::nullopt;
}

class Checker {
 public:
  Checker(const Scope& scope, std::vector<FormulaFault>& faults) : scope_(scope), faults_(faults) {}

  Type check(Node& node) {
    switch (node.op) {
      case Operator::none: return {};
      case Operator::number: return number_type();
      case Operator::text: return text_type();
      case Operator::yes_no: return yes_no_type();
      case Operator::list: return list_type(node);
      case Operator::name: return name_type(node);
      case Operator::field: return field_type(node);
      case Operator::index: return index_type(node);
      case Operator::conditional: return conditional_type(node);
      case Operator::fold: return fold_type(node);
      case Operator::call: return call_type(node);
      case Operator::in:
      case Operator::not_in: return membership_type(node);
      case Operator::equal:
      case Operator::not_equal:
      case Operator::less:
      case Operator::less_equal:
      case Operator::greater:
      case Operator::greater_equal: return comparison_type(node);
      case Operator::logical_not:
      case Operator::logical_and:
      case Operator::logical_or: return all_of_type(node, yes_no_type());
      case Operator::power: return power_type(node);
      default: return all_of_type(node, number_type());
    }
  }

 private:
  Type fault(const Node& node, std::string id, std::vector<MessageArgument> arguments) {
    faults_.push_back({{std::move(id), std::move(arguments)}, node.offset, node.length});
    return {};
  }

  Type type_fault(const Node& node, Kind wanted, Kind given) {
    return fault(node, "formula-type",
                 {std::string(kind_word(wanted)), std::string(kind_word(given))});
  }

  void expect(Node& node, const Type& wanted) { compare(node, check(node), wanted); }

  void compare(Node& node, const Type& given, const Type& wanted) {
    if (!fits(given, wanted)) type_fault(node, wanted.kind, given.kind);
    note(node, wanted);
  }

  /// Where the type is not known yet, the run has to see to it.
  static void note(Node& node, const Type& wanted) {
    if (node.type.kind == Kind::unknown) node.type = wanted;
  }

  Type all_of_type(Node& node, const Type& type) {
    for (Node& operand : node.operands)
      expect(operand, type);
    return type;
  }

  Type list_type(Node& node) {
    Type element;
    for (Node& operand : node.operands) {
      const Type type = check(operand);
      compare(operand, type, element);
      if (fits(type, element)) element = united(element, type);
    }
    for (Node& operand : node.operands)
      note(operand, element);
    node.literals = literal_list(node);
    return list_of(element);
  }

  Type power_type(Node& node) {
    all_of_type(node, number_type());
    const std::optional<Number> exponent = written_number(node.operands[1]);
    if (exponent && !is_exponent(*exponent)) {
      fault(node.operands[1], "exponent-range", {Number(exponent_limit), *exponent});
    }
    return number_type();
  }

  Type name_type(Node& node) {
    node.type = resolve(node, names());
    if (node.name.origin != NameReference::Origin::prices) return node.type;
    return fault(node, "formula-unexpected", {node.text});
  }

  Type field_type(Node& node) {
    const Type base = check(node.operands[0]);
    return resolve_field(node, base, names());
  }

  Type index_type(Node& node) {
    Node& base = node.operands[0];
    if (is_prices(base, scope_)) return price_type(node);
    const Type table = check(base);
    if (table.kind != Kind::unknown && table.kind != Kind::table) {
      return type_fault(base, Kind::table, table.kind);
    }
    check_key(node.operands[1], table);
    if (node.operands.size() == 3) return cell_type(node.operands[2], table);
    if (table.kind == Kind::unknown) return {};
    const bool one_column = table.shape->names.size() == 1 && table.shape->names[0].empty();
    return one_column ? table.shape->types[0] : row_type_of(table);
  }

  Type price_type(Node& node) {
    Node& prices = node.operands[0];
    (void)resolve(prices, names());
    expect(node.operands[1], text_type());
    if (node.operands.size() == 3) {
      fault(node.operands[2], "formula-operand-count", {prices.text, Number(1), Number(2)});
    }
    return number_type();
  }

  void check_key(Node& key, const Type& table) {
    const Type type = check(key);
    const bool keyed = table.kind == Kind::unknown || table.shape->table == TableKind::keyed;
    if (!keyed) return compare(key, type, number_type());
    if (!fits(type, number_type())) compare(key, type, text_type());
  }

  Type cell_type(Node& column, const Type& table) {
    const Type type = check(column);
    compare(column, type, text_type());
    if (table.kind == Kind::unknown || !fits(type, text_type())) return {};
    const auto& names = table.shape->names;
    if (column.op != Operator::text) return type_of_any_column(column, table);
    const auto found = std::find(names.begin(), names.end(), column.text);
    if (found == names.end()) {
      return fault(column, "formula-unknown-column", {column.text, joined(names)});
    }
    return table.shape->types[std::size_t(found - names.begin())];
  }

  /// Which column is only known when computed: then all of them must be of one type.
  Type type_of_any_column(const Node& column, const Type& table) {
    const std::vector<Type>& types = table.shape->types;
    for (const Type& type : types) {
      if (!fits(type, types[0])) return type_fault(column, types[0].kind, type.kind);
    }
    return types[0];
  }

  Type conditional_type(Node& node) {
    expect(node.operands[0], yes_no_type());
    return either_type(node.operands[1], node.operands[2]);
  }

  /// The type of a value that is one or the other.
  Type either_type(Node& a, Node& b) {
    const Type first = check(a);
    const Type second = check(b);
    note(a, second);
    compare(b, second, first);
    return fits(second, first) ? united(first, second) : first;
  }

  Type comparison_type(Node& node) {
    const Kind kind = either_type(node.operands[0], node.operands[1]).kind;
    const bool ordered = node.op != Operator::equal && node.op != Operator::not_equal;
    if (ordered ? !is_ordered(kind) : !is_comparable(kind)) {
      fault(node, "formula-not-comparable", {std::string(kind_word(kind))});
    }
    return yes_no_type();
  }

  Type membership_type(Node& node) {
    Node& element = node.operands[0];
    const Type type = check(element);
    const Type list = check(node.operands[1]);
    const bool keyed = list.kind == Kind::table && list.shape->table == TableKind::keyed;
    if (keyed) {
      if (!fits(type, number_type())) compare(element, type, text_type());
    } else if (list.kind == Kind::list) {
      compare(element, type, list.shape->types[0]);
    } else if (list.kind != Kind::unknown) {
      type_fault(node.operands[1], Kind::list, list.kind);
    }
    if (!is_comparable(type.kind)) {
      fault(element, "formula-not-comparable", {std::string(kind_word(type.kind))});
    }
    return yes_no_type();
  }

  Type fold_type(Node& node) {
    const Type list = check(node.operands[0]);
    if (list.kind == Kind::lines) check_lines_fold(node);
    std::optional<Type> element = fold_fields_of(list);
    if (!element && list.kind != Kind::unknown) {
      type_fault(node.operands[0], Kind::list, list.kind);
    }
    if (element && element->shape) node.fields = element->shape->names;
    node.plain = holds_plain(list);
    const std::optional<Type> outer = std::exchange(fields_, element ? *element : Type{});
    const bool asks_body = node.fold == Fold::any || node.fold == Fold::all;
    if (node.operands[1].op != Operator::none) expect(node.operands[1], yes_no_type());
    const Type result = asks_body ? yes_no_type() : number_type();
    Node& body = node.operands[2];
    if (node.fold == Fold::count && body.op != Operator::none) {
      fault(body, "formula-count-body", {});
    } else if (body.op != Operator::none) {
      expect(body, result);
    }
    fields_ = outer;
    return result;
  }

  /// Of the lines only running sums are kept, so that memory does not grow with them.
  void check_lines_fold(const Node& node) {
    const Node& body = node.operands[2];
    const bool sums = node.fold == Fold::sum && body.op == Operator::name && body.text == "amount";
    if (!sums && node.fold != Fold::count) fault(node, "formula-lines-fold", {});
    if (uses_amount(node.operands[1])) fault(node.operands[1], "formula-lines-filter", {});
  }

  static bool uses_amount(const Node& node) {
    if (node.op == Operator::name && node.text == "amount") return true;
    return std::any_of(node.operands.begin(), node.operands.end(), uses_amount);
  }

  bool has_operands(const Node& node, std::size_t count) {
    if (node.operands.size() == count) return true;
    fault(node, "formula-operand-count",
          {std::string(function_word(node.function)), Number(count), Number(node.operands.size())});
    return false;
  }

  Type call_of(Node& node, const Signature& signature) {
    if (!has_operands(node, signature.operands.size())) return signature.result;
    for (std::size_t i = 0; i < signature.operands.size(); ++i)
      expect(node.operands[i], signature.operands[i]);
    return signature.result;
  }

  Type call_type(Node& node) {
    switch (node.function) {
      case Function::min:
      case Function::max:
        if (node.operands.empty()) has_operands(node, 1);
        return all_of_type(node, number_type());
      case Function::date: return date_call_type(node);
      case Function::at: return at_type(node);
      case Function::known: return known_type(node);
      default: return call_of(node, signature_of(node.function));
    }
  }

  Type known_type(Node& node) {
    if (!has_operands(node, 2)) return {};
    return either_type(node.operands[0], node.operands[1]);
  }

  Type date_call_type(Node& node) {
    if (node.operands.size() != 1) {
      return call_of(node, {{number_type(), number_type(), number_type()}, date_type()});
    }
    const Node& text = node.operands[0];
    if (text.op == Operator::text && !Date::parse(text.text)) {
      fault(text, "formula-date", {text.text});
    }
    return call_of(node, {{text_type()}, date_type()});
  }

  Type at_type(Node& node) {
    if (!has_operands(node, 2)) return {};
    const std::size_t before = faults_.size();
    const Type type = check(node.operands[0]);
    const bool is_table = node.operands[0].name.origin == NameReference::Origin::table;
    if (!is_table && faults_.size() == before) fault(node.operands[0], "formula-at-table", {});
    expect(node.operands[1], date_type());
    return is_table ? type : Type{};
  }

  [[nodiscard]] NameContext names() const { return {scope_, fields_, faults_}; }

  const Scope& scope_;
  std::vector<FormulaFault>& faults_;
  std::optional<Type> fields_;  ///< the record of the innermost fold
};

}  // namespace

Type check_formula(Expression& expression, const Scope& scope, std::vector<FormulaFault>& faults) {
  return Checker(scope, faults).check(expression.root);
}

}  // namespace dutoan
