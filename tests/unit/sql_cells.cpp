#include "output/sql_cells.hpp"

#include <limits>

#include <doctest/doctest.h>

namespace dutoan::sql_cells_test {

namespace {

/// The cells with | between them, NULL as "-".
std::string shown(std::string_view cells) {
  std::string text;
  while (!cells.empty()) {
    const SqlCell cell = take_cell(cells);
    if (!text.empty()) text += '|';
    const auto* number = std::get_if<std::int64_t>(&cell);
    const auto* own = std::get_if<std::string_view>(&cell);
    text += number != nullptr ? std::to_string(*number) : own != nullptr ? std::string(*own) : "-";
  }
  return text;
}

std::string amount_cells(const Amount& amount) {
  std::string cells;
  add_amount_cells(cells, amount);
  return shown(cells);
}

}  // namespace

TEST_CASE("cells come back as they were packed") {
  std::string cells;
  add_null_cell(cells);
  add_text_cell(cells, "n'i\"t\n");
  add_number_cell(cells, std::numeric_limits<std::int64_t>::min());
  add_text_cell(cells, "");
  add_flag_cell(cells, true);
  add_flag_cell(cells, false);
  add_number_cell(cells, std::optional(2024));
  add_number_cell(cells, std::optional<int>());
  CHECK(shown(cells) == "-|n'i\"t\n|-9223372036854775808||1|0|2024|-");
}

TEST_CASE("exact values and dates are texts, and NULL where there is none") {
  std::string cells;
  add_exact_cell(cells, Number(10, 3));
  add_exact_cell(cells, Number(5, 2));
  add_exact_cell(cells, std::nullopt);
  add_date_cell(cells, Date::parse("2024-03-01"));
  add_date_cell(cells, std::nullopt);
  CHECK(shown(cells) == "10/3|2.5|-|2024-03-01|-");
}

TEST_CASE("only a complete amount stands as a total") {
  const auto known = Money(std::int64_t(7));
  CHECK(amount_cells({.known = known}) == "7|-|-|1||0");
  CHECK(amount_cells({.known = known, .complete = false}) == "-|7|-|0||0");
  CHECK(amount_cells({.known = known, .complete = false, .lower_bound = false}) == "-|-|7|0||0");
  CHECK(amount_cells({.known = std::nullopt, .complete = false}) == "-|-|-|0||0");
  CHECK(amount_cells({.known = known, .marks = {.about = true, .illustrative = true}}) ==
        "7|-|-|1|about|1");
  CHECK(amount_cells({.known = known, .marks = {.at_least = true}}) == "7|-|-|1|at-least|0");
}

TEST_CASE("what is no bound is none even where nothing is known: sums above it must see it") {
  CHECK(amount_cells({.known = std::nullopt, .complete = false, .lower_bound = false}) ==
        "-|-|0|0||0");
}

}  // namespace dutoan::sql_cells_test
