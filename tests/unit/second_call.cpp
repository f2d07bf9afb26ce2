#include "verify/second_call.hpp"

#include <doctest/doctest.h>

namespace dutoan::second_call_test {

namespace {

std::string called(std::string_view function, const std::vector<std::string>& words) {
  std::vector<SecondValue> operands;
  for (const std::string& word : words)
    operands.push_back({word});
  const auto value = call_again(function, operands);
  return value ? second_text(*value) : "not printed";
}

}  // namespace

TEST_CASE("functions of numbers") {
  CHECK(called("min", {"3", "-2", "7/2"}) == "-2");
  CHECK(called("max", {"3", "-2", "7/2"}) == "7/2");
  CHECK(called("abs", {"-2.5"}) == "2.5");
  CHECK(called("abs", {"2.5"}) == "2.5");
}

TEST_CASE("functions of days") {
  CHECK(called("days", {"2024-02-28", "2024-03-01"}) == "2");
  CHECK(called("days", {"2024-03-01", "2024-02-28"}) == "-2");
  CHECK(called("workdays", {"2024-03-01", "2024-03-11"}) == "6");  // a Friday to a Monday
  CHECK(called("workdays", {"2024-03-11", "2024-03-01"}) == "-6");
  CHECK(called("workdays", {"2024-03-02", "2024-03-03"}) == "0");
  CHECK(called("add_days", {"2024-02-28", "2"}) == "2024-03-01");
  CHECK(called("add_months", {"2024-01-31", "1"}) == "2024-02-29");
  CHECK(called("add_workdays", {"2024-03-01", "6"}) == "2024-03-11");
  CHECK(called("date", {"2024", "2", "29"}) == "2024-02-29");
  CHECK(called("date", {"2023", "2", "29"}) == "?");
  CHECK(called("date", {"2024-02-29"}) == "2024-02-29");
  CHECK(called("add_days", {"2024-02-28", "1/2"}) == "?");
}

TEST_CASE("functions of words") {
  CHECK(called("contains", {"Phần mềm", "PHẦN"}) == "yes");
  CHECK(called("contains", {"Phần mềm", "phan"}) == "no");
}

TEST_CASE("what is missing makes the rest so, and is asked for by name") {
  CHECK(second_text(*call_again("missing", {second_missing()})) == "yes");
  CHECK(second_text(*call_again("missing", {{std::string("3")}})) == "no");
  CHECK(call_again("max", {{std::string("3")}, second_missing()})->is_missing());
  CHECK(call_again("abs", {second_missing(fixed_point(1))})->is_missing());
}

TEST_CASE("what the operands do not say is not computed") {
  CHECK(called("in_force", {"x", "2024-01-01"}) == "not printed");
  CHECK(called("at", {"2024-01-01"}) == "not printed");
}

}  // namespace dutoan::second_call_test
