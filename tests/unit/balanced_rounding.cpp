#include "estimate/balanced_rounding.hpp"

#include <string>

#include <doctest/doctest.h>

namespace dutoan::balanced_rounding_test {

namespace {

/// Tenths of a unit: {15, 25} is 1.5 and 2.5.
std::vector<Number> tenths(const std::vector<int>& values) {
  std::vector<Number> numbers;
  for (const int value : values)
    numbers.emplace_back(Integer(value), Integer(10));
  return numbers;
}

std::string text(const RoundedRow& row) {
  std::string text;
  for (const Money cell : row.cells)
    text += std::to_string(cell.dong()) + " ";
  return text + "= " + std::to_string(row.total.dong());
}

/// "1 2 = 3; 4 5 = 9; 5 7 = 12", the total last.
std::string shown(const std::vector<ExactRow>& rows, std::size_t columns) {
  const RoundedTable table = balanced(rows, columns);
  std::string all;
  for (const RoundedRow& row : table.rows)
    all += text(row) + "; ";
  return all + text(table.total);
}

std::string list(const std::vector<int>& values) {
  std::vector<ExactRow> rows;
  for (const Number& value : tenths(values))
    rows.push_back({.cells = {value}});
  const RoundedTable table = balanced(rows, 1);
  std::string all;
  for (const RoundedRow& row : table.rows)
    all += std::to_string(row.total.dong()) + " ";
  return all + "= " + std::to_string(table.total.total.dong());
}

}  // namespace

TEST_CASE("in a list units go to the largest remainders, the earlier first on a tie") {
  CHECK(list({15, 15, 15}) == "2 2 1 = 5");
  CHECK(list({4, 4, 4}) == "1 0 0 = 1");
  CHECK(list({12, 13, 14}) == "1 1 2 = 4");
  CHECK(list({19, 19, 19, 19}) == "2 2 2 2 = 8");
  CHECK(list({10, 20}) == "1 2 = 3");
  CHECK(list({}) == "= 0");
}

TEST_CASE("amounts below zero are cut downwards and the total is the nearest unit") {
  CHECK(list({-15, 5}) == "-1 0 = -1");
  CHECK(list({-4, -4, -4}) == "0 0 -1 = -1");
  CHECK(list({-25}) == "-3 = -3");
}

TEST_CASE("in a table rows, columns and the total agree") {
  CHECK(shown({{.cells = tenths({5, 5})}, {.cells = tenths({5, 5})}}, 2) ==
        "1 0 = 1; 0 1 = 1; 1 1 = 2");
  CHECK(shown({{.cells = tenths({14, 14, 14})}, {.cells = tenths({3, 3, 3})}}, 3) ==
        "2 1 1 = 4; 0 1 0 = 1; 2 2 1 = 5");
}

TEST_CASE("whole cells stay as they are") {
  CHECK(shown({{.cells = tenths({10, 0})}, {.cells = tenths({0, 25})}}, 2) ==
        "1 0 = 1; 0 3 = 3; 1 3 = 4");
}

TEST_CASE("rows of greater depth add up to the row above them") {
  const std::vector<ExactRow> rows = {{.cells = tenths({0, 0})},
                                      {.depth = 1, .cells = tenths({5, 5})},
                                      {.depth = 1, .cells = tenths({5, 5})},
                                      {.cells = tenths({5, 5})}};
  CHECK(shown(rows, 2) == "1 1 = 2; 1 0 = 1; 0 1 = 1; 1 0 = 1; 2 1 = 3");
}

}  // namespace dutoan::balanced_rounding_test
