#include "estimate/estimate.hpp"

#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <span>

namespace dutoan {

namespace {

/// A table of a task while it is being read.
struct OpenTable {
  std::size_t task = 0;
  const LineTable* table = nullptr;
  LineFeed feed;
};

class TableRun {
 public:
  TableRun(const Plan& plan, const Library& library, const EstimateOptions& options)
      : plan_(plan), library_(library), options_(options), results_(plan.tasks.size()) {
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
      if (!plan.tasks[i].estimate) continue;
      results_[i].resize(plan.tasks[i].estimate->tables.size());
      for (const LineTable& table : plan.tasks[i].estimate->tables) {
        tables_.push_back({i, &table, {}});
        indexes_.push_back(std::size_t(&table - plan.tasks[i].estimate->tables.data()));
      }
    }
  }

  std::vector<std::vector<TableTotals>> run() {
    on_threads(tables_.empty() ? 1 : options_.jobs, [&](unsigned) { work(); });
    return std::move(results_);
  }

 private:
  /// Draws blocks from the first table that still has some.
  void work() {
    LineBlock block;
    for (std::size_t i = 0; i < tables_.size(); ++i) {
      const LineFeed feed = feed_of(i);
      const Task& task = plan_.tasks[tables_[i].task];
      const auto environment = environment_of(task, plan_, library_, options_);
      if (environment == nullptr) continue;
      TableTotals own;
      bool any = false;
      for (block.clear(); feed(block); block.clear()) {
        own.add(block, *environment);
        any = true;
      }
      own.note_use(*environment);
      if (any) merge(i, std::move(own));
    }
  }

  LineFeed feed_of(std::size_t index) {
    const std::scoped_lock lock(mutex_);
    OpenTable& table = tables_[index];
    if (!table.feed) table.feed = table.table->open(Listing::totals_only);
    return table.feed;
  }

  void merge(std::size_t index, TableTotals own) {
    const std::scoped_lock lock(mutex_);
    results_[tables_[index].task][indexes_[index]].merge(std::move(own));
  }

  const Plan& plan_;
  const Library& library_;
  const EstimateOptions& options_;
  std::vector<OpenTable> tables_;
  std::vector<std::size_t> indexes_;  ///< of each table among those of its task
  std::vector<std::vector<TableTotals>> results_;
  std::mutex mutex_;
};

/// Once forms were collected, an agency that has a day to send one in by and no task has not sent
/// it.
void add_absent(PlanResult& result) {
  if (result.submissions.empty()) return;
  for (const Agency& agency : result.agencies) {
    const bool sent = std::any_of(result.submissions.begin(), result.submissions.end(),
                                  [&](const Submission& one) { return one.agency == agency.id; });
    const bool has_tasks =
        std::any_of(result.tasks.begin(), result.tasks.end(),
                    [&](const TaskResult& task) { return task.agency == agency.id; });
    if (!agency.due || sent || has_tasks) continue;
    result.missing.push_back({.what = {std::string(submission_absent), {agency.id}}});
  }
}

/// What could not be read is missing from the total, whatever it may have held.
void add_reading_faults(PlanResult& result, const Diagnostics& diagnostics) {
  for (const std::string& file : result.unread_files) {
    result.missing.push_back({.what = {std::string(file_unread), {file}}});
  }
  // Errors that left no task out stand outside the tasks: in a header, a list, a file of norms.
  if (result.missing.empty() && diagnostics.has_errors()) {
    result.missing.push_back({.what = {std::string(fault_outside_tasks), {}}});
  }
  for (const Submission& sent : result.submissions) {
    if (sent.errors == 0 && sent.placed == sent.rows) continue;
    result.missing.push_back({.what = {std::string(submission_faulty), {sent.agency, sent.file}}});
  }
  add_absent(result);
  if (!result.missing.empty()) result.total.complete = false;
}

/// Tables that all end below their headings would make a total of 0.
void check_has_lines(const Task& task, const std::vector<TableTotals>& tables,
                     Diagnostics& diagnostics) {
  if (tables.empty() || !task.estimate->lines.empty() || diagnostics.has_errors()) return;
  const bool any = std::any_of(tables.begin(), tables.end(),
                               [](const TableTotals& table) { return table.count() > 0; });
  if (any) return;
  const LineTable& table = task.estimate->tables.front();
  diagnostics.error({"table-without-lines", {table.file}}, locate(table.place));
}

/// By halves: one task after another would take the square of their number.
std::vector<MissingItem> missing_of(std::span<const TaskResult> tasks) {
  if (tasks.empty()) return {};
  if (tasks.size() == 1) return tasks.front().missing;
  const std::size_t half = tasks.size() / 2;
  std::vector<MissingItem> items = missing_of(tasks.first(half));
  add_missing(items, missing_of(tasks.subspan(half)));
  return items;
}

void add_up(PlanResult& result, const Library& library) {
  std::set<std::string> documents;
  add_missing(result.missing, missing_of(result.tasks));
  for (const TaskResult& task : result.tasks) {
    result.total = sum(result.total, task.total);
    for (std::size_t i = 0; i < task.evidence.size(); ++i)
      result.evidence[i] += task.evidence[i];
    documents.insert(task.documents.begin(), task.documents.end());
  }
  if (result.tasks.empty()) result.total.known = Money();
  // A document may stand in several layers, each with files of its own.
  for (const Document& document : library.documents()) {
    if (!document.loaded || !documents.contains(document.id)) continue;
    result.documents.push_back({document.id, document.full_number(), document.sha256});
  }
}

}  // namespace

bool finish_tables(const Task& task, std::vector<TableTotals>& tables, Diagnostics& diagnostics) {
  Diagnostics own;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    own.add_all(tables[i].finish(task.estimate->tables[i].dong_per_unit));
  }
  check_has_lines(task, tables, own);
  const bool sound = !own.has_errors();
  diagnostics.add_all(std::move(own));
  return sound;
}

std::vector<std::vector<TableTotals>> total_tables(const Plan& plan, const Library& library,
                                                   const EstimateOptions& options) {
  return TableRun(plan, library, options).run();
}

PlanResult estimate_plan(const Plan& plan, const Library& library, const EstimateOptions& options,
                         Diagnostics& diagnostics,
                         const std::function<void(std::size_t)>& progress) {
  PlanResult result{.header = plan.header,
                    .agencies = plan.agencies,
                    .groups = plan.groups,
                    .programmes = plan.programmes,
                    .sources = plan.sources,
                    .submissions = plan.submissions,
                    .as_of = options.as_of,
                    .allow_unverified = options.allow_unverified,
                    .unread_files = plan.unread_files};
  std::vector<std::vector<TableTotals>> tables = total_tables(plan, library, options);
  result.tasks.resize(plan.tasks.size());
  std::vector<Diagnostics> faults(plan.tasks.size());
  std::atomic<std::size_t> done = 0;
  for_each_index(plan.tasks.size(), options.jobs, [&](std::size_t i) {
    const Task& task = plan.tasks[i];
    const bool sound = finish_tables(task, tables[i], faults[i]);
    result.tasks[i] = sound ? estimate_task(task, plan, library, tables[i], options, faults[i])
                            : broken_task(task, plan);
    if (progress) progress(++done);
  });
  for (Diagnostics& own : faults)
    diagnostics.add_all(std::move(own));
  try {
    add_up(result, library);
  } catch (const MoneyOverflow&) {
    result.total = {.known = std::nullopt, .complete = false};
    diagnostics.error({"money-overflow-plan", {}}, {});
  }
  add_reading_faults(result, diagnostics);
  return result;
}

}  // namespace dutoan
