#include "review/plan_chain.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace dutoan {

namespace {

/// All tasks of all revisions in one numbering, and which of them belong together.
class Lineages {
 public:
  explicit Lineages(std::span<const PlanResult* const> results) {
    for (const PlanResult* result : results) {
      first_.push_back(parent_.size());
      parent_.resize(parent_.size() + result->tasks.size());
    }
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }

  [[nodiscard]] std::size_t number(std::size_t revision, std::size_t task) const {
    return first_[revision] + task;
  }

  std::size_t root(std::size_t number) {
    while (parent_[number] != number) {
      parent_[number] = parent_[parent_[number]];
      number = parent_[number];
    }
    return number;
  }

  void join(std::size_t a, std::size_t b) { parent_[root(a)] = root(b); }

 private:
  std::vector<std::size_t> first_;  ///< number of the first task of each revision
  std::vector<std::size_t> parent_;
};

void join_pairs(Lineages& lineages, std::span<const std::vector<TaskPair>> steps) {
  for (std::size_t step = 0; step < steps.size(); ++step) {
    for (const TaskPair& pair : steps[step]) {
      std::vector<std::size_t> numbers;
      for (const std::size_t task : pair.before)
        numbers.push_back(lineages.number(step, task));
      for (const std::size_t task : pair.after)
        numbers.push_back(lineages.number(step + 1, task));
      for (const std::size_t number : numbers)
        lineages.join(number, numbers.front());
    }
  }
}

}  // namespace

std::vector<ChainRow> chain_rows(std::span<const PlanResult* const> results,
                                 std::span<const std::vector<TaskPair>> steps, FigureKind figure) {
  Lineages lineages(results);
  join_pairs(lineages, steps);
  std::map<std::size_t, std::size_t> row_of;
  std::vector<ChainRow> rows;
  for (std::size_t revision = results.size(); revision-- > 0;) {
    const std::vector<TaskResult>& tasks = results[revision]->tasks;
    for (std::size_t task = 0; task < tasks.size(); ++task) {
      const std::size_t root = lineages.root(lineages.number(revision, task));
      const auto [found, is_new] = row_of.emplace(root, rows.size());
      if (is_new) {
        rows.push_back({std::vector<std::vector<std::size_t>>(results.size()),
                        std::vector<Amount>(results.size())});
      }
      ChainRow& row = rows[found->second];
      const Amount own = figure_of(tasks[task], figure);
      Amount& sum_so_far = row.figures[revision];
      sum_so_far = row.tasks[revision].empty() ? own : sum(sum_so_far, own);
      row.tasks[revision].push_back(task);
    }
  }
  return rows;
}

}  // namespace dutoan
