#include "review/task_sources.hpp"

#include "revision_fixture.hpp"

namespace dutoan::task_sources_test {

namespace {

std::string plan_of(const std::string& tasks) {
  return "plan: {year: 2024, price_date: 2024-03-01}\nagencies: [{id: s}]\n"
         "sources: [{id: A}, {id: B}]\ntasks:\n" +
         tasks;
}

std::string task(const std::string& id, const std::string& price, const std::string& funding) {
  return "  - {id: " + id + ", agency: s, name: " + id + ", funding: [" + funding +
         "], estimate: {method: list, lines: [{name: x, quantity: 1" + price + "}]}}\n";
}

/// "A 50 → 90: price 40", a source to a line, of the first task that changed.
std::string sources(const std::string& before, const std::string& after,
                    std::vector<SameAs> same_as = {}) {
  Revisions revisions(plan_of(before), plan_of(after));
  revisions.same_as = std::move(same_as);
  const PlanChange change = revisions.compare();
  std::string text;
  for (const SourceChange& one : change.tasks.at(0).sources) {
    text += one.source + " " + shown(one.before) + " → " + shown(one.after) + ": " +
            shown(one.causes) + "\n";
  }
  return text;
}

constexpr const char* thirds = "{source: A, share: 1/3}, {source: B, rest: yes}";
constexpr const char* fixed = "{source: A, amount: 60}, {source: B, rest: yes}";

}  // namespace

TEST_CASE("every source has what its summary says, and its part of every cause") {
  CHECK(sources(task("T", ", unit_price: 90", thirds), task("T", ", unit_price: 120", thirds)) ==
        "A 30 → 40: price 10\nB 60 → 80: price 20\n");
}

TEST_CASE("a task that came is paid by its sources, and nothing is paid where there is none") {
  CHECK(sources("  []\n", task("T", ", unit_price: 100", fixed)) ==
        "A 0 → 60: scope 60\nB 0 → 40: scope 40\n");
}

TEST_CASE("of a task that cannot be compared sources have what is known, and no cause") {
  const std::string text = sources(task("T", ", unit_price: 90", thirds), task("T", "", thirds));
  CHECK(text == "A 30 → at least 0: \nB 60 → at least 0: \n");
}

TEST_CASE("a source that was not there before gave exactly nothing") {
  const std::string text =
      sources(task("T", "", "{source: A, rest: yes}"), task("T", ", unit_price: 9", thirds));
  CHECK(text == "A at least 0 → 3: \nB 0 → 6: \n");
}

TEST_CASE("several tasks that became one share another total as their amounts are shared") {
  const std::vector<SameAs> joined = {
      {.before = {"s/T", "s/U"}, .after = {"s/V"}, .confirmed = true}};
  CHECK(sources(task("T", ", unit_price: 30", "{source: A, rest: yes}") +
                    task("U", ", unit_price: 60", "{source: B, rest: yes}"),
                task("V", ", unit_price: 90", thirds),
                joined) == "A 30 → 30: scope -20, price 20\nB 60 → 60: scope -40, price 40\n");
}

}  // namespace dutoan::task_sources_test
