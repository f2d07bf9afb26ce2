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

TEST_CASE("the first and the extreme prices are those of rows that are placed") {
  PriceImport import;
  CHECK(import.extremes().empty());
  const auto add = [&](ListRowFate fate, const char* code, Number price) {
    import.rows.push_back({.fate = fate, .code = code, .dong = std::move(price)});
  };
  add(ListRowFate::unplaced, "A", 1);
  add(ListRowFate::placed, "B", 5);
  add(ListRowFate::placed, "C", 3);
  add(ListRowFate::placed, "D", 7);
  add(ListRowFate::placed, "E", 7);
  std::string codes;
  for (const ListRow* row : import.extremes())
    codes += row->code;
  CHECK(codes == "BCD");
}

}  // namespace dutoan::price_list_rows_test
