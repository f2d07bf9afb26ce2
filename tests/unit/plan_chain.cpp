#include "review/plan_chain.hpp"

#include <doctest/doctest.h>

namespace dutoan::plan_chain_test {

namespace {

PlanResult plan_of(const std::vector<std::pair<std::string, std::int64_t>>& tasks) {
  PlanResult result;
  for (const auto& [id, total] : tasks)
    result.tasks.push_back({.id = id, .total = {.known = Money(total)}});
  return result;
}

}  // namespace

TEST_CASE("a task is followed through splits, merges and new names") {
  // X is split into Y and Z; Z is then called W and takes V in; P stays.
  const PlanResult first = plan_of({{"X", 100}, {"V", 7}, {"P", 5}});
  const PlanResult second = plan_of({{"Y", 60}, {"Z", 50}, {"V", 7}, {"P", 5}});
  const PlanResult third = plan_of({{"P", 5}, {"Y", 60}, {"W", 58}});
  const std::vector<TaskPair> one = {{TaskRelation::split, {0}, {0, 1}},
                                     {TaskRelation::kept, {1}, {2}},
                                     {TaskRelation::kept, {2}, {3}}};
  const std::vector<TaskPair> two = {{TaskRelation::kept, {3}, {0}},
                                     {TaskRelation::kept, {0}, {1}},
                                     {TaskRelation::merged, {1, 2}, {2}}};
  const std::array results = {&first, &second, &third};
  const std::array steps = {one, two};
  std::string text;
  for (const ChainRow& row : chain_rows(results, steps, FigureKind::recomputed)) {
    for (std::size_t i = 0; i < results.size(); ++i) {
      for (const std::size_t task : row.tasks[i])
        text += results[i]->tasks[task].id + " ";
      text += std::to_string(row.figures[i].known->dong()) + (i < 2 ? ", " : "; ");
    }
  }
  CHECK(text == "P 5, P 5, P 5; X V 107, Y Z V 117, Y W 118; ");
}

TEST_CASE("a task that a revision lacks is 0 there") {
  const PlanResult first = plan_of({});
  const PlanResult second = plan_of({{"A", 3}});
  const std::vector<TaskPair> added = {{TaskRelation::added, {}, {0}}};
  const std::array results = {&first, &second};
  const std::array steps = {added};
  const auto rows = chain_rows(results, steps, FigureKind::recomputed);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].figures[0] == Amount{});
  CHECK(rows[0].figures[1].known == Money(std::int64_t{3}));
}

}  // namespace dutoan::plan_chain_test
