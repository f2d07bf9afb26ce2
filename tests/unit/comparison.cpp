#include "formula/comparison.hpp"

#include "formula/table.hpp"

#include <doctest/doctest.h>

namespace dutoan::comparison_test {

namespace {

Value number(int value) {
  return {Number(value), Evidence::user};
}

Value missing() {
  return missing_value({.what = {"m", {}}});
}

std::string shown(const Value& value) {
  return value.is_missing() ? "missing" : value.yes() ? "yes" : "no";
}

std::string all_operators(const Value& a, const Value& b) {
  std::string text;
  for (const Operator op : {Operator::equal, Operator::not_equal, Operator::less,
                            Operator::less_equal, Operator::greater, Operator::greater_equal})
    text += (text.empty() ? "" : " ") + shown(compared(op, a, b));
  return text;
}

}  // namespace

TEST_CASE("two values are compared by = != < <= > >=") {
  CHECK(all_operators(number(1), number(2)) == "no yes yes yes no no");
  CHECK(all_operators(number(2), number(2)) == "yes no no yes no yes");
  CHECK(all_operators(number(3), number(2)) == "no yes no no yes yes");
}

TEST_CASE("nothing is known of a comparison with what is missing") {
  CHECK(shown(compared(Operator::equal, number(1), missing())) == "missing");
  CHECK(shown(compared(Operator::less, missing(), number(1))) == "missing");
}

TEST_CASE("an equal element decides, a missing one leaves the others open") {
  const Value list = elements_value({number(1), missing()});
  CHECK(shown(is_member(number(1), list, true)) == "yes");
  CHECK(shown(is_member(number(1), list, false)) == "no");
  CHECK(shown(is_member(number(2), list, true)) == "missing");
  CHECK(shown(is_member(number(2), elements_value({number(1)}), true)) == "no");
  CHECK(shown(is_member(number(2), elements_value({}), false)) == "yes");
  CHECK(shown(is_member(missing(), elements_value({}), true)) == "missing");
}

TEST_CASE("a keyed table holds its keys") {
  Table table;
  table.row_of_key = {{"a", 0}, {"7", 1}};
  const Value keys(&table, Evidence::user);
  CHECK(shown(is_member({std::string("a"), Evidence::user}, keys, true)) == "yes");
  CHECK(shown(is_member(number(7), keys, true)) == "yes");
  CHECK(shown(is_member(number(8), keys, false)) == "yes");
  table.missing = "not read";
  CHECK(shown(is_member(number(7), keys, true)) == "missing");
}

}  // namespace dutoan::comparison_test
