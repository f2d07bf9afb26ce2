// What several confirmed entries say together of two revisions that are not next to each other: a
// task that was parted, and whose part was joined with another afterwards.
#pragma once

#include "plan/same_as.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace dutoan {

struct JoinedEntry {
  std::vector<std::string> before;
  std::vector<std::string> after;
  std::vector<std::size_t> entries;  ///< those it is made of, the first one first
};

using TaskTest = std::function<bool(const std::string& id)>;

/// The entry `first`, with those joined to it that lead from a task it names and the earlier
/// revision has not, or to one that the later has not.
[[nodiscard]] JoinedEntry joined_entry(std::span<const SameAs> entries, std::size_t first,
                                       const TaskTest& is_before, const TaskTest& is_after);

}  // namespace dutoan
