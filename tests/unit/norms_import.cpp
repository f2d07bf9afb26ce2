#include "command_fixture.hpp"
#include "output/json_value.hpp"
#include "workbook_fixture.hpp"

namespace dutoan::norms_import_test {

namespace {

std::string text_cell(const std::string& text) {
  return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string number_cell(const std::string& number) {
  return "<c><v>" + number + "</v></c>";
}

/// A row of cells; what begins with "=" is a number.
std::string sheet_row(const std::vector<std::string>& cells) {
  std::string row = "<row>";
  for (const std::string& cell : cells) {
    if (cell.empty()) {
      row += "<c/>";
    } else if (cell[0] == '=') {
      row += number_cell(cell.substr(1));
    } else {
      row += cell[0] == '<' ? cell : text_cell(cell);
    }
  }
  return row + "</row>";
}

/// The published list tests/cases/price-books/vat-lieu.csv in part, as a workbook has it: a title
/// in merged cells, two columns of prices, units as above.
const std::string materials =
    sheet_row({"Tên, quy cách vật liệu xây dựng"}) + sheet_row({}) +
    sheet_row({"STT", "Tên, quy cách vật liệu xây dựng", "ĐVT", "Giá trước thuế tại nơi sản xuất",
               "Giá trước thuế tại TP Đà Nẵng", "Thời điểm"}) +
    sheet_row({"I", "XI MĂNG", "", "", "", "Quý 4 năm 2022"}) +
    sheet_row({"=1", "Ximăng Sông Gianh PCB 30 (bao)", "đ/tấn", "", "=1648000", "Quý 4 năm 2022"}) +
    sheet_row({"", "Ximăng Sông Gianh PCB 40 (bao)", "-", "", "=1741000", "Quý 4 năm 2022"}) +
    sheet_row({"III", "ĐÁ", "", "", "", "Quý 4 năm 2022"}) +
    sheet_row({"", "Đá 2x4", "đ/m3", "", "=239000", "Quý 4 năm 2022"}) +
    sheet_row({"2570 dòng. Trang 1/86"});

struct Import : CommandFixture {
  Written import(std::vector<std::string> words) const {
    words.insert(words.begin(), {"norms", "import"});
    words.insert(words.end(), {"--lang", "en"});
    return run(words);
  }

  void workbook(const std::vector<std::pair<std::string, std::string>>& sheets) const {
    TestWorkbook{.sheets = sheets}.write(folder.path / "gia.xlsx");
  }
};

const std::vector<std::string> header = {"--id",         "gia",     "--title",
                                         "Giá vật liệu", "--basis", "Quý 4 năm 2022"};

std::vector<std::string> with(std::vector<std::string> words,
                              const std::vector<std::string>& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

}  // namespace

TEST_CASE("a workbook becomes a folder of norms that lint passes and tasks are priced by") {
  const Import f;
  f.workbook({{"Giá", materials}});
  const auto read = f.import(
      with({f.path("gia.xlsx"), "--code", "B", "--column", "E", "-o", f.path("don-vi")}, header));
  CHECK(read.err.empty());
  CHECK(read.code == 0);
  CHECK(holds(read.out,
              "6 rows = 3 placed + 0 repeated + 2 group headings + 1 note + 0 not placed."));
  CHECK(f.text("don-vi/gia.csv") ==
        "Mã,Tên,ĐVT,Đơn giá,Nhóm,Ghi chú\n"
        "Ximăng Sông Gianh PCB 30 (bao),Ximăng Sông Gianh PCB 30 (bao),đ/tấn,1648000,I XI MĂNG,"
        "gia.xlsx:Giá!E5\n"
        "Ximăng Sông Gianh PCB 40 (bao),Ximăng Sông Gianh PCB 40 (bao),đ/tấn,1741000,I XI MĂNG,"
        "gia.xlsx:Giá!E6\n"
        "Đá 2x4,Đá 2x4,đ/m3,239000,III ĐÁ,gia.xlsx:Giá!E8\n");
  CHECK(f.run({"norms", "lint", f.path("don-vi")}).code == 0);
  const auto shown = f.run(
      {"norms", "show", "gia/gia", "--at", "Đá 2x4", "--norms", f.path("don-vi"), "--lang", "en"});
  CHECK(holds(shown.out, "239,000"));
}

TEST_CASE("what was written is written anew and what people changed is left alone") {
  const Import f;
  f.folder.write("gia.csv", "Mã,Giá\nA,5\n");
  const auto words = with({f.path("gia.csv"), "-o", f.path("n")}, header);
  CHECK(f.import(words).code == 0);
  f.folder.write("gia.csv", "Mã,Giá\nA,7\n");
  CHECK(f.import(words).code == 0);
  CHECK(holds(f.text("n/gia.csv"), "A,,,7,"));
  f.folder.write("n/gia.csv", "Mã,Đơn giá\nA,8\n");
  const auto refused = f.import(words);
  CHECK(refused.code == 2);
  CHECK(
      refused.err ==
      "n/gia.yaml: error: not overwritten: n/gia.yaml, n/gia.csv; norms import did not write that, "
      "or somebody changed it since; remove it or choose another folder "
      "[price-import-other-file]\n1 error\n");
  CHECK(f.text("n/gia.csv") == "Mã,Đơn giá\nA,8\n");
}

TEST_CASE("an id that another file has is not taken") {
  const Import f;
  f.folder.write("gia.csv", "Mã,Giá\nA,5\n");
  f.folder.write("n/khac.yaml",
                 "format: 1\ndocument: d\nprice_books: [{id: gia, title: t, evidence: user}]\n");
  const auto refused = f.import(with({f.path("gia.csv"), "-o", f.path("n")}, header));
  CHECK(refused.code == 2);
  CHECK(holds(refused.err, "[price-import-id-taken]"));
  CHECK(f.text("n/gia.yaml").empty());
}

TEST_CASE("rows that cannot be placed leave a note in the book and the code 2") {
  const Import f;
  f.folder.write("gia.csv", "Mã,Giá\nA,5\nB,liên hệ\n");
  const auto read =
      f.import(with({f.path("gia.csv"), "-o", f.path("n"), "--format", "json"}, header));
  CHECK(read.code == 2);
  const Json json = Json::parse(read.out);
  CHECK(json["rows"] == 2);
  CHECK(json["placed"] == 1);
  CHECK(json["unplaced"] == 1);
  CHECK(json["written"].size() == 2);
  CHECK(json["list"][1]["why"]["id"] == "price-list-words");
  CHECK(holds(f.text("n/gia.yaml"), "note: \"Thiếu 1 dòng"));
}

TEST_CASE("cells that hold errors or formulas nobody computed are listed where they stand") {
  const Import f;
  f.workbook({{"Giá", sheet_row({"Mã", "Giá"}) + sheet_row({"A", "<c t=\"e\"><v>#REF!</v></c>"}) +
                          sheet_row({"B", "<c><f>SUM(1,2)</f></c>"}) +
                          sheet_row({"C", "1.250.000"}) + sheet_row({"D", "=5"})}});
  const auto read = f.import({f.path("gia.xlsx")});
  CHECK(read.code == 2);
  CHECK(read.err ==
        "gia.xlsx:Giá!B2: error: 3 rows with a price are not in the price book; the report lists "
        "each with the reason [price-import-lost]\n"
        "    2 | #REF!\n      | ^^^^^\n1 error\n");
  std::string rule;
  for (int i = 0; i < 98; ++i)
    rule += "─";
  CHECK(read.out ==
        "PRICE BOOK READ\n"
        "gia.xlsx:Giá: codes in A: Mã; prices in B: Giá.\n"
        "Prices of the list: in đồng (the list does not say; --unit changes it).\n"
        "Prices in đồng: the first D = 5; the lowest D = 5; the highest D = 5.\n"
        "4 rows = 1 placed + 0 repeated + 0 group headings + 0 notes + 3 not placed.\n"
        "Titles and headings of the list: 1.\n\n"
        "Not placed:\n"
        "  Place            What it holds  Why\n"
        "  " +
            rule +
            "\n"
            "  gia.xlsx:Giá!B2  A | #REF!      the cell holds the error #REF!; mend its formula "
            "and save "
            "again\n"
            "  gia.xlsx:Giá!B3  B | #          the cell holds a formula nobody has computed; open "
            "the file in\n"
            "                                  Excel and save it\n"
            "  gia.xlsx:Giá!B4  C | 1.250.000  1.250.000 is no number like 1234567.89 (see "
            "--numbers)\n\n"
            "  Nothing is written: add -o FOLDER, --id, --title, --basis to write it.\n");
}

TEST_CASE("a sheet is named where there are several and has to hold something") {
  const Import f;
  f.workbook({{"Giá", materials}, {"Bìa", ""}});
  CHECK(f.import({f.path("gia.xlsx")}).err ==
        "gia.xlsx: error: gia.xlsx has several sheets; name one, such as lines.xlsx#Sheet1 "
        "[sheet-not-named]\n hint: allowed: Giá, Bìa\n1 error\n");
  CHECK(f.import({f.path("gia.xlsx") + "#Gía"}).err ==
        "gia.xlsx: error: gia.xlsx has no sheet Gía [sheet-not-found]\n hint: allowed: Giá, Bìa\n"
        "1 error\n");
  CHECK(f.import({f.path("gia.xlsx") + "#Bìa"}).err ==
        "gia.xlsx:Bìa: error: there is nothing in it [price-list-empty]\n1 error\n");
}

TEST_CASE("a heading spread over prices in a workbook leaves the choice open") {
  const Import f;
  f.workbook({{"Giá", sheet_row({"Mã", "Tên", "Giá", "", "Ghi chú"}) +
                          sheet_row({"A", "x", "=5", "=6", ""})}});
  CHECK(f.import({f.path("gia.xlsx")}).err ==
        "gia.xlsx:Giá!C1: error: there are several columns of prices: C: Giá; D "
        "[price-list-several-prices]\n    1 | Giá\n      | ^^^\n hint: choose with --column COLUMN "
        "(its "
        "heading or letter) or --region REGION\n1 error\n");
}

}  // namespace dutoan::norms_import_test
