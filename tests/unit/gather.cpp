#include "formula/gather.hpp"

#include <doctest/doctest.h>

namespace dutoan::gather_test {

namespace {

Value number(int value) {
  return {Number(value), Evidence::user};
}

Value yes_no(bool value) {
  return {value, Evidence::user};
}

Value missing(const std::string& what) {
  return missing_value({.what = {what, {}}});
}

std::string shown(const Value& value) {
  if (value.is_missing()) {
    std::string text = "missing";
    for (const Cause& cause : value.gap->causes)
      text += " " + cause.what.id;
    if (value.gap->known) text += " known " + exact_text(*value.gap->known);
    return text;
  }
  if (std::holds_alternative<bool>(value.content)) return value.yes() ? "yes" : "no";
  return exact_text(value.number());
}

std::string folded_by(Fold fold, const std::vector<Value>& bodies) {
  Gathered gathered = begin_fold(fold);
  for (const Value& body : bodies)
    take(fold, body, gathered);
  return shown(finished(fold, gathered));
}

}  // namespace

TEST_CASE("numbers add up, or the least or the largest stays") {
  const std::vector<Value> numbers = {number(3), number(-1), number(2)};
  CHECK(folded_by(Fold::sum, numbers) == "4");
  CHECK(folded_by(Fold::min, numbers) == "-1");
  CHECK(folded_by(Fold::max, numbers) == "3");
  CHECK(folded_by(Fold::count, {number(1), number(1)}) == "2");
}

TEST_CASE("of no element a sum is 0, and nothing is the least") {
  CHECK(folded_by(Fold::sum, {}) == "0");
  CHECK(folded_by(Fold::count, {}) == "0");
  CHECK(folded_by(Fold::any, {}) == "no");
  CHECK(folded_by(Fold::all, {}) == "yes");
  CHECK(folded_by(Fold::min, {}) == "missing missing-empty-list");
  CHECK(folded_by(Fold::max, {}) == "missing missing-empty-list");
}

TEST_CASE("one element decides any and all, whatever is missing beside it") {
  CHECK(folded_by(Fold::any, {missing("m"), yes_no(true)}) == "yes");
  CHECK(folded_by(Fold::all, {missing("m"), yes_no(false)}) == "no");
  CHECK(folded_by(Fold::any, {yes_no(false), missing("m"), missing("n")}) == "missing m n");
  CHECK(folded_by(Fold::all, {yes_no(true), missing("m")}) == "missing m");
  CHECK(folded_by(Fold::all, {yes_no(true), yes_no(true)}) == "yes");
}

TEST_CASE("a sum keeps what is known beside what is missing") {
  CHECK(folded_by(Fold::sum, {number(3), missing("m"), number(4)}) == "missing m known 7");
}

}  // namespace dutoan::gather_test
