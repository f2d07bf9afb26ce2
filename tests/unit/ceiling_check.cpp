#include "estimate/ceiling_check.hpp"

#include "plan_fixture.hpp"

namespace dutoan::ceiling_check_test {

namespace {

constexpr FigureKind recomputed = FigureKind::recomputed;

Money money(std::int64_t dong) {
  return Money(dong);
}

/// An office with a branch, and another office; sources N and T, years 2024 and 2025.
PlanResult plan() {
  PlanResult result;
  result.header.year = 2024;
  result.agencies = {{.id = "so"}, {.id = "nhanh", .parent = "so"}, {.id = "khac"}};
  result.sources = {{"N", "Ngân sách"}, {"T", ""}};
  TaskResult first{.id = "so/1", .agency = "so"};
  first.total = {.known = money(100)};
  first.funding = {{"N", money(70)}, {"T", money(30)}};
  first.years = {{2024, money(60)}, {2025, money(40)}};
  TaskResult second{.id = "nhanh/2", .agency = "nhanh"};
  second.total = {.known = money(50)};
  second.funding = {{"N", money(50)}};
  second.years = {{2024, money(50)}};
  TaskResult third{.id = "khac/3", .agency = "khac"};
  third.total = {.known = money(10)};
  third.funding = {{"T", money(10)}};
  third.years = {{2024, money(10)}};
  result.tasks = {first, second, third};
  return result;
}

Ceiling ceiling(const std::string& source, const std::string& agency, std::optional<int> year,
                std::int64_t dong) {
  return {.source = source, .agency = agency, .year = year, .amount = money(dong)};
}

std::string verdict(const PlanResult& result, const Ceiling& ceiling) {
  const CeilingCheck check = check_ceilings(result, {ceiling}, recomputed, 1);
  const CeilingRow& row = check.rows.at(0);
  std::string text = shown(row.need);
  if (row.left) text += " left " + std::to_string(row.left->dong());
  if (row.percent) text += " " + exact_text(*row.percent) + "%";
  if (shown(row.unassigned) != "0") text += " beside " + shown(row.unassigned);
  constexpr std::array<const char*, 3> words = {"within", "exceeded", "inconclusive"};
  return text + " " + words[std::size_t(row.verdict)];
}

/// "source of 0: 2 come to 90, lacks 10; …"
std::string sums(const PlanResult& result, const std::vector<Ceiling>& ceilings) {
  std::string text;
  for (const CeilingSum& sum : check_ceilings(result, ceilings, recomputed, 1).sums) {
    text += (text.empty() ? "" : "; ") + std::string(summary_key_words[std::size_t(sum.over)]) +
            " of " + std::to_string(sum.whole) + ": " + std::to_string(sum.parts) + " come to " +
            std::to_string(sum.sum.dong()) + (sum.covers ? "" : " in part") +
            (sum.holds ? " holds" : " differs by " + std::to_string(sum.difference.dong()));
  }
  return text;
}

}  // namespace

TEST_CASE("a ceiling is compared with the need of its agency, source and year") {
  CHECK(verdict(plan(), ceiling("", "", {}, 200)) == "160 left 40 80% within");
  CHECK(verdict(plan(), ceiling("N", "", {}, 100)) == "120 left -20 120% exceeded");
  CHECK(verdict(plan(), ceiling("", "khac", {}, 10)) == "10 left 0 100% within");
  CHECK(verdict(plan(), ceiling("", "", 2025, 60)) == "40 left 20 66.7% within");
  CHECK(verdict(plan(), ceiling("T", "so", 2025, 11)) == "12 left -1 109.1% exceeded");
  CHECK(verdict(plan(), ceiling("N", "khac", {}, 0)) == "0 left 0 within");
}

TEST_CASE("the need of an agency is that of its subordinates, too") {
  CHECK(verdict(plan(), ceiling("", "so", {}, 140)) == "150 left -10 107.1% exceeded");
  CHECK(verdict(plan(), ceiling("N", "nhanh", {}, 50)) == "50 left 0 100% within");
}

TEST_CASE("an incomplete need is exceeded when what is known is above, else nobody knows") {
  PlanResult result = plan();
  result.tasks[0].total.complete = false;
  CHECK(verdict(result, ceiling("", "", {}, 150)) == "at least 160 left -10 exceeded");
  CHECK(verdict(result, ceiling("", "", {}, 170)) == "at least 160 left 10 inconclusive");
  result.tasks[0].total.lower_bound = false;
  CHECK(verdict(result, ceiling("", "", {}, 150)) == "known part 160 inconclusive");
  result.tasks[0].total = {.known = std::nullopt, .complete = false};
  result.tasks[0].funding.clear();
  CHECK(verdict(result, ceiling("", "so", {}, 40)) == "at least 50 left -10 exceeded");
}

TEST_CASE("more than a figure is never within") {
  PlanResult result = plan();
  result.tasks[0].total.marks.at_least = true;
  CHECK(verdict(result, ceiling("", "", {}, 170)) == "160, or more left 10 inconclusive");
}

TEST_CASE("what names no source may belong to any") {
  PlanResult result = plan();
  result.tasks[2].funding = {{"", money(10)}};
  CHECK(verdict(result, ceiling("T", "", {}, 100)) == "at least 30 left 70 beside 10 inconclusive");
  CHECK(verdict(result, ceiling("T", "so", {}, 100)) == "30 left 70 30% within");
}

TEST_CASE("a file that could not be read leaves every need open") {
  PlanResult result = plan();
  result.missing = {{.what = {"file-unread", {std::string("x.yaml")}}}};
  CHECK(verdict(result, ceiling("", "khac", {}, 100)) == "at least 10 left 90 inconclusive");
}

TEST_CASE("ceilings by every source or year add up to the one over all") {
  CHECK(sums(plan(), {ceiling("", "so", {}, 100), ceiling("N", "so", {}, 60),
                      ceiling("T", "so", {}, 30)}) == "source of 0: 2 come to 90 differs by 10");
  CHECK(sums(plan(), {ceiling("", "", {}, 100), ceiling("", "", 2024, 60),
                      ceiling("", "", 2025, 40)}) == "year of 0: 2 come to 100 holds");
}

TEST_CASE("some of the parts may be less than the whole, not more") {
  CHECK(sums(plan(), {ceiling("", "", {}, 100), ceiling("N", "", {}, 100)}).empty());
  CHECK(sums(plan(), {ceiling("", "", {}, 100), ceiling("N", "", {}, 101)}) ==
        "source of 0: 1 come to 101 in part differs by -1");
}

TEST_CASE("agencies add up with their subordinates inside them") {
  CHECK(sums(plan(), {ceiling("", "", {}, 100), ceiling("", "so", {}, 70),
                      ceiling("", "nhanh", {}, 20), ceiling("", "khac", {}, 30)}) ==
        "agency of 0: 2 come to 100 holds");
  CHECK(sums(plan(), {ceiling("", "so", {}, 70), ceiling("", "nhanh", {}, 80)}) ==
        "agency of 0: 1 come to 80 in part differs by -10");
}

TEST_CASE("amounts are printed in their unit and what is left is their difference") {
  PlanResult result = plan();
  result.tasks[0].total.known = money(1'600'000);
  const CeilingCheck check =
      check_ceilings(result, {ceiling("", "so", {}, 2'400'000)}, recomputed, 1'000'000);
  CHECK(check.rows[0].shown == money(2));
  CHECK(check.rows[0].shown_need == money(2));
  CHECK(check.rows[0].shown_left == money(0));
}

TEST_CASE("the years of a plan are its own and those of its tasks") {
  CHECK(years_of(plan(), recomputed) == std::vector{2024, 2025});
  CHECK(years_of({}, recomputed).empty());
}

}  // namespace dutoan::ceiling_check_test
