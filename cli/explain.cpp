// `explain`: derives one figure.
#include "estimate/derivation.hpp"
#include "output/derivation_json.hpp"
#include "output/derivation_text.hpp"
#include "output/derivation_worksheet.hpp"
#include "plan_run.hpp"
#include "result_source.hpp"
#include "subject.hpp"
#include "unknown_word.hpp"

namespace dutoan {

namespace {

/// Says which rows and lines there are.
Exit figure_not_found(const Task& task, const Schedule& schedule, const std::string& wanted,
                      Console& console) {
  std::vector<std::string> names;
  for (const RowSpec& row : schedule.method().rows)
    names.push_back(row.id);
  for (const WorkItem& line : task.estimate->lines) {
    if (!line.id.empty()) names.push_back(line.id);
  }
  console.say({"figure-not-found", {task.full_id(), wanted}});
  say_nearest(wanted, names, console);
  return Exit::usage;
}

}  // namespace

Exit run_explain(const Arguments& arguments, Console& console) {
  const std::string& path = arguments.operands[0];
  const bool from_result = is_result_file(path);
  const auto run =
      from_result ? read_plan_of_result(arguments, path) : read_plan_run(arguments, {path});
  if (from_result && run->diagnostics.has_errors()) {
    console.report(run->diagnostics.sorted());
    return Exit::input;
  }
  run->options.record = true;
  const Subject subject = find_subject(run->plan, arguments.operands[1]);
  if (subject.task == nullptr) {
    console.report(run->diagnostics.sorted());
    // The task may stand in what could not be read.
    if (run->diagnostics.has_errors()) return Exit::input;
    return task_not_found(run->plan, arguments.operands[1], console);
  }
  const Task& task = *subject.task;
  auto tables = total_tables(run->plan, run->norms->library(), run->options);
  const auto index = std::size_t(&task - run->plan.tasks.data());
  const bool sound = finish_tables(task, tables[index], run->diagnostics) && !task.broken;
  TaskComputation computation =
      compute_task(task, run->plan, run->norms->library(), tables[index], run->options);
  std::optional<Derivation> derivation;
  if (sound && computation.schedule != nullptr) {
    derivation = derive(task, computation, subject.row);
    run->diagnostics.add_all(std::move(computation.environment->faults));
  }
  console.report(run->diagnostics.sorted());
  if (!derivation) {
    return !sound || computation.schedule == nullptr
               ? Exit::input
               : figure_not_found(task, *computation.schedule, subject.row, console);
  }
  const ReportStyle style = style_of(arguments, console);
  const bool written = write_reports(
      arguments, console,
      [&](const std::string& format, const std::function<void(std::string_view)>& sink) {
        if (format == "json") {
          sink(derivation_json(*derivation));
        } else if (format == "worksheet") {
          sink(derivation_worksheet(*derivation, style));
        } else {
          sink(derivation_text(*derivation, style));
        }
      });
  if (!written) return Exit::usage;
  if (run->diagnostics.has_errors()) return Exit::input;
  return derivation->figure().is_missing() ? Exit::incomplete : Exit::done;
}

}  // namespace dutoan
