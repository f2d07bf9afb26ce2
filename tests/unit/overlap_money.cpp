#include "review/overlap_money.hpp"

#include <doctest/doctest.h>

namespace dutoan::overlap_money_test {

namespace {

Amount whole(std::int64_t dong) {
  return {.known = Money(dong)};
}

Amount at_least(std::int64_t dong) {
  return {.known = Money(dong), .complete = false};
}

const Amount unknown{.known = std::nullopt, .complete = false};

MoneyRow row(const char* what, std::int64_t dong) {
  MoneyRow money;
  money.what = what;
  money.amount.dong = Number(dong);
  return money;
}

Alike pair(std::size_t first, std::size_t second, AlikeKind kind = AlikeKind::alike) {
  return {first, second, 80, kind};
}

RegisterMatch match(std::size_t subject) {
  return {.subject = subject, .likeness = 90};
}

}  // namespace

TEST_CASE("a task costs its total, else the weightiest figure that was stated") {
  TaskResult task;
  CHECK(amount_at_stake(task) == unknown);
  task.money = {row("requested", 7), row("planned", 5)};
  CHECK(amount_at_stake(task) == whole(7));
  task.money.push_back(row("appraised", 6));
  CHECK(amount_at_stake(task) == whole(6));
  task.has_estimate = true;
  task.total = at_least(3);
  CHECK(amount_at_stake(task) == at_least(3));
}

TEST_CASE("the smaller of two amounts is whole where it cannot be less") {
  CHECK(smaller(whole(5), whole(7)) == whole(5));
  CHECK(smaller(whole(7), whole(5)) == whole(5));
  CHECK(smaller(whole(5), at_least(7)) == whole(5));
  CHECK(smaller(whole(7), at_least(5)) == at_least(5));
  CHECK(smaller(at_least(7), at_least(5)) == at_least(5));
  CHECK(smaller(whole(7), unknown) == unknown);
}

TEST_CASE("of tasks alike all but the dearest are at stake, each once") {
  const std::vector<Amount> tasks = {whole(100), whole(70), whole(50), whole(30)};
  CHECK(all_at_stake(tasks, {}, {}) == whole(0));
  CHECK(all_at_stake(tasks, {pair(0, 1)}, {}) == whole(70));
  CHECK(all_at_stake(tasks, {pair(0, 1), pair(0, 2), pair(1, 2)}, {}) == whole(120));
  CHECK(all_at_stake(tasks, {pair(0, 1), pair(2, 3)}, {}) == whole(100));
}

TEST_CASE("what a register has already is at stake whole") {
  const std::vector<Amount> tasks = {whole(100), whole(70), whole(50)};
  CHECK(all_at_stake(tasks, {}, {match(0), match(0)}) == whole(100));
  CHECK(all_at_stake(tasks, {pair(0, 1)}, {match(0)}) == whole(100));
  CHECK(all_at_stake(tasks, {pair(0, 1)}, {match(0), match(1)}) == whole(170));
}

TEST_CASE("one task listed twice and patterns cost nothing twice") {
  const std::vector<Amount> tasks = {whole(100), whole(70)};
  for (const AlikeKind kind :
       {AlikeKind::same_code, AlikeKind::revision, AlikeKind::other_place, AlikeKind::general})
    CHECK(all_at_stake(tasks, {pair(0, 1, kind)}, {}) == whole(0));
}

TEST_CASE("a task listed in two plans is one task and counts with its dearest listing") {
  const std::vector<Amount> tasks = {whole(100), whole(70), whole(90), whole(80)};
  // 0 and 2, 1 and 3 are one; every pair across is alike.
  const std::vector<Alike> pairs = {pair(0, 1), pair(0, 2, AlikeKind::same_code), pair(0, 3),
                                    pair(1, 2), pair(1, 3, AlikeKind::revision),  pair(2, 3)};
  CHECK(all_at_stake(tasks, pairs, {}) == whole(80));
  CHECK(all_at_stake(tasks, pairs, {match(0), match(2)}) == whole(100));
  CHECK(all_at_stake({whole(100), unknown}, {pairs[0], {0, 1, 90, AlikeKind::same_code}},
                     {match(0)}) == at_least(100));
}

TEST_CASE("what is not known of any of them is not known of all") {
  CHECK(all_at_stake({whole(100), at_least(70)}, {pair(0, 1)}, {}) == at_least(70));
  CHECK(all_at_stake({at_least(100), whole(70)}, {pair(0, 1)}, {}) == at_least(70));
  CHECK(all_at_stake({whole(100), unknown}, {pair(0, 1)}, {}) == at_least(0));
  CHECK(all_at_stake({whole(100), unknown, whole(1)}, {pair(0, 2)}, {}) == whole(1));
}

}  // namespace dutoan::overlap_money_test
