#include "formula/table.hpp"

#include "formula_fixture.hpp"
#include "random.hpp"

namespace dutoan::table_test {

namespace {

std::vector<TableRow> random_rows(Random& random) {
  std::vector<TableRow> rows;
  Number bound = random.number();
  for (std::size_t count = 1 + random.below(6); count > 0; --count) {
    rows.push_back(from(bound, random.number()));
    bound += random.positive();
  }
  return rows;
}

/// A key among the bounds of the table, often exactly one of them.
Number random_key(Random& random, const Table& table) {
  const TableRow& row = table.rows[random.below(table.rows.size())];
  if (random.once_in(3)) return *row.bound;
  return *row.bound + random.number() / Number(100);
}

}  // namespace

TEST_CASE("interpolation lies between its neighbours and moves in one direction") {
  Random random(61);
  for (int i = 0; i < 5000; ++i) {
    const Number low = random.number();
    const Number high = low + random.positive();
    const Number a = random.number();
    const Number b = random.number();
    const Number at = low + (high - low) * Number(random.between(0, 1000), 1000);
    const Number value = interpolate(at, low, a, high, b);
    CAPTURE(exact_text(at));
    CAPTURE(exact_text(value));
    CHECK(std::min(a, b) <= value);
    CHECK(value <= std::max(a, b));
    CHECK(interpolate(low, low, a, high, b) == a);
    CHECK(interpolate(high, low, a, high, b) == b);
    const Number later = interpolate((at + high) / Number(2), low, a, high, b);
    CHECK((a <= b ? value <= later : value >= later));
  }
}

TEST_CASE("a random ladder is at the last row whose bound is reached") {
  Random random(62);
  for (int i = 0; i < 3000; ++i) {
    Table table = ladder("t", random_rows(random));
    if (random.once_in(3)) table.rows[0].bound.reset();
    for (TableRow& row : table.rows)
      row.strict = row.bound && random.once_in(2);
    const Number key = table.rows.back().bound
                           ? random_key(random, ladder("t", {table.rows.back()}))
                           : random.number();
    const Reached reached = reach(table, key);
    std::optional<std::size_t> expected;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto& bound = table.rows[row].bound;
      if (!bound || *bound < key || (*bound == key && !table.rows[row].strict)) expected = row;
    }
    CAPTURE(exact_text(key));
    CHECK(reached.lower == expected);
    CHECK_FALSE(reached.upper);
  }
}

TEST_CASE("random brackets give a value between the rows around the key or hold their ends") {
  Random random(63);
  for (int i = 0; i < 3000; ++i) {
    Table table = brackets("t", random_rows(random));
    table.hold_ends = random.once_in(2);
    const Number key = random_key(random, table);
    const Reached reached = reach(table, key);
    const bool inside = *table.rows.front().bound <= key && key <= *table.rows.back().bound;
    CAPTURE(exact_text(key));
    CHECK(reached.lower.has_value() == (inside || table.hold_ends));
    if (reached.upper) {
      REQUIRE(*reached.upper == *reached.lower + 1);
      CHECK(*table.rows[*reached.lower].bound < key);
      CHECK(key < *table.rows[*reached.upper].bound);
    } else if (reached.lower && inside) {
      CHECK(*table.rows[*reached.lower].bound == key);
    }
  }
}

}  // namespace dutoan::table_test
