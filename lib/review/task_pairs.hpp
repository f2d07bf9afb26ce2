// Which tasks of two revisions are one task.
#pragma once

#include "base/diagnostic.hpp"
#include "estimate/result.hpp"
#include "plan/same_as.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace dutoan {

enum class TaskRelation : std::uint8_t {
  kept,
  added,
  removed,
  renamed,
  split,
  merged,
  regrouped,  ///< several became several
  moved,      ///< to another agency
};
inline constexpr std::array<std::string_view, 8> task_relation_words = {
    "kept", "added", "removed", "renamed", "split", "merged", "regrouped", "moved"};

/// Tasks by their indexes in the two results.
struct TaskPair {
  TaskRelation relation = TaskRelation::kept;
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;
  const SameAs* said = nullptr;  ///< who says so, where their ids do not
};

/// What tasks of two revisions that belong together are to each other.
[[nodiscard]] TaskRelation relation_of(const PlanResult& before,
                                       const std::vector<std::size_t>& old_tasks,
                                       const PlanResult& after,
                                       const std::vector<std::size_t>& new_tasks);

/// Every task of both once, in the order of the tasks after; those that are gone stand last.
/// Tasks of one agency/id are one, unless a confirmed entry of `same_as` names them; entries of the
/// revisions in between are joined. `used` is set for the entries that speak of these two
/// revisions; one that does in part only is an error, and so is a task that two entries claim.
[[nodiscard]] std::vector<TaskPair> pair_tasks(const PlanResult& before, const PlanResult& after,
                                               std::span<const SameAs> same_as,
                                               std::vector<bool>& used, Diagnostics& diagnostics);

}  // namespace dutoan
