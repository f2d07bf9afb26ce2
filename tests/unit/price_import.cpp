#include "input/price_import.hpp"

#include "input_fixture.hpp"

namespace dutoan::price_import_test {

namespace {

const PriceListWords words = make_price_list_words({{"no", {"STT"}},
                                                    {"code", {"Mã"}},
                                                    {"name", {"Tên"}},
                                                    {"unit", {"ĐVT"}},
                                                    {"price", {"Giá"}},
                                                    {"other", {"Ghi chú"}}});

std::string row_text(const ListRow& row) {
  std::string text = std::to_string(locate(row.place).line) + " ";
  switch (row.fate) {
    case ListRowFate::placed:
      text += row.code + " " + exact_text(*row.dong);
      if (!row.name.empty()) text += " " + row.name;
      if (!row.unit.empty()) text += " /" + row.unit;
      if (!row.group.empty()) text += " [" + row.group + "]";
      return text;
    case ListRowFate::repeated: return text + "again";
    case ListRowFate::group: return text + "group";
    case ListRowFate::note: return text + "note";
    case ListRowFate::unplaced: return text + (row.priced ? "lost " : "left ") + plain(*row.why);
  }
  return text;
}

/// A row a line; or what is said of the list as a whole.
std::string rows(const std::string& text, const PriceListChoice& choice = {}) {
  const SourceFile file("g.csv", "g.csv", text);
  const auto table = find_price_table(file, words);
  REQUIRE(table);
  Diagnostics diagnostics;
  const auto columns = choose_columns(*table, choice, diagnostics);
  REQUIRE(columns);
  const auto import = import_prices(*table, *columns, {}, words, diagnostics);
  if (!import) return said(diagnostics);
  CHECK(diagnostics.empty());
  std::size_t all = 0;
  for (const auto fate : {ListRowFate::placed, ListRowFate::repeated, ListRowFate::group,
                          ListRowFate::note, ListRowFate::unplaced}) {
    all += import->count(fate);
  }
  CHECK(all == import->rows.size());
  std::string result;
  for (const ListRow& row : import->rows)
    result += (result.empty() ? "" : "; ") + row_text(row);
  return result;
}

}  // namespace

TEST_CASE("a row is a code with its price name unit and the group above it") {
  CHECK(rows("Mã,Tên,ĐVT,Giá\nI,VẬT LIỆU,,\nX,Xi măng,tấn,5\n\nC,- Cát,m3,6\nII,CÔNG,,\nN,,,7\n") ==
        "2 group; 3 X 5 Xi măng /tấn [I VẬT LIỆU]; 5 C 6 Cát /m3 [I VẬT LIỆU]; 6 group; "
        "7 N 7 [II CÔNG]");
}

TEST_CASE("a mark for the unit above is that unit as long as the group lasts") {
  CHECK(rows("Mã,Tên,ĐVT,Giá\nA,x,tấn,5\nB,y,-,6\nC,z,,7\nD,u,nt,8\n") ==
        "2 A 5 x /tấn; 3 B 6 y /tấn; 4 C 7 z; 5 D 8 u");
}

TEST_CASE("a resource without a price is no heading") {
  CHECK(rows("Mã,Tên,ĐVT,Giá\nA,x,tấn,\nB,y,tấn,-\nKS,z,,\n1.2,nhóm,,\nD,u,m,5\n") ==
        "2 left price-list-row-price; 3 left price-list-row-price; 4 left price-list-row-price; "
        "5 group; 6 D 5 u /m [1.2 nhóm]");
  // Without units a number may be that of a row as well.
  CHECK(rows("Mã,Tên,Giá\n1,x,\nII,nhóm,\n2,y,5\n") ==
        "2 left price-list-row-price; 3 group; 4 2 5 y [II nhóm]");
}

TEST_CASE("a code that stands alone is a code without a price and no group") {
  CHECK(rows("Mã,Tên,ĐVT,Giá\nI,,,\nA7,,,\nA8,x,m,5\n1.2,,,\nNhóm B2 mới,,,\nA9,y,m,6\n") ==
        "2 group; 3 left price-list-row-price; 4 A8 5 x /m [I]; 5 group; 6 group; "
        "7 A9 6 y /m [Nhóm B2 mới]");
}

TEST_CASE("a row that sums up is no price") {
  CHECK(rows("STT,Mã,Tên,Giá\n1,A,x,5\n,Cộng,,5\n2,B,Tổng đài,6\n,,Tổng cộng:,11\nTổng,,,11\n") ==
        "2 A 5 x; 3 note; 4 B 6 Tổng đài; 5 note; 6 note");
  // With a code of its own it may be bought.
  CHECK(rows("Mã,Tên,Giá\nA,Tổng chi phí,5\n") == "2 A 5 Tổng chi phí");
}

TEST_CASE("texts below the last row are notes") {
  CHECK(rows("Mã,Tên,Giá\nNhóm,,\nA,x,5\nGhi chú: chưa gồm thuế,,\n,Người lập,\n") ==
        "2 group; 3 A 5 x [Nhóm]; 4 note; 5 note");
}

TEST_CASE("a code with two prices is not placed and one that repeats itself is placed once") {
  CHECK(rows("Mã,Tên,ĐVT,Giá\nA,x,m,5\nB,y,m,6\nA,x,m,7\nB,y,m,6\nC,z,m,8\nC,z,kg,8\n") ==
        "2 lost price-list-row-twice A g.csv:4:7; 3 B 6 y /m; "
        "4 lost price-list-row-twice A g.csv:2:7; 5 again; "
        "6 lost price-list-row-twice C g.csv:7:8; 7 lost price-list-row-twice C g.csv:6:7");
}

TEST_CASE("a row that has a price and cannot be placed is lost") {
  CHECK(rows("Mã,Tên,Giá\n,x,5\n=A1,y,6\n-7,z,8\nA,u,liên hệ\nB,v,-5\n") ==
        "2 lost price-list-row-code; 3 lost price-list-row-sign =A1; 4 -7 8 z; "
        "5 lost price-list-words liên hệ; 6 lost price-list-negative -5");
}

TEST_CASE("headings that stand on every page count as titles") {
  const std::string text = "STT,Mã,Giá\n1,A,5\nSTT,Mã,Giá\n(1),(2),(3)\n2,B,6\n";
  CHECK(rows(text) == "2 A 5; 5 B 6");
}

TEST_CASE("a second table and a quote that is not closed end it all") {
  CHECK(rows("Mã,Giá\nA,5\nMã,Tên,Giá máy\nB,x,6\n") ==
        "price-list-second-table g.csv:3:1 (note-first-here g.csv:1:1)");
  CHECK(rows("Mã,Giá\nA,5\n\"B,6\n") == "csv-open-quote g.csv:3:1");
}

TEST_CASE("a name may be the code and then a row with neither unit nor price is a group") {
  CHECK(rows("STT,Tên,ĐVT,Giá\nI,XI MĂNG,,\n1,Hạ Long,tấn,5\n,Giá cát,,\n,Cát,m3,6\n",
             {.code = "Tên"}) ==
        "2 group; 3 Hạ Long 5 Hạ Long /tấn [I XI MĂNG]; 4 group; 5 Cát 6 Cát /m3 [Giá cát]");
}

}  // namespace dutoan::price_import_test
