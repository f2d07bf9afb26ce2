#include "estimate/table_listing.hpp"

#include "plan_fixture.hpp"

namespace {

/// "Máy A hardware a 2 × 100 vat 0.1: 200 | 20 | 220 at lines.csv:2:1", a line each.
std::string listed(PlanFixture& f) {
  std::string text;
  const auto visit = [&](const dutoan::LineFigure& line) {
    text += line.name + " " + line.group + " " + line.kind + " " + line.category;
    if (line.quantity) text += " " + dutoan::exact_text(*line.quantity);
    if (line.unit_price) text += " × " + dutoan::exact_text(*line.unit_price);
    if (line.vat) text += " vat " + dutoan::exact_text(*line.vat);
    if (line.vat_not_subject) text += " not subject";
    text += ": " + shown(line.amounts[0]) + " | " + shown(line.amounts[1]) + " | " +
            shown(line.amounts[2]) + " at " + line.place + "\n";
  };
  list_table_lines(f.plan().tasks.at(0), f.plan(), f.library(), f.options, visit);
  return text;
}

}  // namespace

TEST_CASE("lines of a table are listed with what they share and with their own figures") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "Bảng kê\n"
                 "name,group,kind,unit,quantity,unit_price,vat,vat_included,price_ref,amount\n"
                 "Máy,A,hardware,cái,2,100,,,BG 1,\n"
                 "Nhóm,,,,,,,,,\n"
                 "Loa,A,hardware,cái,1,110,,có,,\n"
                 "Phí,B,fee,,,,KCT,,BG 2,70\n"
                 "Cộng,,,,,,,,,400\n"
                 "Bàn,A,hardware,cái,1,,8%,,,\n");
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(listed(f) ==
        "Máy A hardware a 2 × 100 vat 0.1: 200 | 20 | 220 at lines.csv:3:1\n"
        "Loa A hardware a 1 × 110 vat 0.1: 100 | 10 | 110 at lines.csv:5:1\n"
        "Phí B fee  vat 0 not subject: 70 | 0 | 70 at lines.csv:6:1\n"
        "Bàn A hardware a 1 vat 0.08: unknown | unknown | unknown at lines.csv:8:1\n");
}

TEST_CASE("an estimate without columns lists every price as it is written") {
  PlanFixture f;
  f.folder.write("lines.csv", "name,kind,quantity,unit_price\nMáy,hardware,1.5,3\n");
  f.task("estimate: {method: list, lines_from: lines.csv}");
  CHECK(listed(f) == "Máy  hardware a 1.5 × 3: 5 | 5 | 5 at lines.csv:2:1\n");
}

TEST_CASE("a table of many blocks is listed in the order of its lines") {
  PlanFixture f;
  std::string csv = "name,kind,quantity,unit_price\n";
  for (int i = 1; i <= 60'000; ++i)
    csv += "dòng " + std::to_string(i) + ",hardware,1," + std::to_string(i) + "\n";
  f.folder.write("lines.csv", csv);
  f.task("estimate: {method: list, lines_from: lines.csv}");
  int count = 0;
  list_table_lines(f.plan().tasks.at(0), f.plan(), f.library(), f.options,
                   [&](const dutoan::LineFigure& line) {
                     ++count;
                     const std::string number = std::to_string(count);
                     const std::string place = "lines.csv:" + std::to_string(count + 1) + ":1";
                     if (line.name == "dòng " + number && line.place == place) return;
                     FAIL("line " << count << " is " << line.name << " at " << line.place);
                   });
  CHECK(count == 60'000);
}
