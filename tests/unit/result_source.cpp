#include "result_source.hpp"

#include "command_fixture.hpp"

namespace dutoan::result_source_test {

namespace {

Arguments summary(const std::string& path) {
  return CommandFixture::arguments({"summary", path});
}

/// A plan with its result beside it.
struct Estimated : CommandFixture {
  explicit Estimated(std::vector<std::string> flags = {}) {
    folder.write("plan.yaml", list_plan);
    flags.insert(flags.begin(), {"estimate", path("plan.yaml"), "-o", path("r.json")});
    REQUIRE(run(flags).code == 0);
  }
};

}  // namespace

TEST_CASE("a result comes from a file or from the plan, and is the same") {
  const Estimated f;
  Console console(summary("p"));
  const auto from_plan = read_result_source(summary(f.path("plan.yaml")), console);
  const auto from_file = read_result_source(summary(f.path("r.json")), console);
  REQUIRE(from_plan.result);
  REQUIRE(from_file.result);
  CHECK(from_plan.run != nullptr);
  CHECK(from_file.run == nullptr);
  CHECK(from_plan.result->total == from_file.result->total);
  CHECK(from_plan.result->norms_edition == from_file.result->norms_edition);
}

TEST_CASE("a result that is not there or is none is a diagnostic") {
  const CommandFixture f;
  f.folder.write("r.json", "{\"format\": 7}");
  Diagnostics diagnostics;
  CHECK_FALSE(dutoan::read_result_file(f.path("none.json"), diagnostics));
  CHECK_FALSE(dutoan::read_result_file(f.path("r.json"), diagnostics));
  CHECK(said(diagnostics) == "file-not-found none.json; result-not-ours r.json");
}

TEST_CASE("the plan of a result is read again with its options") {
  const Estimated f({"--as-of", "2024-05-06", "--allow-unverified"});
  const auto run = dutoan::read_plan_of_result(summary(f.path("r.json")), f.path("r.json"));
  CHECK(said(run->diagnostics) == "");
  CHECK(iso_text(run->options.as_of.value()) == "2024-05-06");
  CHECK(run->options.allow_unverified);
  CHECK(run->plan.tasks.size() == 1);
}

TEST_CASE("where the plan or the norms have changed the result is outdated") {
  const Estimated f;
  const std::string result = f.text("r.json");
  f.folder.write("plan.yaml", list_plan + "# changed\n");
  auto run = dutoan::read_plan_of_result(summary(f.path("r.json")), f.path("r.json"));
  CHECK(said(run->diagnostics) == "result-outdated r.json");
  f.folder.write("plan.yaml", list_plan);
  std::string other_norms = result;
  const std::size_t hash = other_norms.find("\"sha256\":\"", other_norms.find("\"norms\"")) + 10;
  other_norms.replace(hash, 4, "0000");
  f.folder.write("r.json", other_norms);
  run = dutoan::read_plan_of_result(summary(f.path("r.json")), f.path("r.json"));
  CHECK(said(run->diagnostics) == "result-outdated r.json");
}

TEST_CASE("a result that rests on other norms than are locked is none") {
  const Estimated f;
  f.folder.write("k.lock", "format: 1\ndocuments: []\n");
  const auto arguments =
      CommandFixture::arguments({"summary", f.path("plan.yaml"), "--lock", f.path("k.lock")});
  Console console(arguments);
  const auto source = read_result_source(arguments, console);
  CHECK_FALSE(source.result);
  CHECK(said(source.diagnostics) == "lock-new k.lock");
}

}  // namespace dutoan::result_source_test
