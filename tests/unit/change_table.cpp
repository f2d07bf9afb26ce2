#include "output/change_table.hpp"

#include "revision_fixture.hpp"

namespace dutoan::change_table_test {

namespace {

/// The cells of every row, parted by " | ".
std::string shown(const TextTable& table) {
  std::string text;
  for (const TextRow& row : table.rows)
    text += joined(row.cells, " | ") + "\n";
  return text;
}

std::string plan_of(const std::string& tasks) {
  return "plan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: s, name: \"Sở\"}]\n"
         "sources: [{id: NST, name: \"Tỉnh\"}]\ntasks:\n" +
         tasks;
}

std::string task(const std::string& id, const std::string& lines, const std::string& more = "") {
  return "  - {id: " + id + ", agency: s, name: " + id + ", " + more +
         "estimate: {method: list, lines: [" + lines + "]}}\n";
}

struct Report {
  Report(const std::string& before, const std::string& after)
      : revisions(plan_of(before), plan_of(after)),
        old_revision(revisions.before()),
        new_revision(revisions.after()),
        contents{
            .revisions = {{"old.yaml", old_revision.result}, {"new.yaml", new_revision.result}},
            .steps = {revisions.compare()}} {}

  Revisions revisions;
  Revision old_revision;
  Revision new_revision;
  ChangeContents contents;
};

constexpr const char* machines = "{name: Máy, quantity: 2, unit_price: 1_400}";
constexpr const char* more_machines = "{name: Máy, quantity: 3, unit_price: 1_500}";

}  // namespace

TEST_CASE("the causes lead from the first total to the last, each with its sign") {
  const Report report(task("T", machines), task("T", more_machines));
  CHECK(shown(change_causes_table(report.contents, {})) ==
        "Trước | 2.800\n"
        "khối lượng | +1.450\n"
        "đơn giá | +250\n"
        "Sau | 4.500\n");
}

TEST_CASE("in a larger unit a row says what the printed causes lack of the printed totals") {
  const Report report(task("T", machines), task("T", more_machines));
  // 2.800, +1.450, +250 and 4.500 print as 3, 1, 0 and 5
  CHECK(shown(change_causes_table(report.contents, {.unit = "nghin"})) ==
        "Trước | 3\n"
        "khối lượng | +1\n"
        "đơn giá | 0\n"
        "Chênh lệch do làm tròn | 1\n"
        "Sau | 5\n");
}

TEST_CASE("what cannot be compared leaves its agency open, and the causes say only the rest") {
  const Report report(task("T", machines) + task("U", "{name: Loa, quantity: 1, unit_price: 5}"),
                      task("T", more_machines) + task("U", "{name: Loa, quantity: 1}"));
  const std::string agencies = shown(change_agency_table(report.contents, 0, {}));
  CHECK(
      agencies.starts_with("Sở | 2.805 | ≥ 4.500 | +1.700 (*) | khối lượng +1.450; đơn giá +250"));
}

TEST_CASE("where nothing can be compared the difference is only marked") {
  const std::string source = "funding: [{source: NST, rest: yes}], ";
  const Report report(task("T", machines, source), task("T", "{name: Máy, quantity: 3}", source));
  CHECK(shown(change_agency_table(report.contents, 0, {})) == "Sở | 2.800 | chưa có | (*) | \n");
  CHECK(shown(change_source_table(report.contents, 0, {})) == "Tỉnh | 2.800 | chưa có | (*) | \n");
}

TEST_CASE("tasks that belong together are named by all of them, and by the name one had") {
  const PlanResult one{.tasks = {{.id = "s/A", .name = "Một"}}};
  const PlanResult two{.tasks = {{.id = "s/B", .name = "Hai"}, {.id = "s/C", .name = "Ba"}}};
  const ChangeContents contents{
      .revisions = {{"a", one}, {"b", two}},
      .chain = {{.tasks = {{0}, {0, 1}},
                 .figures = {{.known = Money(std::int64_t{3})}, {.known = Money()}}}}};
  CHECK(shown(change_chain_table(contents, {})) == "s/B + s/C Một | 3 | 0\n");
}

TEST_CASE("money that goes to another source changes both, and money of none says so") {
  const Report report(task("T", machines),
                      task("T", machines, "funding: [{source: NST, rest: yes}], "));
  CHECK(shown(change_source_table(report.contents, 0, {})) ==
        "Tỉnh | 0 | 2.800 | +2.800 | nguồn vốn +2.800\n"
        "(chưa nêu nguồn) | 2.800 | 0 | -2.800 | nguồn vốn -2.800\n");
}

TEST_CASE("a difference that leaves something out is marked, even where it is nothing") {
  CHECK(difference_text(Money(std::int64_t{1234}), false, {}) == "+1.234");
  CHECK(difference_text(Money(), true, {}) == "0 (*)");
}

}  // namespace dutoan::change_table_test
