#include "review/plan_change.hpp"

#include "estimate/summary.hpp"
#include "random_revision.hpp"
#include "review/plan_chain.hpp"
#include "revision_fixture.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace dutoan::plan_change_test {

namespace {

Money known_difference(const Amount& before, const Amount& after) {
  return after.known.value_or(Money()) - before.known.value_or(Money());
}

void check_sources(const std::vector<SourceChange>& sources, const CauseAmounts& causes) {
  CauseAmounts sum;
  for (const SourceChange& source : sources) {
    if (!source.open)
      CHECK(total_of(source.causes) == known_difference(source.before, source.after));
    add(sum, source.causes);
  }
  // What one source wins by another funding the others lose.
  CHECK(sum == causes);
  CHECK(sum[std::size_t(ChangeCause::funding)].is_zero());
}

/// Every source gave before and gives after what the summary of that revision says.
void check_source_totals(const PlanChange& change, const Revisions& revisions) {
  const auto totals = [](const PlanResult& result) {
    std::map<std::string, Amount> sums;
    for (const SummaryRow& row :
         summarize(result, {SummaryKey::source}, FigureKind::recomputed).rows)
      sums[row.names[0].key] = row.amount;
    return sums;
  };
  std::map<std::string, Amount> before = totals(revisions.before().result);
  std::map<std::string, Amount> after = totals(revisions.after().result);
  for (const SourceChange& source : change.sources) {
    CHECK(source.before == before[source.source]);
    CHECK(source.after == after[source.source]);
    before.erase(source.source);
    after.erase(source.source);
  }
  for (const auto& [source, amount] : before)
    CHECK(amount.known.value_or(Money()).is_zero());
  for (const auto& [source, amount] : after)
    CHECK(amount.known.value_or(Money()).is_zero());
}

/// What rounding leaves is a few đồng, however tasks were parted and joined.
void check_rounding(const TaskChange& task) {
  const std::int64_t rounding = task.causes[std::size_t(ChangeCause::rounding)].dong();
  CHECK(std::abs(rounding) <= std::int64_t(task.pair.before.size() + task.pair.after.size()) + 8);
}

void check_adds_up(const PlanChange& change) {
  CauseAmounts of_agencies;
  CauseAmounts of_tasks;
  Money moved;
  for (const AgencyChange& agency : change.agencies) {
    add(of_agencies, agency.causes);
    moved += agency.moved;
    if (!agency.open) CHECK(agency.difference() == known_difference(agency.before, agency.after));
  }
  Money left_out;
  for (const TaskChange& task : change.tasks) {
    const Money difference = known_difference(task.before, task.after);
    CHECK(total_of(task.causes) == task.difference);
    CHECK(task.difference == (task.comparable ? difference : Money()));
    if (!task.comparable) left_out += difference;
    if (task.comparable) check_sources(task.sources, task.causes);
    check_rounding(task);
    add(of_tasks, task.causes);
  }
  CHECK(of_agencies == change.causes);
  CHECK(of_tasks == change.causes);
  CHECK(moved.is_zero());
  CHECK(change.increase + change.decrease == change.difference);
  CHECK(change.difference + left_out == known_difference(change.before, change.after));
  check_sources(change.sources, change.causes);
}

CauseAmounts negated(CauseAmounts amounts) {
  for (Money& amount : amounts)
    amount = Money() - amount;
  return amounts;
}

/// The change of the task that has these ids after, or nothing.
const TaskChange* find_change(const PlanChange& change, const std::vector<std::size_t>& before,
                              const std::vector<std::size_t>& after) {
  const auto found =
      std::find_if(change.tasks.begin(), change.tasks.end(), [&](const TaskChange& task) {
        return task.pair.before == before && task.pair.after == after;
      });
  return found == change.tasks.end() ? nullptr : &*found;
}

void check_negates(const PlanChange& there, const PlanChange& back) {
  CHECK(back.causes == negated(there.causes));
  CHECK(back.tasks.size() == there.tasks.size());
  for (const TaskChange& task : there.tasks) {
    const TaskChange* other = find_change(back, task.pair.after, task.pair.before);
    REQUIRE(other != nullptr);
    CHECK(other->causes == negated(task.causes));
    REQUIRE(other->sources.size() == task.sources.size());
    for (std::size_t i = 0; i < task.sources.size(); ++i)
      CHECK(other->sources[i].causes == negated(task.sources[i].causes));
  }
}

}  // namespace

TEST_CASE("the causes of a change add up, and negate when the revisions change places") {
  std::size_t told_apart = 0;
  std::size_t together = 0;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    RandomPlan plan;
    const std::size_t tasks = 1 + random.below(4);
    for (std::size_t i = 0; i < tasks; ++i)
      plan.push_back(random_task(random, i));
    const RandomPlan later = changed(plan, random);
    Revisions revisions(text_of(plan), text_of(later), norms, later_norms);
    // Now and then a task is said to be another one, or two.
    if (plan.size() > 1 && later.size() > 2 && random.once_in(2)) {
      revisions.same_as.push_back(
          {.before = {plan[0].agency + "/" + plan[0].id},
           .after = {later[0].agency + "/" + later[0].id, later[1].agency + "/" + later[1].id},
           .confirmed = true});
    }
    const PlanChange there = revisions.compare();
    check_adds_up(there);
    check_source_totals(there, revisions);
    check_negates(there, revisions.compare_back());
    for (const TaskChange& task : there.tasks)
      (task.together.any() ? together : told_apart) += 1;
  }
  // A change nobody can take apart is the exception: a task that got another method.
  CHECK(told_apart > 100);
  CHECK(together * 20 < told_apart);
}

TEST_CASE("lines that go from one task to another are scope, and no rounding") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    RandomPlan plan = {random_task(random, 0), random_task(random, 1)};
    for (std::size_t i = 0; i < plan.size(); ++i) {
      plan[i].soft = false;
      plan[i].agency = "s0";
      for (std::size_t line = 0; line < plan[i].lines.size(); ++line)
        plan[i].lines[line].id = "l" + std::to_string(i) + std::to_string(line);
    }
    plan[0].lines.push_back(random_line(random, 9));
    RandomPlan later = plan;
    later[1].lines.push_back(later[0].lines.back());
    later[0].lines.pop_back();
    if (random.once_in(2)) later[1].lines[0].quantity = "7";
    Revisions revisions(text_of(plan), text_of(later), norms, later_norms);
    revisions.same_as = {
        {.before = {"s0/T0", "s0/T1"}, .after = {"s0/T0", "s0/T1"}, .confirmed = true}};
    const PlanChange there = revisions.compare();
    check_adds_up(there);
    check_negates(there, revisions.compare_back());
  }
}

TEST_CASE("the steps of a chain add up to its ends") {
  for (std::uint32_t seed = 1; seed <= 15; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    RandomPlan plan = {random_task(random, 0), random_task(random, 1), random_task(random, 2)};
    const RandomPlan second = changed(plan, random);
    const RandomPlan third = changed(second, random);
    const Revisions one(text_of(plan), text_of(second), norms, later_norms);
    const Revisions two(text_of(second), text_of(third), norms, later_norms);
    const Revisions whole(text_of(plan), text_of(third), norms, later_norms);
    const PlanChange first = one.compare();
    const PlanChange then = two.compare();
    const PlanChange ends = whole.compare();
    if (first.open + then.open + ends.open == 0) {
      CHECK(first.difference + then.difference == ends.difference);
    }
    const std::array results = {&one.before().result, &one.after().result, &two.after().result};
    const std::array steps = {one.pairs(), two.pairs()};
    std::array<Money, 3> sums;
    for (const ChainRow& row : chain_rows(results, steps, FigureKind::recomputed)) {
      for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] += row.figures[i].known.value_or(Money());
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
      CHECK(sums[i] == results[i]->total.known.value_or(Money()));
  }
}

}  // namespace dutoan::plan_change_test
