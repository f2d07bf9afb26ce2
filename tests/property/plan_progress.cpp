#include "random.hpp"
#include "review/printed_progress.hpp"

#include <array>
#include <map>

#include <doctest/doctest.h>

namespace dutoan::plan_progress_property_test {

namespace {

constexpr std::array<std::int64_t, 4> units = {1, 1'000, 1'000'000, 1'000'000'000};
constexpr std::array<std::string_view, 3> source_names = {"N", "W", "X"};

/// What every source truly gives, by figure: rows of a plan may keep its name to themselves.
using Truth = std::map<std::string, std::array<std::int64_t, progress_figure_count>>;

MoneyRow random_row(Random& random, std::size_t figure, Truth& truth) {
  const std::string source(random.one_of(source_names));
  const std::int64_t amount = random.between(0, 3'000'000'000);
  truth[source][figure] += amount;
  return {.what = std::string(progress_figure_words[figure]),
          .source = source != "X" && random.once_in(4) ? "" : source,
          .amount = {.dong = Number(amount)}};
}

/// Two sources are planned by name: money without a name is of one of them. A third comes up with
/// money alone, and is always named.
TaskResult random_task(Random& random, std::size_t number, Truth& truth) {
  TaskResult task{.id = "a" + std::to_string(random.below(3)) + "/" + std::to_string(number)};
  task.agency = task.id.substr(0, 2);
  task.group = random.once_in(3) ? "" : "g" + std::to_string(random.below(2));
  for (const std::string source : {"N", "W"})
    task.money.push_back({.what = "planned", .source = source, .amount = {.dong = Number(0)}});
  for (std::size_t figure = 0; figure < progress_figure_count; ++figure) {
    for (std::size_t count = random.below(4); count > 0; --count)
      task.money.push_back(random_row(random, figure, truth));
  }
  return task;
}

}  // namespace

TEST_CASE("progress adds up by every key and in every unit, and no source is said to have more") {
  Random random(20261128);
  for (int round = 0; round < 300; ++round) {
    Truth truth;
    PlanResult result;
    for (std::size_t i = random.below(6); i > 0; --i)
      result.tasks.push_back(random_task(random, i, truth));
    for (const SummaryKey by : {SummaryKey::agency, SummaryKey::source, SummaryKey::group}) {
      const PlanProgress progress = plan_progress(result, by, {});
      for (const std::int64_t unit : units) {
        const auto lines =
            print_progress(progress.rows, progress.totals, Number(unit), ProgressDepth::tasks);
        CHECK(all_hold(prove_progress(progress, lines)));
      }
      for (const ProgressRow& row : progress.sources) {
        if (row.name.key.empty()) continue;
        for (std::size_t figure = 0; figure < progress_figure_count; ++figure) {
          const Amount& amount = row.figures[figure];
          if (!amount.known) continue;
          const std::int64_t is = truth[row.name.key][figure];
          CHECK(amount.known->dong() <= is);
          if (is_exact(amount)) CHECK(amount.known->dong() == is);
        }
      }
    }
  }
}

}  // namespace dutoan::plan_progress_property_test
