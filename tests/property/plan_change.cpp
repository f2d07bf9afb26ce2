#include "review/plan_change.hpp"

#include "estimate/summary.hpp"
#include "random.hpp"
#include "review/plan_chain.hpp"
#include "revision_fixture.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace dutoan::plan_change_test {

namespace {

/// Fees by brackets and a method of two versions, so that causes depend on each other.
constexpr std::string_view norms = R"yaml(
tables:
  fee_rate:
    basis: "Bảng 1"
    evidence: primary
    kind: brackets
    ends: hold
    rows: [{at: 1_000_000, value: 3%}, {at: 700_000_000, value: 1%}]
  weight: {basis: "Bảng 2", evidence: primary, rows: {simple: 5, complex: 15}}
methods:
  - id: full
    basis: "Điều 1"
    evidence: primary
    columns: [before_tax, tax, after_tax]
    inputs:
      lines: {type: lines, groups: {A: "Nhóm A", B: "Nhóm B"}}
      reserve: {type: rate, optional: yes, default: 0%}
    total: total
    rows:
      - {id: A, formula: 'sum(lines where group = "A": amount)', unit: đồng}
      - {id: B, formula: 'sum(lines where group = "B": amount)', unit: đồng}
      - {id: fee, formula: "A.before_tax * fee_rate[A.before_tax]", unit: đồng}
      - {id: total, formula: "(A + B + fee) * (1 + reserve)", unit: đồng}
  - id: soft
    in_force: {until: 2024-06-01}
    basis: "Điều 2"
    evidence: primary
    inputs:
      cases: {type: records, fields: {kind: {type: key_of weight}, count: {type: count}}}
      pay: {type: number, unit: đồng/giờ}
    total: total
    rows: [{id: total, formula: "sum(cases: weight[kind] * count) * pay / 7", unit: đồng}]
)yaml";

constexpr std::string_view later_norms = R"yaml(
tables:
  nature_weight: {basis: "Bảng 3", evidence: primary, rows: {N1: 6, N2: 20}}
methods:
  - id: soft
    basis: "Điều 2"
    evidence: primary
    inputs:
      cases: {type: records, fields: {nature: {type: key_of nature_weight}, count: {type: count}}}
      pay: {type: number, unit: đồng/giờ}
    total: total
    rows: [{id: total, formula: "sum(cases: nature_weight[nature] * count) * pay / 9", unit: đồng}]
)yaml";

struct RandomLine {
  std::string id;
  std::string group;
  std::string quantity;
  std::string price;  ///< empty: it has none
  std::string vat;
  bool vat_included = false;
};

struct RandomTask {
  std::string id;
  std::string agency;
  bool later = false;  ///< the later version of the norms
  bool soft = false;
  std::vector<RandomLine> lines;
  std::size_t cases = 1;
  std::size_t count = 1;
  std::string pay;
  std::string reserve;
  std::size_t share = 0;   ///< of the first source, in tenths
  std::size_t amount = 0;  ///< of it in đồng, in place of a share; less than any task
};

using RandomPlan = std::vector<RandomTask>;

RandomLine random_line(Random& random, std::size_t number) {
  constexpr std::array<std::string_view, 3> rates = {"10%", "8%", "not_subject"};
  const auto hundredths = [&](std::int64_t most) {
    const std::int64_t value = random.between(1, most);
    return std::to_string(value / 100) + "." + std::to_string(100 + value % 100).substr(1);
  };
  return {.id = "l" + std::to_string(number),
          .group = random.once_in(2) ? "A" : "B",
          .quantity = hundredths(9'999),
          .price = random.once_in(60) ? "" : std::to_string(random.between(200'000, 9'000'000)),
          .vat = std::string(random.one_of(rates)),
          .vat_included = random.once_in(5)};
}

RandomTask random_task(Random& random, std::size_t number) {
  RandomTask task{.id = "T" + std::to_string(number),
                  .agency = "s" + std::to_string(random.below(3)),
                  .later = random.once_in(2),
                  .soft = random.once_in(3),
                  .cases = 1 + random.below(3),
                  .count = 1 + random.below(20),
                  .pay = std::to_string(random.between(2'000, 90'000)),
                  .reserve = std::to_string(random.below(11)) + "%",
                  .share = 1 + random.below(9),
                  .amount = random.once_in(2) ? 1 + random.below(900) : 0};
  const std::size_t lines = 1 + random.below(5);
  for (std::size_t i = 0; i < lines; ++i)
    task.lines.push_back(random_line(random, i));
  return task;
}

void change(RandomTask& task, Random& random) {
  const RandomTask other = random_task(random, 0);
  if (random.once_in(3)) task.later = other.later;
  if (random.once_in(3)) task.cases = other.cases;
  if (random.once_in(3)) task.count = other.count;
  if (random.once_in(3)) task.pay = other.pay;
  if (random.once_in(3)) task.reserve = other.reserve;
  if (random.once_in(3)) task.share = other.share;
  if (random.once_in(3)) task.amount = other.amount;
  if (random.once_in(9)) task.soft = other.soft;
  for (RandomLine& line : task.lines) {
    const RandomLine fresh = random_line(random, 0);
    if (random.once_in(3)) line.quantity = fresh.quantity;
    if (random.once_in(3)) line.price = fresh.price;
    if (random.once_in(3)) line.vat = fresh.vat;
    if (random.once_in(6)) line.group = fresh.group;
    if (random.once_in(6)) line.vat_included = fresh.vat_included;
  }
  if (random.once_in(4) && task.lines.size() > 1) task.lines.pop_back();
  if (random.once_in(4)) task.lines.push_back(random_line(random, 7 + random.below(9)));
}

RandomPlan changed(RandomPlan plan, Random& random) {
  for (RandomTask& task : plan) {
    if (!random.once_in(4)) change(task, random);
  }
  if (random.once_in(3) && plan.size() > 1) plan.erase(plan.begin());
  if (random.once_in(3)) plan.push_back(random_task(random, 20 + random.below(9)));
  return plan;
}

std::string lines_text(const RandomTask& task) {
  std::string text;
  for (const RandomLine& line : task.lines) {
    text += "{id: " + line.id + ", group: " + line.group +
            ", kind: hardware, quantity: " + line.quantity + ", vat: " + line.vat;
    if (!line.price.empty()) text += ", unit_price: " + line.price;
    if (line.vat_included && line.vat != "not_subject") text += ", vat_included: yes";
    text += "}, ";
  }
  return text;
}

std::string soft_text(const RandomTask& task) {
  std::string cases;
  for (std::size_t i = 0; i < task.cases; ++i) {
    const char* kind = task.later ? "nature: N2" : "kind: complex";
    cases += "{" + std::string(kind) + ", count: " + std::to_string(task.count + i) + "}, ";
  }
  return "{method: soft, inputs: {cases: [" + cases + "], pay: " + task.pay + "}}";
}

std::string text_of(const RandomPlan& plan) {
  std::string text = R"yaml(plan: {year: 2024, price_date: 2024-03-01}
agencies: [{id: s0}, {id: s1}, {id: s2}]
sources: [{id: A}, {id: B}]
tasks:
)yaml";
  for (const RandomTask& task : plan) {
    text +=
        "  - {id: " + task.id + ", agency: " + task.agency + ", funding: [{source: A, " +
        (task.amount == 0 ? "share: " + std::to_string(task.share * 10) + "%"
                          : "amount: " + std::to_string(task.amount)) +
        "}, {source: B, rest: yes}], price_date: " + (task.later ? "2024-07-01" : "2024-03-01") +
        ", estimate: " +
        (task.soft ? soft_text(task)
                   : "{method: full, inputs: {reserve: " + task.reserve + "}, lines: [" +
                         lines_text(task) + "]}") +
        "}\n";
  }
  return text;
}

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
