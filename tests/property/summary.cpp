#include "estimate/agency_rows.hpp"
#include "estimate/merge_results.hpp"
#include "estimate/summary_growth.hpp"
#include "estimate/summary_proof.hpp"
#include "random.hpp"

#include <algorithm>
#include <array>

#include <doctest/doctest.h>

namespace dutoan::summary_test {

namespace {

constexpr std::array<std::int64_t, 4> units = {1, 1'000, 1'000'000, 1'000'000'000};
const std::vector<SummaryKey> keys = {SummaryKey::agency, SummaryKey::source,   SummaryKey::group,
                                      SummaryKey::year,   SummaryKey::evidence, SummaryKey::task};

/// Parts of an amount under random names, which come to it.
std::vector<Money> random_parts(Random& random, Money amount, std::size_t count) {
  std::vector<Number> weights;
  for (std::size_t i = 0; i < count; ++i)
    weights.emplace_back(random.between(0, 9));
  return share_out(amount, weights);
}

Money random_amount(Random& random) {
  constexpr std::array<std::int64_t, 4> sizes = {1'000, 5'000'000, 3'000'000'000,
                                                 9'000'000'000'000};
  const std::int64_t size = random.one_of(sizes);
  return Money(random.once_in(15) ? -random.between(0, size) : random.between(0, size));
}

TaskResult random_task(Random& random, const std::string& agency, std::size_t number) {
  TaskResult task{.id = agency + "/" + std::to_string(number), .agency = agency};
  task.group = random.once_in(3) ? "" : "g" + std::to_string(random.below(3));
  if (random.once_in(12)) {
    task.total = {.known = std::nullopt, .complete = false};
    return task;
  }
  const Money amount = random_amount(random);
  task.total = {.known = amount, .complete = !random.once_in(12)};
  task.total.marks.illustrative = random.once_in(9);
  task.total.marks.about = random.once_in(9);
  for (const Money part : random_parts(random, amount, 1 + random.below(3)))
    task.funding.push_back({random.once_in(5) ? "" : "s" + std::to_string(random.below(3)), part});
  for (const Money part : random_parts(random, amount, 1 + random.below(3)))
    task.years.push_back({int(2023 + random.below(3)), part});
  for (std::size_t count = random.below(4); count > 0; --count) {
    MoneyRow row{.what = "requested", .amount = {.dong = Number(random.between(0, 9'000'000))}};
    if (random.once_in(2)) row.year = int(2023 + random.below(3));
    if (random.once_in(2)) row.source = "s" + std::to_string(random.below(3));
    row.amount.marks.at_least = random.once_in(9);
    task.money.push_back(std::move(row));
  }
  const std::vector<Money> classes = random_parts(random, amount, task.evidence.size());
  std::copy(classes.begin(), classes.end(), task.evidence.begin());
  return task;
}

PlanResult random_plan(Random& random, const std::string& prefix = "") {
  PlanResult result;
  const std::size_t agencies = 1 + random.below(6);
  for (std::size_t i = 0; i < agencies; ++i) {
    Agency agency{.id = prefix + "a" + std::to_string(i)};
    if (i > 0 && random.once_in(2)) agency.parent = prefix + "a" + std::to_string(random.below(i));
    result.agencies.push_back(std::move(agency));
  }
  const std::size_t tasks = random.below(9);
  for (std::size_t i = 0; i < tasks; ++i) {
    result.tasks.push_back(random_task(random, random.one_of(result.agencies).id, i));
    result.total = sum(result.total, result.tasks.back().total);
  }
  return result;
}

/// Every line adds up; where it is balanced, without a line for differences.
void check_adds_up(const PlanResult& result, const Summary& summary) {
  for (const std::int64_t unit : units) {
    for (const RoundingWay way : {RoundingWay::half_up, RoundingWay::balanced}) {
      CAPTURE(unit);
      const PrintedSummary printed = print_in(summary, unit, way);
      CHECK(all_hold(prove(result, summary, printed)));
      CHECK(printed.refused == (way == RoundingWay::balanced && !printed.balanced));
      if (!printed.balanced) continue;
      CHECK_FALSE(printed.has_rounding_column);
      for (const PrintedLine& line : printed.lines)
        CHECK(line.kind != LineKind::rounding);
      CHECK_FALSE(printed.lines.back().total.moved);
    }
  }
}

std::string shown(const Summary& summary) {
  std::vector<std::string> rows;
  for (const SummaryRow& row : summary.rows) {
    rows.push_back(row.names[0].key + " " + std::to_string(row.tasks) + " " +
                   std::to_string(row.amount.known.value_or(Money()).dong()) +
                   (row.amount.complete ? "" : " open"));
  }
  std::sort(rows.begin(), rows.end());
  std::string text = std::to_string(summary.total.known.value_or(Money()).dong());
  for (const std::string& row : rows)
    text += "; " + row;
  return text;
}

}  // namespace

TEST_CASE("every list adds up in every unit, balanced or with its rounding line") {
  Random random(81);
  for (int i = 0; i < 150; ++i) {
    CAPTURE(i);
    const PlanResult result = random_plan(random);
    for (const SummaryKey by : keys) {
      Summary summary = summarize(result, {by}, FigureKind::recomputed);
      nest_subordinates(summary, result.agencies);
      check_adds_up(result, summary);
    }
  }
}

TEST_CASE("every cross adds up in rows, columns and đồng") {
  Random random(82);
  for (int i = 0; i < 300; ++i) {
    CAPTURE(i);
    const PlanResult result = random_plan(random);
    const SummaryKey by = random.one_of(keys);
    const SummaryKey cross = random.one_of(keys);
    if (by == cross) continue;
    const FigureKind figure = random.once_in(3) ? FigureKind::requested : FigureKind::recomputed;
    Summary summary = summarize_cross(result, by, cross, figure);
    nest_subordinates(summary, result.agencies);
    check_adds_up(result, summary);
    const Summary alone = summarize(result, {cross}, figure);
    for (std::size_t j = 0; j < summary.columns.size(); ++j) {
      Money column;
      for (const SummaryRow& row : summary.rows) {
        if (row.depth == 0) column += row.cells[j].known.value_or(Money());
      }
      CHECK(column == alone.rows[j].amount.known.value_or(Money()));
    }
  }
}

TEST_CASE("two plans side by side add up, and so does the change") {
  Random random(83);
  for (int i = 0; i < 100; ++i) {
    CAPTURE(i);
    const PlanResult result = random_plan(random);
    Summary summary = summarize(result, {SummaryKey::agency}, FigureKind::recomputed);
    compare_with(summary,
                 summarize(random_plan(random), {SummaryKey::agency}, FigureKind::recomputed));
    nest_subordinates(summary, result.agencies);
    check_adds_up(result, summary);
  }
}

TEST_CASE("the order in which results are merged changes no figure") {
  Random random(84);
  for (int i = 0; i < 100; ++i) {
    CAPTURE(i);
    const PlanResult first = random_plan(random, "x");
    const PlanResult second = random_plan(random, "y");
    const PlanResult third = random_plan(random, "z");
    Diagnostics faults;
    PlanResult one = first;
    merge(one, second, "x", "y", faults);
    merge(one, third, "x", "z", faults);
    PlanResult other = third;
    merge(other, first, "z", "x", faults);
    merge(other, second, "z", "y", faults);
    CHECK(faults.empty());
    CHECK(one.total == other.total);
    for (const SummaryKey by : keys) {
      CHECK(shown(summarize(one, {by}, FigureKind::recomputed)) ==
            shown(summarize(other, {by}, FigureKind::recomputed)));
    }
  }
}

}  // namespace dutoan::summary_test
