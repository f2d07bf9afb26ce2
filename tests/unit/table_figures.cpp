#include "estimate/table_figures.hpp"

#include "plan_fixture.hpp"

namespace dutoan::table_figures_test {

namespace {

std::string shown(const std::vector<TableLine>& lines) {
  std::string text;
  for (const TableLine& line : lines) {
    text += std::to_string(line.table) + "/" + std::to_string(line.row) + " " + line.figure.place +
            " " + line.figure.name + ":";
    for (const Amount& amount : line.figure.amounts)
      text += " " + ::shown(amount) + ",";
    text += "\n";
  }
  return text;
}

std::string figures(PlanFixture& f) {
  return shown(table_figures(f.plan().tasks.at(0), f.plan(), f.library(), f.options));
}

}  // namespace

TEST_CASE("every line of a table has its figures and its place, titles and sums none") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "name,group,kind,quantity,unit_price,vat\n"
                 "Phòng họp,,,,,\n"
                 "\"Máy\nchiếu\",A,hardware,2,100,\n"
                 "Cộng,,,,,\n"
                 "Loa,A,other,1,7,\n"
                 "Dây,B,hardware,1,,8%\n");
  f.task("estimate: {method: sums, lines_from: lines.csv}");
  CHECK(f.faults() == "");
  CHECK(figures(f) ==
        "0/3 lines.csv:3:1 Máy\nchiếu: 200, 20, 220,\n"
        "0/6 lines.csv:6:1 Loa: 7, unknown, at least 7,\n"
        "0/7 lines.csv:7:1 Dây: unknown, unknown, unknown,\n");
}

TEST_CASE("lines keep their order in blocks of any number, whatever threads work on them") {
  PlanFixture f;
  std::string csv = "name,kind,quantity,unit_price\n";
  std::string expected;
  for (int i = 2; i < 20'002; ++i) {
    csv += "Máy tính để bàn,hardware," + std::to_string(i) + ",3\n";
    const std::string amount = std::to_string(3 * i);
    expected += "0/" + std::to_string(i) + " lines.csv:" + std::to_string(i) +
                ":1 Máy tính để bàn: " + amount + ", " + amount + ", " + amount + ",\n";
  }
  f.folder.write("lines.csv", csv);
  f.task("estimate: {method: list, lines_from: lines.csv}");
  for (const unsigned jobs : {1U, 3U}) {
    f.options.jobs = jobs;
    CHECK((figures(f) == expected));
  }
}

TEST_CASE("a task without an estimate has no lines of tables") {
  PlanFixture f;
  f.task("name: x");
  CHECK(figures(f).empty());
}

}  // namespace dutoan::table_figures_test
