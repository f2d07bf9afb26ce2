#include "input/price_book_reader.hpp"

#include "input_fixture.hpp"

namespace dutoan::price_book_reader_test {

namespace {

const NormOrigin origin{.document = "d", .in_force = days("2020-01-01", "2025-01-01")};

}  // namespace

TEST_CASE("a price book is a keyed table of money") {
  YamlText text(
      "id: gia\ntitle: Đơn giá\nevidence: user\nunit: đồng\nin_force: {from: 2021-01-01}\n"
      "rows: {KS1: 445_419, KS2: 500.000, KS3: x}\n");
  PendingPrices prices;
  const PriceBook book = read_price_book(text.root(), origin, prices, text.diagnostics);
  CHECK(prices.file.is_empty());
  CHECK(text.said() == "number-two-readings f:6:27; number-malformed f:6:41");
  CHECK(book.in_force == days("2021-01-01", "2025-01-01"));
  CHECK(book.prices.full_name() == "d/gia");
  CHECK(book.prices.basis == "Đơn giá");
  REQUIRE(book.prices.rows.size() == 3);
  CHECK(std::get<Number>(*book.prices.rows[0].cells[0].content) == Number(445'419));
  CHECK(book.prices.rows[0].cells[0].evidence == Evidence::user);
  CHECK_FALSE(book.prices.rows[1].cells[0].content);
  CHECK(book.prices.row_of_key.at("KS2") == 1);
}

TEST_CASE("a paper of its own stands before the title, and a class that is not said is memory") {
  YamlText text("id: gia\ntitle: Đơn giá\nbasis: QĐ 9\nrows: {KS1: 7}\n");
  PendingPrices prices;
  const PriceBook book = read_price_book(text.root(), origin, prices, text.diagnostics);
  CHECK(book.prices.basis == "QĐ 9");
  CHECK(book.prices.rows[0].cells[0].evidence == Evidence::memory);
}

TEST_CASE("prices of a file are read later, as the book says") {
  YamlText text("id: gia\nbasis: QĐ 9\nevidence: user\nrows_from: gia.csv\nnumbers: vi\n");
  PendingPrices prices;
  const PriceBook book = read_price_book(text.root(), origin, prices, text.diagnostics);
  CHECK(book.prices.rows.empty());
  CHECK(prices.file.text() == "gia.csv");
  CHECK(prices.numbers == NumberStyle::vietnamese);
  CHECK(prices.evidence == Evidence::user);
}

}  // namespace dutoan::price_book_reader_test
