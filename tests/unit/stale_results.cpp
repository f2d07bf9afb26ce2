#include "stale_results.hpp"

#include "command_fixture.hpp"

namespace dutoan::stale_results_test {

namespace {

std::string with_due(std::string plan) {
  const std::string name = "name: Sở";
  plan.replace(plan.find(name), name.size(), name + ", due: 2024-03-10");
  return plan;
}

}  // namespace

TEST_CASE("a result whose plan has changed is stale and named") {
  const CommandFixture f;
  f.folder.write("plan.yaml", with_due(list_plan));
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("r.json")}).code == 0);
  const auto fresh = f.run({"summary", f.path("r.json"), "--lang", "en"});
  CHECK(fresh.code == 0);
  CHECK(fresh.err.empty());
  CHECK(fresh.out == f.run({"summary", f.path("plan.yaml"), "--lang", "en"}).out);

  f.folder.write("plan.yaml", with_due(list_plan) + "# changed\n");
  const auto stale = f.run({"summary", f.path("r.json"), "--lang", "en"});
  CHECK(stale.code == 0);
  CHECK(holds(stale.err,
              "r.json: warning: the result is stale: since it was computed, changed: "
              "plan.yaml [result-stale]"));
  CHECK(holds(stale.out, "(stale result)"));
}

TEST_CASE("a result sent alone cannot be compared with its inputs, but with the norms") {
  const CommandFixture f;
  f.folder.write("plan.yaml", with_due(list_plan));
  f.folder.write("alone/x", "");
  CHECK(f.run({"estimate", f.path("plan.yaml"), "-o", f.path("alone/r.json")}).code == 0);
  CHECK(f.run({"summary", f.path("alone/r.json")}).err.empty());
  std::string text = f.text("alone/r.json");
  std::size_t at = text.find("\"sha256\":", text.find("\"norms\":"));
  REQUIRE(at != std::string::npos);
  at = text.find('"', at + 9);
  text.replace(at + 1, 4, "0000");
  f.folder.write("alone/r.json", text);
  CHECK(holds(f.run({"summary", f.path("alone/r.json")}).err, "[result-stale]"));
}

}  // namespace dutoan::stale_results_test
