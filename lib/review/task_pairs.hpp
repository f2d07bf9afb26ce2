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
};
inline constexpr std::array<std::string_view, 7> task_relation_words = {
    "kept", "added", "removed", "renamed", "split", "merged", "regrouped"};

/// Tasks by their indexes in the two results.
struct TaskPair {
  TaskRelation relation = TaskRelation::kept;
  std::vector<std::size_t> before;
  std::vector<std::size_t> after;
  const SameAs* said = nullptr;  ///< who says so, where their ids do not
};

/// What the counts of tasks before and after make of them.
[[nodiscard]] TaskRelation relation_of(std::size_t before, std::size_t after, bool same_id);

/// Every task of both once, in the order of the tasks after; those that are gone stand last.
/// Tasks of one agency/id are one, unless a confirmed entry of `same_as` names them. `used` is set
/// for the entries that speak of these two revisions; one that does in part only is an error, and
/// so is a task that two entries claim.
[[nodiscard]] std::vector<TaskPair> pair_tasks(const PlanResult& before, const PlanResult& after,
                                               std::span<const SameAs> same_as,
                                               std::vector<bool>& used, Diagnostics& diagnostics);

}  // namespace dutoan
