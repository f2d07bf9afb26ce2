#include "estimate/table_listing.hpp"

#include "plan_fixture.hpp"

namespace dutoan::table_listing_test {

namespace {

/// "Máy A hardware a 2 × 100 vat 0.1: 200 | 20 | 220 at lines.csv:2:1", a line each; what needs
/// more than scaled integers has a * in front.
std::string listed(PlanFixture& f) {
  const auto figure = [](std::string& text, const LineFigure& line) {
    text += "*" + line.name + " " + line.group + " " + line.kind + " " + line.category;
    if (line.quantity) text += " " + dutoan::exact_text(*line.quantity);
    if (line.unit_price) text += " × " + dutoan::exact_text(*line.unit_price);
    if (line.vat) text += " vat " + dutoan::exact_text(*line.vat);
    if (line.vat_not_subject) text += " not subject";
    text += ": " + shown(line.amounts[0]) + " | " + shown(line.amounts[1]) + " | " +
            shown(line.amounts[2]) + " at " + line.place + "\n";
  };
  const auto bulk = [](std::string& text, const BulkFigure& line) {
    const LineKey& key = line.terms.key;
    text += std::string(line.text.name) + " " + key.group + " " + key.kind + " " +
            line.terms.category + " " + exact_text(line.quantity) + " × " +
            exact_text(line.unit_price);
    if (line.terms.vat) text += " vat " + exact_text(*line.terms.vat);
    if (line.terms.vat_not_subject) text += " not subject";
    text += ":";
    for (const Money& amount : line.amounts)
      text += " " + std::to_string(amount.dong());
    text += " at " + std::string(line.place) + "\n";
  };
  std::string text;
  list_table_lines(f.plan().tasks.at(0), f.plan(), f.library(), f.options, {figure, bulk},
                   [&](std::string_view piece) { text += piece; });
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
        "Máy A hardware a 2 × 100 vat 0.1: 200 20 220 at lines.csv:3:1\n"
        "Loa A hardware a 1 × 110 vat 0.1: 100 10 110 at lines.csv:5:1\n"
        "*Phí B fee  vat 0 not subject: 70 | 0 | 70 at lines.csv:6:1\n"
        "*Bàn A hardware a 1 vat 0.08: unknown | unknown | unknown at lines.csv:8:1\n");
}

TEST_CASE("an estimate without columns lists every price as it is written") {
  PlanFixture f;
  f.folder.write("lines.csv", "name,kind,quantity,unit_price\nMáy,hardware,1.5,3\n");
  f.task("estimate: {method: list, lines_from: lines.csv}");
  CHECK(listed(f) == "Máy  hardware a 1.5 × 3: 5 5 5 at lines.csv:2:1\n");
}

TEST_CASE("a table of many blocks is listed in the order of its lines") {
  PlanFixture f;
  std::string csv = "name,kind,quantity,unit_price\n";
  for (int i = 1; i <= 60'000; ++i)
    csv += "dòng " + std::to_string(i) + ",hardware,1," + std::to_string(i) + "\n";
  f.folder.write("lines.csv", csv);
  f.task("estimate: {method: list, lines_from: lines.csv}");
  f.options.jobs = 3;
  std::string expected;
  for (int i = 1; i <= 60'000; ++i) {
    const std::string number = std::to_string(i);
    expected += "dòng " + number + "  hardware a 1 × " + number + ": " + number + " " + number +
                " " + number + " at lines.csv:" + std::to_string(i + 1) + ":1\n";
  }
  CHECK(listed(f) == expected);
}

TEST_CASE("lines whose rate is not known, or no short decimal, are listed by fractions") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "name,group,kind,quantity,unit_price,vat\n"
                 "a,A,other,1,70,\n"
                 "b,A,hardware,1,100,33.3333333%\n"
                 "c,A,internal-software,2,3,\n");
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(listed(f) ==
        "*a A other  1 × 70: 70 | unknown | at least 70 at lines.csv:2:1\n"
        "*b A hardware a 1 × 100 vat 0.333333333: 100 | 33 | 133 at lines.csv:3:1\n"
        "c A internal-software b 2 × 3 vat 0 not subject: 6 0 6 at lines.csv:4:1\n");
}

}  // namespace dutoan::table_listing_test
