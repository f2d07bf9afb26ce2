#include "verify.hpp"

#include "base/parallel.hpp"
#include "estimate/derivation.hpp"
#include "estimate/table_listing.hpp"
#include "output/derivation_json.hpp"
#include "output/figure_json.hpp"
#include "output/result_json.hpp"
#include "verify/second_result.hpp"
#include "verify/second_table.hpp"

#include <iterator>

namespace dutoan {

namespace {

void follow_tables(const PlanRun& run, const Task& task, bool taxed, SecondPath& path) {
  std::map<LineGroupName, SecondTable> sums;
  const LineWriter writer{
      .figure = [&](std::string& text,
                    const LineFigure& line) { text += json_line(to_json(line, taxed)) + "\n"; },
      .bulk =
          [&](std::string& text, const BulkFigure& line) {
            append_json(text, line, taxed);
            text += '\n';
          }};
  list_table_lines(task, run.plan, run.norms->library(), run.options, writer,
                   [&](std::string_view text) { follow_table_lines(text, sums, path); });
  compare_tables(sums, path);
}

/// `printed`: what the result says of the task.
SecondPath follow_task(const PlanRun& run, const Task& task, const std::vector<TableTotals>& tables,
                       const PrintedJson& printed) {
  SecondPath path;
  EstimateOptions options = run.options;
  options.record = true;
  TaskComputation computation = compute_task(task, run.plan, run.norms->library(), tables, options);
  if (computation.schedule == nullptr) return path;
  path.tasks = 1;
  const auto follow = [&](const std::string& row) {
    const auto derivation = derive(task, computation, row);
    if (derivation) follow_derivation(derivation_json(*derivation), path);
  };
  follow("");
  for (const std::string& row : figures_not_followed(printed, path))
    follow(row);
  if (!tables.empty()) follow_tables(run, task, printed.contains("columns"), path);
  compare_task(printed, path);
  return path;
}

/// What has errors has no figures; without an estimate there is nothing to compute.
bool is_followed(const Task& task, const TaskResult& result, std::vector<TableTotals>& tables) {
  Diagnostics already_said;
  return task.estimate && !result.broken && finish_tables(task, tables, already_said);
}

/// The lines of tables are printed when their turn comes.
PrintedJson printed_result(const PlanResult& result, const std::string& only) {
  std::string text;
  write_result_json(result, only, nullptr, [&](std::string_view part) { text += part; });
  return PrintedJson::parse(text);
}

}  // namespace

SecondPath follow_estimate(const PlanRun& run, const PlanResult& result) {
  const PrintedJson printed = printed_result(result, "");
  auto tables = total_tables(run.plan, run.norms->library(), run.options);
  const auto& tasks = run.plan.tasks;
  std::vector<SecondPath> paths(tasks.size());
  for_each_index(tasks.size(), run.options.jobs, [&](std::size_t i) {
    if (is_followed(tasks[i], result.tasks[i], tables[i])) {
      paths[i] = follow_task(run, tasks[i], tables[i], printed.at("tasks").at(i));
    }
  });
  SecondPath whole;
  for (SecondPath& path : paths)
    add(whole, std::move(path));
  compare_plan(printed, whole);
  return whole;
}

SecondPath follow_estimate_of(const PlanRun& run, const PlanResult& result, std::size_t task) {
  auto tables = total_tables(run.plan, run.norms->library(), run.options);
  const Task& one = run.plan.tasks[task];
  if (!is_followed(one, result.tasks[task], tables[task])) return {};
  const PrintedJson printed = printed_result(result, one.full_id());
  return follow_task(run, one, tables[task], printed.at("tasks").at(0));
}

void say_disagreements(const SecondPath& path, Console& console) {
  for (const Disagreement& found : path.disagreements)
    console.say({"verify-disagrees", {found.where, found.printed, found.computed}});
}

void add(SecondPath& whole, SecondPath part) {
  whole.tasks += part.tasks;
  whole.steps += part.steps;
  std::move(part.disagreements.begin(), part.disagreements.end(),
            std::back_inserter(whole.disagreements));
}

bool agrees(const SecondPath& path, Console& console) {
  say_disagreements(path, console);
  if (!path.disagreements.empty()) return false;
  console.say({"verify-agrees", {Number(path.tasks), Number(path.steps)}});
  return true;
}

}  // namespace dutoan
