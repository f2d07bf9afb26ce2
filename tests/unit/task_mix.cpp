#include "review/task_mix.hpp"

#include "revision_fixture.hpp"

namespace dutoan::task_mix_test {

namespace {

std::string plan_of(const std::string& tasks) {
  return "plan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: s}]\ntasks:\n" + tasks;
}

std::string task(const std::string& id, const std::string& lines) {
  return "  - {id: " + id + ", agency: s, estimate: {method: sums, lines: [" + lines + "]}}\n";
}

std::string line(const std::string& id, int quantity, int price) {
  return "{id: " + id + ", group: A, kind: hardware, quantity: " + std::to_string(quantity) +
         ", unit_price: " + std::to_string(price) + "}, ";
}

std::string total_at(const TaskMix& mix, std::initializer_list<ChangeCause> changed) {
  CauseSet causes;
  for (const ChangeCause cause : changed)
    causes |= only(cause);
  const auto total = mix.total(causes);
  return total ? exact_text(*total) : "unknown";
}

}  // namespace

TEST_CASE("the total between two revisions, with a tax of 10 %") {
  const Revisions revisions(plan_of(task("T", line("a", 2, 100))),
                            plan_of(task("T", line("a", 3, 150) + line("b", 1, 70))));
  const std::size_t one[] = {0};
  const TaskMix mix(revisions.before(), one, revisions.after(), one);
  CHECK(shown(mix.differing()) == "scope, quantity, price");
  CHECK(total_at(mix, {}) == "220");
  CHECK(total_at(mix, {ChangeCause::scope}) == "297");
  CHECK(total_at(mix, {ChangeCause::quantity}) == "330");
  CHECK(total_at(mix, {ChangeCause::price}) == "330");
  CHECK(total_at(mix, {ChangeCause::scope, ChangeCause::quantity, ChangeCause::price}) == "572");
}

TEST_CASE("a task that was parted: its lines keep their partners in either part") {
  const Revisions revisions(plan_of(task("T", line("a", 2, 100) + line("b", 1, 50))),
                            plan_of(task("U", line("a", 2, 110)) + task("V", line("b", 4, 50))));
  const std::size_t whole[] = {0};
  const std::size_t parts[] = {0, 1};
  const TaskMix mix(revisions.before(), whole, revisions.after(), parts);
  CHECK(shown(mix.differing()) == "scope, quantity, price");
  CHECK(total_at(mix, {}) == "275");
  CHECK(total_at(mix, {ChangeCause::scope}) == "275");
  CHECK(total_at(mix, {ChangeCause::quantity}) == "440");
  CHECK(total_at(mix, {ChangeCause::scope, ChangeCause::quantity, ChangeCause::price}) == "462");
}

}  // namespace dutoan::task_mix_test
