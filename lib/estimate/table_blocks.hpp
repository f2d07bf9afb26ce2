// The blocks of a table of lines, worked on by several threads, their outcome taken in file order.
#pragma once

#include "base/parallel.hpp"
#include "estimate/line_pricing.hpp"
#include "estimate/task_estimate.hpp"
#include "plan/plan.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace dutoan {

/// A line of a block with everything about it.
[[nodiscard]] WorkItem whole_line(const LineBlock& block, const LineBlock::Listed& listed);

/// How many blocks are in memory at a time, so that no thread waits long for the slowest.
[[nodiscard]] unsigned blocks_at_once(unsigned jobs);

/// Whether lines of the task have tax columns; nothing where it has no estimate to list them of.
[[nodiscard]] std::optional<Columns> table_columns(const Task& task, const Plan& plan,
                                                   const Library& library,
                                                   const EstimateOptions& options);

/// A worker has `work(feed, table)`, which fills its `block` with the next one and does something
/// with it, and says in `has_block` whether there was one. `take` is called with each in file
/// order.
template <class Worker, class Take>
void work_through(const LineTable& table, std::vector<Worker>& workers, unsigned jobs,
                  const Take& take) {
  const LineFeed feed = table.open(Listing::every_line);
  bool ended = false;
  while (!ended) {
    for_each_index(workers.size(), jobs, [&](std::size_t i) { workers[i].work(feed, table); });
    std::vector<Worker*> in_order;
    for (Worker& worker : workers) {
      if (worker.has_block) in_order.push_back(&worker);
    }
    std::sort(in_order.begin(), in_order.end(),
              [](const Worker* a, const Worker* b) { return a->block.index < b->block.index; });
    ended = in_order.size() < workers.size();
    for (Worker* worker : in_order)
      take(*worker);
  }
}

}  // namespace dutoan
