#include "input/form_cells.hpp"

#include "form_fixture.hpp"
#include "input/form_file.hpp"
#include "input/yaml_text.hpp"
#include "input_fixture.hpp"

#include <functional>

namespace dutoan::form_cells_test {

namespace {

constexpr std::size_t first_row = 8;  ///< of the table, counted from 0

using Put = std::function<void(FormCells&, FormColumn)>;

/// Puts the key `k` from cells of a form of one row.
class OneCell {
 public:
  explicit OneCell(Put put) : put_(std::move(put)) {}

  /// The tree, then what is wrong.
  std::string sheet(FormColumn column, const std::string& value) {
    form(column, value).workbook().write(folder_.path / "f.xlsx");
    return read("f.xlsx", column);
  }

  std::string csv(FormColumn column, const std::string& value, const std::string& sample) {
    TestForm one = form(column, value);
    one.fields[FormField::number_sample] = sample;
    folder_.write("f.csv", one.csv(';'));
    return read("f.csv", column);
  }

  std::string hints;

 private:
  static TestForm form(FormColumn column, const std::string& value) {
    // A row of nothing would be none.
    return {.rows = {{{column, value}, {FormColumn::task, "x"}}}};
  }

  std::string read(const std::string& name, FormColumn column) {
    Diagnostics diagnostics;
    auto table = read_form_table(folder_.file(name), diagnostics);
    REQUIRE_MESSAGE(table, said(diagnostics));
    TreeWriter writer(std::move(table->owner));
    FormCells cells(*table, writer);
    writer.open_map();
    put_(cells, column);
    writer.close();
    const auto tree = writer.take();
    hints = ::hints(cells.faults);
    return yaml_text(tree->root()) + said(cells.faults);
  }

  Put put_;
  TestFolder folder_;
};

using enum FormColumn;

constexpr const char* vietnamese = "1.234.567,89";

OneCell amount_in(const Number& dong, const std::string& unit) {
  return OneCell([=](FormCells& cells, FormColumn column) {
    cells.dong_per_unit = dong;
    cells.unit_label = unit;
    cells.put_amount(first_row, column, "k");
  });
}

}  // namespace

TEST_CASE("a text is what the cell says, composed, without the blanks around it") {
  OneCell text([](FormCells& cells, FormColumn column) { cells.put_text(first_row, column, "k"); });
  CHECK(text.sheet(name, "  Máy chủ ") == "k: \"Máy chủ\"\n");
  CHECK(text.sheet(name, "ma\xCC\x81y") == "k: \"máy\"\n");
  CHECK(text.sheet(id, "=7") == "k: \"7\"\n");
  CHECK(text.sheet(name, "1 = 2: \"a\"") == "k: \"1 = 2: \\\"a\\\"\"\n");
  CHECK(text.sheet(name, "") == "");
  CHECK(text.sheet(name, "  ") == "");
  CHECK(text.sheet(name, "#REF!") == "cell-holds-error f.xlsx:Dự toán!D9");
  CHECK(text.csv(name, "#REF!", vietnamese) == "k: \"#REF!\"\n");
}

TEST_CASE("of a choice the id stands before the first colon and blank") {
  OneCell choice(
      [](FormCells& cells, FormColumn column) { cells.put_choice(first_row, column, "k"); });
  CHECK(choice.sheet(source, "NST: Ngân sách: tỉnh") == "k: \"NST\"\n");
  CHECK(choice.sheet(source, "NST") == "k: \"NST\"\n");
  CHECK(choice.sheet(source, "a:b") == "k: \"a:b\"\n");
  CHECK(choice.sheet(source, "") == "");
  CHECK(choice.sheet(source, "#N/A") == "cell-holds-error f.xlsx:Dự toán!Q9");
}

TEST_CASE("a word of the form becomes that of plan files, any other stays as it is") {
  OneCell word([](FormCells& cells, FormColumn column) {
    cells.put_word(first_row, column, "k", form_price_kinds());
  });
  CHECK(word.sheet(price_kind, "Báo giá") == "k: \"quotation\"\n");
  CHECK(word.sheet(price_kind, " BÁO  giá") == "k: \"quotation\"\n");
  CHECK(word.sheet(price_kind, "quotation") == "k: \"quotation\"\n");
  CHECK(word.sheet(price_kind, "") == "");
  CHECK(word.sheet(price_kind, "Báo gía") == "k: \"Báo gía\"\nchoice-unknown f.xlsx:Dự toán!T9");
  CHECK(word.hints.starts_with("hint-nearest Báo giá"));
  CHECK(word.sheet(price_kind, "=5") == "k: \"5\"\nchoice-unknown f.xlsx:Dự toán!T9");
  CHECK(word.sheet(price_kind, "#NAME?") == "cell-holds-error f.xlsx:Dự toán!T9");
}

TEST_CASE("a number is exact in its unit, what is none stands as it was written") {
  OneCell number([](FormCells& cells, FormColumn column) {
    cells.put_number(first_row, column, "k", Number(1'000));
  });
  CHECK(number.sheet(quantity, "=2") == "k: 2000\n");
  CHECK(number.sheet(quantity, "=0.0001") == "k: 0.1\n");
  CHECK(number.sheet(quantity, "=-3") == "k: -3000\n");
  CHECK(number.sheet(quantity, "") == "");
  CHECK(number.sheet(quantity, "hai") == "k: \"hai\"\ncell-number-as-text f.xlsx:Dự toán!H9");
  CHECK(number.sheet(quantity, "2") == "k: \"2\"\ncell-number-as-text f.xlsx:Dự toán!H9");
  CHECK(number.sheet(quantity, "185.000") ==
        "k: \"185.000\"\ncell-text-two-readings f.xlsx:Dự toán!H9");
  CHECK(number.sheet(quantity, "#DIV/0!") == "k: \"#DIV/0!\"\ncell-holds-error f.xlsx:Dự toán!H9");
}

TEST_CASE("in a CSV file numbers are written as its sample is") {
  OneCell number([](FormCells& cells, FormColumn column) {
    cells.put_number(first_row, column, "k", Number(1));
  });
  CHECK(number.csv(quantity, "185.000,5", vietnamese) == "k: 185000.5\n");
  CHECK(number.csv(quantity, "185,000.5", "1,234,567.89") == "k: 185000.5\n");
  CHECK(number.csv(quantity, "1000.5", "1234567.89") == "k: 1000.5\n");
  CHECK(number.csv(quantity, "185.000", "1234567.89") ==
        "k: \"185.000\"\nnumber-two-readings f.csv:9:22");
  CHECK(number.csv(quantity, "2 bộ", vietnamese) == "k: \"2 bộ\"\nform-number f.csv:9:22");
}

TEST_CASE("money counts in whole đồng, in a larger unit it is as precise as it was written") {
  OneCell dong = amount_in(1, "đồng");
  CHECK(dong.sheet(amount, "=15000000") == "k: 15000000\n");
  CHECK(dong.sheet(amount, "=0.5") == "k: 1\n");
  CHECK(dong.sheet(amount, "=-2.5") == "k: -3\n");
  CHECK(dong.sheet(amount, "") == "");
  CHECK(dong.sheet(amount, "15 triệu") == "cell-number-as-text f.xlsx:Dự toán!L9");
  CHECK(dong.sheet(amount, "#N/A") == "cell-holds-error f.xlsx:Dự toán!L9");
  CHECK(dong.csv(amount, "99.999.999.999.999.999.999", vietnamese) == "k: 99999999999999999999\n");
  OneCell million = amount_in(1'000'000, "triệu đồng");
  CHECK(million.sheet(amount, "=4200.5") == "k: \"4200,5 triệu đồng\"\n");
  CHECK(million.sheet(amount, "=4200") == "k: \"4200 triệu đồng\"\n");
  // There is no part of a đồng to write.
  CHECK(million.sheet(amount, "=0.3333333333") == "k: 333333\n");
}

TEST_CASE(
    "a rate is a share or a number with its sign, other words stand for the reader to judge") {
  OneCell rate([](FormCells& cells, FormColumn column) { cells.put_rate(first_row, column, "k"); });
  CHECK(rate.sheet(vat, "=0.1") == "k: 0.1\n");
  CHECK(rate.sheet(vat, "10%") == "k: 10%\n");
  CHECK(rate.sheet(vat, "8.5 %") == "k: 8.5%\n");
  CHECK(rate.sheet(vat, "KCT") == "k: \"KCT\"\n");
  CHECK(rate.sheet(vat, "") == "");
  CHECK(rate.sheet(vat, "#VALUE!") == "cell-holds-error f.xlsx:Dự toán!J9");
  CHECK(rate.csv(vat, "8,5%", vietnamese) == "k: 8.5%\n");
  CHECK(rate.csv(vat, "8.5%", vietnamese) == "k: \"8.5%\"\n");
}

TEST_CASE("a day stands as it was written, for the reader to judge") {
  OneCell date([](FormCells& cells, FormColumn column) { cells.put_day(first_row, column, "k"); });
  CHECK(date.sheet(price_date, "10/02/2023") == "k: 10/02/2023\n");
  CHECK(date.sheet(price_date, "hôm qua") == "k: hôm qua\n");
  CHECK(date.sheet(price_date, "=44967") == "k: 44967\n");
  CHECK(date.sheet(price_date, "") == "");
  CHECK(date.sheet(price_date, "#REF!") == "cell-holds-error f.xlsx:Dự toán!V9");
}

TEST_CASE("what stands above the table is a text or not, and absent where it is empty") {
  OneCell fields([](FormCells& cells, FormColumn) {
    cells.put_field(FormField::agency, "agency", true);
    cells.put_field(FormField::year, "year", false);
    cells.put_field(FormField::author, "author", true);
    cells.put_yes("rest", 0);
  });
  CHECK(fields.sheet(name, "x") == "agency: \"so-a\"\nyear: 2023\nrest: yes\n");
}

TEST_CASE("a word is found by its label or itself, and nothing is guessed") {
  CHECK(form_word("Phần cứng", form_line_kinds()) == "hardware");
  CHECK(form_word("phần CỨNG", form_line_kinds()) == "hardware");
  CHECK(form_word("hardware", form_line_kinds()) == "hardware");
  CHECK_FALSE(form_word("Hardware", form_line_kinds()));
  CHECK_FALSE(form_word("", form_line_kinds()));
  CHECK_FALSE(form_word("Phần", form_line_kinds()));
}

TEST_CASE("of a wrong word its heading, itself and the words there are are said") {
  Diagnostics diagnostics;
  report_form_word("Tiền tính theo", "USD", form_money_units(), {.file = "f.xlsx"}, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(plain(diagnostics.items()[0].message) == "choice-unknown Tiền tính theo USD");
  CHECK(hints(diagnostics) == "hint-allowed đồng, nghìn đồng, triệu đồng, tỷ đồng");
}

}  // namespace dutoan::form_cells_test
