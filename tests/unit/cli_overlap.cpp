// `overlap`: what is said of pairs, and how it ends. The whole texts are cases.
#include "command_fixture.hpp"

namespace dutoan::cli_overlap_test {

namespace {

const std::string two_tasks =
    "format: 1\nplan: {title: Thử, number: 1/KH, year: 2024, price_date: 2024-03-01}\n"
    "agencies: [{id: a, name: Sở A}, {id: b, name: Sở B}]\ntasks:\n"
    "  - {id: T1, agency: a, name: Xây dựng phần mềm giám sát tàu cá, money: [{what: requested, "
    "amount: 900}]}\n"
    "  - {id: T2, agency: b, name: Nâng cấp PM giám sát tàu cá, money: [{what: requested, amount: "
    "700}]}\n";

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a pair shows what is alike, what is not, and the money") {
  CommandFixture f;
  f.folder.write("plan.yaml", two_tasks);
  const auto written = f.run({"overlap", f.path("plan.yaml"), "--lang", "en"});
  CHECK(written.code == 0);
  CHECK(written.err.empty());
  CHECK(has(written.out, "a/T1 and b/T2: alike, 100/100"));
  CHECK(has(written.out, "In common: phần mềm giám sát tàu cá."));
  CHECK(has(written.out, "Other work: xây dựng / nâng cấp."));
  CHECK(has(written.out, "Money at stake: 700 đồng."));
}

TEST_CASE("a result says the same as its plan") {
  CommandFixture f;
  f.folder.write("plan.yaml", two_tasks);
  REQUIRE(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("plan.json")}).code == 5);
  const auto plan = f.run({"overlap", f.path("plan.yaml"), "--format", "csv"});
  const auto result = f.run({"overlap", f.path("plan.json"), "--format", "csv"});
  std::string of_plan = plan.out;
  for (std::size_t at = 0; (at = of_plan.find("plan.yaml", at)) != std::string::npos;)
    of_plan.replace(at, 9, "plan.json");
  CHECK(result.out == of_plan);
}

TEST_CASE("two plans may use one id; the same task in both is shown, but no money twice") {
  CommandFixture f;
  f.folder.write("2023.yaml", two_tasks);
  f.folder.write("2024.yaml", two_tasks);
  const auto written = f.run({"overlap", f.path("2023.yaml"), f.path("2024.yaml"), "--lang", "en"});
  CHECK(written.code == 0);
  CHECK(has(written.out, "2023.yaml:a/T1 and 2024.yaml:a/T1: one code, 100/100"));
}

TEST_CASE("a threshold beyond 100 is refused") {
  CommandFixture f;
  f.folder.write("plan.yaml", two_tasks);
  CHECK(f.run({"overlap", f.path("plan.yaml"), "--least", "101"}).code == 3);
}

TEST_CASE("a register with faults is read as far as it is sound, and the run ends with 2") {
  CommandFixture f;
  f.folder.write("plan.yaml", two_tasks);
  f.folder.write("r.csv", "id,name,kind\nA,Giám sát tàu cá,system\nB,Khác,sever\n");
  const auto written = f.run({"overlap", f.path("plan.yaml"), "--register", f.path("r.csv"),
                              "--lang", "en", "--format", "json"});
  CHECK(written.code == 2);
  CHECK(has(written.err, "r.csv:3:8"));
  CHECK(has(written.out, "\"id\": \"A\""));
  CHECK(has(written.out, "\"input-errors\""));
}

TEST_CASE("a register is not written over") {
  CommandFixture f;
  f.folder.write("plan.yaml", two_tasks);
  f.folder.write("r.csv", "id,name,kind\nA,N,system\n");
  const auto written =
      f.run({"overlap", f.path("plan.yaml"), "--register", f.path("r.csv"), "-o", f.path("r.csv")});
  CHECK(written.code == 3);
  CHECK(f.text("r.csv") == "id,name,kind\nA,N,system\n");
}

}  // namespace dutoan::cli_overlap_test
