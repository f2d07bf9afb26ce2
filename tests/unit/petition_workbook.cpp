#include "output/petition_workbook.hpp"

#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::petition_workbook_test {

namespace {

TypedSheet annex_of(const CommandFixture& f, const std::string& plan,
                    const std::vector<std::string>& flags, std::size_t sheet = 0) {
  f.folder.write("plan.yaml", plan);
  std::vector<std::string> words = {"petition", f.path("plan.yaml"), "-o", f.path("k.xlsx")};
  words.insert(words.end(), flags.begin(), flags.end());
  (void)f.run(words);
  return TypedSheet(f.folder.file("k.xlsx"), sheet);
}

std::string priced(const std::string& name, const std::string& price) {
  return "{name: " + name + ", unit: bộ, quantity: 1, unit_price: " + price +
         ", price: {kind: quotation, ref: BG}}";
}

std::string plan_of_lines(const std::string& lines, const std::string& more = "") {
  return "format: 1\nplan: {title: Thử, year: 2023, price_date: 2023-03-06}\n"
         "agencies: [{id: s, name: Sở A}]\n"
         "tasks:\n  - {id: T, agency: s, " +
         more + "estimate: {method: line-sum, lines: [" + lines + "]}}\n";
}

}  // namespace

TEST_CASE("the annex has a row for each group and a live sum") {
  const CommandFixture f;
  const TypedSheet sheet =
      annex_of(f, plan_of_lines(priced("A", "300") + "," + priced("B", "200")), {"--unit", "dong"});
  CHECK(sheet.name() == "Định mức, đơn giá");
  CHECK(sheet.value("A4") == "PHỤ LỤC NỘI DUNG CHI CHƯA CÓ ĐỊNH MỨC, ĐƠN GIÁ");
  CHECK(sheet.row(8) ==
        "=1 | A |  | bộ | =1 | =1 | =300 | =300 | =300 | Báo giá 1 | định mức và đơn giá | Sở A");
  CHECK(sheet.value("I10") == "=500");
  CHECK(sheet.formula("I10") == "=SUM(I8:I9)");
}

TEST_CASE("in a larger unit a row says what the printed rows lack of the printed sum") {
  const CommandFixture f;
  const TypedSheet sheet = annex_of(
      f, plan_of_lines(priced("A", "1400000") + "," + priced("B", "1300000")), {"--unit", "trieu"});
  CHECK(sheet.value("I8") == "=1");
  CHECK(sheet.value("I9") == "=1");
  CHECK(sheet.value("B10") == "Chênh lệch do làm tròn");
  CHECK(sheet.value("I10") == "=1");
  CHECK(sheet.value("I11") == "=3");
  CHECK(sheet.formula("I11") == "=SUM(I8:I10)");
}

TEST_CASE("a sum over a line without a price is a bound, and no formula") {
  const CommandFixture f;
  const TypedSheet sheet =
      annex_of(f, plan_of_lines(priced("A", "300") + ", {name: B, unit: bộ, quantity: 1}"),
               {"--unit", "dong"});
  CHECK(sheet.value("I9").empty());
  CHECK(sheet.value("K9") == "định mức và mọi giá");
  CHECK(sheet.value("I10") == "≥ 300");
  CHECK(sheet.formula("I10").empty());
  CHECK(sheet.value("A11") == "Có 1 ô để trống vì chưa có số liệu.");
}

TEST_CASE("trials have a sheet of their own, with what the law says below") {
  const CommandFixture f;
  const std::string line = "{name: Chạy thử, amount: 70, facts: {trial: yes}}";
  const TypedSheet sheet =
      annex_of(f, plan_of_lines(line, "name: Việc, procedure: trial, "), {}, 1);
  CHECK(sheet.name() == "Thử nghiệm");
  CHECK(sheet.value("B8") == "Việc");
  CHECK(sheet.value("D8") == "quy trình thử nghiệm; có dòng chi thử nghiệm: Chạy thử");
  CHECK(sheet.value("G8") == "=70");
  CHECK(sheet.formula("G9") == "=SUM(G8:G8)");
  CHECK(
      sheet.says("– Thời hạn thử nghiệm tối đa: Điều 52 khoản 3 và Điều 6 khoản 3 không đặt thời "
                 "hạn thử nghiệm (Nghị định 73/2019/NĐ-CP)."));
}

}  // namespace dutoan::petition_workbook_test
