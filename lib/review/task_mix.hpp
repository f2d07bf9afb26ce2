// Tasks of two revisions that are one task, or one that was parted or joined, and their total in
// between: with the quantities as they were and the prices as they are.
#pragma once

#include "estimate/task_estimate.hpp"
#include "review/line_mix.hpp"

#include <span>
#include <vector>

namespace dutoan {

/// A revision of the plan as it is computed.
struct Revision {
  const Plan& plan;
  const PlanResult& result;
  const Library& library;
  const EstimateOptions& options;
};

class TaskMix {
 public:
  /// Tasks by their indexes in the plans; neither list is empty, none of the tasks has errors or
  /// lacks an estimate. Both revisions must outlive it.
  TaskMix(const Revision& before, std::span<const std::size_t> before_tasks, const Revision& after,
          std::span<const std::size_t> after_tasks);

  /// The causes that something about the tasks or their lines speaks for.
  [[nodiscard]] const CauseSet& differing() const { return differing_; }
  /// The exact sum of their totals, or of what is known of them, with the causes of `changed` as
  /// they are after the change; nothing where it cannot be told.
  [[nodiscard]] std::optional<Number> total(const CauseSet& changed) const;

  [[nodiscard]] const std::vector<TaskLine>& before_lines() const { return before_.lines.lines; }
  [[nodiscard]] const std::vector<TaskLine>& after_lines() const { return after_.lines.lines; }
  [[nodiscard]] const LinePairs& pairs() const { return pairs_; }
  /// Of the lines before: what differs from their partner.
  [[nodiscard]] const std::vector<CauseSet>& line_differences() const { return differences_; }

 private:
  struct Side {
    Revision revision;
    std::vector<const Task*> tasks;
    std::vector<std::unique_ptr<Environment>> environments;  ///< as the revision has them
    TaskLines lines;
  };

  static Side side_of(const Revision& revision, std::span<const std::size_t> tasks);
  [[nodiscard]] static std::size_t partner(std::size_t task, const Side& other);
  [[nodiscard]] LineSide line_side(const Side& side, std::size_t task) const;
  void note_differences();
  [[nodiscard]] CauseSet surrounding_differences(const Side& old_side, std::size_t old_task,
                                                 const Side& new_side, std::size_t new_task) const;
  [[nodiscard]] std::unique_ptr<Environment> environment(std::size_t old_task, std::size_t new_task,
                                                         const CauseSet& changed) const;
  [[nodiscard]] MixedLines mixed_lines(std::size_t task, const CauseSet& changed) const;
  [[nodiscard]] std::optional<Number> total_of(std::size_t task, const CauseSet& changed) const;

  Side before_;
  Side after_;
  LinePairs pairs_;
  std::vector<CauseSet> differences_;
  CauseSet differing_;
};

}  // namespace dutoan
