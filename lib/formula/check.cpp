#include "formula/check.hpp"

#include "base/date.hpp"
#include "base/nearest.hpp"
#include "formula/table.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dutoan {

namespace {

/// The fields a fold over `list` offers to its condition and body; nothing when it is no list.
std::optional<Type> element_of(const Type& list) {
  if (list.kind == Kind::lines) {
    return record_type({"group", "category", "kind", "amount"},
                       {text_type(), text_type(), text_type(), number_type()});
  }
  if (list.kind == Kind::table && list.shape->table == TableKind::keyed) return row_type_of(list);
  if (list.kind != Kind::list) return std::nullopt;
  const Type& element = list.shape->types[0];
  if (element.kind == Kind::record || element.kind == Kind::unknown) return element;
  return record_type({"value", "position"}, {element, number_type()});
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
      default: return all_of_type(node, number_type());
    }
  }

 private:
  Type fault(const Node& node, std::string id, std::vector<MessageArgument> arguments) {
    faults_.push_back({{std::move(id), std::move(arguments)}, node.offset, node.length});
    return {};
  }

  void expect(Node& node, const Type& wanted) {
    const Type given = check(node);
    if (!fits(given, wanted)) {
      fault(node, "formula-type",
            {std::string(kind_word(wanted.kind)), std::string(kind_word(given.kind))});
    }
  }

  Type all_of_type(Node& node, const Type& type) {
    for (Node& operand : node.operands) expect(operand, type);
    return type;
  }

  Type list_type(Node& node) {
    if (node.operands.empty()) return list_of({});
    const Type element = check(node.operands[0]);
    for (std::size_t i = 1; i < node.operands.size(); ++i) expect(node.operands[i], element);
    return list_of(element);
  }

  Type name_type(Node& node) {
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
    for (const auto& [name, meaning] : scope_.names) known.push_back(name);
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
    if (base.name.origin == NameReference::Origin::row && column != scope_.columns.end()) {
      node.name = base.name;
      node.name.column = int(column - scope_.columns.begin());
      return type;
    }
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
    const Type table = check(base);
    if (base.name.origin == NameReference::Origin::prices) {
      expect(node.operands[1], text_type());
      return number_type();
    }
    if (table.kind == Kind::unknown) return {};
    if (table.kind != Kind::table) {
      return fault(base, "formula-type", {"table", std::string(kind_word(table.kind))});
    }
    check_key(node.operands[1], table);
    if (node.operands.size() == 3) return cell_type(node.operands[2], table);
    const bool one_column = table.shape->names.size() == 1 && table.shape->names[0].empty();
    return one_column ? table.shape->types[0] : row_type_of(table);
  }

  void check_key(Node& key, const Type& table) {
    const Type type = check(key);
    const bool fits_keyed = table.shape->table == TableKind::keyed &&
                            (fits(type, text_type()) || fits(type, number_type()));
    if (fits_keyed || (table.shape->table != TableKind::keyed && fits(type, number_type()))) return;
    const auto wanted = table.shape->table == TableKind::keyed ? Kind::text : Kind::number;
    fault(key, "formula-type", {std::string(kind_word(wanted)), std::string(kind_word(type.kind))});
  }

  Type cell_type(Node& column, const Type& table) {
    expect(column, text_type());
    const auto& names = table.shape->names;
    if (column.op != Operator::text) return table.shape->types[0];
    const auto found = std::find(names.begin(), names.end(), column.text);
    if (found == names.end()) {
      return fault(column, "formula-unknown-column", {column.text, joined(names)});
    }
    return table.shape->types[std::size_t(found - names.begin())];
  }

  Type conditional_type(Node& node) {
    expect(node.operands[0], yes_no_type());
    const Type first = check(node.operands[1]);
    if (first.kind == Kind::unknown) return check(node.operands[2]);
    expect(node.operands[2], first);
    return first;
  }

  Type comparison_type(Node& node) {
    const Type left = check(node.operands[0]);
    expect(node.operands[1], left);
    const bool ordered = node.op != Operator::equal && node.op != Operator::not_equal;
    const std::array allowed = {Kind::unknown, Kind::number, Kind::date, Kind::text, Kind::yes_no};
    const auto end = ordered ? allowed.begin() + 3 : allowed.end();
    if (std::find(allowed.begin(), end, left.kind) == end) {
      fault(node, "formula-not-comparable", {std::string(kind_word(left.kind))});
    }
    return yes_no_type();
  }

  Type membership_type(Node& node) {
    const Type element = check(node.operands[0]);
    const Type list = check(node.operands[1]);
    const bool keyed = list.kind == Kind::table && list.shape->table == TableKind::keyed;
    if (keyed && (fits(element, text_type()) || fits(element, number_type()))) return yes_no_type();
    if (list.kind == Kind::list && fits(element, list.shape->types[0])) return yes_no_type();
    if (list.kind != Kind::unknown) {
      fault(node.operands[1], "formula-type", {"list", std::string(kind_word(list.kind))});
    }
    return yes_no_type();
  }

  Type fold_type(Node& node) {
    const Type list = check(node.operands[0]);
    if (list.kind == Kind::lines) check_lines_fold(node);
    std::optional<Type> element = element_of(list);
    if (!element && list.kind != Kind::unknown) {
      fault(node.operands[0], "formula-type", {"list", std::string(kind_word(list.kind))});
    }
    if (element && element->shape) node.fields = element->shape->names;
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
    for (std::size_t i = 0; i < wanted.size(); ++i) expect(node.operands[i], wanted[i]);
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
    const Type first = check(node.operands[0]);
    expect(node.operands[1], first);
    return first;
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
    const Type type = check(node.operands[0]);
    expect(node.operands[1], date_type());
    const bool is_table = node.operands[0].name.origin == NameReference::Origin::table;
    if (!is_table && type.kind != Kind::unknown) {
      return fault(node.operands[0], "formula-at-table", {});
    }
    return type;
  }

  const Scope& scope_;
  std::vector<FormulaFault>& faults_;
  std::optional<Type> fields_;  ///< the record of the innermost fold
};

}  // namespace

bool fits(const Type& given, const Type& wanted) {
  if (given.kind == Kind::unknown || wanted.kind == Kind::unknown) return true;
  return given.kind == wanted.kind;
}

Type check_formula(Expression& expression, const Scope& scope, std::vector<FormulaFault>& faults) {
  return Checker(scope, faults).check(expression.root);
}

}  // namespace dutoan
