#include "input/plan_places.hpp"

#include "plan_fixture.hpp"

namespace dutoan::plan_places_test {

namespace {

/// A plan's file and where its task and the line of it are.
struct Places {
  Places() {
    folder.write("p.yaml",
                 "format: 1\n"
                 "tasks:\n"
                 "  - id: T\n"
                 "    name: \"Hệ thống\"\n"
                 "    money: [{what: planned, amount: 1}, {what: requested, amount: 2}]\n"
                 "    estimate:\n"
                 "      lines:\n"
                 "        - {name: \"Máy chủ đặt tại sở\", quantity: 2, price: {ref: \"BG-1\"}}\n");
    files.push_back(read_plan_files((folder.path / "p.yaml").string(), "", 1, diagnostics));
    task = root().at("tasks").elements()[0];
  }

  [[nodiscard]] Yaml root() const { return files[0].files[0].tree->root(); }

  std::string at(const Place& record, const std::vector<std::string>& written) {
    PlanPlaces places(files);
    const Location found = locate(places.of(record, written));
    return std::to_string(found.line) + ":" + std::to_string(found.column);
  }

  TestFolder folder;
  Diagnostics diagnostics;
  std::vector<PlanFiles> files;
  Yaml task;
};

}  // namespace

TEST_CASE("a field of a line is found behind Vietnamese text") {
  Places places;
  const Place line = places.task.at("estimate").at("lines").elements()[0].place();
  CHECK(places.at(line, {"quantity"}) == "8:50");
  CHECK(places.at(line, {"price.kind", "price.ref"}) == "8:66");
  CHECK(places.at(line, {"vat"}) == "8:11");
}

TEST_CASE("a task is known by its id, its money by what it is") {
  Places places;
  const Place id = places.task.at("id").place();
  CHECK(places.at(id, {"money.requested.amount"}) == "5:67");
  CHECK(places.at(id, {"money.appraised.amount", "name"}) == "4:11");
  CHECK(places.at(id, {}) == "3:9");
}

}  // namespace dutoan::plan_places_test
