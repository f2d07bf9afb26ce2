#include "review/line_mix.hpp"

#include "revision_fixture.hpp"

namespace dutoan::line_mix_test {

namespace {

WorkItem priced(const Number& quantity, const Number& price) {
  return {.group = "A", .kind = "hardware", .quantity = quantity, .unit_price = price};
}

WorkItem lump(const Number& amount) {
  return {.group = "A", .kind = "hardware", .amount = amount};
}

struct Pair {
  Library library;
  LineSide side{library, Date()};

  std::string differ(const WorkItem& before, const WorkItem& after) {
    return shown(differences(TaskLine{.item = &before}, TaskLine{.item = &after}, side, side));
  }

  WorkItem mix(const WorkItem& before, const WorkItem& after,
               std::initializer_list<ChangeCause> changed) {
    CauseSet causes;
    for (const ChangeCause cause : changed)
      causes |= only(cause);
    return mixed(before, after, side, side, causes);
  }
};

}  // namespace

TEST_CASE("what differs of a line, cause by cause") {
  Pair pair;
  const WorkItem line = priced(2, 100);
  CHECK(pair.differ(line, line).empty());
  CHECK(pair.differ(line, priced(3, 100)) == "quantity");
  CHECK(pair.differ(line, priced(2, 110)) == "price");
  WorkItem other = line;
  other.vat = Number(8, 100);
  CHECK(pair.differ(line, other) == "rate");
  other = line;
  other.vat_included = true;
  CHECK(pair.differ(line, other) == "price");
  other = line;
  other.category = "b";
  CHECK(pair.differ(line, other) == "scope");
  other = line;
  other.name = "Tên khác";
  other.note = "Ghi chú";
  CHECK(pair.differ(line, other).empty());
  CHECK(pair.differ(line, lump(200)) == "quantity, price");
}

TEST_CASE("a mixed line has each part of the revision its cause says") {
  Pair pair;
  WorkItem before = priced(2, 100);
  WorkItem after = priced(3, 150);
  after.vat = Number(8, 100);
  after.group = "B";
  const WorkItem quantity = pair.mix(before, after, {ChangeCause::quantity});
  CHECK(quantity.quantity == Number(3));
  CHECK(quantity.unit_price == Number(100));
  CHECK_FALSE(quantity.vat);
  CHECK(quantity.group == "A");
  const WorkItem rest = pair.mix(before, after, {ChangeCause::scope, ChangeCause::price});
  CHECK(rest.quantity == Number(2));
  CHECK(rest.unit_price == Number(150));
  CHECK(rest.group == "B");
}

TEST_CASE("a lump sum that gets a quantity brings it along with its price") {
  Pair pair;
  const WorkItem before = lump(500);
  const WorkItem after = priced(3, 150);
  const WorkItem quantity_only = pair.mix(before, after, {ChangeCause::quantity});
  CHECK(quantity_only.amount == Number(500));
  CHECK_FALSE(quantity_only.quantity);
  const WorkItem price_only = pair.mix(before, after, {ChangeCause::price});
  CHECK_FALSE(price_only.amount);
  CHECK(price_only.quantity == Number(3));
}

TEST_CASE("lines put together stay bulk lines where they can") {
  MixedLines lines;
  lines.add(priced(2, 100));
  lines.add(lump(500));
  WorkItem fee{.group = "B"};
  fee.method.emplace();
  lines.add(fee);
  lines.add(priced(Number(1, 3), 100));
  REQUIRE(lines.block().lines.size() == 1);
  CHECK(exact_text(lines.block().lines[0].quantity) == "2");
  CHECK(lines.block().items.size() == 2);
  CHECK(lines.methods().size() == 1);
}

}  // namespace dutoan::line_mix_test
