#include "input/price_rows.hpp"

#include "input_fixture.hpp"

namespace dutoan::price_rows_test {

namespace {

/// The prices of a text "p.csv" as "KS1 445419; KS2 500000", and what is said of it.
std::string prices(const std::string& text, NumberStyle numbers = NumberStyle::plain) {
  const SourceFile file("p.csv", "p.csv", text);
  const auto headings =
      dutoan::make_headings({{"id", {"Mã"}}, {"unit_price", {"Đơn giá", "Đơn giá (đồng)"}}});
  PriceBook book{.id = "gia"};
  const PendingPrices pending{.book = &book, .numbers = numbers, .evidence = Evidence::secondary};
  Diagnostics diagnostics;
  read_price_rows(file, headings, pending, diagnostics);
  std::string result;
  for (const auto& row : book.prices.rows) {
    CHECK(book.prices.rows.at(book.prices.row_of_key.at(row.key)).key == row.key);
    CHECK(row.cells.at(0).evidence == Evidence::secondary);
    result += (result.empty() ? "" : "; ") + row.key + " " +
              exact_text(std::get<Number>(row.cells[0].content.value()));
  }
  if (!diagnostics.empty()) result += " / " + said(diagnostics);
  return result;
}

}  // namespace

TEST_CASE("a row of a price file is a resource and its price whatever stands beside them") {
  CHECK(prices("id,name,unit_price\nKS1,Kỹ sư,445419\nKS2,,500000.5\n") ==
        "KS1 445419; KS2 500000.5");
  CHECK(prices("Bảng giá;;\nĐơn giá (đồng);Mã;Ghi chú\n5; KS 1 ;x\n\"7\";\"K\"\"S\";\n") ==
        "KS 1 5; K\"S 7");
  CHECK(prices("id,unit_price\nNha\xCC\x82n công,5\n") == "Nhân công 5");
}

TEST_CASE("titles between the rows and resources without a price add no row") {
  CHECK(prices("id,unit_price\nI. Nhân công,\n,\n,5\nKS1\nKS2,7\n") == "KS2 7");
}

TEST_CASE("prices are read in the style that is declared and never guessed at") {
  const std::string text = "id,unit_price\nA,185.000\nB,7\n";
  CHECK(prices(text) == "B 7 / number-two-readings p.csv:2:3");
  CHECK(prices(text, NumberStyle::vietnamese) == "A 185000; B 7");
  CHECK(prices("id;unit_price\nA;1.234,5\nB;x\n", NumberStyle::vietnamese) ==
        "A 1234.5 / cell-number-vi p.csv:3:3");
  CHECK(prices("id,unit_price\nA,\"1,5\"\nB,10%\n") ==
        " / cell-number-plain p.csv:2:3; cell-number-plain p.csv:3:3");
}

TEST_CASE("a resource stands once and the first price holds") {
  CHECK(prices("id,unit_price\nA,5\nB,6\n A ,7\n") ==
        "A 5; B 6 / key-twice p.csv:4:1 (note-first-here p.csv:2:3)");
}

TEST_CASE("both columns must be there once") {
  CHECK(prices("id,name\nA,x\n") == " / price-headings p.csv:1:1");
  CHECK(prices("name,unit_price\nA,5\n") == " / price-headings p.csv:1:1");
  CHECK(prices("id,unit_price,Đơn giá\nA,5,6\n") == " / price-headings p.csv:1:1");
  CHECK(prices("") == " / price-headings p.csv:1:1");
}

TEST_CASE("a name and a unit beside a price are kept with it") {
  const SourceFile file("p.csv", "p.csv",
                        "id,name,unit,unit_price\nA, Kỹ  sư ,công,5\nB,,,6\nC,\"Cát\nvàng\",,7\n"
                        "D,\"'+5V\",m,8\n");
  PriceBook book{.id = "gia"};
  Diagnostics diagnostics;
  read_price_rows(file, dutoan::make_headings({}), {.book = &book}, diagnostics);
  CHECK(diagnostics.empty());
  CHECK(book.labels.size() == 3);
  CHECK(book.labels.at("A").name == "Kỹ  sư");
  CHECK(book.labels.at("A").unit == "công");
  CHECK(book.labels.at("C").name == "Cát vàng");
  CHECK(book.labels.at("D").name == "+5V");
}

TEST_CASE("a quote that is not closed is said where it opens") {
  CHECK(prices("id,unit_price\nA,5\nB,\"6\nC,7\n") == "A 5 / csv-open-quote p.csv:3:3");
}

}  // namespace dutoan::price_rows_test
