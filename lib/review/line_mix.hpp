// A line in two revisions, and the lines in between: its quantity as it was, its price as it is.
//
// How a line is priced (quantity × price, a norm, a method, a lump sum) is one thing: where that
// changes the line changes as a whole, by its price or, with a norm or method involved, by its
// norm.
#pragma once

#include "review/call_mix.hpp"
#include "review/task_lines.hpp"

#include <map>

namespace dutoan {

/// What the lines of one revision are computed with.
struct LineSide {
  const Library& library;
  Date norms;
};

[[nodiscard]] CauseSet differences(const TaskLine& before, const TaskLine& after,
                                   const LineSide& old_side, const LineSide& new_side);

/// The line with what belongs to the causes of `changed` as it is after the change.
[[nodiscard]] WorkItem mixed(const WorkItem& before, const WorkItem& after,
                             const LineSide& old_side, const LineSide& new_side,
                             const CauseSet& changed);

/// Lines of one task put together for its totals: a bulk line stays one.
class MixedLines {
 public:
  void add(const TaskLine& line);
  /// Both are bulk lines.
  void add_mixed(const TaskLine& before, const TaskLine& after, const CauseSet& changed);
  void add(const WorkItem& line);

  [[nodiscard]] const LineBlock& block() const { return block_; }
  /// Those that are methods of their own: they may need rows of the estimate around them.
  [[nodiscard]] std::vector<WorkItem>& methods() { return methods_; }

 private:
  std::uint32_t key_index(const LineKey& before, const LineKey& after, const CauseSet& changed);

  LineBlock block_;
  std::vector<WorkItem> methods_;
  std::map<std::pair<const LineKey*, const LineKey*>, std::uint32_t> keys_;
};

}  // namespace dutoan
