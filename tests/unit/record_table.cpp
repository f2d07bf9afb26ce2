#include "input/record_table.hpp"

#include "inputs_fixture.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::record_table_test {

namespace {

const std::string things =
    "things: {type: records, fields: {name: {type: text, label: {vi: Tên, en: Title}},\n"
    " kind: {type: choice, of: [low, high]}, key: {type: key_of weight}, on: {type: date},\n"
    " big: {type: yes_no}, n: {type: count, default: 1}, size: {type: number, label: Kích  "
    "thước}}}";

/// The records of a file "r.csv", and what is said of it.
struct Table {
  explicit Table(const std::string& text) : f(things) {
    folder.write("r.csv", text);
    value = read_record_table(folder.file("r.csv"), f.method.inputs.at(0), f.method, f.context);
  }

  std::string shown() { return f.with_faults(::shown(value)); }

  Inputs f;
  TestFolder folder;
  InputValue value;
};

std::string read(const std::string& text) {
  return Table(text).shown();
}

}  // namespace

TEST_CASE("columns are named by fields or their labels in any order") {
  CHECK(read("size,name,n\n1.5,x,2\n10/3,y,\n") ==
        "[[\"x\", none, none, none, none, 2, 1.5], [\"y\", none, none, none, none, 1, 10/3]]");
  CHECK(read("TÊN,kích thước\nx,1\n") == "[[\"x\", none, none, none, none, 1, 1]]");
  CHECK(read("Title,\nx,\n") == "[[\"x\", none, none, none, none, 1, none]]");
  CHECK(read("name\n") == "[]");
}

TEST_CASE("records may stand below titles, and in a sheet") {
  CHECK(read("BẢNG 1,,\nsize,name,n\n1.5,x,2\n") == "[[\"x\", none, none, none, none, 2, 1.5]]");
  Inputs f(things);
  TestFolder folder;
  TestWorkbook book{.sheets = {{"S",
                                "<row r=\"2\"><c t=\"str\"><v>name</v></c><c t=\"str\"><v>size"
                                "</v></c></row><row r=\"3\"><c t=\"str\"><v>x</v></c><c><v>185"
                                "</v></c><c><v>9</v></c></row><row r=\"4\"><c t=\"str\"><v>y</v>"
                                "</c><c t=\"str\"><v>1.5</v></c></row><row r=\"5\"><c><f>1</f>"
                                "</c><c t=\"e\"><v>#N/A</v></c></row>"}}};
  book.write(folder.path / "r.xlsx");
  const auto records = [&](const FileName& file) {
    return f.with_faults(
        shown(read_record_table(file, f.method.inputs.at(0), f.method, f.context)));
  };
  CHECK(records(folder.file("r.xlsx")) ==
        "[[\"x\", none, none, none, none, 1, 185], [\"y\", none, none, none, none, 1, none], "
        "[none, none, none, none, none, 1, none]]; cell-number-as-text r.xlsx:S!B4; "
        "cell-not-calculated r.xlsx:S!A5; cell-holds-error r.xlsx:S!B5");
  f.diagnostics = {};
  FileName other = folder.file("r.xlsx");
  other.sheet = "T";
  CHECK(records(other) == "none; sheet-not-found r.xlsx");
  f.diagnostics = {};
  CHECK(records(folder.file("r.ods")) == "none; table-format r.ods");
}

TEST_CASE("the delimiter is the one that knows most headings") {
  const std::string record = "[[\"a, b\", none, none, none, none, 2, none]]";
  CHECK(read("name;n\na, b;2\n") == record);
  CHECK(read("name\tn\na, b\t2\n") == record);
  CHECK(read("name\na,b\n").ends_with("csv-extra-field r.csv:2:3"));
  CHECK(read("\xEF\xBB\xBFname,n\r\n\"a, b\",2\r\n\r\n,\r\n") == record);
}

TEST_CASE("a file without a known heading is said as a whole") {
  Table table("colour,weight\n1,2\n");
  CHECK(hints(table.f.diagnostics) == "hint-allowed name, kind, key, on, big, n, size");
  CHECK(table.shown() == "[]; record-headings r.csv");
  CHECK(read("") == "[]; record-headings r.csv");
}

TEST_CASE("a cell is read by the type of its field") {
  struct Row {
    const char *column, *written, *cell;
  };
  const Row rows[] = {
      {"kind", "low", "\"low\""},
      {"kind", "lwo", "choice-unknown"},
      {"key", "simple", "\"simple\""},
      {"key", "simpel", "choice-unknown"},
      {"on", "6/3/2023", "2023-03-06"},
      {"on", "6/13/2023", "date-invalid"},
      {"big", "yes", "yes"},
      {"big", "có", "yes"},
      {"big", "x", "yes"},
      {"big", "no", "no"},
      {"n", "3", "3"},
      {"n", "1.5", "count-whole"},
      {"n", "-1", "count-whole"},
      {"size", "2_000", "2000"},
      {"size", "\"1,5\"", "number-malformed"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.column));
    CAPTURE(std::string(row.written));
    Table table("name," + std::string(row.column) + "\nx," + row.written + "\n");
    const auto& record = std::get<InputValue::Elements>(table.value.given).at(0);
    const auto& fields = std::get<InputValue::Elements>(record.given);
    const auto& specs = table.f.method.inputs[0].fields;
    for (std::size_t i = 0; i < specs.size(); ++i) {
      if (specs[i].name != row.column) continue;
      const std::string fault = said(table.f.diagnostics);
      CHECK((fault.empty() ? shown(fields[i]) : fault) ==
            row.cell + std::string(fault.empty() ? "" : " r.csv:2:3"));
    }
  }
}

TEST_CASE("faults of a row are said at their cells and the rows around them are read") {
  CHECK(read("name,n\na,1\nb,x\n\"c\nd\",2,5\n") ==
        "[[\"a\", none, none, none, none, 1, none], [\"b\", none, none, none, none, 1, none], "
        "[\"c\nd\", none, none, none, none, 2, none]]; "
        "number-malformed r.csv:3:3; csv-extra-field r.csv:5:6");
  CHECK(read("name,n\na,1,\n") == "[[\"a\", none, none, none, none, 1, none]]");
  CHECK(read("name,n\n\"a,1\n").ends_with("csv-open-quote r.csv:2:1"));
}

TEST_CASE("limits and rates hold in a file as they do in a plan") {
  Inputs f(
      "r: {type: records, fields: {name: {type: text}, n: {type: number, min: 10, max: 20}, "
      "rate: {type: rate}, big: {type: yes_no}}}");
  const TestFolder folder;
  folder.write("r.csv", "name,n,rate,big\na,10,5%,x\nb,9,5,maybe\nc,20.1,0,no\n");
  const InputValue value =
      read_record_table(folder.file("r.csv"), f.method.inputs.at(0), f.method, f.context);
  CHECK(f.with_faults(shown(value)) ==
        "[[\"a\", 10, 0.05, yes], [\"b\", none, none, none], [\"c\", none, 0, no]]; "
        "input-range r.csv:3:3; rate-percent r.csv:3:5; yes-no r.csv:3:7; input-range r.csv:4:3");
}

TEST_CASE("a record and its cells keep their places in the file which is kept") {
  Table table("name,n\nx,\"2\"\n");
  REQUIRE(table.f.kept.size() == 1);
  const auto& record = std::get<InputValue::Elements>(table.value.given).at(0);
  const auto& fields = std::get<InputValue::Elements>(record.given);
  CHECK(place_text(record.place) == "r.csv:2:1");
  CHECK(place_text(fields[5].place) == "r.csv:2:3");
  CHECK(fields[5].place.length == 3);
  CHECK(record.place.file == table.f.kept[0].get());
}

TEST_CASE("a file that is not there gives nothing") {
  Inputs f(things);
  const TestFolder folder;
  CHECK_FALSE(read_record_table(folder.file("gone.csv"), f.method.inputs.at(0), f.method, f.context)
                  .is_given());
  CHECK(said(f.diagnostics) == "file-not-found gone.csv");
}

}  // namespace dutoan::record_table_test
