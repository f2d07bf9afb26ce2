#include "input/line_block_reader.hpp"

#include "input/method_reader.hpp"
#include "input_fixture.hpp"

namespace dutoan::line_block_reader_test {

namespace {

const std::string norms_text =
    "format: 1\ndocument: d\nin_force: {from: 2020-01-01}\nmethods:\n"
    "  - {id: sums, basis: x, evidence: user, total: A, rows: [{id: A, formula: \"sum(lines: "
    "amount)\"}],\n     inputs: {lines: {type: lines, groups: {G1: a, G2: b}}}}\n"
    "  - {id: list, basis: x, evidence: user, total: A, rows: [{id: A, formula: \"sum(lines: "
    "amount)\"}],\n     inputs: {lines: {type: lines}}}\n"
    "  - {id: price, basis: x, evidence: user, total: A, rows: [{id: A, formula: 1}]}\n"
    "norm_items:\n  - {code: \"01.01\", unit: bộ, method: price, evidence: user, basis: x}\n";

/// Reads rows under headings; they are lines 1 and 2 of the file "t.csv".
class Rows {
 public:
  explicit Rows(const std::string& headings) : norms_({{"a.yaml", norms_text}}) {
    const auto row = find_heading_row(headings + "\n", dutoan::make_headings({}));
    REQUIRE(row);
    setup.file = {"", "t.csv", "t.csv"};
    setup.columns = row->columns;
    setup.norms = norms_.store.get();
    setup.date = TaskDate::on(day("2023-03-06"));
    with_method("list");
  }

  void with_method(const std::string& name) {
    Diagnostics diagnostics;
    setup.method = norms_.store->method(name, day("2023-03-06"), {}, diagnostics);
    REQUIRE(setup.method != nullptr);
  }

  /// What the block holds; what is wrong with it is behind a semicolon.
  std::string read(const std::string& text, Listing listing = Listing::totals_only) {
    block = {};
    block.text = text;
    block.first_line = 2;
    read_line_block(setup, listing, block);
    std::vector<std::string> texts;
    for (const auto& line : block.lines) {
      texts.push_back(number(line.quantity) + " x " + number(line.unit_price) +
                      key(block.keys.at(line.key)));
    }
    for (const WorkItem& item : block.items)
      texts.push_back("item " + shown(item));
    for (const auto& sum : block.sums) {
      texts.push_back(std::string(sum.of_all ? "all " : "sum ") + exact_text(sum.amount) +
                      " behind " + std::to_string(sum.bulk_before) + "+" +
                      std::to_string(sum.items_before));
    }
    const std::string faults = said(block.diagnostics);
    return dutoan::joined(texts) + (faults.empty() ? "" : "; " + faults);
  }

  LineTableSetup setup;
  LineBlock block;

 private:
  static std::string number(const Scaled& scaled) {
    return std::to_string(scaled.value) + "/" + std::to_string(scaled.decimals);
  }

  static std::string key(const LineKey& key) {
    std::string text;
    for (const std::string& part : {key.group, key.kind, key.category})
      text += part.empty() ? "" : " " + part;
    if (key.vat) text += " vat " + exact_text(*key.vat);
    if (key.vat_not_subject) text += " not subject";
    if (key.vat_included) text += " included";
    return text;
  }

  static std::string shown(const WorkItem& item) {
    std::string text = item.name;
    if (item.quantity) text += " q " + exact_text(*item.quantity);
    if (item.unit_price) text += " p " + exact_text(*item.unit_price);
    if (item.amount) text += " a " + exact_text(*item.amount);
    if (!item.norm.empty()) text += " norm " + item.norm_use->item;
    return text + " @" + std::to_string(item.line);
  }

  TestNorms norms_;
};

const std::string priced = "name,unit,quantity,unit_price";

}  // namespace

TEST_CASE("a quantity and a price are a line of scaled integers") {
  Rows rows(priced);
  CHECK(rows.read("Máy chủ,bộ,2,185000000\nCáp,m,10.25,9000.5\n") ==
        "2/0 x 185000000/0, 1025/2 x 90005/1");
  CHECK(rows.read("a,b, 2 ,\"3\"\r\n") == "2/0 x 3/0");
  CHECK(rows.read("").empty());
}

TEST_CASE("what does not fit scaled integers travels as a whole item") {
  Rows rows(priced);
  CHECK(rows.read("a,b,1234567890123456789,5\n") == "item a q 1234567890123456789 p 5 @2");
  CHECK(rows.read("a,b,0.0000001,5\n") == "item a q 0.0000001 p 5 @2");
  CHECK(rows.read("a,b,1234567.890123,1234567.890123\n") ==
        "item a q 1234567.890123 p 1234567.890123 @2");
  CHECK(rows.read("a,b,,5\nc,d,5,\n") == "item a p 5 @2, item c q 5 @3");
  rows.setup.options.dong_per_unit = Number(1000);
  CHECK(rows.read("a,b,2,1.5\n") == "item a q 2 p 1500 @2");
}

TEST_CASE("a line that lowers the total is counted and said") {
  Rows rows(priced);
  CHECK(rows.read("a,b,-1,5\nc,d,-1,-5\n") == "-1/0 x 5/0, -1/0 x -5/0; amount-negative t.csv:2:1");
  CHECK(rows.read("a,b,-0.0000001,5\n") == "item a q -0.0000001 p 5 @2; amount-negative t.csv:2:1");
  CHECK_FALSE(rows.block.diagnostics.has_errors());
}

TEST_CASE("a price and a quantity that may be read in two ways are refused") {
  Rows rows(priced);
  CHECK(rows.read("a,b,2,185.000\n") == "; number-two-readings t.csv:2:7");
  CHECK(rows.read("a,b,1.500,2\n") == "; number-two-readings t.csv:2:5");
  CHECK(rows.read("a,b,1.50,2\n") == "150/2 x 2/0");
  rows.setup.options.dong_per_unit = Number(1'000'000);
  CHECK(rows.read("a,b,2,1.500\n") == "item a q 2 p 1500000 @2");
  rows.setup.options = {.numbers = NumberStyle::vietnamese};
  CHECK(rows.read("a,b,\"2,5\",185.000\n") == "25/1 x 185000/0");
  CHECK(rows.read("a,b,2.5,3\n").starts_with("; cell-number-vi t.csv:2:5"));
}

TEST_CASE("a cell that is no number is said and its row left out") {
  Rows rows(priced);
  CHECK(rows.read("a,b,2 bộ,5\nc,d,1,2\n") == "1/0 x 2/0; cell-number-plain t.csv:2:5");
  CHECK(rows.read("a,b,2,10%\n") == "; cell-number-plain t.csv:2:7");
  CHECK(rows.read("Màn hình,cái,x,y\n") ==
        "; cell-number-plain t.csv:2:14; cell-number-plain t.csv:2:16");
}

TEST_CASE("lines that share what totals ask for share a key") {
  Rows rows("group,kind,category,vat,vat_included,quantity,unit_price");
  rows.with_method("sums");
  CHECK(rows.read("G1,hardware,a,10%,,1,1\nG2,,,KCT,có,2,2\nG1,hardware,a,10%,,3,3\n"
                  "G1,,,0,x,4,4\nG1,,,not_subject,no,5,5\nG1,,,,không,6,6\n") ==
        "1/0 x 1/0 G1 hardware a vat 0.1, 2/0 x 2/0 G2 not subject included, "
        "3/0 x 3/0 G1 hardware a vat 0.1, 4/0 x 4/0 G1 vat 0 included, "
        "5/0 x 5/0 G1 not subject, 6/0 x 6/0 G1");
  CHECK(rows.block.keys.size() == 5);
  CHECK(rows.block.lines[2].key == rows.block.lines[0].key);
}

TEST_CASE("a rate has a comma where the numbers of the table have one") {
  Rows rows("kind,vat,quantity,unit_price");
  CHECK(rows.read("hardware,\"5,5%\",1,2\n") == "; cell-vat t.csv:2:10");
  rows.setup.options.numbers = NumberStyle::vietnamese;
  CHECK(rows.read("hardware,\"5,5%\",1,2\n") == "1/0 x 2/0 hardware vat 0.055");
  CHECK(rows.read("hardware,5.5%,1,2\n") == "1/0 x 2/0 hardware vat 0.055");
  CHECK(rows.read("hardware,\"1.234,5%\",1,2\n") == "; cell-vat t.csv:2:10");
}

TEST_CASE("what decides on totals is checked in every row") {
  Rows rows("group,kind,vat,vat_included,quantity,unit_price");
  rows.with_method("sums");
  struct Row {
    const char *cells, *fault;
  };
  for (const Row& row : {Row{"G1,hardwear,,", "choice-unknown t.csv:2:4"},
                         {"G1,,10,", "cell-vat t.csv:2:5"},
                         {"G1,,x%,", "cell-vat t.csv:2:5"},
                         {"G1,,,maybe", "yes-no t.csv:2:6"},
                         {"G3,,,", "group-unknown t.csv:2:1"},
                         {",,,", "group-missing t.csv:2:1"}}) {
    CAPTURE(std::string(row.cells));
    const std::string text = std::string(row.cells) + ",1,2\n";
    CHECK(rows.read(text) == "; " + std::string(row.fault));
    CHECK(rows.read("G1,,,,5,6\n" + text).starts_with("5/0 x 6/0 G1; "));
  }
}

TEST_CASE("a heading is no line and a lump sum needs a paper") {
  Rows rows("name,unit,quantity,unit_price,amount,price_kind,price_ref");
  CHECK(rows.read("PHẦN CỨNG,,,,,,\n,,,,,,\n\n").empty());
  CHECK(rows.read("Trọn gói,,,,5000000,,BG-01\n") == "item Trọn gói a 5000000 @2");
  CHECK(rows.read("Trọn gói,,,,5000000,quotation,\n") == "item Trọn gói a 5000000 @2");
  CHECK(rows.read("Trọn gói,,,,5000000,,\n") == "; row-not-counted t.csv:2:13");
  // With a unit it is a line whose price is missing.
  CHECK(rows.read("Trọn gói,gói,,,5000000,,\n") == "item Trọn gói @2");
  CHECK(rows.read("Trọn gói,,,,5.000,,BG-01\n") == "; number-two-readings t.csv:2:13");
}

TEST_CASE("the agency's own figure is not used but must be a number") {
  Rows rows("name,quantity,unit_price,amount,price_ref");
  CHECK(rows.read("a,2,3,999,BG-01\n") == "2/0 x 3/0");
  CHECK(rows.read("a,2,3,x,\n") == "; cell-number-plain t.csv:2:7");
  CHECK(rows.read("a,2,3,185.000,\n") == "; number-two-readings t.csv:2:7");
  CHECK(rows.read("a,2,,999,BG-01\n") == "item a q 2 @2");
}

TEST_CASE("a day of a price that is none is said at its cell") {
  Rows rows("name,quantity,unit_price,price_date");
  CHECK(rows.read("a,2,,31/02/2023\nb,3,,28/02/2023\n") == "item b q 3 @3; date-invalid t.csv:2:6");
}

TEST_CASE("a sum row is kept with what stands above it and is no line") {
  Rows rows("no,name,quantity,unit_price,amount,unit");
  CHECK(rows.read("1,a,2,3,,\n2,b,1,,,\n,Cộng,,,6,\n3,c,1,1,,\n,TỔNG CỘNG,,,7,\nTổng,,,,8,\n") ==
        "2/0 x 3/0, 1/0 x 1/0, item b q 1 @3, sum 6 behind 1+1, all 7 behind 2+1, "
        "all 8 behind 2+1");
  CHECK(location_text(rows.block.sums[0].location) == "t.csv:4:9");
  // With a quantity and a price it is a line whatever it is called.
  CHECK(rows.read(",Tổng đài,1,5,,bộ\n") == "1/0 x 5/0");
  CHECK(rows.read(",Cộng,,,x,\n") == "; cell-number-plain t.csv:2:9");
}

TEST_CASE("a norm code is looked up and its unit must agree") {
  Rows rows("name,unit,quantity,unit_price,norm");
  rows.setup.norms->need_norm_items(day("2023-03-06"));
  CHECK(rows.read("a,bộ,2,,01.01\n") == "item a q 2 norm d/01.01 @2");
  CHECK(rows.read("a,bộ,2,,d/01.01\n") == "item a q 2 norm d/01.01 @2");
  CHECK(rows.read("a,cái,2,,01.01\n").starts_with("; norm-unit t.csv:2:10"));
  CHECK(rows.read("a,bộ,2,,01.02\n") == "; norm-unknown t.csv:2:9");
  CHECK(rows.read("a,bộ,2,5,\n") == "2/0 x 5/0");
}

TEST_CASE("a record that is none is said and those around it are read") {
  Rows rows(priced);
  const std::string around = "2/0 x 2/0, 3/0 x 3/0; ";
  CHECK(rows.read("a,b,2,2\n\"x\"y,b,1,1\nc,d,3,3\n") == around + "csv-after-quote t.csv:3:1");
  CHECK(rows.read("a,b,2,2\nMàn hình 24, LED,b,1,1\nc,d,3,3\n") ==
        around + "csv-extra-field t.csv:3:22");
  CHECK(rows.read("a,b,2,2,,\nc,d,3,3,\n") == "2/0 x 2/0, 3/0 x 3/0");
  CHECK(rows.read("a,b,2,2\nc,d,3,3\nx,\"b,1,1\n") == around + "csv-open-quote t.csv:4:3");
  CHECK(rows.read("a,b,2,2\nc,d\n") == "2/0 x 2/0");
}

TEST_CASE("a record with bytes that are no text is said and those around it are read") {
  Rows rows(priced);
  CHECK(rows.read("a,b,1,1\nđ\xFF,b,1,1\nc,d,3,3\n") ==
        "1/0 x 1/0, 3/0 x 3/0; text-not-utf8 t.csv:3:2");
  CHECK(rows.read(std::string("a,b,1,1\nc,\0,1,1\nc,d,3,3\n", 24)) ==
        "1/0 x 1/0, 3/0 x 3/0; text-nul t.csv:3:3");
}

TEST_CASE("lines are counted over line ends inside quotes") {
  Rows rows(priced);
  CHECK(rows.read("\"a\nb\n\",c,1,1\nd,e,x,1\n\"f\ng\",h,y,1\n") ==
        "1/0 x 1/0; cell-number-plain t.csv:5:5; cell-number-plain t.csv:7:6");
}

TEST_CASE("every row is listed with its texts where they are asked for") {
  Rows rows("no,name,unit,quantity,unit_price,amount,price_ref,price_date,note");
  const std::string text = "1,\"Màn hình 24\"\" LED\",cái,2,5,10,BG-01,6/3/2023,ghi\n2,x,,,7,,,,\n";
  CHECK(rows.read(text) == "2/0 x 5/0, item x p 7 @3");
  CHECK(rows.block.listed.empty());
  rows.read(text, Listing::every_line);
  REQUIRE(rows.block.listed.size() == 2);
  const auto& first = rows.block.listed[0];
  CHECK(first.bulk);
  CHECK(first.index == 0);
  const LineText& own = rows.block.texts.at(0);
  CHECK(own.name == "Màn hình 24\" LED");
  CHECK(own.stated->dong == Number(10));
  CHECK(own.price_ref == "BG-01");
  CHECK(own.price_date == day("2023-03-06"));
  CHECK(own.note == "ghi");
  CHECK(own.line == 2);
  CHECK_FALSE(rows.block.listed[1].bulk);
  CHECK(rows.block.listed[1].index == 0);
}

}  // namespace dutoan::line_block_reader_test
