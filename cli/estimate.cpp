// `estimate`: computes a plan and reports it.
#include "effect.hpp"
#include "estimate_output.hpp"
#include "lock.hpp"
#include "subject.hpp"
#include "verify.hpp"

namespace dutoan {

Exit run_estimate(const Arguments& arguments, Console& console) {
  if (asks_effect(arguments)) return run_effect(arguments, console);
  const auto run = read_plan_run(arguments, arguments.operands);
  PlanResult result = compute(*run, console);
  const bool may_go_on = check_lock(arguments, result, run->diagnostics);
  console.report(run->diagnostics.sorted());
  if (!may_go_on) return Exit::input;
  if (arguments.has("verify") && !agrees(follow_estimate(*run, result), console)) {
    return Exit::internal;
  }
  std::string only = arguments.value("only");
  if (!only.empty()) {
    const Subject subject = find_subject(run->plan, only);
    const bool is_task = subject.task != nullptr && subject.row.empty();
    if (!is_task) return task_not_found(run->plan, only, console);
    only = subject.task->full_id();
  }
  const EstimateOutput output{*run, result, only, style_of(arguments, console)};
  const bool written = write_reports(
      arguments, console,
      [&](const std::string& format, const Sink& sink) { write_estimate(output, format, sink); },
      [&](const std::filesystem::path& file) { return write_estimate_book(output, file); },
      [&](const std::filesystem::path& file) { return write_estimate_database(output, file); });
  if (!written) return Exit::usage;
  return exit_of(result, run->diagnostics, arguments);
}

}  // namespace dutoan
