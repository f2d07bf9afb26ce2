#include "review/call_mix.hpp"

#include <doctest/doctest.h>

namespace dutoan::call_mix_test {

namespace {

InputValue number(const Number& value) {
  return {.given = Value(value, Evidence::user)};
}

InputValue nested(const std::string& method, std::vector<InputValue> inputs) {
  return {.given = std::make_shared<const MethodCall>(
              MethodCall{.method = method, .inputs = std::move(inputs)})};
}

}  // namespace

TEST_CASE("money is the price's, a rate the rate's, all else the quantity's") {
  CHECK(cause_of({.kind = InputKind::number, .unit = "đồng/giờ"}) == ChangeCause::price);
  CHECK(cause_of({.kind = InputKind::rate}) == ChangeCause::rate);
  CHECK(cause_of({.kind = InputKind::count}) == ChangeCause::quantity);
  CHECK(cause_of({.kind = InputKind::key_of}) == ChangeCause::quantity);
  const InputSpec staff{.kind = InputKind::records,
                        .fields = {{.kind = InputKind::count}, {.unit = "đồng"}}};
  CHECK(cause_of(staff) == ChangeCause::price);
}

TEST_CASE("inputs are the same by what they say, not by where and why") {
  InputValue with_paper = number(5);
  with_paper.ref = "12/QĐ";
  with_paper.note = "ghi chú";
  CHECK(same_input(number(5), with_paper));
  CHECK_FALSE(same_input(number(5), number(6)));
  CHECK_FALSE(same_input(number(5), InputValue{}));
  CHECK(same_input(InputValue{}, InputValue{}));
  const InputValue row{.given = RowReference{.row = "base_a"}};
  const InputValue other_row{.given = RowReference{.row = "base_b"}};
  CHECK(same_input(row, row));
  CHECK_FALSE(same_input(row, other_row));
  const InputValue list{.given = InputValue::Elements{number(1), number(2)}};
  const InputValue longer{.given = InputValue::Elements{number(1), number(2), number(3)}};
  CHECK(same_input(list, list));
  CHECK_FALSE(same_input(list, longer));
  CHECK(same_input(nested("m", {number(1)}), nested("m", {number(1)})));
  CHECK_FALSE(same_input(nested("m", {number(1)}), nested("m", {number(2)})));
  CHECK_FALSE(same_input(nested("m", {number(1)}), nested("n", {number(1)})));
}

TEST_CASE("calls are the same with their rows and what is stated of them") {
  MethodCall call{.document = "d", .method = "m", .inputs = {number(1)}};
  MethodCall other = call;
  CHECK(same_call(call, other));
  other.row = "P";
  CHECK_FALSE(same_call(call, other));
  other = call;
  other.given.push_back({.row = "P", .value = Value(Number(20), Evidence::user)});
  CHECK_FALSE(same_call(call, other));
}

TEST_CASE("a method nobody knows differs by its name only") {
  const Library library;
  const MethodCall before{.method = "m", .inputs = {number(1)}};
  const MethodCall after{.method = "n", .inputs = {number(2)}};
  const CallSide old_side{before, library, Date()};
  const CallSide new_side{after, library, Date()};
  CHECK(differences(old_side, old_side).none());
  CHECK(differences(old_side, new_side) == only(ChangeCause::scope));
  CHECK(mixed(old_side, new_side, {}).method == "m");
  CHECK(mixed(old_side, new_side, only(ChangeCause::scope)).method == "n");
}

}  // namespace dutoan::call_mix_test
