#include "formula/evaluate.hpp"

#include "formula/arithmetic.hpp"
#include "formula/call.hpp"
#include "formula/comparison.hpp"
#include "formula/fold_element.hpp"
#include "formula/gather.hpp"
#include "formula/literal.hpp"
#include "formula/lookup.hpp"
#include "formula/value_type.hpp"

namespace dutoan {

namespace {

class Evaluator {
 public:
  explicit Evaluator(const Frame& frame) : frame_(frame) {}

  Value run(const Node& node, Trace* trace) {
    Value value = compute(node, trace);
    if (!is_of_type(node, value)) value = type_fault(node, node.type.kind, value);
    if (trace != nullptr) {
      trace->node = &node;
      trace->value = value;
    }
    return value;
  }

 private:
  /// The value of an operand, recorded below `trace`.
  Value operand(const Node& node, std::size_t index, Trace* trace) {
    if (trace == nullptr) return run(node.operands[index], nullptr);
    Trace below;
    Value value = run(node.operands[index], &below);
    trace->operands.push_back(std::move(below));
    return value;
  }

  Value compute(const Node& node, Trace* trace) {
    switch (node.op) {
      case Operator::none: return {};
      case Operator::number:
      case Operator::text:
      case Operator::yes_no: return literal_value(node);
      case Operator::list: return list(node, trace);
      case Operator::name: return name(node, trace);
      case Operator::field: return field(node, trace);
      case Operator::index: return index(node, trace);
      case Operator::negate: return negate(operand(node, 0, trace));
      case Operator::power:
      case Operator::multiply:
      case Operator::divide:
      case Operator::add:
      case Operator::subtract: return arithmetic(node, trace);
      case Operator::logical_not: return logical_not(node, trace);
      case Operator::logical_and:
      case Operator::logical_or: return logical(node, trace);
      case Operator::conditional: return conditional(node, trace);
      case Operator::in:
      case Operator::not_in: return membership(node, trace);
      case Operator::fold: return fold(node, trace);
      case Operator::call: return call(node, trace);
      default: return comparison(node, trace);
    }
  }

  Value fault(const Node& node, Message message) {
    if (frame_.faults != nullptr) frame_.faults->push_back({message, node.offset, node.length});
    return missing_value({.what = std::move(message)});
  }

  Value type_fault(const Node& node, Kind wanted, const Value& given) {
    return fault(node, {"formula-type",
                        {std::string(kind_word(wanted)), std::string(kind_word(kind_of(given)))}});
  }

  static bool is_of_type(const Node& node, const Value& value) {
    return value.is_missing() || has_type(value, node.type);
  }

  Value settled(const Node& node, Calculated calculated) {
    if (!calculated.fault) return std::move(calculated.value);
    const Value faulty = fault(node, *std::move(calculated.fault));
    const Value* const causes[] = {&calculated.value, &faulty};
    return missing_of(causes);
  }

  Value list(const Node& node, Trace* trace) {
    if (node.literals && trace == nullptr) return *node.literals;
    std::vector<Value> elements;
    elements.reserve(node.operands.size());
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      elements.push_back(operand(node, i, trace));
    }
    return elements_value(std::move(elements));
  }

  Value name(const Node& node, Trace* trace) {
    const NameReference& name = node.name;
    switch (name.origin) {
      case NameReference::Origin::field: return field_of(*element_, name.index, frame_);
      case NameReference::Origin::row:
        return frame_.row(name.index, name.column < 0 ? frame_.column : name.column);
      case NameReference::Origin::input: return frame_.input(name.index);
      case NameReference::Origin::table: return table_value(name.index, std::nullopt, trace);
      default: return fault(node, {"formula-unknown-name", {node.text, std::string()}});
    }
  }

  /// A table of one value is that value; any other is the table itself.
  Value table_value(std::uint32_t index, std::optional<Date> date, Trace* trace) {
    const Table* table = frame_.table(index, date);
    if (table == nullptr) {
      return missing_value({.what = {"missing-table", {frame_.table_name(index)}}});
    }
    if (table->kind != TableKind::value) return {table, Evidence::primary};
    if (trace != nullptr) trace->table = table;
    return cell_value(*table, {}, table->rows[0].cells[0], frame_);
  }

  Value field(const Node& node, Trace* trace) {
    if (node.name.origin == NameReference::Origin::row) {
      return frame_.row(node.name.index, node.name.column);
    }
    const Value record = operand(node, 0, trace);
    if (record.is_missing()) return record;
    const std::uint32_t index = node.name.index;
    const Kind kind = kind_of(record);
    const bool is_there =
        kind == Kind::record || (kind == Kind::list && index < record.elements().size());
    if (!is_there) return fault(node, {"formula-no-fields", {node.text}});
    return chosen_by(record, record.field(index));
  }

  Value index(const Node& node, Trace* trace) {
    if (node.operands[0].name.origin == NameReference::Origin::prices) {
      const Value resource = operand(node, 1, trace);
      if (resource.is_missing()) return resource;
      ResourcePrice price = frame_.price(resource.text());
      if (trace != nullptr && price.book != nullptr) {
        trace->table = price.book;
        trace->reached.lower = price.row;
      }
      return chosen_by(resource, std::move(price.value));
    }
    const Value table = run(node.operands[0], nullptr);
    const Value key = operand(node, 1, trace);
    const bool one_key = node.operands.size() < 3;
    const Value column = one_key ? Value() : operand(node, 2, trace);
    if (table.is_missing()) {
      const Value* const operands[] = {&table, &key, &column};
      return missing_of(operands);
    }
    const auto* found = std::get_if<const Table*>(&table.content);
    if (found == nullptr) return type_fault(node.operands[0], Kind::table, table);
    return look_up(**found, key, one_key ? nullptr : &column, frame_, trace);
  }

  Value arithmetic(const Node& node, Trace* trace) {
    const Value a = operand(node, 0, trace);
    const Value b = operand(node, 1, trace);
    return settled(node, calculate(node.op, a, b));
  }

  Value logical_not(const Node& node, Trace* trace) {
    Value value = operand(node, 0, trace);
    if (!value.is_missing()) value.content = !value.yes();
    return value;
  }

  /// `no and missing` is no, `yes or missing` is yes: what one side decides is decided.
  Value logical(const Node& node, Trace* trace) {
    const bool decisive = node.op == Operator::logical_or;
    const Value a = operand(node, 0, trace);
    if (!a.is_missing() && a.yes() == decisive) return a;
    const Value b = operand(node, 1, trace);
    if (!b.is_missing() && b.yes() == decisive) return b;
    const Value* const operands[] = {&a, &b};
    if (a.is_missing() || b.is_missing()) return missing_of(operands);
    return derived_from(Value(!decisive, Evidence::primary), operands);
  }

  Value conditional(const Node& node, Trace* trace) {
    const Value condition = operand(node, 0, trace);
    const Value* const operands[] = {&condition};
    if (condition.is_missing()) return missing_of(operands);
    return chosen_by(condition, operand(node, condition.yes() ? 1 : 2, trace));
  }

  Value comparison(const Node& node, Trace* trace) {
    const Value a = operand(node, 0, trace);
    const Value b = operand(node, 1, trace);
    return compared(node.op, a, b);
  }

  Value membership(const Node& node, Trace* trace) {
    const Value element = operand(node, 0, trace);
    const Value list = operand(node, 1, trace);
    const bool listed =
        list.is_missing() || kind_of(list) == Kind::list || kind_of(list) == Kind::table;
    if (!element.is_missing() && !listed) return type_fault(node.operands[1], Kind::list, list);
    return is_member(element, list, node.op == Operator::in);
  }

  Value call(const Node& node, Trace* trace) {
    if (node.function == Function::at) {
      const Value date = operand(node, 1, trace);
      if (date.is_missing()) return date;
      const Node& table = node.operands[0];
      Value value = table_value(table.name.index, date.date(), trace);
      return is_of_type(table, value) ? value : type_fault(table, table.type.kind, value);
    }
    if (node.function == Function::known) {
      const Value first = operand(node, 0, trace);
      return first.is_missing() ? operand(node, 1, trace) : first;
    }
    std::vector<Value> operands;
    operands.reserve(node.operands.size());
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      operands.push_back(operand(node, i, trace));
    }
    if (node.function == Function::missing) return {operands[0].is_missing(), Evidence::primary};
    std::optional<Value> value = call_function(node.function, operands, frame_);
    return value ? *std::move(value) : fault(node, {"no-such-date", {}});
  }

  Value fold(const Node& node, Trace* trace) {
    const Value list = operand(node, 0, trace);
    if (list.is_missing()) return list;
    const auto* table = std::get_if<const Table*>(&list.content);
    if (table != nullptr && !(*table)->missing.empty()) return missing_table(**table);
    const auto elements = fold_elements(list, node.plain, frame_);
    if (!elements) return type_fault(node.operands[0], Kind::list, list);
    const FoldElement* const outer = element_;
    Gathered gathered = begin_fold(node.fold);
    for (const FoldElement& element : *elements) {
      if (gathered.decided) break;
      element_ = &element;
      gather(node, gathered, trace);
    }
    element_ = outer;
    return finished(node.fold, gathered);
  }

  /// One element, or a group of lines: its condition, its body, and what they add.
  void gather(const Node& node, Gathered& gathered, Trace* trace) {
    Trace::Element recorded;
    const auto below = [&](const Node& part) {
      Trace part_trace;
      Value value = run(part, trace == nullptr ? nullptr : &part_trace);
      if (trace != nullptr) recorded.body.push_back(std::move(part_trace));
      return value;
    };
    Value condition(true, Evidence::primary);
    if (node.operands[1].op != Operator::none) condition = below(node.operands[1]);
    recorded.counted = condition.is_missing() || condition.yes();
    if (condition.is_missing()) {
      const Value* const causes[] = {&condition};
      take_one(node, missing_of(causes), gathered);
    } else if (condition.yes()) {
      const LineGroup* const lines = element_->lines;
      Value body(Number(lines == nullptr ? 1 : lines->count), Evidence::user);
      if (node.operands[2].op != Operator::none) body = below(node.operands[2]);
      take_one(node, chosen_by(condition, std::move(body)), gathered);
    }
    if (trace == nullptr) return;
    record_fields(node, recorded);
    trace->elements.push_back(std::move(recorded));
  }

  void take_one(const Node& node, Value body, Gathered& gathered) {
    take(node.fold, std::move(body), gathered);
    gathered.result = settled(node, within_limit(std::move(gathered.result)));
  }

  /// Of a group of lines all but the amount, which the body says.
  void record_fields(const Node& node, Trace::Element& recorded) {
    const bool of_lines = element_->lines != nullptr;
    for (std::size_t i = 0; i < node.fields.size(); ++i) {
      if (of_lines && node.fields[i] == "amount") break;
      recorded.fields.emplace_back(node.fields[i], field_of(*element_, std::uint32_t(i), frame_));
    }
    if (of_lines) recorded.lines = element_->lines->count;
  }

  const Frame& frame_;
  const FoldElement* element_ = nullptr;  ///< of the innermost fold
};

}  // namespace

Value evaluate(const Expression& expression, const Frame& frame, Trace* trace) {
  return Evaluator(frame).run(expression.root, trace);
}

}  // namespace dutoan
