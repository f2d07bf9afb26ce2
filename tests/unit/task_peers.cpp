#include "review/task_peers.hpp"

#include "overlap_fixture.hpp"

namespace dutoan::task_peers_test {

namespace {

TaskResult task(const std::string& id, const std::string& agency, const std::string& name) {
  TaskResult task;
  task.id = agency + "/" + id;
  task.agency = agency;
  task.name = name;
  return task;
}

}  // namespace

TEST_CASE("subjects bear the names of their agencies, and codes without them") {
  PlanResult plan;
  plan.agencies = {{.id = "a", .name = "Sở Xây dựng", .parent = "", .due = {}}};
  plan.tasks = {task("N1", "a", "Mua máy tính"), task("N2", "b", "Mua máy in")};
  const auto subjects = overlap_subjects(plan);
  REQUIRE(subjects.size() == 2);
  CHECK(subjects[0].code == "N1");
  CHECK(subjects[0].agency == "Sở Xây dựng");
  CHECK(subjects[1].agency == "b");
}

TEST_CASE("without words and registers nothing is like a task but its own words") {
  PlanResult plan;
  plan.tasks = {task("N1", "a", "Mua máy tính"), task("N2", "b", "Họp giao ban")};
  const OverlapSources sources;
  const auto peers = task_peers(plan, sources);
  REQUIRE(peers.size() == 2);
  CHECK(peers[0].alike.empty());
  CHECK(peers[0].registered.empty());
}

}  // namespace dutoan::task_peers_test
