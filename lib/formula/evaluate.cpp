#include "formula/evaluate.hpp"

#include "formula/call.hpp"
#include "formula/lookup.hpp"

#include <algorithm>

namespace dutoan {

namespace {

/// The bits of a value that may still be computed with: a formula that squares twenty times ends.
constexpr unsigned bit_limit = 16384;
constexpr int exponent_limit = 1000;

/// The fields a name may stand for inside a fold.
struct Fields {
  const std::vector<Value>* record = nullptr;       ///< of an element of a list or a table
  const LineGroup* line_group = nullptr;            ///< of a group of lines
  std::size_t line_index = 0;
};

class Evaluator {
 public:
  explicit Evaluator(const Frame& frame) : frame_(frame) {}

  Value run(const Node& node, Trace* trace) {
    Value value = compute(node, trace);
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
      case Operator::number: return {node.number, Evidence::primary};
      case Operator::text: return {node.text, Evidence::primary};
      case Operator::yes_no: return {!node.number.is_zero(), Evidence::primary};
      case Operator::list: return list(node, trace);
      case Operator::name: return name(node);
      case Operator::field: return field(node, trace);
      case Operator::index: return index(node, trace);
      case Operator::negate: return negate(operand(node, 0, trace));
      case Operator::power: return power_of(node, trace);
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

  Value within_limit(const Node& node, Value value) {
    const Number* number = value.known_number();
    if (number == nullptr || number->bits() <= bit_limit) return value;
    return fault(node, {"value-too-long", {Number(bit_limit)}});
  }

  Value list(const Node& node, Trace* trace) {
    std::vector<Value> elements;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      elements.push_back(operand(node, i, trace));
    }
    return elements_value(std::move(elements));
  }

  Value name(const Node& node) {
    const NameReference& name = node.name;
    switch (name.origin) {
      case NameReference::Origin::field: return field_of_element(name.index);
      case NameReference::Origin::row:
        return frame_.row(name.index, name.column < 0 ? frame_.column : name.column);
      case NameReference::Origin::input: return frame_.input(name.index);
      case NameReference::Origin::table: return table_value(name.index, std::nullopt);
      default: return {};
    }
  }

  Value field_of_element(std::uint32_t index) {
    if (fields_.record != nullptr) return (*fields_.record)[index];
    const LineGroup& group = *fields_.line_group;
    if (index == 0) return {group.group, Evidence::primary};
    if (index == 1 && group.category.empty()) {
      return missing_value({.what = {"missing-category", {group.kind, group.group}}});
    }
    if (index == 1) return {group.category, Evidence::primary};
    if (index == 2) return {group.kind, Evidence::primary};
    return frame_.line_amount(fields_.line_index);
  }

  /// A table of one value is that value; any other is the table itself.
  Value table_value(std::uint32_t index, std::optional<Date> date) {
    const Table* table = frame_.table(index, date);
    if (table == nullptr) {
      return missing_value({.what = {"missing-table", {frame_.table_name(index)}}});
    }
    if (table->kind != TableKind::value) return {table, Evidence::primary};
    return cell_value(*table, {}, table->rows[0].cells[0], frame_);
  }

  Value field(const Node& node, Trace* trace) {
    if (node.name.origin == NameReference::Origin::row) {
      return frame_.row(node.name.index, node.name.column);
    }
    const Value record = operand(node, 0, trace);
    if (record.is_missing()) return record;
    return record.elements()[node.name.index];
  }

  Value index(const Node& node, Trace* trace) {
    if (node.operands[0].name.origin == NameReference::Origin::prices) {
      const Value resource = operand(node, 1, trace);
      return resource.is_missing() ? resource : frame_.price(resource.text());
    }
    const Value table = run(node.operands[0], nullptr);
    const Value key = operand(node, 1, trace);
    if (table.is_missing()) return table;
    const Table& found = *std::get<const Table*>(table.content);
    if (node.operands.size() < 3) return look_up(found, key, nullptr, frame_, trace);
    const Value column = operand(node, 2, trace);
    return look_up(found, key, &column, frame_, trace);
  }

  Value arithmetic(const Node& node, Trace* trace) {
    const Value a = operand(node, 0, trace);
    const Value b = operand(node, 1, trace);
    if (node.op == Operator::add) return within_limit(node, add(a, b));
    if (node.op == Operator::subtract) return within_limit(node, subtract(a, b));
    if (node.op == Operator::multiply) return within_limit(node, multiply(a, b));
    if (!b.is_missing() && b.number().is_zero()) return fault(node, {"division-by-zero", {}});
    return within_limit(node, divide(a, b));
  }

  Value power_of(const Node& node, Trace* trace) {
    const Value base = operand(node, 0, trace);
    const Value exponent = operand(node, 1, trace);
    const Value* const operands[] = {&base, &exponent};
    if (base.is_missing() || exponent.is_missing()) return missing_of(operands);
    const Number& times = exponent.number();
    if (!times.is_integer() || times.is_negative() || times > Number(exponent_limit)) {
      return fault(node, {"exponent-range", {Number(exponent_limit), times}});
    }
    Number result = 1;
    for (Number done = 0; done < times; done += 1) {
      result *= base.number();
      if (result.bits() > bit_limit) return fault(node, {"value-too-long", {Number(bit_limit)}});
    }
    return derived_from(Value(result, Evidence::primary), operands);
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
    Value value = operand(node, condition.yes() ? 1 : 2, trace);
    value.marks.illustrative = value.marks.illustrative || condition.marks.illustrative;
    return weakened(std::move(value), condition.evidence);
  }

  Value comparison(const Node& node, Trace* trace) {
    const Value a = operand(node, 0, trace);
    const Value b = operand(node, 1, trace);
    const Value* const operands[] = {&a, &b};
    if (a.is_missing() || b.is_missing()) return missing_of(operands);
    return derived_from(Value(holds(node.op, a, b), Evidence::primary), operands);
  }

  static bool holds(Operator op, const Value& a, const Value& b) {
    if (op == Operator::equal) return a.content == b.content;
    if (op == Operator::not_equal) return a.content != b.content;
    if (op == Operator::less) return a.content < b.content;
    if (op == Operator::less_equal) return a.content <= b.content;
    if (op == Operator::greater) return a.content > b.content;
    return a.content >= b.content;
  }

  Value membership(const Node& node, Trace* trace) {
    const Value element = operand(node, 0, trace);
    const Value list = operand(node, 1, trace);
    const Value* const operands[] = {&element, &list};
    if (element.is_missing() || list.is_missing()) return missing_of(operands);
    const bool wanted = node.op == Operator::in;
    if (const auto* table = std::get_if<const Table*>(&list.content)) {
      const bool found = (*table)->row_of_key.contains(key_text(element));
      return derived_from(Value(found == wanted, Evidence::primary), operands);
    }
    std::vector<const Value*> missing = {&element};
    for (const Value& other : list.elements()) {
      if (other.is_missing()) {
        missing.push_back(&other);
      } else if (other.content == element.content) {
        return derived_from(Value(wanted, Evidence::primary), operands);
      }
    }
    if (missing.size() > 1) return missing_of(missing);
    return derived_from(Value(!wanted, Evidence::primary), operands);
  }

  Value call(const Node& node, Trace* trace) {
    if (node.function == Function::at) {
      const Value date = operand(node, 1, trace);
      if (date.is_missing()) return date;
      return table_value(node.operands[0].name.index, date.date());
    }
    if (node.function == Function::known) {
      const Value first = operand(node, 0, trace);
      return first.is_missing() ? operand(node, 1, trace) : first;
    }
    std::vector<Value> operands;
    for (std::size_t i = 0; i < node.operands.size(); ++i) {
      operands.push_back(operand(node, i, trace));
    }
    if (node.function == Function::missing) return {operands[0].is_missing(), Evidence::primary};
    std::optional<Value> value = call_function(node.function, operands, frame_);
    return value ? *std::move(value) : fault(node, {"no-such-date", {}});
  }

  // Folds.

  /// What a fold has gathered so far.
  struct Gathered {
    Value result;
    bool any = false;       ///< an element has been counted
    bool decided = false;   ///< of any and all: no later element can change it
    std::vector<Value> undecided;
  };

  Value fold(const Node& node, Trace* trace) {
    const Value list = operand(node, 0, trace);
    if (list.is_missing()) return list;
    const Fields outer = fields_;
    Gathered gathered;
    if (const auto* table = std::get_if<const Table*>(&list.content)) {
      for (const TableRow& row : (*table)->rows) {
        const Value record = row_record(**table, row, frame_);
        fields_ = {.record = &record.elements()};
        gather(node, 1, gathered, trace);
      }
    } else if (std::holds_alternative<EstimateLines>(list.content)) {
      for (std::size_t i = 0; i < frame_.lines.size(); ++i) {
        fields_ = {.line_group = &frame_.lines[i], .line_index = i};
        gather(node, frame_.lines[i].count, gathered, trace);
      }
    } else {
      gather_list(node, list.elements(), gathered, trace);
    }
    fields_ = outer;
    return finished(node, std::move(gathered));
  }

  /// An element that is a record offers its fields, any other `value` and `position`.
  void gather_list(const Node& node, const std::vector<Value>& elements, Gathered& gathered,
                   Trace* trace) {
    for (std::size_t i = 0; i < elements.size(); ++i) {
      const bool is_record = std::holds_alternative<Value::Elements>(elements[i].content);
      const std::vector<Value> plain = {elements[i], Value(Number(i + 1), Evidence::primary)};
      fields_ = {.record = is_record ? &elements[i].elements() : &plain};
      gather(node, 1, gathered, trace);
      if (gathered.decided) return;
    }
  }

  /// One element, or a group of `count` lines: its condition, its body, and what they add.
  void gather(const Node& node, std::size_t count, Gathered& gathered, Trace* trace) {
    Trace::Element element;
    const auto below = [&](const Node& part) {
      Trace part_trace;
      Value value = run(part, trace == nullptr ? nullptr : &part_trace);
      if (trace != nullptr) element.body.push_back(std::move(part_trace));
      return value;
    };
    Value condition(true, Evidence::primary);
    if (node.operands[1].op != Operator::none) condition = below(node.operands[1]);
    element.counted = condition.is_missing() || condition.yes();
    if (element.counted) {
      Value body(Number(count), Evidence::user);
      if (node.operands[2].op != Operator::none) body = below(node.operands[2]);
      if (condition.is_missing()) {
        const Value* const causes[] = {&condition};
        body = missing_of(causes);
      }
      take(node, std::move(body), gathered);
    }
    if (trace == nullptr) return;
    for (std::size_t i = 0; i < node.fields.size(); ++i) {
      if (fields_.line_group != nullptr && i == 3) break;  // the body says the amount
      element.fields.emplace_back(node.fields[i], field_of_element(std::uint32_t(i)));
    }
    trace->elements.push_back(std::move(element));
  }

  void take(const Node& node, Value body, Gathered& gathered) {
    const bool first = !std::exchange(gathered.any, true);
    if (node.fold == Fold::any || node.fold == Fold::all) {
      const bool decisive = node.fold == Fold::any;
      gathered.decided = !body.is_missing() && body.yes() == decisive;
      if (gathered.decided) gathered.result = body;
      if (body.is_missing()) gathered.undecided.push_back(std::move(body));
    } else if (first) {
      gathered.result = std::move(body);
    } else if (node.fold == Fold::sum || node.fold == Fold::count) {
      gathered.result = within_limit(node, add(gathered.result, body));
    } else {
      gathered.result = extreme(node.fold == Fold::min, gathered.result, body);
    }
  }

  Value finished(const Node& node, Gathered gathered) {
    if (node.fold == Fold::any || node.fold == Fold::all) {
      if (gathered.decided) return gathered.result;
      if (gathered.undecided.empty()) return {node.fold == Fold::all, Evidence::primary};
      std::vector<const Value*> causes;
      for (const Value& value : gathered.undecided) causes.push_back(&value);
      return missing_of(causes);
    }
    if (gathered.any) return gathered.result;
    if (node.fold == Fold::sum || node.fold == Fold::count) return {Number(0), Evidence::primary};
    return missing_value({.what = {"missing-empty-list", {std::string(fold_word(node.fold))}}});
  }

  const Frame& frame_;
  Fields fields_;
};

}  // namespace

Value evaluate(const Expression& expression, const Frame& frame, Trace* trace) {
  return Evaluator(frame).run(expression.root, trace);
}

}  // namespace dutoan
