#include "review/call_mix.hpp"

#include <algorithm>

namespace dutoan {

namespace {

using Elements = InputValue::Elements;
using NestedCall = std::shared_ptr<const MethodCall>;

bool same_value(const Value& a, const Value& b) {
  if (a.content.index() != b.content.index() || a.marks != b.marks) return false;
  if (std::holds_alternative<Value::Elements>(a.content)) {
    return std::equal(a.elements().begin(), a.elements().end(), b.elements().begin(),
                      b.elements().end(), same_value);
  }
  return a.content == b.content;
}

bool same_rows_given(const std::vector<GivenRow>& a, const std::vector<GivenRow>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const GivenRow& one, const GivenRow& other) {
                      return one.row == other.row && same_value(one.value, other.value);
                    });
}

bool same_shape(const InputSpec& a, const InputSpec& b) {
  return a.name == b.name && a.kind == b.kind && a.in_dong() == b.in_dong() &&
         std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(), same_shape);
}

const InputValue& input_at(const MethodCall& call, std::size_t index) {
  static const InputValue not_given;
  return index < call.inputs.size() ? call.inputs[index] : not_given;
}

/// Both are calls of one method: what is in them is looked at, not they as a whole.
bool are_one_method(const InputValue& a, const InputValue& b) {
  const auto* one = std::get_if<NestedCall>(&a.given);
  const auto* other = std::get_if<NestedCall>(&b.given);
  return one != nullptr && other != nullptr && (*one)->method == (*other)->method;
}

bool are_like_records(const InputSpec& input, const InputValue& a, const InputValue& b) {
  const auto* one = std::get_if<Elements>(&a.given);
  const auto* other = std::get_if<Elements>(&b.given);
  return input.kind == InputKind::records && one != nullptr && other != nullptr &&
         one->size() == other->size();
}

/// The same input of both calls, or a field of one of its records.
struct InputPair {
  const InputSpec& input;
  const InputValue& before;
  const InputValue& after;
};

CallSide nested_in(const CallSide& side, const InputValue& value) {
  return {*std::get<NestedCall>(value.given), side.library, side.norms};
}

/// Calls `visit` for every field of the records of both, in their order.
template <class Visit>
void for_each_field(const InputPair& pair, const Visit& visit) {
  const auto& before = std::get<Elements>(pair.before.given);
  const auto& after = std::get<Elements>(pair.after.given);
  for (std::size_t record = 0; record < before.size(); ++record) {
    const auto& old_fields = std::get<Elements>(before[record].given);
    const auto& new_fields = std::get<Elements>(after[record].given);
    for (std::size_t field = 0; field < pair.input.fields.size(); ++field)
      visit(record, field,
            InputPair{pair.input.fields[field], old_fields[field], new_fields[field]});
  }
}

/// Whether the calls are of other methods, of another document's or another row, or state rows.
CauseSet own_differences(const CallSide& before, const CallSide& after) {
  if (before.call.method != after.call.method || before.call.row != after.call.row) {
    return only(ChangeCause::scope);
  }
  const bool same_norm =
      before.method() == after.method() && same_rows_given(before.call.given, after.call.given);
  return same_norm ? CauseSet() : only(ChangeCause::norm);
}

InputValue mixed_input(const InputPair& pair, const CallSide& before, const CallSide& after,
                       const CauseSet& changed) {
  if (are_one_method(pair.before, pair.after)) {
    InputValue value = pair.before;
    value.given = std::make_shared<const MethodCall>(
        mixed(nested_in(before, pair.before), nested_in(after, pair.after), changed));
    return value;
  }
  if (!are_like_records(pair.input, pair.before, pair.after)) {
    return has(changed, cause_of(pair.input)) ? pair.after : pair.before;
  }
  InputValue value = pair.before;
  for_each_field(pair, [&](std::size_t record, std::size_t field, const InputPair& one) {
    auto& fields = std::get<Elements>(std::get<Elements>(value.given)[record].given);
    fields[field] = mixed_input(one, before, after, changed);
  });
  return value;
}

/// The place of an input of `method` among those of `other`, where it is the same input there.
std::optional<std::size_t> same_input_of(const Method& method, std::size_t index,
                                         const Method& other) {
  const auto found = other.input_of(method.inputs[index].name);
  if (!found || !same_shape(method.inputs[index], other.inputs[*found])) return std::nullopt;
  return found;
}

/// Walks through the inputs two calls have in common, down to what is looked at as a whole.
class CallComparison {
 public:
  void compare(const CallSide& before, const CallSide& after, const std::string& path) {
    causes |= own_differences(before, after);
    const Method* old_method = before.method();
    const Method* new_method = after.method();
    if (old_method == nullptr || new_method == nullptr) return;
    for (std::size_t i = 0; i < old_method->inputs.size(); ++i) {
      const auto other = same_input_of(*old_method, i, *new_method);
      if (!other) continue;
      const InputSpec& input = old_method->inputs[i];
      compare({input, input_at(before.call, i), input_at(after.call, *other)}, before, after,
              path + input.name);
    }
  }

  CauseSet causes;
  std::vector<InputDifference> inputs;

 private:
  void compare(const InputPair& pair, const CallSide& before, const CallSide& after,
               const std::string& path) {
    if (are_one_method(pair.before, pair.after)) {
      compare(nested_in(before, pair.before), nested_in(after, pair.after), path + ".");
      return;
    }
    if (same_input(pair.before, pair.after)) return;
    if (!are_like_records(pair.input, pair.before, pair.after)) {
      causes |= only(cause_of(pair.input));
      inputs.push_back({path, cause_of(pair.input), pair.before, pair.after});
      return;
    }
    for_each_field(pair, [&](std::size_t record, std::size_t, const InputPair& field) {
      compare(field, before, after,
              path + "[" + std::to_string(record + 1) + "]." + field.input.name);
    });
  }
};

}  // namespace

ChangeCause cause_of(const InputSpec& input) {
  const bool holds_money =
      input.in_dong() || std::any_of(input.fields.begin(), input.fields.end(),
                                     [](const InputSpec& field) { return field.in_dong(); });
  if (holds_money) return ChangeCause::price;
  const auto is_rate = [](const InputSpec& one) { return one.kind == InputKind::rate; };
  const auto is_number = [](const InputSpec& one) {
    return one.kind == InputKind::number || one.kind == InputKind::count;
  };
  const bool holds_rates = std::any_of(input.fields.begin(), input.fields.end(), is_rate) &&
                           std::none_of(input.fields.begin(), input.fields.end(), is_number);
  return is_rate(input) || holds_rates ? ChangeCause::rate : ChangeCause::quantity;
}

bool same_input(const InputValue& a, const InputValue& b) {
  if (a.given.index() != b.given.index()) return false;
  if (const auto* value = std::get_if<Value>(&a.given)) {
    return same_value(*value, std::get<Value>(b.given));
  }
  if (const auto* row = std::get_if<RowReference>(&a.given)) {
    const auto& other = std::get<RowReference>(b.given);
    return row->row == other.row && row->column == other.column;
  }
  if (const auto* call = std::get_if<NestedCall>(&a.given)) {
    return same_call(**call, *std::get<NestedCall>(b.given));
  }
  const auto* elements = std::get_if<Elements>(&a.given);
  if (elements == nullptr) return true;
  const auto& others = std::get<Elements>(b.given);
  return std::equal(elements->begin(), elements->end(), others.begin(), others.end(), same_input);
}

bool same_call(const MethodCall& a, const MethodCall& b) {
  return a.document == b.document && a.method == b.method && a.row == b.row &&
         std::equal(a.inputs.begin(), a.inputs.end(), b.inputs.begin(), b.inputs.end(),
                    same_input) &&
         same_rows_given(a.given, b.given);
}

std::vector<InputDifference> input_differences(const CallSide& before, const CallSide& after) {
  CallComparison comparison;
  comparison.compare(before, after, "");
  return std::move(comparison.inputs);
}

CauseSet differences(const CallSide& before, const CallSide& after) {
  CallComparison comparison;
  comparison.compare(before, after, "");
  return comparison.causes;
}

MethodCall mixed(const CallSide& before, const CallSide& after, const CauseSet& changed) {
  const bool one_method = before.call.method == after.call.method;
  const bool is_after = has(changed, one_method ? ChangeCause::norm : ChangeCause::scope);
  const CallSide& own = is_after ? after : before;
  const CallSide& other = is_after ? before : after;
  MethodCall call = own.call;
  call.row = has(changed, ChangeCause::scope) ? after.call.row : before.call.row;
  const Method* method = own.method();
  const Method* other_method = other.method();
  if (method == nullptr || other_method == nullptr) return call;
  call.inputs.resize(method->inputs.size());
  for (std::size_t i = 0; i < method->inputs.size(); ++i) {
    const auto there = same_input_of(*method, i, *other_method);
    if (!there) continue;
    const InputValue& mine = input_at(own.call, i);
    const InputValue& theirs = input_at(other.call, *there);
    call.inputs[i] =
        mixed_input({method->inputs[i], is_after ? theirs : mine, is_after ? mine : theirs}, before,
                    after, changed);
  }
  return call;
}

}  // namespace dutoan
