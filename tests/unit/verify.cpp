#include "command_fixture.hpp"

namespace dutoan::verify_test {

TEST_CASE("an estimate says that the second path agrees, beside what it prints") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + unpriced_task);
  const auto written = f.run({"estimate", f.path("plan.yaml"), "--verify", "--lang", "en"});
  const auto usual = f.run({"estimate", f.path("plan.yaml"), "--lang", "en"});
  CHECK(written.code == usual.code);
  CHECK(written.out == usual.out);
  const std::size_t first = written.err.find("two ways come to the same figures: 2 tasks, ");
  REQUIRE(first != std::string::npos);
  CHECK(written.err.find("two ways come", first + 1) == std::string::npos);
}

TEST_CASE("a task with errors is not said to have been verified") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan + "  - {id: U, agency: s, nmae: x}\n");
  const auto written = f.run({"estimate", f.path("plan.yaml"), "--verify", "--lang", "en"});
  CHECK(holds(written.err, "the same figures: 1 task, "));
}

TEST_CASE("what-if verifies both sides, and says it once") {
  const CommandFixture f;
  f.folder.write("plan.yaml", list_plan);
  const auto written = f.run({"estimate", f.path("plan.yaml"), "--verify", "--effect", "--as-of",
                              "2025-01-01", "--lang", "en"});
  CHECK(holds(written.err, "two ways come to the same figures: 2 tasks, "));
}

}  // namespace dutoan::verify_test
