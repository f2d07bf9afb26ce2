// `estimate`: computes a plan and reports it.
#include "effect.hpp"
#include "estimate/table_listing.hpp"
#include "lock.hpp"
#include "output/estimate_csv.hpp"
#include "output/estimate_report.hpp"
#include "output/estimate_workbook.hpp"
#include "output/html_report.hpp"
#include "output/result_json.hpp"
#include "output/sql_text.hpp"
#include "output/sqlite_file.hpp"
#include "plan_run.hpp"
#include "subject.hpp"
#include "task_derivations.hpp"
#include "verify.hpp"

namespace dutoan {

namespace {

/// The tables behind the sums of a task, which is computed once more with recording on.
std::vector<FoldTable> annexes_of(const PlanRun& run, std::size_t task) {
  EstimateOptions options = run.options;
  options.record = true;
  TaskComputation computation =
      compute_task(run.plan.tasks[task], run.plan, run.norms->library(), {}, options);
  if (computation.schedule == nullptr) return {};
  const auto derivation = derive(run.plan.tasks[task], computation, "");
  return derivation ? fold_tables(*derivation) : std::vector<FoldTable>();
}

}  // namespace

Exit run_estimate(const Arguments& arguments, Console& console) {
  if (asks_effect(arguments)) return run_effect(arguments, console);
  const auto run = read_plan_run(arguments, arguments.operands);
  PlanResult result = compute(*run, console);
  const bool may_go_on = check_lock(arguments, result, run->diagnostics);
  console.report(run->diagnostics.sorted());
  if (!may_go_on) return Exit::input;
  if (arguments.has("verify") && !agrees_with_second_path(*run, result, console)) {
    return Exit::internal;
  }
  const ReportStyle style = style_of(arguments, console);
  std::string only = arguments.value("only");
  if (!only.empty()) {
    const Subject subject = find_subject(run->plan, only);
    const bool is_task = subject.task != nullptr && subject.row.empty();
    if (!is_task) return task_not_found(run->plan, only, console);
    only = subject.task->full_id();
  }
  const TableLines table_lines = [&](std::size_t task, const LineWriter& writer, const Sink& sink) {
    list_table_lines(run->plan.tasks[task], run->plan, run->norms->library(), run->options, writer,
                     sink);
  };
  const WholeFileWriter workbook = [&](const std::filesystem::path& file) {
    return write_estimate_workbook(
        {.result = result,
         .only = only,
         .table_lines = table_lines,
         .annexes = [&](std::size_t task) { return annexes_of(*run, task); },
         .jobs = run->options.jobs},
        file);
  };
  const WholeFileWriter database = [&](const std::filesystem::path& file) {
    result.inputs = used_files(*run);
    return write_sqlite_file(result, only, table_lines, file);
  };
  const bool written = write_reports(
      arguments, console,
      [&](const std::string& format, const Sink& sink) {
        if (format == "json") {
          result.inputs = used_files(*run);
          write_result_json(result, only, table_lines, sink);
        } else if (format == "sql") {
          result.inputs = used_files(*run);
          write_sql_text(result, only, table_lines, sink);
        } else if (format == "csv") {
          write_estimate_csv(result, only, table_lines, sink);
        } else if (format == "html") {
          write_html_report({.result = result,
                             .only = only,
                             .table_lines = table_lines,
                             .derivation = task_derivations(*run),
                             .jobs = run->options.jobs},
                            style, sink);
        } else {
          const Report report = estimate_report(result, only, style);
          sink(format == "md" ? to_markdown(report) : to_text(report, style.width));
        }
      },
      workbook, database);
  if (!written) return Exit::usage;
  return exit_of(result, run->diagnostics, arguments);
}

}  // namespace dutoan
