#include "output/form_grid.hpp"

#include <doctest/doctest.h>

namespace dutoan::form_grid_test {

TEST_CASE("fields stand above the headings, the example below them, then 300 rows") {
  CHECK(cell_name(form_cell(FormField::mark)) == "E2");
  CHECK(cell_name(form_cell(FormField::total)) == "E12");
  CHECK(cell_name(form_cell(form_heading_row, FormColumn::row)) == "A14");
  CHECK(cell_name(form_cell(form_example_row, FormColumn::task)) == "X15");
  const XlsxRange prices = form_range(FormColumn::unit_price);
  CHECK(cell_name(prices.first) == "I16");
  CHECK(cell_name(prices.last) == "I315");
}

}  // namespace dutoan::form_grid_test
