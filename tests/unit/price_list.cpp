#include "input/price_list.hpp"

#include "input_fixture.hpp"

namespace dutoan::price_list_test {

namespace {

const PriceListWords words = make_price_list_words({{"no", {"STT", "TT"}},
                                                    {"code", {"Mã"}},
                                                    {"name", {"Tên", "Loại"}},
                                                    {"unit", {"ĐVT", "Đơn vị", "Unit"}},
                                                    {"price", {"Giá", "Đơn giá", "Unit price"}},
                                                    {"other", {"Giá trị", "Ghi chú"}},
                                                    {"colour", {"Màu"}}});

std::string kind_of(const std::string& heading) {
  const auto kind = column_of_heading(words, heading);
  return kind ? std::string(price_list_column_words[std::size_t(*kind)]) : "";
}

/// The columns as "code Mã; price Đơn giá: Vùng II", and behind them the first row and the titles.
std::string table(const std::string& text) {
  const SourceFile file("g.csv", "g.csv", text);
  const auto found = find_price_table(file, words);
  if (!found) return "none";
  std::string result;
  for (const PriceListHeading& heading : found->headings) {
    if (!result.empty()) result += "; ";
    if (heading.column) {
      result += std::string(price_list_column_words[std::size_t(*heading.column)]) + " ";
    }
    result += heading.text;
  }
  result += " | " + std::to_string(found->first) + " " + std::to_string(found->titles);
  return result;
}

}  // namespace

TEST_CASE("a heading is of the column whose words it begins with and the longest count") {
  CHECK(kind_of("MÃ") == "code");
  CHECK(kind_of("Mã  hiệu (1)") == "code");
  CHECK(kind_of("Giá trước thuế") == "price");
  CHECK(kind_of("Giá trị (đồng)") == "other");
  CHECK(kind_of("Giátrị") == "");
  CHECK(kind_of("Đơn vị tính") == "unit");
  CHECK(kind_of("Unit price, đồng") == "price");
  CHECK(kind_of("Màu") == "");
  CHECK(kind_of("") == "");
}

TEST_CASE("the table stands below its titles by the delimiter that shows most headings") {
  CHECK(table("Mã,Đơn giá\nA,5\n") == "code Mã; price Đơn giá | 1 1");
  CHECK(table("Bảng giá, quý 4;;\n;;\nTT;Tên, loại;Đơn giá\n1;x;5\n") ==
        "no TT; name Tên, loại; price Đơn giá | 3 2");
  CHECK(table("STT\tTên\n") == "no STT; name Tên | 1 1");
}

TEST_CASE("two kinds of columns make a heading row and a number unmakes it") {
  CHECK(table("Mã,Mã số\nA,5\n") == "none");
  CHECK(table("Mã,Đơn giá,2023\nA,5\n") == "none");
  CHECK(table("A,5\n") == "none");
  CHECK(table("") == "none");
}

TEST_CASE("a second row parts the prices and the numbers of the columns are passed over") {
  CHECK(table("Mã,Tên,Đơn giá,,Ghi chú\n,,Vùng II,Vùng III,\n1,2,3,4,5\nA,x,5,6,\n") ==
        "code Mã; name Tên; price Đơn giá: Vùng II; price Đơn giá: Vùng III; other Ghi chú | 3 3");
  CHECK(table("Mã,Tên,Đơn giá\n,,Vùng II,Vùng III\n") ==
        "code Mã; name Tên; price Đơn giá: Vùng II; price Đơn giá: Vùng III | 2 2");
}

TEST_CASE("a group below the headings is no second row") {
  CHECK(table("Mã,Tên,Đơn giá\n,Nhân công,\nA,x,5\n") == "code Mã; name Tên; price Đơn giá | 1 1");
  CHECK(table("Mã,Tên,Đơn giá\nA,x,5\n") == "code Mã; name Tên; price Đơn giá | 1 1");
}

TEST_CASE("a cell is read in one line with its letters composed") {
  CHECK(cell_text({.text = "  Gia\xCC\x81\n (đồng) "}) == "Giá  (đồng)");
  CHECK(is_blank({{.text = " "}, {.text = ""}}));
  CHECK_FALSE(is_blank({{.text = " "}, {.text = "x"}}));
}

}  // namespace dutoan::price_list_test
