#include "input/progress_reader.hpp"

#include "plan_fixture.hpp"

namespace dutoan::progress_reader_test {

namespace {

std::string faults_of_programme_text(const std::string& text) {
  PlanFixture f;
  f.plan("programmes: [{id: P, " + text + "}]\n");
  return f.faults();
}

}  // namespace

TEST_CASE("a programme is known by its whole") {
  PlanFixture f;
  f.plan(
      "programmes:\n"
      "  - {id: P, name: Đề án, tasks: 31, note: n, proposal: p, ref: r, money: [{what: planned, "
      "source: X, amount: 150_000_000, at_least: yes}], progress: [{stage: policy, count: 9}, "
      "{stage: approved, count: 1, within: policy, date: 2021-12-31, note: m, ref: s}]}\n"
      "  - {id: Q}\n");
  CHECK(f.faults() == "");
  const Programme& programme = f.plan().programmes.at(0);
  CHECK(programme.tasks == std::size_t(31));
  CHECK(programme.note + programme.proposal + programme.ref == "npr");
  CHECK(programme.money.at(0).amount.marks.at_least);
  const StageCount& count = programme.stages.at(1);
  CHECK(count.count == 1);
  CHECK(count.within == "policy");
  CHECK(count.date == Date::parse("2021-12-31"));
  CHECK(count.note + count.ref == "ms");
  CHECK(programme.is_described());
  CHECK_FALSE(f.plan().programmes.at(1).tasks);
  CHECK_FALSE(f.plan().programmes.at(1).is_described());
}

TEST_CASE("tasks and agencies say how far they have come") {
  PlanFixture f;
  f.plan(
      "agencies: [{id: s, progress: {note: a, proposal: b}}]\n"
      "tasks: [{id: T, agency: s, progress: {stage: running, date: 2023-05-01, ref: c}}]\n");
  CHECK(f.faults() == "");
  CHECK(f.plan().agencies.at(0).progress.proposal == "b");
  const Progress& progress = f.plan().tasks.at(0).progress;
  CHECK(progress.stage == "running");
  CHECK(progress.date == Date::parse("2023-05-01"));
  CHECK(progress.ref == "c");
}

TEST_CASE("a stage is counted once, and lies within another that is counted") {
  CHECK(faults_of_programme_text("progress: [{stage: policy, count: 1}, {stage: policy, count: 2}]")
            .find("stage-twice") != std::string::npos);
  CHECK(faults_of_programme_text("progress: [{stage: policy, count: 1, within: done}]")
            .find("stage-within") != std::string::npos);
  CHECK(faults_of_programme_text("progress: [{stage: policy, count: 1, within: policy}]")
            .find("stage-within") != std::string::npos);
  CHECK(faults_of_programme_text(
            "progress: [{stage: policy, count: 1, within: done}, {stage: done, count: 1}]") == "");
}

TEST_CASE("an agency has no stage") {
  PlanFixture f;
  f.plan("agencies: [{id: s, progress: {stage: done}}]\n");
  CHECK(f.faults().find("key-unknown") != std::string::npos);
}

}  // namespace dutoan::progress_reader_test
