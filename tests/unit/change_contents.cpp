#include "output/change_contents.hpp"

#include "revision_fixture.hpp"

namespace dutoan::change_contents_test {

namespace {

constexpr Language vi = Language::vietnamese;

ChangeContents contents(std::size_t revisions, const PlanResult& result) {
  ChangeContents made;
  for (std::size_t i = 0; i < revisions; ++i)
    made.revisions.push_back({std::to_string(i) + ".yaml", result});
  return made;
}

PlanResult plan_of(const std::vector<std::pair<std::string, std::string>>& tasks) {
  PlanResult plan;
  for (const auto& [id, name] : tasks)
    plan.tasks.push_back({.id = id, .name = name});
  return plan;
}

}  // namespace

TEST_CASE("revisions are called by how many there are, and a what-if by its terms") {
  const PlanResult plan;
  const ChangeContents two = contents(2, plan);
  CHECK(ordinal_text(two, 0, vi) == "Bản trước");
  CHECK(ordinal_text(two, 1, vi) == "Bản sau");
  const ChangeContents three = contents(3, plan);
  CHECK(ordinal_text(three, 0, vi) == "Bản gốc");
  CHECK(ordinal_text(three, 2, vi) == "Điều chỉnh lần 2");
  ChangeContents what_if = contents(2, plan);
  what_if.what_if = "vat 8%";
  CHECK(ordinal_text(what_if, 0, vi) != ordinal_text(two, 0, vi));
  CHECK(ordinal_text(what_if, 1, vi) != ordinal_text(two, 1, vi));
}

TEST_CASE("a revision is named by its number and day, else its title, else its file") {
  PlanResult plan;
  CHECK(revision_text({"p.yaml", plan}, vi) == "p.yaml");
  plan.header.title = "Kế hoạch";
  plan.header.date = Date::parse("2022-12-30");
  CHECK(revision_text({"p.yaml", plan}, vi) == "Kế hoạch (p.yaml)");
  plan.header.number = "8793/KH-UBND";
  CHECK(revision_text({"p.yaml", plan}, vi) == "Kế hoạch 8793/KH-UBND ngày 30/12/2022 (p.yaml)");
}

TEST_CASE("tasks are named by what became of them") {
  const PlanResult before = plan_of({{"a/1", "Một"}, {"a/2", "Hai"}});
  const PlanResult after = plan_of({{"a/1", "Một mới"}, {"a/3", "Ba"}});
  CHECK(pair_text({0}, {0}, before, after) == "a/1");
  CHECK(pair_text({}, {1}, before, after) == "a/3");
  CHECK(pair_text({1}, {}, before, after) == "a/2");
  CHECK(pair_text({1}, {0, 1}, before, after) == "a/2 → a/1 + a/3");
  TaskPair pair{.before = {1}, .after = {1}};
  pair.relation = TaskRelation::renamed;
  CHECK(name_of(pair, before, after) == "Ba");
  pair.relation = TaskRelation::split;
  CHECK(name_of(pair, before, after) == "Hai");
  pair.relation = TaskRelation::removed;
  pair.after.clear();
  CHECK(name_of(pair, before, after) == "Hai");
}

TEST_CASE("a name of a list is the later one, and the id where neither list has one") {
  const std::vector<Named> later = {{"NST", "Tỉnh"}, {"X", ""}};
  const std::vector<Named> earlier = {{"NST", "Cũ"}, {"X", "Xã"}};
  CHECK(listed_name(later, earlier, "NST") == "Tỉnh");
  CHECK(listed_name(later, earlier, "X") == "Xã");
  CHECK(listed_name(later, earlier, "Y") == "Y");
}

TEST_CASE("causes are said with their signs, those that are nothing not at all") {
  CauseAmounts causes{};
  CHECK(causes_text(causes, {}).empty());
  causes[std::size_t(ChangeCause::quantity)] = Money(std::int64_t{1234});
  causes[std::size_t(ChangeCause::price)] = Money(std::int64_t{-500});
  CHECK(causes_text(causes, {}) == "khối lượng +1.234; đơn giá -500");
  CHECK(signed_text(Money(), {}) == "0");
  CHECK(signed_text(Money(std::int64_t{400}), {.unit = "nghin"}) == "0");
  CHECK(signed_text(Money(std::int64_t{-400}), {.unit = "nghin"}) == "0");
}

TEST_CASE("what a plan says of a task stands in one line") {
  TaskResult task{.name = "Máy", .programmes = {"P", "Q"}, .illustrative = true};
  task.year_shares = {{2024, Number(3, 5)}, {2025, Number(1, 3)}};
  task.budget.muc = "6900";
  CHECK(detail_text(TaskDetail::name, task, vi) == "Máy");
  CHECK(detail_text(TaskDetail::programmes, task, vi) == "P + Q");
  CHECK(detail_text(TaskDetail::years, task, vi) == "2024: 60%; 2025: 1/3");
  CHECK(detail_text(TaskDetail::budget, task, vi) == "…-…-6900-…");
  CHECK(detail_text(TaskDetail::illustrative, task, vi) == "SỐ LIỆU MINH HỌA");
  CHECK(detail_text(TaskDetail::group, task, vi) == "không nêu");
  CHECK(detail_text(TaskDetail::budget, {}, vi) == "không nêu");
}

TEST_CASE("a line that comes to its amount in another way says both ways") {
  LineFigure lump_sum{.name = "Máy"};
  lump_sum.amounts[2].known = Money(std::int64_t{11});
  LineFigure priced = lump_sum;
  priced.quantity = 2;
  priced.unit_price = Number(11, 2);
  LineFigure computed = lump_sum;
  computed.method = "qd/phan-mem";
  CHECK(joined(line_differences({lump_sum, priced, {}}, {})) == "cách tính trọn gói → 2 × 5,5");
  CHECK(joined(line_differences({computed, lump_sum, {}}, {})) ==
        "cách tính qd/phan-mem → trọn gói");
  LineFigure with_tax = priced;
  with_tax.vat_included = true;
  CHECK(joined(line_differences({priced, with_tax, {}}, {})) == "giá chưa gồm thuế → đã gồm thuế");
}

TEST_CASE("of a line each thing that differs is said, of one that came or went its amount") {
  LineFigure before{.name = "Máy", .group = "A", .quantity = Number(2), .unit_price = Number(5)};
  before.vat = Number(1, 10);
  before.amounts[2].known = Money(std::int64_t{11});
  LineFigure after = before;
  after.quantity = Number(5, 2);
  after.unit_price.reset();
  after.vat.reset();
  after.vat_not_subject = true;
  after.amounts[2] = {.known = std::nullopt, .complete = false};
  CHECK(joined(line_differences({before, after, {}}, {}), "; ") ==
        "khối lượng 2 → 2,5; đơn giá 5 → chưa có; thuế suất 10% → KCT; thành tiền 11 → chưa có");
  CHECK(line_differences({before, before, {}}, {}).empty());
  CHECK(joined(line_differences({before, after, {}}, {.unit = "nghin"}), "; ") ==
        "khối lượng 2 → 2,5; đơn giá 5 đồng → chưa có; thuế suất 10% → KCT; "
        "thành tiền 0 → chưa có");
  CHECK(joined(line_differences({std::nullopt, before, {}}, {})) == "11");
  CHECK(joined(line_differences({before, std::nullopt, {}}, {})) == "11");
}

}  // namespace dutoan::change_contents_test
