// The command `progress`.
#include "command_fixture.hpp"

namespace dutoan::cli_progress_test {

namespace {

const std::string progress_plan =
    "format: 1\n"
    "plan: {title: Thử, year: 2024, price_date: 2024-03-01, unit: trieu}\n"
    "agencies: [{id: s, name: Sở, progress: {proposal: xin vốn}}]\n"
    "sources: [{id: N, name: Ngân sách}]\n"
    "programmes: [{id: P, tasks: 4, money: [{what: planned, amount: 9_000_000, at_least: yes}], "
    "progress: [{stage: policy, count: 2}], note: n}]\n"
    "tasks:\n"
    "  - {id: T, agency: s, name: Việc, programmes: [P], funding: [{source: N, rest: yes}],\n"
    "     dates: {approved: 2024-01-02}, progress: {date: 2024-02-01, note: chậm},\n"
    "     money: [{what: planned, amount: 2_000_000}, {what: allocated, amount: 2_000_000},\n"
    "             {what: disbursed, amount: 500_000, date: 2024-02-02},\n"
    "             {what: settled, amount: 0}]}\n";

const std::string task_without_money = "  - {id: U, agency: s}\n";

}  // namespace

TEST_CASE("progress says the same of a result as of the plan, in every form") {
  CommandFixture f;
  f.folder.write("plan.yaml", progress_plan + task_without_money);
  REQUIRE(
      f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json"), "--allow-incomplete"}).code ==
      0);
  for (const std::string format : {"text", "md", "csv", "json"}) {
    for (const std::string by : {"agency", "source", "programme", "group"}) {
      for (const std::string day : {"2024-01-31", "2024-12-31"}) {
        const auto said = [&](const std::string& file) {
          return f.run({"progress", f.path(file), "--format", format, "--by", by, "--today", day,
                        "--unit", "nghin"});
        };
        const auto of_plan = said("plan.yaml");
        const auto of_result = said("r.json");
        CHECK(of_plan.out.size() > 100);
        CHECK(of_plan.out == of_result.out);
        CHECK(of_plan.code == of_result.code);
      }
    }
  }
}

TEST_CASE("progress is complete when every figure is stated, with or without estimates") {
  CommandFixture f;
  f.folder.write("plan.yaml", progress_plan);
  CHECK(f.run({"progress", f.path("plan.yaml")}).code == 0);
  f.folder.write("plan.yaml", progress_plan + task_without_money);
  CHECK(f.run({"progress", f.path("plan.yaml")}).code == 5);
  CHECK(f.run({"progress", f.path("plan.yaml"), "--allow-incomplete"}).code == 0);
}

TEST_CASE("progress has a Vietnamese name, and writes a workbook") {
  CommandFixture f;
  f.folder.write("plan.yaml", progress_plan);
  CHECK(f.run({"tien-do", f.path("plan.yaml")}).out ==
        f.run({"progress", f.path("plan.yaml")}).out);
  CHECK(f.run({"progress", f.path("plan.yaml"), "-o", f.path("t.xlsx")}).code == 0);
  CHECK(f.text("t.xlsx").starts_with("PK"));
}

TEST_CASE("a plan with errors makes progress end with 2, and says what it could") {
  CommandFixture f;
  f.folder.write("plan.yaml", progress_plan + "  - {id: U, agency: s, programmes: [X]}\n");
  const auto written = f.run({"progress", f.path("plan.yaml")});
  CHECK(written.code == 2);
  CHECK(written.err.find("reference-unknown") != std::string::npos);
  CHECK(written.out.find("s/T") != std::string::npos);
}

TEST_CASE("a plan of programmes alone is no plan without tasks, to progress only") {
  CommandFixture f;
  f.folder.write("plan.yaml",
                 "format: 1\nplan: {title: Thử, year: 2024, date: 2024-01-01}\n"
                 "programmes: [{id: P, tasks: 4, money: [{what: planned, amount: 9_000}]}]\n");
  const auto said = f.run({"progress", f.path("plan.yaml")});
  CHECK(said.code == 0);
  CHECK(said.err == "");
  CHECK(holds(said.out, "9.000"));
  for (const std::string format : {"md", "csv", "json", "html"}) {
    const auto shown = f.run({"progress", f.path("plan.yaml"), "--format", format});
    CHECK(shown.code == 0);
    CHECK_FALSE(holds(shown.out, "TỔNG CỘNG"));
  }
  CHECK(f.run({"estimate", f.path("plan.yaml")}).code == 2);
  f.folder.write("plan.yaml",
                 "format: 1\nplan: {title: Thử, year: 2024, date: 2024-01-01}\n"
                 "programmes: [{id: P}]\n");
  CHECK(f.run({"progress", f.path("plan.yaml")}).code == 2);
}

TEST_CASE("on the page bars, rows and tasks of made-up figures say so") {
  CommandFixture f;
  std::string plan =
      progress_plan + "  - {id: U, agency: b, money: [{what: planned, amount: 1}]}\n";
  plan.replace(plan.find("{id: T,"), 7, "{id: T, illustrative: yes,");
  plan.replace(plan.find("agencies: ["), 11, "agencies: [{id: b}, ");
  f.folder.write("plan.yaml", plan);
  const std::string page =
      f.run({"progress", f.path("plan.yaml"), "--format", "html", "--allow-incomplete"}).out;
  CHECK(holds(page, "Kế hoạch [SỐ LIỆU MINH HỌA]</th>"));
  CHECK(holds(page, "s Sở [SỐ LIỆU MINH HỌA]</th>"));
  CHECK(holds(page, "Việc <b class=\"badge illustrative\">SỐ LIỆU MINH HỌA</b>"));
  CHECK(holds(page, "TỔNG CỘNG [SỐ LIỆU MINH HỌA]"));
}

}  // namespace dutoan::cli_progress_test
