#include "norms/price_list_rows.hpp"

#include <doctest/doctest.h>

namespace dutoan::price_list_rows_test {

TEST_CASE("rows are counted by what became of them and those that had a price are lost") {
  PriceImport import;
  import.rows = {{.fate = ListRowFate::placed, .priced = true},
                 {.fate = ListRowFate::unplaced, .priced = true},
                 {.fate = ListRowFate::unplaced},
                 {.fate = ListRowFate::note},
                 {.fate = ListRowFate::placed,
                  .priced = true }};
  CHECK(import.count(ListRowFate::placed) == 2);
  CHECK(import.count(ListRowFate::unplaced) == 2);
  CHECK(import.count(ListRowFate::group) == 0);
  CHECK(import.lost() == 1);
}

}  // namespace dutoan::price_list_rows_test
