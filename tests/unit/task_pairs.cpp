#include "review/task_pairs.hpp"

#include "said.hpp"

#include <doctest/doctest.h>

namespace dutoan::task_pairs_test {

namespace {

PlanResult plan_of(const std::vector<std::string>& ids) {
  PlanResult result;
  for (const std::string& id : ids)
    result.tasks.push_back({.id = id, .agency = id.starts_with("b/") ? "b" : "a"});
  return result;
}

/// "kept X = X; split Y = Y1 Y2", and behind it what is wrong.
std::string paired(const std::vector<std::string>& before, const std::vector<std::string>& after,
                   const std::vector<SameAs>& same_as = {}) {
  const PlanResult old_plan = plan_of(before);
  const PlanResult new_plan = plan_of(after);
  std::vector<bool> used;
  Diagnostics diagnostics;
  std::string text;
  for (const TaskPair& pair : pair_tasks(old_plan, new_plan, same_as, used, diagnostics)) {
    text +=
        (text.empty() ? "" : "; ") + std::string(task_relation_words[std::size_t(pair.relation)]);
    for (const std::size_t task : pair.before)
      text += " " + old_plan.tasks[task].id;
    text += " =";
    for (const std::size_t task : pair.after)
      text += " " + new_plan.tasks[task].id;
  }
  for (const bool one : used)
    text += one ? "; used" : "; not used";
  for (const Diagnostic& one : diagnostics.items())
    text += "; " + plain(one.message);
  return text;
}

SameAs said(std::vector<std::string> before, std::vector<std::string> after) {
  return {.before = std::move(before), .after = std::move(after), .confirmed = true};
}

}  // namespace

TEST_CASE("tasks of one id are one, in the order of the later plan; what is gone stands last") {
  CHECK(paired({"X", "Y", "Z"}, {"W", "Z", "X"}) ==
        "added = W; kept Z = Z; kept X = X; removed Y =");
}

TEST_CASE("confirmed entries join tasks of other ids") {
  CHECK(paired({"X"}, {"V"}, {said({"X"}, {"V"})}) == "renamed X = V; used");
  CHECK(paired({"X"}, {"V", "W"}, {said({"X"}, {"W", "V"})}) == "split X = W V; used");
  CHECK(paired({"X", "Y"}, {"V"}, {said({"X", "Y"}, {"V"})}) == "merged X Y = V; used");
  CHECK(paired({"X", "Y"}, {"V", "W"}, {said({"X", "Y"}, {"V", "W"})}) ==
        "regrouped X Y = V W; used");
}

TEST_CASE("a task that goes to another agency is moved, whatever its id") {
  CHECK(paired({"X"}, {"b/X"}, {said({"X"}, {"b/X"})}) == "moved X = b/X; used");
  CHECK(paired({"X"}, {"b/X", "W"}, {said({"X"}, {"b/X", "W"})}) == "split X = b/X W; used");
}

TEST_CASE("a task that stays may give a part away") {
  CHECK(paired({"X", "Z"}, {"X", "V", "Z"}, {said({"X"}, {"X", "V"})}) ==
        "split X = X V; kept Z = Z; used");
}

TEST_CASE("a proposal nobody confirmed joins nothing") {
  SameAs proposal = said({"X"}, {"V"});
  proposal.confirmed = false;
  CHECK(paired({"X"}, {"V"}, {proposal}) == "added = V; removed X =; used");
}

TEST_CASE("an entry of other revisions is not used; one that is half of these is an error") {
  CHECK(paired({"X"}, {"X"}, {said({"P"}, {"Q"})}) == "kept X = X; not used");
  CHECK(paired({"X"}, {"X"}, {said({"P"}, {"X"})}) == "kept X = X; not used");
  CHECK(paired({"X", "Y"}, {"V"}, {said({"X", "P"}, {"V"})}) ==
        "added = V; removed X =; removed Y =; used; same-as-unknown P");
}

TEST_CASE("revisions that are not next to each other are paired by all entries in between") {
  const std::vector<SameAs> entries = {said({"X"}, {"P", "Q"}), said({"Q", "Y"}, {"V"})};
  CHECK(paired({"X", "Y"}, {"P", "V"}, entries) == "regrouped X Y = P V; used; used");
  CHECK(paired({"X", "Y"}, {"V"}, entries) == "merged X Y = V; used; used; same-as-unknown P");
  CHECK(paired({"X", "Y"}, {"P", "Q", "Y"}, entries) ==
        "split X = P Q; kept Y = Y; used; not used");
}

TEST_CASE("two entries may not claim one task") {
  CHECK(paired({"X", "Y"}, {"V", "W"}, {said({"X"}, {"V"}), said({"X", "Y"}, {"W"})}) ==
        "renamed X = V; added = W; removed Y =; used; used; same-as-twice X");
}

}  // namespace dutoan::task_pairs_test
