#include "estimate/summary.hpp"

#include "plan_fixture.hpp"

namespace dutoan::summary_test {

namespace {

constexpr FigureKind recomputed = FigureKind::recomputed;
constexpr FigureKind requested = FigureKind::requested;

Money money(std::int64_t dong) {
  return Money(dong);
}

Amount whole(std::int64_t dong) {
  return {.known = money(dong)};
}

MoneyRow stated(const std::string& what, std::int64_t dong) {
  return {.what = what, .amount = {.dong = dong}};
}

/// Two agencies, three tasks: one whole, one incomplete, one without an estimate.
PlanResult plan() {
  PlanResult result;
  result.agencies = {{.id = "y", .name = "Sở Y"}, {.id = "x", .name = "Sở X"}, {.id = "z"}};
  result.sources = {{"NST", "Ngân sách tỉnh"}, {"NSTW", "Ngân sách trung ương"}};
  result.groups = {{"g2", "Nhóm 2"}, {"g1", "Nhóm 1"}};
  result.programmes = {{"P", "Chương trình P"}, {"Q", "Chương trình Q"}};
  TaskResult first{.id = "x/1", .agency = "x", .name = "Một", .group = "g1"};
  first.programmes = {"P", "Q"};
  first.budget = {.chuong = "422", .muc = "7750"};
  first.method = "sums";
  first.method_title = {.vi = "Dự toán"};
  first.total = whole(100);
  first.funding = {{"NSTW", money(70)}, {"NST", money(30)}};
  first.years = {{2024, money(60)}, {2025, money(40)}};
  first.evidence = {money(0), money(25), money(0), money(75)};
  first.cost_groups = {{"GTB", {.vi = "Thiết bị"}, whole(90)}, {"GK", {.vi = "Khác"}, whole(10)}};
  first.money = {stated("requested", 200), stated("planned", 1), stated("requested", 50)};
  TaskResult second{.id = "y/2", .agency = "y", .name = "Hai"};
  second.total = {.known = money(7), .complete = false};
  second.missing = {{.what = {"missing-price", {"Máy"}}}};
  second.funding = {{"NST", money(7)}};
  second.years = {{0, money(7)}};
  second.evidence = {money(0), money(0), money(7), money(0)};
  second.cost_groups = {{"GTB", {}, {.known = money(7), .complete = false}}, {"GK", {}, whole(0)}};
  TaskResult third{.id = "x/3", .agency = "x", .name = "Ba", .group = "g2"};
  third.total = {.known = std::nullopt, .complete = false};
  third.missing = {{.what = {"task-without-estimate", {"x/3"}}}};
  result.tasks = {first, second, third};
  return result;
}

/// "y 1: at least 7; x 2: at least 100; = at least 107".
std::string rows_of(const Summary& summary) {
  std::string text;
  for (const SummaryRow& row : summary.rows) {
    for (const SummaryName& name : row.names)
      text += name.key + " ";
    text += std::to_string(row.tasks) + ": " + shown(row.amount) + "; ";
  }
  return text + "= " + shown(summary.total);
}

std::string by(SummaryKey key, FigureKind figure = recomputed) {
  return rows_of(summarize(plan(), {key}, figure));
}

}  // namespace

TEST_CASE("rows come in the order of the plan's own lists and empty ones are left out") {
  CHECK(by(SummaryKey::agency) == "y 1: at least 7; x 2: at least 100; = at least 107");
  CHECK(by(SummaryKey::group) == "g2 1: unknown; g1 1: 100;  1: at least 7; = at least 107");
  CHECK(by(SummaryKey::task) == "x/1 1: 100; y/2 1: at least 7; x/3 1: unknown; = at least 107");
}

TEST_CASE("a task of several programmes counts once, under all of them together") {
  CHECK(by(SummaryKey::programme) == "P + Q 1: 100;  2: at least 7; = at least 107");
  CHECK(summarize(plan(), {SummaryKey::programme}, recomputed).rows[0].names[0].name.vi ==
        "Chương trình P + Chương trình Q");
}

TEST_CASE("a budget code shows which of its parts are not given") {
  CHECK(by(SummaryKey::budget) == "422-…-7750-… 1: 100;  2: at least 7; = at least 107");
}

TEST_CASE("a task is split by its sources, years and cost groups") {
  CHECK(by(SummaryKey::source) == "NST 2: at least 37; NSTW 1: 70;  1: unknown; = at least 107");
  CHECK(by(SummaryKey::year) == "2024 1: 60; 2025 1: 40;  2: at least 7; = at least 107");
  CHECK(by(SummaryKey::cost_group) == "GTB 2: at least 97; GK 2: 10;  1: unknown; = at least 107");
}

TEST_CASE("under several keys the first orders the rows and its parts are shared out") {
  CHECK(rows_of(summarize(plan(), {SummaryKey::agency, SummaryKey::source}, recomputed)) ==
        "y NST 1: at least 7; x NST 1: 30; x NSTW 1: 70; x  1: unknown; = at least 107");
  CHECK(rows_of(summarize(plan(), {SummaryKey::source, SummaryKey::year}, recomputed)) ==
        "NST 2024 1: 18; NST 2025 1: 12; NST  1: at least 7; NSTW 2024 1: 42; NSTW 2025 1: 28; "
        "  1: unknown; = at least 107");
}

TEST_CASE("evidence is shown weakest first") {
  CHECK(by(SummaryKey::evidence) ==
        "secondary 1: 25; user 1: at least 7; primary 1: 75;  1: unknown; = at least 107");
}

TEST_CASE("figures stated by people are added per task and never mix with computed ones") {
  CHECK(by(SummaryKey::task, requested) ==
        "x/1 1: 250; y/2 1: unknown; x/3 1: unknown; = at least 250");
  const Summary summary = summarize(plan(), {SummaryKey::agency}, requested);
  CHECK(shown(summary.missing) == "missing-figure x/3 requested; missing-figure y/2 requested");
  CHECK(by(SummaryKey::agency, FigureKind::appraised) == "y 1: unknown; x 2: unknown; = unknown");
}

TEST_CASE("a stated figure is split in proportion to the computed one") {
  CHECK(by(SummaryKey::source, requested) ==
        "NST 2: at least 75; NSTW 1: 175;  1: unknown; = at least 250");
  CHECK(by(SummaryKey::cost_group, requested) ==
        "GTB 2: at least 225; GK 2: at least 25;  1: unknown; = at least 250");
}

TEST_CASE("a figure is no less complete by cost group than by agency") {
  PlanResult result = plan();
  result.tasks = {result.tasks[1]};
  result.tasks[0].money = {stated("requested", 1000)};
  CHECK(rows_of(summarize(result, {SummaryKey::agency}, requested)) == "y 1: 1000; = 1000");
  CHECK(shown(summarize(result, {SummaryKey::cost_group}, requested).total) == "1000");
  for (CostGroupPart& part : result.tasks[0].cost_groups) {
    part.amount = {.known = std::nullopt, .complete = false};
  }
  CHECK(shown(summarize(result, {SummaryKey::cost_group}, requested).total) == "1000");
}

TEST_CASE("a task that names a source twice counts once under it") {
  PlanResult result = plan();
  result.tasks = {result.tasks[0]};
  result.tasks[0].funding = {{"NST", money(30)}, {"NST", money(20)}, {"NST", money(50)}};
  CHECK(rows_of(summarize(result, {SummaryKey::source}, recomputed)) == "NST 1: 100; = 100");
}

TEST_CASE("marks go with every part") {
  PlanResult result = plan();
  result.tasks = {result.tasks[0]};
  result.tasks[0].total.marks.illustrative = true;
  CHECK(rows_of(summarize(result, {SummaryKey::source}, recomputed)) ==
        "NST 1: 30, illustrative; NSTW 1: 70, illustrative; = 100, illustrative");
}

TEST_CASE("a plan without tasks comes to nothing and an unread file leaves the total open") {
  CHECK(rows_of(summarize({}, {SummaryKey::agency}, recomputed)) == "= 0");
  PlanResult result = plan();
  result.tasks = {result.tasks[0]};
  result.missing = {{.what = {"file-unread", {"so-y-te.yaml"}}}};
  CHECK(rows_of(summarize(result, {SummaryKey::agency}, recomputed)) == "x 1: 100; = at least 100");
}

TEST_CASE("a summary is as incomplete as the result, and says why") {
  PlanResult result = plan();
  result.tasks = {result.tasks[0]};
  result.missing = {{.what = {"errors-outside-tasks", {}}}};
  result.total = {.known = money(100), .complete = false};
  const Summary summary = summarize(result, {SummaryKey::agency}, recomputed);
  CHECK(shown(summary.total) == "at least 100");
  CHECK(shown(summary.missing) == "errors-outside-tasks");
}

}  // namespace dutoan::summary_test
