#include "formula/check.hpp"

#include "base/date.hpp"
#include "base/nearest.hpp"
#include "formula/table.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace dutoan {

namespace {

/// Of a record whose fields are not known: asking for one when it is there is a fault of the run.
constexpr std::uint32_t no_field = std::numeric_limits<std::uint32_t>::max();

bool is_plain(const Type& list) {
  return list.kind == Kind::list && list.shape->types[0].kind != Kind::record;
}

/// The fields a fold over `list` offers to its condition and body; nothing when it is no list.
/// Elements of which nothing is known may have any other field as well.
std::optional<Type> element_of(const Type& list) {
  if (list.kind == Kind::lines) {
    return record_type({"group", "category", "kind", "amount"},
                       {text_type(), text_type(), text_type(), number_type()});
  }
  if (list.kind == Kind::table && list.shape->table == TableKind::keyed) return row_type_of(list);
  if (list.kind != Kind::list) return std::nullopt;
  const Type& element = list.shape->types[0];
  if (!is_plain(list)) return element;
  Type record = record_type({"value", "position"}, {element, number_type()});
  if (element.kind == Kind::unknown) record.kind = Kind::unknown;
  return record;
}

bool is_comparable(Kind kind) {
  return kind == Kind::unknown || kind == Kind::number || kind == Kind::date ||
         kind == Kind::text || kind == Kind::yes_no;
}

bool is_ordered(Kind kind) {
  return is_comparable(kind) && kind != Kind::text && kind != Kind::yes_no;
}

/// Of two types that fit, what both say together: an empty list and a list of texts are texts.
Type united(const Type& a, const Type& b) {
  if (a.kind == Kind::unknown || !a.shape || !b.shape) return a.kind == Kind::unknown ? b : a;
  Shape shape = *a.shape;
  for (std::size_t i = 0; i < shape.types.size(); ++i) {
    shape.types[i] = united(shape.types[i], b.shape->types[i]);
  }
  return {.kind = a.kind, .shape = std::make_shared<const Shape>(std::move(shape))};
}

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
    node.type = resolved(node);
    if (node.name.origin != NameReference::Origin::prices) return node.type;
    return fault(node, "formula-unexpected", {node.text});
  }

  Type resolved(Node& node) {
    const auto outer = scope_.names.find(node.text);
    if (fields_ && fields_->shape) {
      const auto& names = fields_->shape->names;
      const auto field = std::find(names.begin(), names.end(), node.text);
      if (field != names.end()) {
        if (outer != scope_.names.end()) return fault(node, "formula-name-twice", {node.text});
        const auto index = std::uint32_t(field - names.begin());
        node.name = {.origin = NameReference::Origin::field, .index = index};
        return fields_->shape->types[index];
      }
    }
    if (outer == scope_.names.end()) return unknown_name(node);
    node.name = outer->second.reference;
    if (node.name.origin == NameReference::Origin::row) return scope_.row_type(node.name.index);
    return outer->second.type;
  }

  Type unknown_name(const Node& node) {
    if (fields_ && fields_->kind == Kind::unknown) return {};
    std::vector<std::string> known;
    for (const auto& [name, meaning] : scope_.names)
      known.push_back(name);
    if (fields_ && fields_->shape) {
      known.insert(known.end(), fields_->shape->names.begin(), fields_->shape->names.end());
    }
    return fault(node, "formula-unknown-name", {node.text, joined(nearest(node.text, known))});
  }

  /// `GTB.before_tax`: a column of a row; else a field of a record.
  Type field_type(Node& node) {
    Node& base = node.operands[0];
    const Type type = check(base);
    const auto column = std::find(scope_.columns.begin(), scope_.columns.end(), node.text);
    const bool is_row = base.op == Operator::name && base.name.origin == NameReference::Origin::row;
    if (is_row && column != scope_.columns.end()) {
      node.name = base.name;
      node.name.column = int(column - scope_.columns.begin());
      node.type = type;
      return type;
    }
    node.name.index = no_field;
    if (type.kind == Kind::unknown) return {};
    if (type.kind != Kind::record) return fault(node, "formula-no-fields", {node.text});
    const auto& names = type.shape->names;
    const auto field = std::find(names.begin(), names.end(), node.text);
    if (field == names.end()) {
      return fault(node, "formula-unknown-field", {node.text, joined(names)});
    }
    node.name.index = std::uint32_t(field - names.begin());
    return type.shape->types[node.name.index];
  }

  Type index_type(Node& node) {
    Node& base = node.operands[0];
    if (is_prices(base)) return price_type(node);
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

  bool is_prices(const Node& node) const {
    if (node.op != Operator::name) return false;
    const auto name = scope_.names.find(node.text);
    return name != scope_.names.end() &&
           name->second.reference.origin == NameReference::Origin::prices;
  }

  Type price_type(Node& node) {
    Node& prices = node.operands[0];
    resolved(prices);
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
    std::optional<Type> element = element_of(list);
    if (!element && list.kind != Kind::unknown) {
      type_fault(node.operands[0], Kind::list, list.kind);
    }
    if (element && element->shape) node.fields = element->shape->names;
    node.plain = is_plain(list);
    const std::optional<Type> outer = std::exchange(fields_, element ? *element : Type{});
    const bool asks_body = node.fold == Fold::any || node.fold == Fold::all;
    if (node.operands[1].op != Operator::none) expect(node.operands[1], yes_no_type());
    if (node.operands[2].op != Operator::none) {
      expect(node.operands[2], asks_body ? yes_no_type() : number_type());
    }
    fields_ = outer;
    return asks_body ? yes_no_type() : number_type();
  }

  /// Of the lines only running sums are kept, so that memory does not grow with them.
  void check_lines_fold(const Node& node) {
    const Node& body = node.operands[2];
    const bool sums = node.fold == Fold::sum && body.op == Operator::name && body.text == "amount";
    const bool counts = node.fold == Fold::count && body.op == Operator::none;
    if (!sums && !counts) fault(node, "formula-lines-fold", {});
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

  Type call_of(Node& node, const std::vector<Type>& wanted, Type result) {
    if (!has_operands(node, wanted.size())) return result;
    for (std::size_t i = 0; i < wanted.size(); ++i)
      expect(node.operands[i], wanted[i]);
    return result;
  }

  Type call_type(Node& node) {
    switch (node.function) {
      case Function::min:
      case Function::max:
        if (node.operands.empty()) has_operands(node, 1);
        return all_of_type(node, number_type());
      case Function::abs: return call_of(node, {number_type()}, number_type());
      case Function::days:
      case Function::workdays: return call_of(node, {date_type(), date_type()}, number_type());
      case Function::add_months: return call_of(node, {date_type(), number_type()}, date_type());
      case Function::date: return date_call_type(node);
      case Function::contains: return call_of(node, {text_type(), text_type()}, yes_no_type());
      case Function::at: return at_type(node);
      case Function::in_force: return call_of(node, {text_type(), date_type()}, yes_no_type());
      case Function::missing: return call_of(node, {Type{}}, yes_no_type());
      case Function::known: return known_type(node);
    }
    return {};
  }

  Type known_type(Node& node) {
    if (!has_operands(node, 2)) return {};
    return either_type(node.operands[0], node.operands[1]);
  }

  Type date_call_type(Node& node) {
    if (node.operands.size() != 1) {
      return call_of(node, {number_type(), number_type(), number_type()}, date_type());
    }
    const Node& text = node.operands[0];
    if (text.op == Operator::text && !Date::parse(text.text)) {
      fault(text, "formula-date", {text.text});
    }
    return call_of(node, {text_type()}, date_type());
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

  const Scope& scope_;
  std::vector<FormulaFault>& faults_;
  std::optional<Type> fields_;  ///< the record of the innermost fold
};

}  // namespace

bool fits(const Type& given, const Type& wanted) {
  if (given.kind == Kind::unknown || wanted.kind == Kind::unknown) return true;
  if (given.kind != wanted.kind) return false;
  if (given.shape == wanted.shape || !given.shape || !wanted.shape) return true;
  const Shape& a = *given.shape;
  const Shape& b = *wanted.shape;
  return a.table == b.table && a.names == b.names &&
         std::equal(a.types.begin(), a.types.end(), b.types.begin(), b.types.end(), fits);
}

Type check_formula(Expression& expression, const Scope& scope, std::vector<FormulaFault>& faults) {
  return Checker(scope, faults).check(expression.root);
}

}  // namespace dutoan
