#include "command_fixture.hpp"

namespace dutoan::explain_test {

namespace {

/// A plan of two agencies that both have a task U.
const std::string two_agencies =
    "format: 1\n"
    "plan: {year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: s}, {id: t}]\n"
    "tasks:\n" +
    list_plan.substr(list_plan.find("  - {id: T")) + unpriced_task +
    "  - {id: U, agency: t, estimate: {method: line-sum, lines: [{name: Loa, quantity: 1, "
    "unit_price: 7}]}}\n";

}  // namespace

TEST_CASE("a task is named with its agency, or alone where only one has it") {
  const CommandFixture f;
  f.folder.write("plan.yaml", two_agencies);
  const auto alone = f.run({"explain", f.path("plan.yaml"), "T"});
  CHECK(alone.code == 0);
  CHECK(alone.err.empty());
  CHECK(alone.out.starts_with("s/T\n"));
  CHECK(holds(alone.out, "= 300 đồng"));
  CHECK(f.run({"explain", f.path("plan.yaml"), "s/T"}).out == alone.out);
  CHECK(f.run({"explain", f.path("plan.yaml"), "t/U"}).code == 0);
  const auto ambiguous = f.run({"explain", f.path("plan.yaml"), "U"});
  CHECK(ambiguous.code == 3);
  CHECK(ambiguous.out.empty());
}

TEST_CASE("a row or a line of the task is named behind it") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  CHECK(f.run({"explain", f.path("plan.yaml"), "T/total"}).out.starts_with("s/T/total\n"));
  const auto line = f.run({"explain", f.path("plan.yaml"), "s/T/L1"});
  CHECK(line.code == 0);
  CHECK(holds(line.out, "2 × 150 = 300"));
  const auto unknown = f.run({"explain", f.path("plan.yaml"), "T/toal"});
  CHECK(unknown.code == 3);
  CHECK(holds(unknown.err, "total"));
}

TEST_CASE("a figure that misses something is explained and incomplete") {
  const CommandFixture f;
  f.folder.write("plan.yaml", two_agencies);
  const auto written = f.run({"explain", f.path("plan.yaml"), "s/U"});
  CHECK(written.code == 5);
  CHECK(holds(written.out, "Loa"));
}

TEST_CASE("a task that has errors is not explained, another one is") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + "  - {id: B, agency: s, estimate: {method: nothing}}\n");
  const auto broken = f.run({"explain", f.path("plan.yaml"), "B"});
  CHECK(broken.code == 2);
  CHECK(broken.out.empty());
  const auto sound = f.run({"explain", f.path("plan.yaml"), "T"});
  CHECK(sound.code == 2);
  CHECK(holds(sound.out, "300"));
}

TEST_CASE("a result is explained from its plan while nothing has changed") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json")}).code == 0);
  CHECK(f.run({"explain", f.path("r.json"), "T"}).out ==
        f.run({"explain", f.path("plan.yaml"), "T"}).out);
  f.folder.write("plan.yaml", list_plan + "# changed\n");
  const auto outdated = f.run({"explain", f.path("r.json"), "T"});
  CHECK(outdated.code == 2);
  CHECK(outdated.out.empty());
  CHECK(holds(outdated.err, "[result-outdated]"));
}

TEST_CASE("a derivation is written in the form asked for") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  CHECK(f.run({"explain", f.path("plan.yaml"), "T", "--format", "json"})
            .out.starts_with("{\n \"format\": 1,\n"));
  CHECK(f.run({"explain", f.path("plan.yaml"), "T", "--format", "worksheet"}).out ==
        "(1) s/T · Máy: 2 × 150 = 300\n"
        "(2) s/T · total: 300\n");
}

TEST_CASE("lines of a table without a price are named as in the estimate") {
  const CommandFixture f;
  f.folder.write("lines.csv",
                 "Nội dung,Loại,Khối lượng,Đơn giá,ĐVT\nMáy,hardware,1,5,cái\n"
                 "Loa,hardware,1,,cái\n");
  f.folder.write(
      "plan.yaml",
      "format: 1\nplan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: s}]\n"
      "tasks: [{id: T, agency: s, estimate: {method: line-sum, lines_from: lines.csv}}]\n");
  const auto written = f.run({"explain", f.path("plan.yaml"), "T", "--lang", "en"});
  CHECK(written.code == 5);
  CHECK(holds(written.out, "1 line of lines.csv"));
  CHECK(holds(written.out, "the first at line 3"));
}

TEST_CASE("a task whose table has errors is not explained") {
  const CommandFixture f;
  f.folder.write("lines.csv", "Nội dung,Loại,Khối lượng,Đơn giá\nMáy,hardware,một,5\n");
  f.folder.write(
      "plan.yaml",
      "format: 1\nplan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: s}]\n"
      "tasks: [{id: T, agency: s, estimate: {method: line-sum, lines_from: lines.csv}}]\n");
  const auto written = f.run({"explain", f.path("plan.yaml"), "T"});
  CHECK(written.code == 2);
  CHECK(holds(written.err, "lines.csv:2:"));
}

}  // namespace dutoan::explain_test
