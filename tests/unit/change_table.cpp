#include "output/change_table.hpp"

#include "change_fixture.hpp"

namespace dutoan::change_table_test {

namespace {

/// The cells of every row, parted by " | ".
std::string shown(const TextTable& table) {
  std::string text;
  for (const TextRow& row : table.rows)
    text += joined(row.cells, " | ") + "\n";
  return text;
}

}  // namespace

TEST_CASE("the causes lead from the first total to the last, each with its sign") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", more_machines));
  CHECK(shown(change_causes_table(plans.contents, {})) ==
        "Trước | 2.800\n"
        "khối lượng | +1.450\n"
        "đơn giá | +250\n"
        "Sau | 4.500\n");
}

TEST_CASE("in a larger unit a row says what the printed causes lack of the printed totals") {
  const ComparedPlans plans(listed_task("T", machines), listed_task("T", more_machines));
  // 2.800, +1.450, +250 and 4.500 print as 3, 1, 0 and 5
  CHECK(shown(change_causes_table(plans.contents, {.unit = "nghin"})) ==
        "Trước | 3\n"
        "khối lượng | +1\n"
        "đơn giá | 0\n"
        "Chênh lệch do làm tròn | 1\n"
        "Sau | 5\n");
}

TEST_CASE("what cannot be compared leaves its agency open, and the causes say only the rest") {
  const ComparedPlans plans(
      listed_task("T", machines) + listed_task("U", "{name: Loa, quantity: 1, unit_price: 5}"),
      listed_task("T", more_machines) + listed_task("U", "{name: Loa, quantity: 1}"));
  const std::string agencies = shown(change_agency_table(plans.contents, 0, {}));
  CHECK(
      agencies.starts_with("Sở | 2.805 | ≥ 4.500 | +1.700 (*) | khối lượng +1.450; đơn giá +250"));
}

TEST_CASE("where nothing can be compared the difference is only marked") {
  const std::string source = "funding: [{source: NST, rest: yes}], ";
  const ComparedPlans plans(listed_task("T", machines, source),
                            listed_task("T", unpriced_machines, source));
  CHECK(shown(change_agency_table(plans.contents, 0, {})) == "Sở | 2.800 | chưa có | (*) | \n");
  CHECK(shown(change_source_table(plans.contents, 0, {})) == "Tỉnh | 2.800 | chưa có | (*) | \n");
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
  const ComparedPlans plans(listed_task("T", machines),
                            listed_task("T", machines, "funding: [{source: NST, rest: yes}], "));
  CHECK(shown(change_source_table(plans.contents, 0, {})) ==
        "Tỉnh | 0 | 2.800 | +2.800 | nguồn vốn +2.800\n"
        "(chưa nêu nguồn) | 2.800 | 0 | -2.800 | nguồn vốn -2.800\n");
}

TEST_CASE("a difference that leaves something out is marked, even where it is nothing") {
  CHECK(difference_text(Money(std::int64_t{1234}), false, {}) == "+1.234");
  CHECK(difference_text(Money(), true, {}) == "0 (*)");
}

}  // namespace dutoan::change_table_test
