#include "input/line_table.hpp"

#include "input_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::line_table_test {

namespace {

const std::string norms_text =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01}\nmethod:\n  id: list\n  basis: x\n"
    "  evidence: user\n  total: A\n  inputs: {lines: {type: lines}}\n"
    "  rows: [{id: A, formula: \"sum(lines: amount)\"}]\n";

class Tables {
 public:
  Tables() : norms({{"a.yaml", norms_text}}), inputs{.diagnostics = diagnostics} {
    method = norms.store->method("list", day("2023-03-06"), {}, diagnostics);
    REQUIRE(method != nullptr);
  }

  std::optional<LineTable> open(const std::string& name, const LineTableOptions& options = {}) {
    const LineContext context{.norms = *norms.store,
                              .date = TaskDate::on(day("2023-03-06")),
                              .method = *method,
                              .inputs = inputs,
                              .diagnostics = diagnostics};
    return open_line_table(folder.file(name), options, context, in_file("plan.yaml"));
  }

  static std::string name_of(const LineBlock& block, const LineBlock::Listed& row) {
    return row.bulk ? std::string(block.texts[row.index].name) : block.items[row.index].name;
  }

  /// The names of all lines and what is wrong.
  std::string read(const std::string& name, const LineTableOptions& options = {}) {
    const auto table = open(name, options);
    if (!table) return "none; " + said(diagnostics);
    const auto feed = table->open(Listing::every_line);
    std::string text;
    std::string faults;
    blocks = 0;
    for (LineBlock block; feed(block); block.clear()) {
      CHECK(block.index == blocks++);
      for (const auto& row : block.listed)
        text += (text.empty() ? "" : ",") + name_of(block, row);
      for (const auto& one : block.diagnostics.sorted()) {
        faults += "; " + one.message.id + " " + std::to_string(one.location.line) + ":" +
                  std::to_string(one.location.column);
      }
    }
    return text + faults;
  }

  TestNorms norms;
  TestFolder folder;
  Diagnostics diagnostics;
  InputContext inputs;
  const Method* method = nullptr;
  std::size_t blocks = 0;
};

/// The text in UTF-16 with its byte order mark.
std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (const char16_t unit : std::u16string(1, u'\xFEFF') + std::u16string(text)) {
    const char high = char(unit >> 8U);
    const char low = char(unit & 0xFFU);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

}  // namespace

TEST_CASE("lines are read below their headings whatever the encoding") {
  Tables f;
  f.folder.write("plain.csv", "Dự toán\nname,quantity,unit_price\nế😀,1,2\nb,3,4");
  f.folder.write("mark.csv", "\xEF\xBB\xBFname,quantity,unit_price\r\nế😀,1,2\r\nb,3,4\r\n");
  f.folder.write("little.csv",
                 utf16(u"Dự toán\nname\tquantity\tunit_price\nế😀\t1\t2\nb\t3\t4\n", true));
  f.folder.write("big.csv", utf16(u"name;quantity;unit_price\r\nế😀;1;2\r\nb;3;4", false));
  for (const char* name : {"plain.csv", "mark.csv", "little.csv", "big.csv"}) {
    CAPTURE(std::string(name));
    CHECK(f.read(name) == "ế😀,b");
    CHECK(f.read(name, {.block_size = 7}) == "ế😀,b");
  }
  CHECK(said(f.diagnostics).empty());
  f.folder.write("fault.csv", "\xEF\xBB\xBFname,quantity,unit_price\na,x,1\n");
  CHECK(f.read("fault.csv") == "; cell-number-plain 2:3");
}

TEST_CASE("half a surrogate pair spoils itself and not its neighbours") {
  Tables f;
  const std::u16string high = {u'\xD83D'};
  const std::u16string low = {u'\xDE00'};
  const auto name = [&](const std::u16string& text, bool little) {
    f.folder.write("t.csv", utf16(u"name;quantity;unit_price\n" + text + u";1;2\n", little));
    return f.read("t.csv");
  };
  for (const bool little : {true, false}) {
    CHECK(name(u"a" + high + u"b", little) == "a\uFFFDb");
    CHECK(name(u"a" + low + u"b", little) == "a\uFFFDb");
    CHECK(name(high + high + low + u"b", little) == "\uFFFD😀b");
    CHECK(name(low + high, little) == "\uFFFD\uFFFD");
  }
}

TEST_CASE("where a table is cut into blocks changes nothing of what is read") {
  Tables f;
  f.folder.write("t.csv",
                 "title\nname,unit,quantity,unit_price\na,u,1,1\n\"b\n\"\"2\"\"\",u,1,1\n"
                 "c,u,x,1\n\nd 24\",u,1,1\n\"e\"f,u,1,1\ng,u,1,1,9\nh,\"u\n\n\",y,1\ni,u,1,1");
  const std::string expected =
      "a,b\n\"2\",d 24\",i; cell-number-plain 6:5; csv-after-quote 9:1; csv-extra-field 10:9; "
      "cell-number-plain 13:3";
  CHECK(f.read("t.csv") == expected);
  CHECK(f.blocks == 1);
  for (const std::size_t size : {1U, 2U, 3U, 5U, 8U, 13U, 21U, 34U, 1000U}) {
    CAPTURE(size);
    CHECK(f.read("t.csv", {.block_size = size}) == expected);
  }
  CHECK(f.read("t.csv", {.block_size = 1}) == expected);
  CHECK(f.blocks == 9);
}

TEST_CASE("a table is read from its start as often as asked") {
  Tables f;
  f.folder.write("t.csv", "name,quantity,unit_price\na,1,2\nb,3,4\n");
  const auto table = f.open("t.csv");
  REQUIRE(table);
  for (int i = 0; i < 2; ++i) {
    const auto feed = table->open(Listing::totals_only);
    LineBlock block;
    REQUIRE(feed(block));
    CHECK(block.lines.size() == 2);
    CHECK(block.listed.empty());
    block.clear();
    CHECK_FALSE(feed(block));
    CHECK_FALSE(feed(block));
  }
  CHECK(table->file == "t.csv");
  // Of the three bytes a file "abc" has: FIPS 180-4.
  f.folder.write("t.csv", "abc");
  CHECK(table->sha256() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a table without lines is empty and no fault") {
  Tables f;
  f.folder.write("t.csv", "name,quantity,unit_price\n");
  CHECK(f.read("t.csv").empty());
  CHECK(f.blocks == 0);
}

TEST_CASE("a file that is no table is said") {
  Tables f;
  f.folder.write("book.xls", "\xD0\xCF");
  f.folder.write("book.xlsx", "PK");
  f.folder.write("empty.csv", "\xEF\xBB\xBF \n");
  f.folder.write("none.csv", "a,b\n1,2\n");
  f.folder.write("sub/x.csv", "");
  struct Row {
    const char *file, *fault;
  };
  for (const Row& row : {Row{"book.xls", "table-format plan.yaml:1:1"},
                         {"book.xlsx", "workbook-damaged book.xlsx"},
                         {"gone.csv", "file-not-found gone.csv"},
                         {"sub", "file-is-folder sub"},
                         {"empty.csv", "file-empty empty.csv"},
                         {"none.csv", "headings-not-found none.csv:1:1"}}) {
    CAPTURE(std::string(row.file));
    f.diagnostics = {};
    CHECK(f.read(row.file) == "none; " + std::string(row.fault));
  }
}

TEST_CASE("a sheet is a table whose places are cells") {
  Tables f;
  TestWorkbook book{
      .sheets = {{"Dự toán",
                  "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>"
                  "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\" t=\"s\">"
                  "<v>2</v></c><c r=\"C4\" t=\"s\"><v>3</v></c></row>"
                  "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>a</t></is></c>"
                  "<c r=\"B5\"><v>1.234</v></c><c r=\"C5\"><v>185000</v></c>"
                  "<c r=\"F5\"><f>NOW()</f></c></row>"
                  "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>4</v></c><c r=\"B7\"><v>2</v></c>"
                  "<c r=\"C7\" t=\"s\"><v>5</v></c></row>"
                  "<row r=\"8\"><c r=\"A8\" t=\"s\"><v>4</v></c><c r=\"B8\" t=\"s\">"
                  "<v>6</v></c><c r=\"C8\"><v>3</v></c></row>"
                  "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>4</v></c><c r=\"B9\"><f>1</f></c>"
                  "<c r=\"C9\" t=\"e\"><v>#REF!</v></c></row>"}},
      .strings = {"<t>DỰ TOÁN CHI TIẾT</t>", "<t> name </t>", "<t>Quantity\n</t>",
                  "<t>unit_price</t>", "<t>b</t>", "<t>185.000</t>", "<t>hai</t>"}};
  book.write(f.folder.path / "b.xlsx");
  CHECK(f.read("b.xlsx") ==
        "a; cell-text-two-readings 7:3; cell-number-as-text 8:2; cell-not-calculated 9:2; "
        "cell-holds-error 9:3");
  CHECK(said(f.diagnostics).empty());

  const auto table = f.open("b.xlsx");
  REQUIRE(table);
  CHECK(table->file == "b.xlsx");
  CHECK(table->sheet == "Dự toán");
  LineBlock block;
  REQUIRE(table->open(Listing::every_line)(block));
  CHECK(to_number(block.lines.at(0).quantity) == Number(617, 500));
  CHECK(said(block.diagnostics).starts_with("cell-text-two-readings b.xlsx:Dự toán!C7; "));

  book.sheets.emplace_back("Khác", "<row><c t=\"s\"><v>0</v></c></row>");
  book.write(f.folder.path / "two.xlsx");
  CHECK(f.read("two.xlsx") == "none; sheet-not-named plan.yaml:1:1");
  f.diagnostics = {};
  book.sheets.erase(book.sheets.begin());
  book.write(f.folder.path / "none.xlsx");
  CHECK(f.read("none.xlsx") == "none; headings-not-found none.xlsx:Khác!A1");
}

TEST_CASE("a heading nobody knows is a warning and one that stands twice an error") {
  Tables f;
  f.folder.write("odd.csv", "Dự toán\nname,Màu,quantity,unit_price\na,đỏ,1,2\n");
  CHECK(f.read("odd.csv") == "a");
  CHECK(said(f.diagnostics) == "headings-unused odd.csv:2:6");
  CHECK_FALSE(f.diagnostics.has_errors());
  f.diagnostics = {};
  f.folder.write("twice.csv", "name,quantity,unit_price,name\na,1,2,b\n");
  CHECK(f.read("twice.csv") == "none; heading-twice twice.csv:1:26");
  CHECK(f.diagnostics.has_errors());
}

TEST_CASE("a heading row that is none is said and no row below it is lost in silence") {
  Tables f;
  const std::string mark = "\xEF\xBB\xBF";
  f.folder.write("open.csv", mark + "Dự toán\nname,quantity,\"unit_price\na,1,2\n");
  f.folder.write("bytes.csv", mark + "Dự to\xC3n\nname,quantity,unit_price\na,1,2\n");
  f.folder.write("nul.csv", std::string("name,quantity,\0unit_price,unit\n", 31));
  CHECK(f.read("open.csv") == "none; csv-open-quote open.csv:2:15");
  f.diagnostics = {};
  CHECK(f.read("bytes.csv") == "none; text-not-utf8 bytes.csv:1:6");
  f.diagnostics = {};
  CHECK(f.read("nul.csv") == "none; text-nul nul.csv:1:15");
}

TEST_CASE("a record longer than any row people write is said and ends the table") {
  Tables f;
  const std::string head = "name,quantity,unit_price\na,1,2\n";
  f.folder.write("long.csv", head + "\"" + std::string(3U << 20U, 'x') + "\",1,2\nb,1,2\n");
  CHECK((f.read("long.csv", {.block_size = 1000}) == "a; csv-record-long 3:1"));
  CHECK((f.read("long.csv") == "a; csv-record-long 3:1"));
  f.folder.write("open.csv", head + "\"" + std::string(2000, 'x') + "\nb,1,2\n");
  CHECK(f.read("open.csv", {.block_size = 1000}) == "a; csv-open-quote 3:1");
}

TEST_CASE("amounts of a table are counted in the unit it says") {
  Tables f;
  f.folder.write("t.csv", "name,quantity,unit_price\na,2,\"1,5\"\n");
  const auto table =
      f.open("t.csv", {.numbers = NumberStyle::vietnamese, .dong_per_unit = 1'000'000});
  REQUIRE(table);
  CHECK(table->dong_per_unit == Number(1'000'000));
  LineBlock block;
  REQUIRE(table->open(Listing::totals_only)(block));
  REQUIRE(block.items.size() == 1);
  CHECK(exact_text(block.items[0].unit_price.value()) == "1500000");
}

}  // namespace dutoan::line_table_test
