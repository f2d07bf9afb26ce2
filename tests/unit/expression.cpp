#include "formula/expression.hpp"

#include <doctest/doctest.h>

namespace dutoan::expression_test {

TEST_CASE("folds have the words that formulas use") {
  CHECK(fold_word(Fold::sum) == "sum");
  CHECK(fold_word(Fold::min) == "min");
  CHECK(fold_word(Fold::max) == "max");
  CHECK(fold_word(Fold::count) == "count");
  CHECK(fold_word(Fold::any) == "any");
  CHECK(fold_word(Fold::all) == "all");
}

TEST_CASE("functions have the words that formulas use") {
  CHECK(function_word(Function::min) == "min");
  CHECK(function_word(Function::max) == "max");
  CHECK(function_word(Function::abs) == "abs");
  CHECK(function_word(Function::days) == "days");
  CHECK(function_word(Function::workdays) == "workdays");
  CHECK(function_word(Function::add_months) == "add_months");
  CHECK(function_word(Function::date) == "date");
  CHECK(function_word(Function::contains) == "contains");
  CHECK(function_word(Function::at) == "at");
  CHECK(function_word(Function::in_force) == "in_force");
  CHECK(function_word(Function::missing) == "missing");
  CHECK(function_word(Function::known) == "known");
}

TEST_CASE("an exponent is a whole number from 0 to 1000") {
  CHECK(is_exponent(0));
  CHECK(is_exponent(1000));
  CHECK_FALSE(is_exponent(1001));
  CHECK_FALSE(is_exponent(-1));
  CHECK_FALSE(is_exponent(Number(1, 2)));
}

}  // namespace dutoan::expression_test
