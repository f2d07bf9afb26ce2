#include "review/stated_difference.hpp"

#include <doctest/doctest.h>

namespace dutoan::stated_difference_test {

namespace {

using Fields = std::vector<std::string>;

LineFigure line(Number quantity, Number price, std::optional<Number> vat, Number stated) {
  LineFigure figure;
  figure.quantity = std::move(quantity);
  figure.unit_price = std::move(price);
  figure.vat = std::move(vat);
  figure.stated = WrittenAmount{.dong = std::move(stated)};
  for (Amount& amount : figure.amounts)
    amount = Amount{.known = Money(std::int64_t(1))};
  return figure;
}

Number percent(int value) {
  return Number(value) / Number(100);
}

}  // namespace

TEST_CASE("a stated amount that comes out has nothing wrong") {
  CHECK(differing_fields(line(10, 20'000'000, percent(10), 220'000'000), {}).empty());
  CHECK(differing_fields(line(10, 20'000'000, std::nullopt, 200'000'000), {}).empty());
}

TEST_CASE("the number of which another value makes the amount come out comes first") {
  CHECK(differing_fields(line(12, 20'000'000, percent(10), 220'000'000), {}) ==
        Fields{"quantity", "stated"});
  CHECK(differing_fields(line(10, 23'000'000, percent(10), 220'000'000), {}) ==
        Fields{"unit_price", "stated"});
  CHECK(differing_fields(line(10, 20'000'000, percent(8), 220'000'000), {}) ==
        Fields{"vat", "stated"});
}

TEST_CASE("where both may be wrong, the one that is odd among its peers is likelier") {
  const LineFigure both = line(10, 60'000'000, std::nullopt, 200'000'000);
  CHECK(differing_fields(both, {}) == Fields{"unit_price", "stated"});
  const LineFigure half = line(10, 40'000'000, std::nullopt, 200'000'000);
  CHECK(differing_fields(half, {}) == Fields{"quantity", "unit_price", "stated"});
  LinePeers peers;
  peers.price = Number(19'000'000);
  CHECK(differing_fields(half, peers) == Fields{"unit_price", "quantity", "stated"});
  peers.quantity = Number(2);
  CHECK(differing_fields(half, peers) == Fields{"quantity", "unit_price", "stated"});
}

TEST_CASE("an amount no single number explains is itself the wrong one") {
  CHECK(differing_fields(line(7, 20'000'000, std::nullopt, 123'456'789), {}) == Fields{"stated"});
  CHECK(differing_fields(line(0, 20'000'000, std::nullopt, 5), {}) == Fields{"stated"});
}

TEST_CASE("a quantity keeps its decimals; one that has no end explains nothing") {
  CHECK(differing_fields(line(Number(25) / Number(10), 10'000'000, std::nullopt, 31'000'000), {}) ==
        Fields{"quantity", "unit_price", "stated"});
  CHECK(differing_fields(line(Number(1) / Number(3), 10'000'000, std::nullopt, 5'000'000), {}) ==
        Fields{"unit_price", "stated"});
}

TEST_CASE("an amount is no more precise than it was written") {
  LineFigure rough = line(3, 1'400'000, std::nullopt, 4'000'000);
  rough.stated->precision = 1'000'000;
  CHECK(differing_fields(rough, {}).empty());
  rough.stated.reset();
  CHECK(differing_fields(rough, {}).empty());
}

TEST_CASE("more decimals than were written, or a price less round, where that is no mere chance") {
  CHECK(differing_fields(line(1305, 450'000, std::nullopt, 58'725'000), {}) ==
        Fields{"quantity", "unit_price", "stated"});
  CHECK(differing_fields(line(2'000, 4'000, std::nullopt, 8'246'000), {}) ==
        Fields{"quantity", "unit_price", "stated"});
  CHECK(differing_fields(line(9, 4'000, std::nullopt, 37'107), {}) == Fields{"stated"});
}

TEST_CASE("an amount with a tax on what bears none is known by its tax") {
  LineFigure untaxed = line(10, 20'000'000, percent(0), 216'000'000);
  untaxed.vat_not_subject = true;
  CHECK(differing_fields(untaxed, {}).front() == "vat");
}

TEST_CASE("a lump sum, its tax or the stated amount; the price of a norm is nobody's slip") {
  LineFigure lump = line(1, 1, percent(8), 54'000'000);
  lump.quantity.reset();
  lump.unit_price.reset();
  lump.amounts[0].known = Money(std::int64_t(40'000'000));
  CHECK(lump_sum(lump) == Number(40'000'000));
  CHECK(differing_fields(lump, {}) == Fields{"amount", "stated"});
  lump.stated->dong = 44'000'000;
  CHECK(differing_fields(lump, {}) == Fields{"vat", "amount", "stated"});
  LineFigure norm = line(10, 40'000'000, std::nullopt, 200'000'000);
  norm.method = "d/01";
  CHECK(differing_fields(norm, {}) == Fields{"quantity", "stated"});
}

}  // namespace dutoan::stated_difference_test
