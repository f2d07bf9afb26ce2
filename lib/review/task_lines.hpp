// The lines of tasks in two revisions, and which of them are the same line.
#pragma once

#include "plan/task.hpp"

#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dutoan {

/// A line, wherever it stands: in the plan's file, or in a table of its own.
struct TaskLine {
  std::size_t task = 0;              ///< counts the tasks the lines were gathered of
  const WorkItem* item = nullptr;    ///< null: it is a bulk line
  const LineBlock* block = nullptr;  ///< null: it stands in the plan's file
  std::size_t index = 0;  ///< among the lines of the plan's task, or the bulk lines of its block

  [[nodiscard]] std::string_view id() const;
  [[nodiscard]] std::string_view name() const;
  [[nodiscard]] std::string_view group() const;
  [[nodiscard]] std::string_view unit() const;
  [[nodiscard]] const BulkLine& bulk() const { return block->lines[index]; }
  [[nodiscard]] const LineKey& key() const { return block->keys[bulk().key]; }
  /// Everything about it.
  [[nodiscard]] WorkItem whole() const;
};

/// Lines of tables are held in memory, with the text they were read from.
struct TaskLines {
  std::deque<LineBlock> blocks;
  std::vector<TaskLine> lines;
};

[[nodiscard]] TaskLines lines_of(std::span<const Task* const> tasks);

/// Of each line its partner in the other revision.
struct LinePairs {
  std::vector<std::optional<std::size_t>> of_before;
  std::vector<std::optional<std::size_t>> of_after;
};

/// Lines of one id are one line; of the others those of one group and name, those that cost the
/// same before the rest, then those of one name. Of several alike the first is paired with the
/// first.
[[nodiscard]] LinePairs pair_lines(std::span<const TaskLine> before,
                                   std::span<const TaskLine> after);

}  // namespace dutoan
