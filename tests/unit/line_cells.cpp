#include "input/line_cells.hpp"

#include "input_fixture.hpp"

namespace dutoan::line_cells_test {

namespace {

/// A block under headings that are line 1 of the file "t.csv".
struct Cells {
  Cells(const std::string& headings, const std::string& text) {
    const auto row = find_heading_row(headings + "\n", dutoan::make_headings({}));
    REQUIRE(row);
    setup.file = {"", "t.csv", "t.csv"};
    setup.columns = row->columns;
    block.text = text;
    block.first_line = 2;
  }

  LineTableSetup setup;
  LineBlock block;
};

}  // namespace

TEST_CASE("records are walked through with their lines") {
  Cells f("name,unit", "a,x\n\"b\nb\",y\n\nc\n");
  LineCells cells(f.setup, f.block);
  std::string seen;
  while (cells.next())
    seen += cells.text(LineColumn::name) + "@" + std::to_string(cells.line()) + " ";
  CHECK(seen == "a@2 b\nb@3 @5 c@6 ");
}

TEST_CASE("a cell is what stands between its quotes, trimmed and composed") {
  Cells f("name,unit", "\" Màn \"\"x\"\" \", e\u0302\u0301 \n");
  LineCells cells(f.setup, f.block);
  REQUIRE(cells.next());
  CHECK(cells.raw(LineColumn::name) == "Màn \"\"x\"\"");
  CHECK(cells.text(LineColumn::name) == "Màn \"x\"");
  CHECK(cells.text(LineColumn::unit) == "ế");
  CHECK(cells.text(LineColumn::note).empty());
  CHECK(cells.cell(LineColumn::note) == nullptr);
  CHECK(cells.cell_or_start(LineColumn::note).offset == 0);
}

TEST_CASE("only texts that do not read as they stand are kept apart") {
  Cells f("name,unit,note", "Máy chủ,e\u0302\u0301,\"a \"\"b\"\"\"\n");
  LineCells cells(f.setup, f.block);
  REQUIRE(cells.next());
  CHECK(cells.kept_text(LineColumn::name) == "Máy chủ");
  CHECK(f.block.own_texts.empty());
  CHECK(cells.kept_text(LineColumn::unit) == "ế");
  CHECK(cells.kept_text(LineColumn::note) == "a \"b\"");
  CHECK(f.block.own_texts.size() == 2);
}

TEST_CASE("a record that is none is said and passed by") {
  Cells f("name,unit", "a,x,z\nb,\"y\"!\nc\xff,x\nd\0,x\ne,x\n");
  f.block.text = std::string("a,x,z\nb,\"y\"!\nc\xff,x\nd\0,x\ne,x\n", 27);
  LineCells cells(f.setup, f.block);
  REQUIRE(cells.next());
  CHECK(cells.text(LineColumn::name) == "e");
  CHECK_FALSE(cells.next());
  CHECK(said(f.block.diagnostics) ==
        "csv-extra-field t.csv:2:5; csv-after-quote t.csv:3:3; text-not-utf8 t.csv:4:2; "
        "text-nul t.csv:5:2");
}

TEST_CASE("amounts count in the unit of the table, other numbers as they are") {
  Cells f("quantity,unit_price", "2.5,3.5\n");
  f.setup.options.dong_per_unit = 1000;
  LineCells cells(f.setup, f.block);
  REQUIRE(cells.next());
  CHECK_FALSE(cells.in_dong());
  CHECK(cells.number(LineColumn::quantity, false) == Number(5, 2));
  CHECK(cells.number(LineColumn::unit_price, true) == Number(3500));
  CHECK_FALSE(cells.number(LineColumn::amount, true));
  CHECK(cells.sound());
}

TEST_CASE("what can be read in two ways is an amount in dong, or a quantity, written plainly") {
  Cells f("quantity,unit_price", "185.000,185.5\n");
  const auto is_ambiguous = [&](LineColumn column, bool is_amount) {
    LineCells cells(f.setup, f.block);
    REQUIRE(cells.next());
    return cells.is_ambiguous(column, is_amount);
  };
  CHECK(is_ambiguous(LineColumn::quantity, true));
  CHECK(is_ambiguous(LineColumn::quantity, false));
  CHECK_FALSE(is_ambiguous(LineColumn::unit_price, false));
  f.setup.options.dong_per_unit = 1'000'000;
  CHECK_FALSE(is_ambiguous(LineColumn::quantity, true));
  CHECK(is_ambiguous(LineColumn::quantity, false));
  f.setup.options.numbers = NumberStyle::vietnamese;
  CHECK_FALSE(is_ambiguous(LineColumn::quantity, false));
}

}  // namespace dutoan::line_cells_test
