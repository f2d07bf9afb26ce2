#include "review/task_lines.hpp"

#include "plan_fixture.hpp"

namespace dutoan::task_lines_test {

namespace {

WorkItem item(std::string id, std::string name, std::string group = "A") {
  return {.id = std::move(id), .name = std::move(name), .group = std::move(group)};
}

Task task_of(std::vector<WorkItem> lines) {
  Task task;
  task.estimate.emplace();
  task.estimate->lines = std::move(lines);
  return task;
}

/// "0-1 1-": of each line before its partner.
std::string paired(std::vector<WorkItem> before, std::vector<WorkItem> after) {
  const Task old_task = task_of(std::move(before));
  const Task new_task = task_of(std::move(after));
  const Task* const old_tasks[] = {&old_task};
  const Task* const new_tasks[] = {&new_task};
  const TaskLines old_lines = lines_of(old_tasks);
  const TaskLines new_lines = lines_of(new_tasks);
  const LinePairs pairs = pair_lines(old_lines.lines, new_lines.lines);
  std::string text;
  for (std::size_t i = 0; i < pairs.of_before.size(); ++i) {
    const auto other = pairs.of_before[i];
    text += (i > 0 ? " " : "") + std::to_string(i) + "-" + (other ? std::to_string(*other) : "");
    if (other) CHECK(pairs.of_after[*other] == i);
  }
  return text;
}

}  // namespace

TEST_CASE("lines are paired by id, whatever their names") {
  CHECK(paired({item("x", "Máy chủ"), item("y", "Máy trạm")},
               {item("y", "Máy chủ"), item("x", "Máy trạm")}) == "0-1 1-0");
}

TEST_CASE("without an id by group and name, then by name") {
  CHECK(paired({item("", "Máy", "A"), item("", "Máy", "B")},
               {item("", "Máy", "B"), item("", "Máy", "C")}) == "0-1 1-0");
}

TEST_CASE("of several alike the first is paired with the first") {
  CHECK(paired({item("", "Máy"), item("", "Máy"), item("", "Máy")},
               {item("", "Máy"), item("", "Máy")}) == "0-0 1-1 2-");
}

TEST_CASE("of several alike those that cost the same are paired first") {
  const auto costing = [](std::int64_t quantity, std::optional<Number> amount = std::nullopt) {
    WorkItem line = item("", "Máy");
    line.quantity = quantity;
    line.unit_price = 100;
    line.amount = amount;
    return line;
  };
  CHECK(paired({costing(1), costing(2), costing(3)}, {costing(3), costing(2)}) == "0- 1-1 2-0");
  CHECK(paired({costing(1), costing(2)}, {costing(7), costing(1)}) == "0-1 1-0");
  CHECK(paired({costing(1, Number(5)), costing(2)}, {costing(2), costing(9, Number(5))}) ==
        "0-1 1-0");
}

TEST_CASE("a line that got an id is found by its name") {
  CHECK(paired({item("", "Máy")}, {item("m", "Máy")}) == "0-0");
  CHECK(paired({item("", "")}, {item("", "")}) == "0-");
}

TEST_CASE("lines of tables stand beside those of the plan") {
  PlanFixture f;
  f.folder.write("lines.csv",
                 "id,group,kind,name,quantity,unit_price,amount,price_ref\n"
                 "a,A,hardware,Máy,2,100,,\n"
                 "b,A,hardware,Máy hai,,,500,QĐ 1\n");
  f.task(
      "estimate: {method: sums, lines_from: lines.csv, "
      "lines: [{id: c, group: A, kind: hardware, name: Ba, quantity: 1, unit_price: 7}]}");
  REQUIRE(f.faults().empty());
  const Task* const tasks[] = {&f.plan().tasks[0]};
  const TaskLines all = lines_of(tasks);
  REQUIRE(all.lines.size() == 3);
  CHECK(all.lines[0].block == nullptr);
  CHECK(all.lines[0].id() == "c");
  CHECK(all.lines[1].item == nullptr);
  CHECK(all.lines[1].name() == "Máy");
  CHECK(all.lines[1].group() == "A");
  CHECK(all.lines[1].whole().unit_price == Number(100));
  CHECK(all.lines[2].item != nullptr);
  CHECK(all.lines[2].block != nullptr);
  CHECK(all.lines[2].whole().name == "Máy hai");
}

}  // namespace dutoan::task_lines_test
