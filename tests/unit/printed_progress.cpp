#include "review/printed_progress.hpp"

#include "plan_fixture.hpp"

namespace dutoan::printed_progress_test {

namespace {

PlanProgress progress_of(const std::vector<std::pair<std::string, std::int64_t>>& planned) {
  PlanResult result;
  for (const auto& [id, amount] : planned) {
    const MoneyRow row{.what = "planned", .source = "N", .amount = {.dong = Number(amount)}};
    result.tasks.push_back({.id = id, .agency = id.substr(0, 1), .money = {row}});
  }
  return plan_progress(result, SummaryKey::agency, {});
}

std::string printed(const std::vector<ProgressLine>& lines) {
  std::string text;
  for (const ProgressLine& line : lines) {
    const char* kind = line.kind == LineKind::row ? "" : line.kind == LineKind::total ? "=" : "~";
    text += std::string(line.depth, '.') + kind + std::to_string(line.cells[0].shown.dong()) + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("a line for rounding stands below the tasks of a row, and below the rows") {
  const PlanProgress progress = progress_of({{"a/1", 1400}, {"a/2", 1400}, {"b/1", 700}});
  const auto lines =
      print_progress(progress.rows, progress.totals, Number(1000), ProgressDepth::tasks);
  CHECK(printed(lines) == "3 .1 .1 .~1 1 .1 =4 ");
  const auto short_lines =
      print_progress(progress.rows, progress.totals, Number(1000), ProgressDepth::rows);
  CHECK(printed(short_lines) == "3 1 =4 ");
  const PlanProgress thirds = progress_of({{"a/1", 1400}, {"b/1", 1400}, {"c/1", 1400}});
  CHECK(printed(print_progress(thirds.rows, thirds.totals, Number(1000), ProgressDepth::rows)) ==
        "1 1 1 ~1 =4 ");
}

TEST_CASE("what is printed adds up, and so do tasks and sources in đồng") {
  const PlanProgress progress = progress_of({{"a/1", 1400}, {"b/1", 1400}, {"c/1", 1400}});
  auto lines = print_progress(progress.rows, progress.totals, Number(1000), ProgressDepth::tasks);
  const std::vector<Equality> proof = prove_progress(progress, lines);
  REQUIRE(proof.size() == 1);
  CHECK(proof[0].what == "planned");
  CHECK(proof[0].count == 3);
  CHECK(proof[0].left == Money(std::int64_t(4)));
  CHECK(proof[0].rounding == Money(std::int64_t(1)));
  CHECK(proof[0].holds);
  CHECK_FALSE(proof[0].partial);
}

TEST_CASE("a figure that was changed on the way is found") {
  const PlanProgress progress = progress_of({{"a/1", 5}, {"b/1", 7}});
  const auto lines = print_progress(progress.rows, progress.totals, 1, ProgressDepth::tasks);
  REQUIRE(all_hold(prove_progress(progress, lines)));
  SUBCASE("a row") {
    auto other = lines;
    other[0].cells[0].shown = Money(std::int64_t(6));
    CHECK_FALSE(all_hold(prove_progress(progress, other)));
  }
  SUBCASE("a task below its row") {
    auto other = lines;
    other[1].cells[0].shown = Money(std::int64_t(6));
    CHECK_FALSE(all_hold(prove_progress(progress, other)));
  }
  SUBCASE("a source") {
    PlanProgress other = progress;
    other.sources[0].figures[0].known = Money(std::int64_t(11));
    CHECK_FALSE(all_hold(prove_progress(other, lines)));
  }
}

}  // namespace dutoan::printed_progress_test
