// The estimate of one task.
#pragma once

#include "estimate/environment.hpp"
#include "estimate/line_book.hpp"
#include "estimate/result.hpp"
#include "estimate/schedule.hpp"
#include "estimate/table_totals.hpp"
#include "plan/plan.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dutoan {

/// A task's figures while they are being computed: what a report or a derivation asks of them.
struct TaskComputation {
  std::unique_ptr<Environment> environment;
  std::unique_ptr<Schedule> schedule;
  std::unique_ptr<LineBook> lines;
};

struct EstimateOptions {
  std::optional<Date> as_of;
  bool allow_unverified = false;
  bool record = false;
  unsigned jobs = 1;
  /// By the id that tasks name: the book that prices in its place.
  std::map<std::string, const PriceBook*, std::less<>> price_books_instead = {};
};

/// The environment of a task, or null where it has no date to look norms up at.
[[nodiscard]] std::unique_ptr<Environment> environment_of(const Task& task, const Plan& plan,
                                                          const Library& library,
                                                          const EstimateOptions& options);

/// Sets the schedule of a task's estimate up; nothing is computed before it is asked for. `tables`
/// must outlive it. Without a usable method the schedule is null.
[[nodiscard]] TaskComputation compute_task(const Task& task, const Plan& plan,
                                           const Library& library,
                                           const std::vector<TableTotals>& tables,
                                           const EstimateOptions& options);

/// The same with what the caller says the figures are to be computed with; null: nothing is.
[[nodiscard]] TaskComputation compute_task(const Task& task,
                                           std::unique_ptr<Environment> environment,
                                           const std::vector<TableTotals>& tables);

/// The result of a task that is left out because its text, or a table of it, has errors.
[[nodiscard]] TaskResult broken_task(const Task& task, const Plan& plan);

/// The result of a task; faults that came up are added to `diagnostics` and make it broken.
[[nodiscard]] TaskResult estimate_task(const Task& task, const Plan& plan, const Library& library,
                                       const std::vector<TableTotals>& tables,
                                       const EstimateOptions& options, Diagnostics& diagnostics);

}  // namespace dutoan
