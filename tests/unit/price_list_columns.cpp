#include "input/price_list_columns.hpp"

#include "input_fixture.hpp"

namespace dutoan::price_list_columns_test {

namespace {

const PriceListWords words = make_price_list_words({{"no", {"STT"}},
                                                    {"code", {"Mã"}},
                                                    {"name", {"Tên", "Quy cách"}},
                                                    {"unit", {"ĐVT"}},
                                                    {"price", {"Giá", "Đơn giá", "Vùng"}},
                                                    {"other", {"Ghi chú"}}});

/// "code 0 price 3 names 1 2 unit 4", or what is said.
std::string chosen(const std::string& text, const PriceListChoice& choice = {}) {
  const SourceFile file("g.csv", "g.csv", text);
  const auto table = find_price_table(file, words);
  REQUIRE(table);
  Diagnostics diagnostics;
  const auto columns = choose_columns(*table, choice, diagnostics);
  if (!columns) return said(diagnostics) + " / " + hints(diagnostics);
  CHECK(diagnostics.empty());
  std::string result =
      "code " + std::to_string(columns->code) + " price " + std::to_string(columns->price);
  for (const std::size_t name : columns->names)
    result += " name " + std::to_string(name);
  if (columns->unit) result += " unit " + std::to_string(*columns->unit);
  if (columns->no) result += " no " + std::to_string(*columns->no);
  return result;
}

const std::string regions = "STT,Mã,Tên,Quy cách,ĐVT,Vùng II,Vùng III\n1,A,x,y,m,5,6\n";

}  // namespace

TEST_CASE("columns that can be meant only once need no word") {
  CHECK(chosen("Mã,Tên,Giá\nA,x,5\n") == "code 0 price 2 name 1");
  CHECK(chosen("STT,Mã,Tên,ĐVT,Giá,Ghi chú\n") == "code 1 price 4 name 2 unit 3 no 0");
}

TEST_CASE("of several prices one is chosen by its heading or letter or by the region") {
  CHECK(chosen(regions) == "price-list-several-prices g.csv:1:25 / price-list-choose");
  CHECK(chosen(regions, {.column = "vùng iii"}) == "code 1 price 6 name 2 name 3 unit 4 no 0");
  CHECK(chosen(regions, {.column = "F"}) == "code 1 price 5 name 2 name 3 unit 4 no 0");
  CHECK(chosen(regions, {.region = "II"}) == "code 1 price 5 name 2 name 3 unit 4 no 0");
  CHECK(chosen(regions, {.region = "Vùng III"}) == "code 1 price 6 name 2 name 3 unit 4 no 0");
  CHECK(chosen(regions, {.region = "IV"}) == "price-list-no-region g.csv:1:25 / price-list-choose");
}

TEST_CASE("a column that is named has to be there once") {
  CHECK(chosen(regions, {.column = "Vùng IV"}) ==
        "price-list-no-such-column g.csv:1:1 / price-list-columns A: STT; B: Mã; C: Tên; D: Quy "
        "cách; E: ĐVT; F: Vùng II; G: Vùng III");
  CHECK(chosen("Mã,Giá,Giá\n", {.column = "Giá"}) ==
        "price-list-column-twice g.csv:1:1 / price-list-columns B: Giá; C: Giá");
  CHECK(chosen("Mã,Giá,Giá\n", {.column = "C"}) == "code 0 price 2");
}

TEST_CASE("no column of codes is made up and any may be named") {
  const std::string text = "STT,Tên,Giá\n1,x,5\n";
  CHECK(chosen(text) == "price-list-no-code g.csv:1:1 / price-list-columns A: STT; B: Tên; C: Giá");
  CHECK(chosen(text, {.code = "Tên"}) == "code 1 price 2 name 1 no 0");
  CHECK(chosen(text, {.code = "C"}) == "price-list-one-column g.csv:1:9 / ");
  CHECK(chosen("Mã,Mã cũ,Giá\n") == "price-list-several-codes g.csv:1:1 / ");
}

TEST_CASE("a heading spread over columns with prices leaves the choice open") {
  const std::string text = "Mã,Tên,Giá,,Ghi chú\nA,x,5,6,\n";
  CHECK(chosen(text) == "price-list-several-prices g.csv:1:8 / price-list-choose");
  CHECK(chosen(text, {.column = "D"}) == "code 0 price 3 name 1");
  CHECK(chosen("Mã,Tên,Giá,,Ghi chú\nA,x,5,,\n") == "code 0 price 2 name 1");
}

TEST_CASE("without a price everything is missing that could be said of it") {
  CHECK(chosen("STT,Tên\n1,x\n") ==
        "price-list-no-code g.csv:1:1; price-list-no-price g.csv:1:1 / price-list-columns A: STT; "
        "B: Tên; price-list-columns A: STT; B: Tên");
  CHECK(chosen("Mã,Tên,Ghi chú\nA,x,5\n", {.column = "Ghi chú"}) == "code 0 price 2 name 1");
}

}  // namespace dutoan::price_list_columns_test
