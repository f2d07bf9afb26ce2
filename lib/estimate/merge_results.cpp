#include "estimate/merge_results.hpp"

#include <algorithm>

namespace dutoan {

namespace {

template <class List, class Same>
void add_new(List& into, List more, Same same) {
  for (auto& one : more) {
    const bool known =
        std::any_of(into.begin(), into.end(), [&](const auto& there) { return same(there, one); });
    if (!known) into.push_back(std::move(one));
  }
}

constexpr auto same_id = [](const auto& a, const auto& b) { return a.id == b.id; };

bool adds_twice(const PlanResult& into, const PlanResult& more, const std::string& file,
                Diagnostics& diagnostics) {
  bool twice = false;
  for (const TaskResult& task : more.tasks) {
    const bool there = std::any_of(into.tasks.begin(), into.tasks.end(),
                                   [&](const TaskResult& one) { return one.id == task.id; });
    if (there) diagnostics.error({"task-twice", {task.id}}, {.file = file});
    twice = twice || there;
  }
  return twice;
}

}  // namespace

void merge(PlanResult& into, PlanResult more, const std::string& file, Diagnostics& diagnostics) {
  if (adds_twice(into, more, file, diagnostics)) return;
  try {
    into.total = sum(into.total, more.total);
    for (std::size_t i = 0; i < into.evidence.size(); ++i)
      into.evidence[i] += more.evidence[i];
  } catch (const MoneyOverflow&) {
    into.total = {.known = std::nullopt, .complete = false};
    diagnostics.error({"money-overflow-plan", {}}, {.file = file});
  }
  add_missing(into.missing, more.missing);
  add_new(into.agencies, std::move(more.agencies), same_id);
  add_new(into.groups, std::move(more.groups), same_id);
  add_new(into.programmes, std::move(more.programmes), same_id);
  add_new(into.sources, std::move(more.sources), same_id);
  add_new(into.documents, std::move(more.documents),
          [](const UsedDocument& a, const UsedDocument& b) { return a.sha256 == b.sha256; });
  std::move(more.tasks.begin(), more.tasks.end(), std::back_inserter(into.tasks));
  std::move(more.inputs.begin(), more.inputs.end(), std::back_inserter(into.inputs));
  std::move(more.unread_files.begin(), more.unread_files.end(),
            std::back_inserter(into.unread_files));
}

}  // namespace dutoan
