#include "output/sql_line.hpp"

#include "output/sql_cells.hpp"

#include <doctest/doctest.h>

namespace dutoan::sql_line_test {

namespace {

Amount whole(std::int64_t dong) {
  return {.known = Money(dong)};
}

LineFigure line() {
  return {.no = "1",
          .name = "Màn hình 24\" LED",
          .group = "GTB",
          .kind = "hardware",
          .category = "a",
          .unit = "cái",
          .quantity = Number(5, 2),
          .unit_price = Number(10),
          .price = {.kind = "quotation", .ref = "BG 1", .date = Date::parse("2023-03-06")},
          .vat = Number(8, 100),
          .amounts = {whole(25), whole(2), whole(27)},
          .stated = WrittenAmount{.dong = 30},
          .evidence = Evidence::user,
          .basis = "BG 1",
          .place = "l.csv:2:1",
          .note = "ghi"};
}

std::string cells_of(const LineFigure& line, bool taxed) {
  std::string cells;
  add_line_cells(cells, line, taxed, false);
  return cells;
}

}  // namespace

TEST_CASE("a line of scaled integers has the cells of the same line of fractions") {
  const LineText text{.no = "1",
                      .name = "Màn hình 24\" LED",
                      .unit = "cái",
                      .note = "ghi",
                      .price_kind = "quotation",
                      .price_ref = "BG 1",
                      .price_date = Date::parse("2023-03-06"),
                      .stated = WrittenAmount{.dong = 30},
                      .line = 2};
  const BulkTerms terms{.key = {.group = "GTB", .kind = "hardware"},
                        .category = "a",
                        .vat = Scaled{8, 2},
                        .evidence = Evidence::user};
  const BulkFigure bulk{
      .text = text,
      .terms = terms,
      .quantity = {25, 1},
      .unit_price = {10, 0},
      .amounts = {Money(std::int64_t(25)), Money(std::int64_t(2)), Money(std::int64_t(27))},
      .place = "l.csv:2:1"};
  for (const bool taxed : {true, false}) {
    std::string cells;
    add_line_cells(cells, bulk, taxed, false);
    CHECK(cells == cells_of(line(), taxed));
  }
}

TEST_CASE("a line has as many cells as the table has columns behind its first two") {
  const std::string cells = cells_of(line(), true);
  std::string_view rest = cells;
  std::size_t count = 0;
  for (; !rest.empty(); ++count)
    (void)take_cell(rest);
  CHECK(count == 28);
}

TEST_CASE("what is incomplete is no amount, and a line of a made-up task is made up") {
  std::string cells;
  const Amount part{.known = Money(std::int64_t(5)), .complete = false};
  const Amount before = whole(4);
  add_taxed_cells(cells, &before, &part, part, true);
  std::string_view rest = cells;
  CHECK(std::get<std::int64_t>(take_cell(rest)) == 4);
  CHECK(std::holds_alternative<std::monostate>(take_cell(rest)));
  CHECK(std::holds_alternative<std::monostate>(take_cell(rest)));
  CHECK(std::get<std::int64_t>(take_cell(rest)) == 5);
  CHECK(std::holds_alternative<std::monostate>(take_cell(rest)));
  CHECK(std::get<std::int64_t>(take_cell(rest)) == 0);
  CHECK(std::get<std::string_view>(take_cell(rest)).empty());
  CHECK(std::get<std::int64_t>(take_cell(rest)) == 1);
}

}  // namespace dutoan::sql_line_test
