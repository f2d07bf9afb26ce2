#include "input/price_list_unit.hpp"

#include "input_fixture.hpp"

namespace dutoan::price_list_unit_test {

namespace {

const PriceListWords words = make_price_list_words(
    {{"code", {"Mã"}}, {"name", {"Tên"}}, {"unit", {"ĐVT"}}, {"price", {"Giá", "Đơn giá"}}});

/// "nghin g.csv:1:4", or what is said; "flag" where only the user says it.
std::string unit(const std::string& text, const std::string& said_word = "") {
  const SourceFile file("g.csv", "g.csv", text);
  const auto table = find_price_table(file, words);
  REQUIRE(table);
  Diagnostics diagnostics;
  const auto columns = choose_columns(*table, {}, diagnostics);
  REQUIRE(columns);
  const auto unit = unit_of_list(*table, *columns, said_word, diagnostics);
  if (!unit) return said(diagnostics);
  CHECK(diagnostics.empty());
  return unit->word + (unit->place ? " " + place_text(*unit->place) : "") +
         (unit->by_flag ? " flag" : "");
}

std::string in_words(const std::string& heading) {
  return unit_in_heading(heading).value_or("none");
}

}  // namespace

TEST_CASE("a heading gives its unit in brackets or behind a comma or at its end") {
  CHECK(in_words("Đơn giá (nghìn đồng)") == "nghin");
  CHECK(in_words("ĐƠN GIÁ (1.000 Đ)") == "nghin");
  CHECK(in_words("Đơn giá (x 1.000 đồng)") == "nghin");
  CHECK(in_words("Đơn giá (đồng/công): Vùng III") == "dong");
  CHECK(in_words("Giá, triệu đồng/bộ") == "trieu");
  CHECK(in_words("Giá (ĐVT: 1,000 đồng)") == "nghin");
  CHECK(in_words("Giá tính bằng nghìn đồng") == "nghin");
}

TEST_CASE("an amount and a word that ends like a unit are no unit") {
  CHECK(in_words("Gói trên 500 triệu đồng") == "none");
  CHECK(in_words("Giá theo hợp đồng") == "none");
  CHECK(in_words("Lương 2.340.000 đồng") == "none");
  CHECK(in_words("Giá (chưa thuế)") == "none");
}

TEST_CASE("a line above the table counts where it says the unit of it") {
  CHECK(unit("Đơn vị tính: nghìn đồng\nMã,Giá\n") == "nghin g.csv:1:1");
  CHECK(unit(",(ĐVT: triệu đồng)\nMã,Giá\n") == "trieu g.csv:1:2");
  CHECK(unit("Đơn vị tính,nghìn đồng\nMã,Giá\n") == "nghin g.csv:1:13");
  CHECK(unit("BẢNG GIÁ (nghìn đồng)\nMã,Giá\n") == "nghin g.csv:1:1");
  CHECK(unit("Tổng mức (triệu đồng): 5.000\nMã,Giá\n") == "dong");
  CHECK(unit("Đơn vị tính: nghìn đồng\nMã,Giá (đồng)\n") == "dong g.csv:2:4");
}

TEST_CASE("what the user says must not differ from what the list says") {
  CHECK(unit("Mã,Giá\n", "nghin") == "nghin flag");
  CHECK(unit("Mã,Giá (nghìn đồng)\n", "nghin") == "nghin g.csv:1:4");
  CHECK(unit("Mã,Giá (nghìn đồng)\n", "dong") == "price-list-unit g.csv:1:4");
  CHECK(unit("ĐVT: triệu đồng\nMã,Giá\n", "nghin") == "price-list-unit g.csv:1:1");
}

}  // namespace dutoan::price_list_unit_test
