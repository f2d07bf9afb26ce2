#include "input/plan_reference.hpp"

#include "plan_fixture.hpp"

namespace dutoan::plan_reference_test {

namespace {

std::string faults_of(const std::string& text) {
  PlanFixture f;
  f.plan(text);
  return f.faults();
}

const std::string sources = "sources: [{id: S1, name: Nguồn một}, {id: S2}]\n";

}  // namespace

TEST_CASE("money of a task names a source the plan lists") {
  const auto task = [](const std::string& source) {
    return "tasks: [{id: T, agency: s, money: [{what: disbursed, amount: 5, source: " + source +
           "}]}]\n";
  };
  CHECK(faults_of(sources + task("S1")) == "");
  CHECK(faults_of(task("S3")) == "");
  CHECK(faults_of(sources + task("S3")).find("reference-unknown") != std::string::npos);
  CHECK(faults_of(sources + task("nguồn một")).find("reference-unknown") != std::string::npos);
}

TEST_CASE("money of a programme does, wherever the sources are listed") {
  const auto programme = [](const std::string& source) {
    return "programmes: [{id: P, tasks: 3, money: [{what: planned, amount: 5, source: " + source +
           "}]}]\n";
  };
  CHECK(faults_of(programme("S2") + sources) == "");
  CHECK(faults_of(programme("S9") + sources).find("reference-unknown") != std::string::npos);
  CHECK(faults_of(sources + programme("S9")).find("reference-unknown") != std::string::npos);
}

TEST_CASE("a programme with errors is still there for its tasks to belong to") {
  PlanFixture f;
  f.plan(sources +
         "programmes: [{id: P, tasks: 3, money: [{what: planned, amount: 5, source: S9}]}]\n"
         "tasks: [{id: T, agency: s, programmes: [P]}]\n");
  CHECK(f.plan().programmes.at(0).id == "P");
  CHECK_FALSE(f.plan().programmes.at(0).is_described());
}

}  // namespace dutoan::plan_reference_test
