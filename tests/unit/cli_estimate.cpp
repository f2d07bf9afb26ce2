#include "command_fixture.hpp"
#include "output/json_value.hpp"

namespace dutoan::cli_estimate_test {

TEST_CASE("an estimate that is whole is done, one that is not is incomplete") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  const auto whole = f.run({"estimate", f.path("plan.yaml")});
  CHECK(whole.code == 0);
  CHECK(whole.err.empty());
  CHECK(whole.out.ends_with("Tổng cộng: 300 đồng\nBằng chữ: Ba trăm đồng chẵn\n"));
  f.folder.write("plan.yaml", list_plan + unpriced_task);
  const auto incomplete = f.run({"estimate", f.path("plan.yaml")});
  CHECK(incomplete.code == 5);
  CHECK(holds(incomplete.out, "Tổng cộng: ≥ 300 đồng ("));
  CHECK(f.run({"estimate", f.path("plan.yaml"), "--allow-incomplete"}).code == 0);
}

TEST_CASE("with errors in the input the rest is computed all the same") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + "  - {id: U, agency: s, nmae: x}\n");
  const auto written = f.run({"estimate", f.path("plan.yaml"), "--allow-incomplete"});
  CHECK(written.code == 2);
  CHECK(holds(written.err, "plan.yaml:6:"));
  CHECK(holds(written.out, "300"));
}

TEST_CASE("one task may be asked for") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + unpriced_task);
  const auto written = f.run({"estimate", f.path("plan.yaml"), "--only", "s/T"});
  CHECK(written.code == 5);  // the plan is still incomplete
  CHECK(holds(written.out, "s/T  Việc"));
  CHECK_FALSE(holds(written.out, "s/U"));
  const auto unknown = f.run({"estimate", f.path("plan.yaml"), "--only", "s/V"});
  CHECK(unknown.code == 3);
  CHECK(unknown.out.empty());
  CHECK(holds(unknown.err, "s/T"));
}

TEST_CASE("several forms are written at once, the result with the files it was read from") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  const auto written = f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json"), "-o",
                              f.path("r.csv"), "-o", f.path("r.md")});
  CHECK(written.code == 0);
  CHECK(written.out.empty());
  Json json = Json::parse(f.text("r.json"));
  CHECK(json["total"] == "300");
  REQUIRE(json["inputs"].size() == 1);
  CHECK(json["inputs"][0]["file"] == "plan.yaml");
  CHECK(json["read_from"] == Json{"plan.yaml"});
  CHECK(f.text("r.csv").starts_with("task,type,"));
  CHECK(holds(f.text("r.md"), "\n## s/T  Việc\n"));
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.pdf")}).code == 3);
}

TEST_CASE("several plans are one") {
  const CommandFixture f;
  f.folder.write("a.yaml", list_plan);
  f.folder.write("b.yaml",
                 "format: 1\ntasks:\n"
                 "  - {id: V, agency: s, estimate: {method: line-sum, lines: [{name: Loa, "
                 "quantity: 1, unit_price: 7}]}}\n");
  const auto written = f.run({"estimate", f.path("a.yaml"), f.path("b.yaml"), "--format", "csv"});
  CHECK(written.code == 0);
  CHECK(holds(written.out, "\n,total,,,,,,đồng,,,,,,,307,,yes,"));
}

TEST_CASE("a run that would use other norms than are locked prints no figure") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  CHECK(f.run({"estimate", f.path("plan.yaml"), "--lock", f.path("k.lock")}).code == 0);
  CHECK(holds(f.text("k.lock"), "id: \"bang-ke\""));
  f.folder.write("k.lock", "format: 1\ndocuments: []\n");
  const auto stopped = f.run({"estimate", f.path("plan.yaml"), "--lock", f.path("k.lock")});
  CHECK(stopped.code == 2);
  CHECK(stopped.out.empty());
  CHECK(holds(stopped.err, "[lock-new]"));
}

TEST_CASE("nothing is written over a file the plan is read from") {
  const CommandFixture f;
  f.folder.write(
      "plan/plan.yaml",
      "format: 1\nplan: {title: Thử, year: 2024, price_date: 2024-03-01}\n"
      "agencies: [{id: s, name: Sở}]\ntasks:\n"
      "  - {id: T, agency: s, estimate: {method: line-sum, lines_from: l.csv, unit: dong}}\n");
  const std::string lines = "Nội dung,Khối lượng,Đơn giá\nMáy,2,150\n";
  f.folder.write("plan/l.csv", lines);
  for (const char* read : {"plan/l.csv", "plan/plan.yaml", "plan/../plan/l.csv"}) {
    const auto written = f.run({"estimate", f.path("plan"), "-o", f.path(read), "--format", "csv"});
    CHECK(written.code == 3);
    CHECK(holds(written.err, "không ghi đè lên tệp đang đọc"));
  }
  CHECK(f.text("plan/l.csv") == lines);
  CHECK(f.run({"estimate", f.path("plan"), "-o", f.path("plan/result.csv")}).code == 0);
  CHECK(f.run({"estimate", f.path("plan"), "-o", f.path("plan/result.csv")}).code == 0);
}

}  // namespace dutoan::cli_estimate_test
