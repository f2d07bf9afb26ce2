#include "review/task_pairs.hpp"

#include "review/joined_entry.hpp"

#include <algorithm>
#include <map>

namespace dutoan {

namespace {

using TaskIndex = std::map<std::string, std::size_t, std::less<>>;

TaskIndex index_of(const PlanResult& result) {
  TaskIndex index;
  for (std::size_t i = 0; i < result.tasks.size(); ++i)
    index.emplace(result.tasks[i].id, i);
  return index;
}

/// The tasks of one revision and which of them are in a pair already.
struct PairSide {
  TaskIndex index;
  std::vector<bool> taken;

  explicit PairSide(const PlanResult& result)
      : index(index_of(result)), taken(result.tasks.size()) {}

  [[nodiscard]] std::vector<std::string> unknown(const std::vector<std::string>& ids) const {
    std::vector<std::string> missing;
    for (const std::string& id : ids) {
      if (!index.contains(id)) missing.push_back(id);
    }
    return missing;
  }

  [[nodiscard]] TaskTest test() const {
    return [this](const std::string& id) { return index.contains(id); };
  }

  /// False, and said, where another entry has taken one of them.
  bool take(const std::vector<std::string>& ids, std::vector<std::size_t>& tasks,
            const SameAs& entry, Diagnostics& diagnostics) {
    for (const std::string& id : ids) {
      const std::size_t task = index.find(id)->second;
      if (taken[task]) {
        diagnostics.error({"same-as-twice", {id}}, locate(entry.place));
        return false;
      }
      taken[task] = true;
      tasks.push_back(task);
    }
    return true;
  }
};

void leave_out(std::vector<std::string>& ids, const std::vector<std::string>& lost) {
  std::erase_if(ids, [&](const std::string& id) {
    return std::find(lost.begin(), lost.end(), id) != lost.end();
  });
}

/// Whether the entry, or what it is joined to, speaks of these revisions: all its tasks are there.
/// Of a task parted on the way a part may be gone at the end.
bool speaks_of(std::span<const SameAs> same_as, JoinedEntry& whole, const PairSide& before,
               const PairSide& after, Diagnostics& diagnostics) {
  const SameAs& entry = same_as[whole.entries[0]];
  const auto lost_before = before.unknown(whole.before);
  const auto lost_after = after.unknown(whole.after);
  if (lost_before.empty() && lost_after.empty()) return true;
  const bool some_are_there =
      lost_before.size() < whole.before.size() && lost_after.size() < whole.after.size();
  const bool stands_alone =
      std::any_of(whole.entries.begin(), whole.entries.end(), [&](std::size_t one) {
        return before.unknown(same_as[one].before).empty() &&
               after.unknown(same_as[one].after).empty();
      });
  if (whole.entries.size() > 1 && some_are_there && !stands_alone) {
    leave_out(whole.before, lost_before);
    leave_out(whole.after, lost_after);
    std::vector<std::string> lost = lost_before;
    lost.insert(lost.end(), lost_after.begin(), lost_after.end());
    diagnostics.warning({"same-as-unknown", {joined(lost)}}, locate(entry.place));
    return true;
  }
  const auto not_before = before.unknown(entry.before);
  const auto not_after = after.unknown(entry.after);
  const bool none =
      not_before.size() == entry.before.size() || not_after.size() == entry.after.size();
  if (!none) {
    std::vector<std::string> all = not_before;
    all.insert(all.end(), not_after.begin(), not_after.end());
    diagnostics.error({"same-as-unknown", {joined(all)}}, locate(entry.place));
  }
  return false;
}

}  // namespace

TaskRelation relation_of(const PlanResult& before, const std::vector<std::size_t>& old_tasks,
                         const PlanResult& after, const std::vector<std::size_t>& new_tasks) {
  if (old_tasks.empty()) return TaskRelation::added;
  if (new_tasks.empty()) return TaskRelation::removed;
  if (old_tasks.size() > 1) {
    return new_tasks.size() > 1 ? TaskRelation::regrouped : TaskRelation::merged;
  }
  if (new_tasks.size() > 1) return TaskRelation::split;
  const TaskResult& was = before.tasks[old_tasks[0]];
  const TaskResult& is = after.tasks[new_tasks[0]];
  if (was.agency != is.agency) return TaskRelation::moved;
  return was.id == is.id ? TaskRelation::kept : TaskRelation::renamed;
}

std::vector<TaskPair> pair_tasks(const PlanResult& before, const PlanResult& after,
                                 std::span<const SameAs> same_as, std::vector<bool>& used,
                                 Diagnostics& diagnostics) {
  PairSide old_side(before);
  PairSide new_side(after);
  std::map<std::size_t, TaskPair> said;  // by the first task after
  used.resize(same_as.size());
  std::vector<bool> is_joined(same_as.size());
  for (std::size_t i = 0; i < same_as.size(); ++i) {
    if (is_joined[i]) continue;
    const SameAs& entry = same_as[i];
    const std::size_t faults = diagnostics.size();
    JoinedEntry whole = joined_entry(same_as, i, old_side.test(), new_side.test());
    const bool applies = speaks_of(same_as, whole, old_side, new_side, diagnostics);
    used[i] = used[i] || applies || diagnostics.size() > faults;
    if (!applies || !entry.confirmed) continue;
    for (const std::size_t one : whole.entries)
      used[one] = is_joined[one] = true;
    TaskPair pair{.said = &entry};
    if (!old_side.take(whole.before, pair.before, entry, diagnostics) ||
        !new_side.take(whole.after, pair.after, entry, diagnostics)) {
      continue;
    }
    pair.relation = relation_of(before, pair.before, after, pair.after);
    said.emplace(*std::min_element(pair.after.begin(), pair.after.end()), std::move(pair));
  }
  std::vector<TaskPair> pairs;
  for (std::size_t i = 0; i < after.tasks.size(); ++i) {
    if (const auto found = said.find(i); found != said.end()) {
      pairs.push_back(std::move(found->second));
    }
    if (new_side.taken[i]) continue;
    const auto earlier = old_side.index.find(after.tasks[i].id);
    const bool kept = earlier != old_side.index.end() && !old_side.taken[earlier->second];
    if (kept) old_side.taken[earlier->second] = true;
    pairs.push_back(kept ? TaskPair{TaskRelation::kept, {earlier->second}, {i}}
                         : TaskPair{TaskRelation::added, {}, {i}});
  }
  for (std::size_t i = 0; i < before.tasks.size(); ++i) {
    if (!old_side.taken[i]) pairs.push_back({TaskRelation::removed, {i}, {}});
  }
  return pairs;
}

}  // namespace dutoan
