#include "verify/second_node.hpp"

#include "verify/second_call.hpp"
#include "verify/second_lookup.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dutoan {

namespace {

class NodeReader {
 public:
  explicit NodeReader(const SecondScope& scope) : scope_(scope) {}

  SecondValue run(const PrintedJson& node) {
    const SecondValue printed = printed_value(node);
    scope_.compared(step_of(node), printed, compute(node, printed));
    return printed;
  }

 private:
  static std::string step_of(const PrintedJson& node) {
    const std::string name = node.value("name", node.value("table", ""));
    return node.value("op", "") + (name.empty() ? "" : " " + name);
  }

  SecondValue operand(const PrintedJson& node, std::size_t index) {
    return run(node.at("of").at(index));
  }

  std::vector<SecondValue> operands(const PrintedJson& node) {
    std::vector<SecondValue> values;
    if (!node.contains("of")) return values;
    for (const PrintedJson& one : node.at("of"))
      values.push_back(run(one));
    return values;
  }

  SecondValue compute(const PrintedJson& node, const SecondValue& printed) {
    const std::string op = node.at("op").get<std::string>();
    if (op == "literal") return printed;
    if (op == "list") return {operands(node)};
    if (op == "name") return name(node, printed);
    if (op == "field") return field(node);
    // A table that has no row for the key says what else there is; of that no more is printed.
    if (op == "lookup") return look_up_again(node, operands(node)).value_or(printed);
    if (op == "negate") return minus(second_number({}), operand(node, 0));
    if (op == "not") return logical_not(operand(node, 0));
    if (op == "and" || op == "or") return decided(node, op == "or");
    if (op == "if") return conditional(node);
    if (op == "known") return first_known(node);
    if (node.contains("elements")) return fold(node, op, printed);
    return of_operands(op, operands(node), printed);
  }

  static SecondValue of_operands(const std::string& op, const std::vector<SecondValue>& values,
                                 const SecondValue& printed) {
    if (op == "+") return plus(values.at(0), values.at(1));
    if (op == "-") return minus(values.at(0), values.at(1));
    if (op == "*") return times(values.at(0), values.at(1));
    if (op == "/") return over(values.at(0), values.at(1));
    if (op == "^") return power(values.at(0), values.at(1));
    if (op == "in" || op == "not in")
      return member(values.at(0), values.at(1), op == "in", printed);
    constexpr std::array<std::string_view, 6> signs = {"=", "!=", "<", "<=", ">", ">="};
    if (std::find(signs.begin(), signs.end(), op) != signs.end()) {
      return holds(op, values.at(0), values.at(1));
    }
    return call_again(op, values).value_or(printed);
  }

  static SecondValue holds(const std::string& sign, const SecondValue& a, const SecondValue& b) {
    if (a.is_missing() || b.is_missing()) return second_missing();
    const int side = compare(a, b);
    if (sign == "=") return {side == 0};
    if (sign == "!=") return {side != 0};
    if (sign == "<") return {side < 0};
    if (sign == "<=") return {side <= 0};
    if (sign == ">") return {side > 0};
    return {side >= 0};
  }

  /// What the keys of a table are is not printed.
  static SecondValue member(const SecondValue& element, const SecondValue& list, bool wanted,
                            const SecondValue& printed) {
    if (element.is_missing() || list.is_missing()) return second_missing();
    const auto* others = std::get_if<SecondValue::List>(&list.content);
    if (others == nullptr) return printed;
    bool missing = false;
    for (const SecondValue& other : *others) {
      if (!other.is_missing() && compare(element, other) == 0) return {wanted};
      missing = missing || other.is_missing();
    }
    return missing ? second_missing() : SecondValue{!wanted};
  }

  static SecondValue logical_not(const SecondValue& value) {
    return value.is_missing() ? second_missing() : SecondValue{!value.yes()};
  }

  /// `yes or …` is yes, `no and …` is no, whatever the other side is.
  SecondValue decided(const PrintedJson& node, bool decisive) {
    const SecondValue first = operand(node, 0);
    if (!first.is_missing() && first.yes() == decisive) return first;
    const SecondValue second = operand(node, 1);
    if (!second.is_missing() && second.yes() == decisive) return second;
    if (first.is_missing() || second.is_missing()) return second_missing();
    return {!decisive};
  }

  /// Only the branch that was taken is printed; `branch` says which it is.
  SecondValue conditional(const PrintedJson& node) {
    const SecondValue condition = operand(node, 0);
    if (condition.is_missing()) return second_missing();
    if (node.at("branch") != (condition.yes() ? "then" : "else")) return second_missing();
    return operand(node, 1);
  }

  SecondValue first_known(const PrintedJson& node) {
    const SecondValue first = operand(node, 0);
    return first.is_missing() ? operand(node, 1) : first;
  }

  SecondValue name(const PrintedJson& node, const SecondValue& printed) {
    const std::string name = node.at("name").get<std::string>();
    if (element_ != nullptr) {
      const PrintedJson& fields = element_->at("fields");
      if (fields.contains(name)) {
        const SecondValue field = read_printed(fields.at(name));
        return field.is_missing() && printed.is_missing() ? printed : field;
      }
      if (name == "amount" && element_->contains("count")) return scope_.lines(*element_);
    }
    if (node.contains("table") || printed.is_unprinted()) return printed;
    if (const auto row = scope_.row(name, "")) return *row;
    if (const auto input = scope_.input(name)) return *input;
    // A table that no document in force has.
    return printed.is_missing() ? printed : second_missing();
  }

  SecondValue field(const PrintedJson& node) {
    const std::string name = node.at("name").get<std::string>();
    if (node.contains("row")) {
      return scope_.row(node.at("row").get<std::string>(), name).value_or(second_missing());
    }
    const PrintedJson& holder = node.at("of").at(0);
    const SecondValue record = operand(node, 0);
    if (record.is_missing()) return record;
    std::vector<std::string> names = holder.value("columns", std::vector<std::string>());
    if (names.empty()) {
      names = scope_.fields_of(holder.value("name", ""));
    } else {
      names.emplace_back("key");
    }
    const auto found = std::find(names.begin(), names.end(), name);
    const auto* fields = std::get_if<SecondValue::List>(&record.content);
    const auto index = std::size_t(found - names.begin());
    if (fields == nullptr || index >= fields->size()) return second_missing();
    return (*fields)[index];
  }

  SecondValue fold(const PrintedJson& node, const std::string& op, const SecondValue& said) {
    const SecondValue list = run(node.at("list"));
    if (list.is_missing()) return list;
    const auto* elements = std::get_if<SecondValue::List>(&list.content);
    const PrintedJson& printed = node.at("elements");
    // A table that is known by its name only.
    if (elements == nullptr && printed.empty()) return said;
    std::vector<SecondValue> taken;
    for (std::size_t i = 0; i < printed.size(); ++i) {
      if (elements != nullptr && i < elements->size())
        compare_fields(printed.at(i), elements->at(i), i);
      const PrintedJson* outer = std::exchange(element_, &printed.at(i));
      if (const auto value = value_of_element(printed.at(i))) taken.push_back(*value);
      element_ = outer;
    }
    const bool all = elements == nullptr || elements->size() == printed.size();
    return gathered(op, taken, all);
  }

  /// The fields an element is printed with are those of the list.
  void compare_fields(const PrintedJson& element, const SecondValue& of_list, std::size_t index) {
    SecondValue::List fields;
    for (const auto& field : element.at("fields"))
      fields.push_back(read_printed(field));
    if (of_list.is_missing()) return;
    const std::string position = std::to_string(index + 1);
    const bool record = std::holds_alternative<SecondValue::List>(of_list.content);
    scope_.compared("element " + position, {fields},
                    record ? of_list : SecondValue{SecondValue::List{of_list, {position}}});
  }

  /// Nothing of an element that does not count.
  std::optional<SecondValue> value_of_element(const PrintedJson& element) {
    SecondValue condition{true};
    if (element.contains("where")) condition = run(element.at("where"));
    const bool counted = condition.is_missing() || condition.yes();
    scope_.compared("counted", {element.at("counted").get<bool>()}, {counted});
    if (!counted) return std::nullopt;
    if (condition.is_missing()) return second_missing();
    if (element.contains("body")) return run(element.at("body"));
    return second_number(fixed_point(element.value("count", 1)));
  }

  static SecondValue gathered(const std::string& op, const std::vector<SecondValue>& values,
                              bool all) {
    if (op == "any" || op == "all") {
      const bool decisive = op == "any";
      bool missing = false;
      for (const SecondValue& value : values) {
        if (!value.is_missing() && value.yes() == decisive) return {decisive};
        missing = missing || value.is_missing();
      }
      return missing || !all ? second_missing() : SecondValue{!decisive};
    }
    if (!all) return second_missing();
    const bool adds = op == "sum" || op == "count";
    if (values.empty()) return adds ? second_number({}) : second_missing();
    SecondValue result = values[0];
    for (std::size_t i = 1; i < values.size(); ++i) {
      result = adds ? plus(result, values[i]) : smaller_again(result, values[i], op == "min");
    }
    return result;
  }

  const SecondScope& scope_;
  const PrintedJson* element_ = nullptr;  ///< of the innermost fold
};

}  // namespace

SecondValue node_again(const PrintedJson& node, const SecondScope& scope) {
  return NodeReader(scope).run(node);
}

}  // namespace dutoan
