#include "estimate/balanced_rounding.hpp"

#include "random.hpp"

#include <array>
#include <optional>

#include <doctest/doctest.h>

namespace dutoan::balanced_rounding_test {

namespace {

struct Made {
  std::vector<ExactRow> rows;
  std::size_t columns = 1;
};

/// Some rows, some of them below others; amounts in đồng counted in a larger unit.
Made random_table(Random& random) {
  constexpr std::array<std::int64_t, 4> units = {1, 10, 1'000, 1'000'000};
  const std::int64_t unit = random.one_of(units);
  Made made{.columns = 1 + random.below(5)};
  const std::size_t count = random.below(12);
  for (std::size_t i = 0; i < count; ++i) {
    ExactRow row;
    if (!made.rows.empty()) row.depth = random.below(made.rows.back().depth + 2);
    for (std::size_t j = 0; j < made.columns; ++j) {
      const std::int64_t dong = random.between(-unit * 2, unit * 5);
      row.cells.push_back(random.once_in(4) ? Number() : Number(Integer(dong), Integer(unit)));
    }
    made.rows.push_back(std::move(row));
  }
  return made;
}

bool is_part(const Made& made, std::size_t whole, std::size_t i) {
  for (std::size_t at = whole + 1; at <= i; ++at) {
    if (made.rows[at].depth <= made.rows[whole].depth) return false;
  }
  return true;
}

bool is_leaf(const Made& made, std::size_t i) {
  return i + 1 == made.rows.size() || made.rows[i + 1].depth <= made.rows[i].depth;
}

bool is_neighbour(Money printed, const Number& exact) {
  return abs(to_number(printed) - exact) < Number(1);
}

/// A row against its cells, its parts, and the exact sums; without `whole` the total.
void check_row(const Made& made, const RoundedTable& table, std::optional<std::size_t> whole) {
  const RoundedRow& row = whole ? table.rows[*whole] : table.total;
  Money of_cells;
  Number exact_total;
  for (std::size_t j = 0; j < made.columns; ++j) {
    Money of_leaves;
    Number exact;
    for (std::size_t i = whole.value_or(0); i < made.rows.size(); ++i) {
      if (whole && !is_part(made, *whole, i)) break;
      if (!is_leaf(made, i)) continue;
      of_leaves += table.rows[i].cells[j];
      exact += made.rows[i].cells[j];
    }
    CHECK(row.cells[j] == of_leaves);
    CHECK(is_neighbour(row.cells[j], exact));
    of_cells += row.cells[j];
    exact_total += exact;
  }
  CHECK(row.total == of_cells);
  CHECK(is_neighbour(row.total, exact_total));
  if (!whole) CHECK(row.total == to_money(exact_total));
}

}  // namespace

TEST_CASE("a balanced table adds up in every row and column and no cell moves past a neighbour") {
  Random random(77);
  for (int i = 0; i < 2000; ++i) {
    CAPTURE(i);
    const Made made = random_table(random);
    const RoundedTable table = balanced(made.rows, made.columns);
    REQUIRE(table.rows.size() == made.rows.size());
    for (std::size_t row = 0; row < made.rows.size(); ++row)
      check_row(made, table, row);
    check_row(made, table, std::nullopt);
  }
}

}  // namespace dutoan::balanced_rounding_test
