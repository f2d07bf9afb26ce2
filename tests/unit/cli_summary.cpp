#include "command_fixture.hpp"

namespace dutoan::cli_summary_test {

namespace {

/// The plan of 300 đồng, with money people stated, in thousands.
const std::string plan =
    "format: 1\n"
    "plan: {year: 2024, price_date: 2024-03-01, unit: nghin}\n"
    "agencies: [{id: s, name: Sở}]\n"
    "sources: [{id: NST}]\n"
    "tasks:\n"
    "  - {id: T, agency: s, funding: [{source: NST, share: 1/3}, {source: NST, rest: yes}], "
    "money: [{what: requested, amount: 5_000}], estimate: {method: line-sum, lines: [{name: Máy, "
    "quantity: 2, unit_price: 150_000}]}}\n";

}  // namespace

TEST_CASE("a plan is totalled by agency in its own unit, or by what is asked for") {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan);
  const auto written = f.run({"summary", f.path("plan.yaml"), "--format", "csv"});
  CHECK(written.code == 0);
  CHECK(written.out ==
        "agency,name,tasks,recomputed_nghin,at_least_nghin,complete,approximate,illustrative\n"
        "s,Sở,1,300,,yes,,no\n"
        "TỔNG CỘNG,,,300,,yes,,no\n");
  const auto by_source = f.run({"summary", f.path("plan.yaml"), "--format", "csv", "--by",
                                "source,year", "--figure", "requested", "--unit", "dong"});
  CHECK(by_source.code == 0);
  CHECK(by_source.out ==
        "source,year,name,tasks,requested_dong,at_least_dong,complete,approximate,illustrative\n"
        "NST,2024,,1,5000,,yes,,no\n"
        "TỔNG CỘNG,,,,5000,,yes,,no\n");
}

TEST_CASE("a result says what its plan says, byte for byte") {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan + unpriced_task);
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json")}).code == 5);
  for (const std::string by : {"agency", "source", "year", "method", "evidence", "task"}) {
    for (const std::string format : {"text", "csv", "json", "md"}) {
      CAPTURE(by + " " + format);
      const auto of_plan = f.run({"summary", f.path("plan.yaml"), "--by", by, "--format", format});
      const auto of_file = f.run({"summary", f.path("r.json"), "--by", by, "--format", format});
      CHECK(of_plan.code == 5);
      CHECK(of_file.code == 5);
      CHECK(of_plan.out == of_file.out);
    }
  }
}

TEST_CASE("a hundred results are added up the same by one thread and by three") {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan);
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json")}).code == 0);
  const std::string text = f.text("r.json");
  std::vector<std::string> words = {"summary", "--by", "task", "--jobs", "1"};
  for (int i = 100; i < 200; ++i) {
    const std::string name = std::to_string(i) + ".json";
    std::string other = text;
    other.replace(other.find("s/T"), 3, std::to_string(i) + "/T");
    f.folder.write("alone/" + name, other);
    words.push_back(f.path("alone/" + name));
  }
  const auto one = f.run(words);
  words[4] = "3";
  const auto three = f.run(words);
  CHECK(one.code == 0);
  CHECK(holds(one.out, "100 nhiệm vụ"));
  CHECK(three.out == one.out);
  f.folder.write("alone/150.json", text.substr(0, text.size() / 2));
  f.folder.write("alone/120.json", "{}");
  const auto faulty = f.run(words);
  CHECK(faulty.code == 2);
  CHECK(faulty.err.find("120.json") < faulty.err.find("150.json"));
  words[4] = "1";
  CHECK(f.run(words).err == faulty.err);
}

TEST_CASE("crosses, growth and ceilings say the same of a result as of its plan") {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan + unpriced_task);
  f.folder.write("tran.csv", "agency,source,year,amount\nSở,NST,2024,250000\n,,,9000000\n");
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json")}).code == 5);
  const std::vector<std::vector<std::string>> questions = {
      {"--by", "source", "--cross", "year"},
      {"--rounding", "balanced"},
      {"--previous", f.path("r.json")},
      {"--ceiling", f.path("tran.csv")},
      {"--ceiling", f.path("tran.csv"), "--figure", "requested"}};
  for (const auto& question : questions) {
    for (const std::string format : {"text", "csv", "json", "md"}) {
      CAPTURE(question[0] + " " + format);
      std::vector<std::string> of_plan = {"summary", f.path("plan.yaml"), "--format", format};
      of_plan.insert(of_plan.end(), question.begin(), question.end());
      std::vector<std::string> of_file = of_plan;
      of_file[1] = f.path("r.json");
      const auto first = f.run(of_plan);
      const auto second = f.run(of_file);
      CHECK(first.code == 5);
      CHECK(second.code == 5);
      CHECK(first.out == second.out);
    }
  }
}

TEST_CASE("an exceeded ceiling fails where it is asked for") {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan);
  f.folder.write("tran.csv", "amount\n250000\n");
  CHECK(f.run({"summary", f.path("plan.yaml"), "--ceiling", f.path("tran.csv")}).code == 0);
  CHECK(f.run({"summary", f.path("plan.yaml"), "--ceiling", f.path("tran.csv"), "--fail-on",
               "over-ceiling"})
            .code == 1);
  f.folder.write("tran.csv", "amount\n300000\n");
  CHECK(f.run({"summary", f.path("plan.yaml"), "--ceiling", f.path("tran.csv"), "--fail-on",
               "over-ceiling"})
            .code == 0);
}

TEST_CASE("a figure that not every task has is incomplete") {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan + unpriced_task);
  const auto written = f.run({"summary", f.path("plan.yaml"), "--figure", "requested"});
  CHECK(written.code == 5);
  CHECK(holds(written.out, "≥ 5"));
  CHECK(
      f.run({"summary", f.path("plan.yaml"), "--figure", "requested", "--allow-incomplete"}).code ==
      0);
}

TEST_CASE("errors in the input are told from what is missing") {
  const CommandFixture f;
  f.folder.write("plan.yaml", plan + "  - {id: V, agency: s, nmae: x}\n");
  CHECK(f.run({"summary", f.path("plan.yaml"), "--allow-incomplete"}).code == 2);
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json")}).code == 2);
  CHECK(f.run({"summary", f.path("r.json"), "--allow-incomplete"}).code == 2);
  const auto missing = f.run({"summary", f.path("none.json")});
  CHECK(missing.code == 2);
  CHECK(missing.out.empty());
}

}  // namespace dutoan::cli_summary_test
