// `explain`: derives one figure.
#include "estimate/derivation.hpp"
#include "output/derivation_json.hpp"
#include "output/derivation_text.hpp"
#include "output/derivation_worksheet.hpp"
#include "plan_run.hpp"
#include "result_source.hpp"
#include "unknown_word.hpp"

namespace dutoan {

namespace {

/// A task, and the row of it that is asked for.
struct Subject {
  const Task* task = nullptr;
  std::string row;
};

/// `agency/task`, `task` where only one agency has it, either with `/row` behind it.
Subject find_subject(const Plan& plan, const std::string& wanted) {
  std::vector<Subject> found;
  for (const Task& task : plan.tasks) {
    for (const std::string& name : {task.full_id(), task.id}) {
      if (wanted == name) found.push_back({&task, ""});
      if (wanted.starts_with(name + "/")) found.push_back({&task, wanted.substr(name.size() + 1)});
    }
  }
  return found.size() == 1 ? found[0] : Subject{};
}

std::vector<std::string> ids_of(const Plan& plan) {
  std::vector<std::string> ids;
  for (const Task& task : plan.tasks)
    ids.push_back(task.full_id());
  return ids;
}

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
  const auto run = path.ends_with(".json") ? read_plan_of_result(arguments, path)
                                           : read_plan_run(arguments, {path});
  if (path.ends_with(".json") && run->diagnostics.has_errors()) {
    console.report(run->diagnostics.sorted());
    return Exit::input;
  }
  run->options.record = true;
  const Subject subject = find_subject(run->plan, arguments.operands[1]);
  if (subject.task == nullptr) {
    console.report(run->diagnostics.sorted());
    // The task may stand in what could not be read.
    if (run->diagnostics.has_errors()) return Exit::input;
    return task_not_found(ids_of(run->plan), arguments.operands[1], console);
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
