#include "input/register_table.hpp"

#include "said.hpp"

#include <doctest/doctest.h>

namespace dutoan::register_table_test {

namespace {

struct Rows {
  explicit Rows(const std::string& text)
      : file("r.csv", "r.csv", text), entries(read_register_table(file, diagnostics)) {}

  SourceFile file;
  Diagnostics diagnostics;
  std::vector<RegisterEntry> entries;
};

}  // namespace

TEST_CASE("columns stand in any order, named as keys or in Vietnamese") {
  const Rows rows(
      "Tên hệ thống;Loại;Mã;Từ khóa;Cơ quan chủ quản;Mức xác minh\n"
      "CSDL đất đai;database;dd;\"thửa đất; địa chính\";Bộ;user\n\nCổng;platform;c;;;\n");
  CHECK(said(rows.diagnostics).empty());
  REQUIRE(rows.entries.size() == 2);
  CHECK(rows.entries[0].id == "dd");
  CHECK(rows.entries[0].owner == "Bộ");
  CHECK(rows.entries[0].keywords == std::vector<std::string>{"thửa đất", "địa chính"});
  CHECK(rows.entries[0].evidence == Evidence::user);
  CHECK(rows.entries[1].kind == RegisterKind::platform);
  CHECK(rows.entries[1].keywords.empty());
}

TEST_CASE("a heading that is missing, doubled or unknown is an error") {
  CHECK(said(Rows("id,name\nA,N\n").diagnostics) == "register-column-missing r.csv:1:1");
  CHECK(said(Rows("id,name,kind,name\nA,N,task,M\n").diagnostics) == "heading-twice r.csv:1:14");
  const Rows unknown("id,name,kind,onwer\nA,N,task,Sở\n");
  CHECK(said(unknown.diagnostics) == "register-column-unknown r.csv:1:14");
  CHECK(hints(unknown.diagnostics).starts_with("hint-nearest owner"));
  CHECK(unknown.entries.size() == 1);
}

TEST_CASE("a row with a fault is left out and the others are kept") {
  const Rows rows(
      "id,name,kind,evidence\n,N,task,\nB,,task,\nC,N,sever,\nD,N,task,sure\nE,N,task,,x\n"
      "F,\"N\"x,task,\nG,N,task,user\n");
  CHECK(said(rows.diagnostics) ==
        "register-cell-missing r.csv:2:1; register-cell-missing r.csv:3:3; choice-unknown "
        "r.csv:4:5; choice-unknown r.csv:5:10; csv-extra-field r.csv:6:11; csv-after-quote "
        "r.csv:7:3");
  REQUIRE(rows.entries.size() == 1);
  CHECK(rows.entries[0].id == "G");
}

TEST_CASE("an empty table lacks its columns") {
  CHECK(said(Rows("").diagnostics).starts_with("register-column-missing r.csv:1:1"));
}

}  // namespace dutoan::register_table_test
