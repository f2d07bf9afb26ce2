#include "input/line_columns.hpp"

#include "input_fixture.hpp"

namespace dutoan::line_columns_test {

namespace {

Headings headings() {
  return make_headings({{"name", {"Nội dung", "Tên hàng hóa, dịch vụ"}},
                        {"unit", {"ĐVT", "Đơn vị tính"}},
                        {"quantity", {"Khối lượng", "Số lượng", "Qty"}},
                        {"unit_price", {"Đơn giá"}},
                        {"colour", {"Màu"}}});
}

/// "name 1, quantity 0 by ;": the columns found and the delimiter.
std::string columns(std::string_view text) {
  const auto row = find_heading_row(text, headings());
  if (!row) return "none";
  std::vector<std::string> found;
  for (std::size_t i = 0; i < line_column_words.size(); ++i) {
    const int at = row->columns.at[i];
    if (at >= 0) found.push_back(std::string(line_column_words[i]) + " " + std::to_string(at));
  }
  const char delimiter = row->columns.delimiter;
  return joined(found) + " by " +
         (delimiter == '\t' ? std::string("tab") : std::string(1, delimiter));
}

HeadingRow row_of(std::string_view text) {
  const auto row = find_heading_row(text, headings());
  REQUIRE(row);
  return *row;
}

}  // namespace

TEST_CASE("columns are named by the words of files or by what people write") {
  CHECK(columns("name,unit,quantity,unit_price\n") ==
        "name 0, unit 1, quantity 2, unit_price 3 by ,");
  CHECK(columns("Đơn giá,Số lượng,ĐVT,Nội dung\n") ==
        "name 3, unit 2, quantity 1, unit_price 0 by ,");
  CHECK(columns("Nội dung,Qty\n") == "name 0, quantity 1 by ,");
}

TEST_CASE("headings are compared without case or spare spaces or the way marks are typed") {
  CHECK(columns("  NỘI   DUNG ,đvt\n") == "name 0, unit 1 by ,");
  CHECK(columns("\"Nội\ndung\",\"ĐVT\"\n") == "name 0, unit 1 by ,");
  CHECK(columns("No\xCC\xA3\xCC\x82i dung,UNIT_PRICE\n") == "name 0, unit_price 1 by ,");
  // Without its marks a word is another one.
  CHECK(columns("Noi dung,DVT\n") == "none");
}

TEST_CASE("the delimiter is the one that finds most headings") {
  CHECK(columns("Nội dung;ĐVT;Đơn giá\n") == "name 0, unit 1, unit_price 2 by ;");
  CHECK(columns("Nội dung\tĐVT\n") == "name 0, unit 1 by tab");
  CHECK(columns("\"Tên hàng hóa, dịch vụ\",ĐVT\n") == "name 0, unit 1 by ,");
  CHECK(columns("name,unit\nname;unit\n") == "name 0, unit 1 by ,");
  CHECK(columns("name,unit\nNội dung;ĐVT;Số lượng\n") == "name 0, unit 1, quantity 2 by ;");
}

TEST_CASE("what stands above the headings is title") {
  const std::string text = "DỰ TOÁN;;\nNội dung: máy chủ;;\n;Nội dung;ĐVT\nMáy chủ;bộ;\n";
  CHECK(columns(text) == "name 1, unit 2 by ;");
  const HeadingRow row = row_of(text);
  CHECK(text.substr(row.start, row.end - row.start) == ";Nội dung;ĐVT\n");
  CHECK(row.columns.count == 3);
}

TEST_CASE("one known heading alone is a title and headings stand among the first rows") {
  CHECK(columns("Nội dung,a,b\nx,y,z\n") == "none");
  CHECK(columns("Nội dung,Nội dung\n") == "none");
  CHECK(columns("") == "none");
  const auto below = [](int titles) {
    std::string text;
    for (int i = 0; i < titles; ++i)
      text += "title\n";
    return columns(text + "name,unit");
  };
  CHECK(below(49) == "name 0, unit 1 by ,");
  CHECK(below(50) == "none");
}

TEST_CASE("the numbers of the columns below their headings are no line") {
  const std::string head = "Nội dung;ĐVT;Khối lượng;Đơn giá;Thành tiền\n";
  for (const char* numbers : {"1;2;3;4;5\n", "(1);(2);(3);(4);(5=3*4)\n", "A;B;1;2;3=1*2\r\n"}) {
    const std::string text = head + numbers + "Máy;bộ;2;5;10\n";
    CHECK(text.substr(row_of(text).end) == "Máy;bộ;2;5;10\n");
  }
  for (const char* line : {"1;;;;\n", "1;2;4;3;5\n", "Máy;bộ;1;2;3\n"}) {
    const std::string text = head + line;
    CHECK(text.substr(row_of(text).end) == line);
  }
}

TEST_CASE("unknown and doubled headings are given as written and empty ones are nothing") {
  const HeadingRow row = row_of("Nội dung,Màu  sắc,,ĐVT,\"Hãng \"\"A\"\"\",name,Đơn vị tính,Màu\n");
  CHECK(row.unknown == std::vector<std::string>{"Màu  sắc", "Hãng \"A\"", "Màu"});
  CHECK(row.doubled == std::vector<std::string>{"name", "Đơn vị tính"});
  CHECK(row.columns[LineColumn::name] == 0);
  CHECK(row.columns[LineColumn::unit] == 3);
  CHECK(row.columns[LineColumn::quantity] == -1);
  CHECK(row.columns.count == 8);
}

TEST_CASE("every column has its Vietnamese headings in the shipped norms") {
  Diagnostics diagnostics;
  NormStore store({{DUTOAN_NORMS_DIR, "norms", "norms"}}, diagnostics);
  const Headings& shipped = store.headings();
  const auto row = find_heading_row(
      "STT,Nhóm chi phí,Mã,Nội dung,Loại,Hạng,ĐVT,Khối lượng,Đơn giá,Thuế suất,Đã gồm thuế,"
      "Mã định mức,Loại căn cứ,Căn cứ giá,Ngày báo giá,Thành tiền,Ghi chú\n",
      shipped);
  REQUIRE(row);
  for (std::size_t i = 0; i < line_column_words.size(); ++i) {
    CAPTURE(line_column_words[i]);
    CHECK(row->columns.at[i] == int(i));
    // The words of files are known with or without synonyms.
    CHECK(shipped.at(std::string(line_column_words[i])) == LineColumn(i));
  }
}

}  // namespace dutoan::line_columns_test
