#include "output/summary_workbook.hpp"

#include "command_fixture.hpp"
#include "sheet_fixture.hpp"

namespace dutoan::summary_workbook_test {

namespace {

const std::string sent_plan =
    "format: 1\nplan: {number: 12/KH, date: 2024-02-01, price_date: 2024-03-01,\n"
    "  issuer: [UBND TỈNH, SỞ TÀI CHÍNH], signatures: [{title: NGƯỜI LẬP, name: A}]}\n"
    "agencies: [{id: s, name: Sở, due: 2024-03-15}]\ntasks:\n"
    "  - {id: T, agency: s, name: \"=Việc\", estimate: {method: line-sum, lines: [{name: Máy, "
    "quantity: 2, unit_price: 150}]}}\n";

}  // namespace

TEST_CASE("a workbook has the summary, what was sent in and the ceilings, always in Vietnamese") {
  const CommandFixture f;
  f.folder.write("plan.yaml", sent_plan);
  f.folder.write("tran.csv", "amount\n1000\n");
  CHECK(f.run({"summary", f.path("plan.yaml"), "--by", "task", "--ceiling", f.path("tran.csv"),
               "--format", "xlsx", "-o", f.path("s"), "--lang", "en"})
            .code == 0);
  const std::vector<std::string> names = {"Tổng hợp", "Tình hình gửi", "So với trần"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const TypedSheet sheet({f.folder.path / "s", f.path("s"), "s"}, i);
    CHECK(sheet.name() == names[i]);
    CHECK(sheet.value("A1") == "UBND TỈNH");
    CHECK(sheet.value("A2") == "SỞ TÀI CHÍNH");
    CHECK(sheet.value("A5") == "(Kèm theo Kế hoạch số 12/KH ngày 01/02/2024)");
    CHECK(sheet.says("NGƯỜI LẬP"));
  }
  const TypedSheet table({f.folder.path / "s", f.path("s"), "s"});
  CHECK(table.row(9) == "s/T | =Việc | =1 | =300");
  CHECK(table.formula("B9").empty());  // what a plan calls a task never runs
}

TEST_CASE("the same summary is the same bytes, of a plan and of its result") {
  const CommandFixture f;
  f.folder.write("plan.yaml", sent_plan);
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json")}).code == 0);
  CHECK(f.run({"summary", f.path("plan.yaml"), "-o", f.path("a.xlsx"), "-o", f.path("a.json"), "-o",
               f.path("b.xlsx")})
            .code == 0);
  CHECK(f.run({"summary", f.path("r.json"), "-o", f.path("c.xlsx")}).code == 0);
  CHECK(f.text("a.json").starts_with("{"));
  CHECK(f.text("a.xlsx") == f.text("b.xlsx"));
  CHECK(f.text("a.xlsx") == f.text("c.xlsx"));
}

TEST_CASE("a workbook needs a file that can be written") {
  const CommandFixture f;
  f.folder.write("plan.yaml", sent_plan);
  const auto shown = f.run({"summary", f.path("plan.yaml"), "--format", "xlsx", "--lang", "en"});
  CHECK(shown.code == 3);
  CHECK(holds(shown.err, "say -o FILE.xlsx"));
  CHECK(f.run({"summary", f.path("plan.yaml"), "-o", f.path("none/s.xlsx")}).code == 3);
}

}  // namespace dutoan::summary_workbook_test
