#include "estimate/table_totals.hpp"

#include "plan_fixture.hpp"

#include <utility>

namespace dutoan::table_totals_test {

namespace {

constexpr std::int64_t most = 9'223'372'036'854'775'807;

/// A norm of 20 đồng a piece.
constexpr std::string_view norm_n1 = R"yaml(
methods:
  - id: unit-price
    basis: "Mục 1"
    evidence: primary
    inputs: {a: {type: number}}
    total: price
    rows: [{id: price, formula: "a * 2", unit: đồng}]
norm_items:
  - {code: "N1", name: "Việc", unit: cái, method: unit-price, evidence: user, inputs: {a: 10}}
)yaml";

BulkLine line(Scaled quantity, Scaled price, std::uint32_t key = 0) {
  return {quantity, price, key};
}

/// A block of whole đồng lines of one key.
LineBlock block(std::size_t index, const std::vector<std::int64_t>& prices) {
  LineBlock result;
  result.index = index;
  result.keys = {{.kind = "hardware"}};
  for (const std::int64_t price : prices)
    result.lines.push_back(line({1, 0}, {price, 0}));
  return result;
}

StatedSum stated(std::size_t bulk_before, std::int64_t amount, bool of_all, std::size_t at_line) {
  StatedSum sum{.bulk_before = bulk_before, .amount = amount, .of_all = of_all};
  sum.location.line = at_line;
  return sum;
}

/// "sum-row-differs 5 6 at 12; …".
std::string finished(TableTotals& totals, const Number& step = 1) {
  std::string text;
  const Diagnostics found = totals.finish(step);
  for (const Diagnostic& one : found.items()) {
    text += (text.empty() ? "" : "; ") + plain(one.message) + " at " +
            std::to_string(one.location.line);
  }
  return text;
}

}  // namespace

TEST_CASE("a product of scaled numbers is exact") {
  CHECK(exact_product(line({25, 1}, {333, 2})) == Number(8325, 1000));
  CHECK(exact_product(line({-1, 6}, {1, 6})) == Number(-1) / dutoan::power(10, 12));
  KeyTotal total;
  total.add(line({1, 6}, {1, 6}));
  total.add(line({most, 0}, {most, 0}));
  const Number square = Number(most) * Number(most);
  CHECK(total.bulk() == square + Number(1) / dutoan::power(10, 12));
}

TEST_CASE("a sum that outgrows its 128 bits stays exact") {
  // 10^20 đồng a line is 10^32 of the sum's units; two million of them pass 2^127.
  KeyTotal total;
  for (int i = 0; i < 2'000'000; ++i)
    total.add(line({100'000'000'000, 0}, {1'000'000'000, 0}));
  CHECK(total.bulk() == Number(2'000'000) * dutoan::power(10, 20));
  CHECK(total.count() == 2'000'000);
}

TEST_CASE("a total is merged of bulk lines, whole lines and unpriced ones") {
  KeyTotal total;
  total.add(line({2, 0}, {15, 1}));
  total.add(Value(Number(10), Evidence::secondary));
  KeyTotal other;
  other.add(line({1, 0}, {4, 0}));
  other.add(Value(Number(5), Evidence::user));
  other.add_unpriced();
  total.merge(other);
  CHECK(shown(total.sum()) == "22");
  CHECK(total.sum().evidence == Evidence::secondary);
  CHECK(total.bulk() == Number(7));
  CHECK(total.count() == 5);
  CHECK(total.has_unpriced());
}

TEST_CASE("blocks come to the same in whatever order and by whomever they are priced") {
  const PlanFixture f;
  Environment environment = f.environment();
  LineBlock first = block(0, {100, 20});
  LineBlock second = block(1, {3});
  second.sums = {stated(1, 123, true, 4), stated(1, 7, true, 5)};
  TableTotals forwards;
  forwards.add(first, environment);
  forwards.add(second, environment);
  TableTotals backwards;
  TableTotals own;
  own.add(second, environment);
  backwards.add(first, environment);
  backwards.merge(std::move(own));
  for (TableTotals* totals : {&forwards, &backwards}) {
    CHECK(finished(*totals) == "sum-row-differs 7 123 at 5");
    CHECK(totals->by_key().begin()->second.bulk() == Number(123));
  }
}

TEST_CASE("a row Cộng may be of all above it or of the rows since the last one") {
  const PlanFixture f;
  Environment environment = f.environment();
  LineBlock lines = block(0, {10, 20, 30});
  lines.sums = {stated(2, 30, false, 3), stated(3, 30, false, 5), stated(3, 60, true, 6),
                stated(3, 61, false, 7)};
  TableTotals totals;
  totals.add(lines, environment);
  CHECK(finished(totals) == "sum-row-differs 61 0 at 7");
}

TEST_CASE("a row Tổng is of all above it and of nothing less") {
  const PlanFixture f;
  Environment environment = f.environment();
  LineBlock lines = block(0, {10, 20, 30});
  lines.sums = {stated(2, 30, false, 3), stated(3, 30, true, 4)};
  TableTotals totals;
  totals.add(lines, environment);
  CHECK(finished(totals) == "sum-row-differs 30 60 at 4");
}

TEST_CASE("a sum is compared in the unit of its table") {
  const PlanFixture f;
  Environment environment = f.environment();
  LineBlock lines = block(0, {1'400, 1'300});
  lines.sums = {stated(2, 3'000, true, 3), stated(2, 2'700, true, 4)};
  TableTotals totals;
  totals.add(lines, environment);
  CHECK(finished(totals, 1000) == "sum-row-differs 2700 3000 at 4");
}

TEST_CASE("lines without a price are counted and the first of them is named") {
  const PlanFixture f;
  Environment environment = f.environment();
  LineBlock second = block(1, {5});
  second.items = {WorkItem{.name = "x", .quantity = 1, .line = 13},
                  WorkItem{.name = "y", .quantity = 1, .line = 17}};
  second.sums = {stated(1, 999, true, 9)};
  second.sums[0].items_before = 2;
  LineBlock first = block(0, {1});
  first.items = {WorkItem{.name = "z", .quantity = 1, .line = 8}};
  TableTotals totals;
  totals.add(second, environment);
  totals.add(first, environment);
  CHECK(finished(totals) == "");  // a sum over an unknown price cannot differ
  CHECK(shown(totals.unpriced_lines("lines.csv")) ==
        "missing missing-prices-in-table 3 lines.csv 8");
}

TEST_CASE("faults are said in the order of the file") {
  const PlanFixture f;
  Environment environment = f.environment();
  LineBlock first = block(0, {});
  first.diagnostics.error({"cell-empty", {}}, {.file = "lines.csv", .line = 9, .column = 1});
  LineBlock second = block(1, {});
  second.diagnostics.error({"cell-vat", {}}, {.file = "lines.csv", .line = 12, .column = 1});
  TableTotals totals;
  totals.add(second, environment);
  totals.add(first, environment);
  CHECK(finished(totals) == "cell-empty at 9; cell-vat at 12");
}

TEST_CASE("a norm prices its lines, whatever another line with that norm states") {
  PlanFixture f(norm_n1);
  const auto norm = f.norms->norm_use("N1", "cái", day("2024-03-01"), {}, f.diagnostics);
  REQUIRE(norm != nullptr);
  Environment environment = f.environment();
  LineBlock lines = block(0, {});
  lines.items = {WorkItem{.quantity = 3, .norm = "N1", .norm_use = norm}};
  TableTotals plain_lines;
  plain_lines.add(lines, environment);
  CHECK(shown(plain_lines.by_key().begin()->second.sum()) == "60");
  lines.items.insert(lines.items.begin(),
                     WorkItem{.quantity = 1, .unit_price = 5, .norm_use = norm});
  TableTotals stated_price;
  stated_price.add(lines, environment);
  CHECK(shown(stated_price.by_key().begin()->second.sum()) == "65");
}

TEST_CASE("a line of a norm without a quantity is missing and not nothing") {
  PlanFixture f(norm_n1);
  Environment environment = f.environment();
  LineBlock lines = block(0, {});
  lines.items = {
      WorkItem{.norm = "N1",
               .norm_use = f.norms->norm_use("N1", "cái", day("2024-03-01"), {}, f.diagnostics)}};
  TableTotals totals;
  totals.add(lines, environment);
  const KeyTotal& total = totals.by_key().begin()->second;
  CHECK((total.has_unpriced() || total.sum().is_missing()));
}

}  // namespace dutoan::table_totals_test
