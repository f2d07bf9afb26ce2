#include "estimate/summary_parts.hpp"

#include "plan_fixture.hpp"

namespace dutoan::summary_parts_test {

namespace {

Money money(std::int64_t dong) {
  return Money(dong);
}

Amount whole(std::int64_t dong) {
  return {.known = money(dong)};
}

/// A task of 100 đồng, of which the group GK is not complete.
TaskResult task() {
  TaskResult result{.id = "x/1", .agency = "x", .name = "Một"};
  result.total = {.known = money(100), .complete = false};
  result.funding = {{"NST", money(30)}, {"", money(70)}};
  result.years = {{2024, money(60)}, {0, money(40)}};
  result.evidence = {money(0), money(25), money(0), money(75)};
  result.cost_groups = {{"GTB", {.vi = "Thiết bị"}, whole(90)},
                        {"GK", {.vi = "Khác"}, {.known = money(10), .complete = false}}};
  return result;
}

/// "NST: at least 30;  (Sở): at least 70".
std::string parts(const TaskResult& of, const Amount& figure, FigureKind kind, SummaryKey by) {
  PlanResult plan;
  plan.agencies = {{.id = "x", .name = "Sở X"}};
  plan.sources = {{"NST", "Ngân sách tỉnh"}};
  std::string text;
  for (const SummaryPart& part : split(plan, of, figure, kind, by)) {
    text += (text.empty() ? "" : "; ") + part.name.key;
    if (!part.name.name.empty()) text += " (" + part.name.name.vi + ")";
    text += ": " + shown(part.amount);
  }
  return text;
}

/// "NST 2024 18; …" by source and year.
std::string pairs(const TaskResult& of, const Amount& figure, FigureKind kind) {
  std::string text;
  for (const SummaryPair& pair :
       split_both({}, of, figure, kind, SummaryKey::source, SummaryKey::year)) {
    text += pair.first.key + " " + pair.second.key + " " + shown(pair.amount) + "; ";
  }
  return text;
}

std::string computed(SummaryKey by) {
  return parts(task(), task().total, FigureKind::recomputed, by);
}

}  // namespace

TEST_CASE("what costs nothing costs no source anything, even where the task is not complete") {
  TaskResult one = task();
  one.cost_groups.push_back({"GXL", {}, whole(0)});
  std::string text;
  for (const SummaryPair& pair : split_both({}, one, one.total, FigureKind::recomputed,
                                            SummaryKey::cost_group, SummaryKey::source)) {
    if (pair.first.key == "GXL") text += pair.second.key + " " + shown(pair.amount) + "; ";
  }
  CHECK(text == "NST 0;  0; ");
}

TEST_CASE("a task counts whole under its agency, its group and itself") {
  CHECK(computed(SummaryKey::agency) == "x (Sở X): at least 100");
  CHECK(computed(SummaryKey::group) == ": at least 100");
  CHECK(computed(SummaryKey::task) == "x/1 (Một): at least 100");
}

TEST_CASE("the parts of an incomplete figure are incomplete, but a cost group knows itself") {
  CHECK(computed(SummaryKey::source) == "NST (Ngân sách tỉnh): at least 30; : at least 70");
  CHECK(computed(SummaryKey::year) == "2024: at least 60; : at least 40");
  CHECK(computed(SummaryKey::evidence) == "secondary: at least 25; primary: at least 75");
  CHECK(computed(SummaryKey::cost_group) == "GTB (Thiết bị): 90; GK (Khác): at least 10");
}

TEST_CASE("a group that is exact is not about because another one is") {
  TaskResult of = task();
  of.total.marks.about = true;
  of.cost_groups[1].amount.marks.about = true;
  CHECK(parts(of, of.total, FigureKind::recomputed, SummaryKey::cost_group) ==
        "GTB (Thiết bị): 90; GK (Khác): at least 10, about");
}

TEST_CASE("a stated figure is split in proportion to the computed one, to the đồng") {
  CHECK(parts(task(), whole(1001), FigureKind::requested, SummaryKey::source) ==
        "NST (Ngân sách tỉnh): 300; : 701");
  CHECK(parts(task(), whole(1001), FigureKind::appraised, SummaryKey::cost_group) ==
        "GTB (Thiết bị): 901; GK (Khác): 100");
  Amount about = whole(10);
  about.marks.about = true;
  CHECK(parts(task(), about, FigureKind::requested, SummaryKey::year) ==
        "2024: 6, about; : 4, about");
}

TEST_CASE("a stated figure goes to the sources and years the task names, estimated or not") {
  TaskResult of = task();
  of.money = {{.what = "requested", .amount = {.dong = 1000}}};
  of.funding_terms = {{.source = "NST", .amount = 300}, {.source = "ODA", .rest = true}};
  of.year_shares = {{2025, Number(1, 4)}, {2026, Number(3, 4)}};
  const auto by = [&](SummaryKey key) {
    return parts(of, whole(1000), FigureKind::requested, key);
  };
  CHECK(by(SummaryKey::source) == "NST (Ngân sách tỉnh): 300; ODA: 700");
  CHECK(by(SummaryKey::year) == "2025: 250; 2026: 750");
  of.funding.clear();
  of.years.clear();
  CHECK(by(SummaryKey::source) == "NST (Ngân sách tỉnh): 300; ODA: 700");
  CHECK(by(SummaryKey::year) == "2025: 250; 2026: 750");
  // More than there is: nobody can say.
  of.funding_terms[0].amount = 1001;
  CHECK(by(SummaryKey::source) == ": 1000");
  of.funding = {{"NST", money(3)}, {"ODA", money(1)}};
  CHECK(by(SummaryKey::source) == "NST (Ngân sách tỉnh): 750; ODA: 250");
}

TEST_CASE("a stated figure counts under the sources and years stated with it") {
  TaskResult of = task();
  of.money = {
      {.what = "requested", .year = 2025, .source = "NST", .amount = {.dong = 500}},
      {.what = "requested", .source = "ODA", .amount = {.dong = 40, .marks = {.at_least = true}}},
      {.what = "planned", .year = 2026, .source = "X", .amount = {.dong = 3}}};
  CHECK(parts(of, whole(540), FigureKind::requested, SummaryKey::source) ==
        "NST (Ngân sách tỉnh): 500; ODA: 40, or more");
  CHECK(parts(of, whole(540), FigureKind::requested, SummaryKey::year) ==
        "2025: 500; 2024: 24, or more; : 16, or more");
  CHECK(parts(of, whole(540), FigureKind::requested, SummaryKey::cost_group) ==
        "GTB (Thiết bị): 486; GK (Khác): 54");
  of.money.push_back({.what = "requested", .amount = {.dong = 10}});
  CHECK(parts(of, whole(550), FigureKind::requested, SummaryKey::source) ==
        "NST (Ngân sách tỉnh): 500; ODA: 40, or more; NST (Ngân sách tỉnh): 3; : 7");
}

TEST_CASE("a part is split over one more key in proportion to the computed figure") {
  TaskResult of = task();
  of.money = {{.what = "requested", .source = "ODA", .amount = {.dong = 500}}};
  std::string text;
  for (const auto& part : split_alike({}, of, whole(10), SummaryKey::source))
    text += part.name.key + " " + shown(part.amount) + "; ";
  CHECK(text == "NST 3;  7; ");
}

TEST_CASE("of a task that is not split nobody can say what is whose") {
  const TaskResult unsplit{.id = "x/2", .agency = "x"};
  for (const FigureKind kind : {FigureKind::recomputed, FigureKind::requested}) {
    CHECK(parts(unsplit, whole(7), kind, SummaryKey::source) == ": 7");
    CHECK(parts(unsplit, whole(7), kind, SummaryKey::cost_group) == ": 7");
  }
  TaskResult nothing_known = task();
  for (CostGroupPart& part : nothing_known.cost_groups)
    part.amount = {.known = std::nullopt, .complete = false};
  CHECK(parts(nothing_known, whole(7), FigureKind::requested, SummaryKey::cost_group) == ": 7");
}

TEST_CASE("two keys that split a task are fitted to each other, to the đồng") {
  CHECK(pairs(task(), task().total, FigureKind::recomputed) ==
        "NST 2024 at least 18; NST  at least 12;  2024 at least 42;   at least 28; ");
  TaskResult of = task();
  of.total = whole(10);
  of.funding = {{"A", money(5)}, {"B", money(5)}};
  of.years = {{2024, money(5)}, {2025, money(5)}};
  CHECK(pairs(of, of.total, FigureKind::recomputed) == "A 2024 3; A 2025 2; B 2024 2; B 2025 3; ");
}

TEST_CASE("parts that come to nothing are fitted, too") {
  TaskResult of = task();
  of.total = whole(0);
  of.funding = {{"A", money(7)}, {"B", money(-7)}};
  of.years = {{2024, money(-4)}, {2025, money(4)}};
  CHECK(pairs(of, of.total, FigureKind::recomputed) ==
        "A 2024 7; A 2025 0; B 2024 -11; B 2025 4; ");
}

TEST_CASE("what is stated of a source and a year at once stays there, with its own mark") {
  TaskResult of = task();
  of.money = {{.what = "requested", .year = 2024, .source = "NST", .amount = {.dong = 400}},
              {.what = "requested",
               .year = 2025,
               .source = "ODA",
               .amount = {.dong = 100, .marks = {.at_least = true}}}};
  CHECK(pairs(of, whole(500), FigureKind::requested) == "NST 2024 400; ODA 2025 100, or more; ");
  of.money.push_back({.what = "requested", .source = "ODA", .amount = {.dong = 50}});
  CHECK(pairs(of, whole(550), FigureKind::requested) ==
        "NST 2024 400; ODA 2024 30, or more; ODA 2025 100, or more; ODA  20, or more; ");
}

}  // namespace dutoan::summary_parts_test
