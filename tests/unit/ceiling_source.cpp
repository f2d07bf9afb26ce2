#include "ceiling_source.hpp"

#include "command_fixture.hpp"

namespace dutoan::ceiling_source_test {

namespace {

PlanResult plan() {
  PlanResult result;
  result.header.year = 2024;
  TaskResult task{.id = "so/1", .agency = "so"};
  task.funding = {{"NST", Money(std::int64_t{5})}};
  task.money = {{.what = "requested", .source = "ODA"}};
  result.tasks = {task};
  return result;
}

}  // namespace

TEST_CASE("where the plan lists nothing, what its tasks name may have a ceiling") {
  const CommandFixture f;
  f.folder.write("c.csv", "source,agency,amount\nNST,so,5\nODA,,6\nX,,7\n");
  const CeilingSource source = read_ceiling_source(f.path("c.csv"), plan(), FigureKind::recomputed);
  CHECK(source.ceilings.size() == 2);
  CHECK(holds(said(source.diagnostics), "reference-unknown"));
}

TEST_CASE("what the plan lists is all that may have one") {
  const CommandFixture f;
  f.folder.write("c.csv", "source,amount\nNST,5\nN,6\n");
  PlanResult result = plan();
  result.sources = {{"N", ""}};
  CHECK(read_ceiling_source(f.path("c.csv"), result, FigureKind::recomputed).ceilings.size() == 1);
}

TEST_CASE("a file that is not there is an error") {
  const CommandFixture f;
  const CeilingSource source =
      read_ceiling_source(f.path("none.csv"), plan(), FigureKind::recomputed);
  CHECK(source.file == nullptr);
  CHECK(source.diagnostics.has_errors());
}

}  // namespace dutoan::ceiling_source_test
